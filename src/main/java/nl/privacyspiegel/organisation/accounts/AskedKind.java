package nl.privacyspiegel.organisation.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What somebody can ask that another has to confirm. Names are stored: never rename one. */
public enum AskedKind {
    /** A new account with a first role. */
    INVITATION,
    ROLE,
    /** That somebody who confirms has that role no more. */
    ROLE_END,
    /** A link with which a password is chosen. */
    LINK,
    /** That the second factor goes. */
    SECOND_FACTOR,
    /** That the account at the identity provider is forgotten. */
    SIGN_ON,
    /** That a supervisor cannot log in any more, and so reads no notices. */
    DEACTIVATION,
    /** That nothing is left of somebody who confirms. */
    ERASE;

    /** What the audit trail tells of what was asked. */
    static final AuditDetail ASKED = AuditDetail.choice(
            "ASKED",
            "organisation.audit.detail.asked",
            Arrays.stream(values()).collect(Collectors.toMap(AskedKind::name, AskedKind::translationKey)));

    /** The translation key of what is asked, as a short phrase. */
    public String translationKey() {
        return "organisation.asked.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the member that it is about may say yes: who loses something gives nobody anything. */
    boolean mayBeConfirmedByItsMember() {
        return this == ROLE_END || this == DEACTIVATION || this == ERASE;
    }

    /** Makes the detail known to the audit trail. */
    @Component
    static final class Told extends AuditAction.Vocabulary {

        Told() {
            super(new AuditAction[0], new AuditObject.Kind[0], ASKED);
        }
    }
}
