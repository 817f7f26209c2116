package nl.privacyspiegel.improvement.action;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What more the audit trail tells of actions. */
@Component
class ActionDetails extends AuditAction.Vocabulary {

    /** How far an action is. */
    static final AuditDetail STATE = AuditDetail.choice(
            "ACTION_STATE",
            "improvement.audit.state",
            Arrays.stream(ActionState.values())
                    .collect(Collectors.toMap(ActionState::name, ActionState::translationKey)));

    ActionDetails() {
        super(new AuditAction[0], new AuditObject.Kind[0], STATE);
    }
}
