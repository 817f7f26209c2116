package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.shared.Busy;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import nl.privacyspiegel.shared.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What happens when a click fails: the page stays as it is and says in words what went wrong. What was refused, here or by
 * a page in words of its own, is told to the audit trail.
 */
class FriendlyErrors implements ErrorHandler, RefusalWitness {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FriendlyErrors.class);

    private final transient RefusedAccess refused;

    FriendlyErrors(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public void error(ErrorEvent event) {
        ofAct(event.getThrowable());
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            PageParts.sayError(sentence);
        }
    }

    @Override
    public void ofAct(Throwable failure) {
        refused.tell(failure, RefusedKind.ACT);
    }

    @Override
    public void ofPage(Throwable failure) {
        refused.tell(failure, RefusedKind.PAGE);
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleViolation violation -> {
                    return Texts.of(violation);
                }
                case NotFoundException gone -> {
                    return t("shell.error.gone");
                }
                case AccessDeniedException denied -> {
                    return t("shell.error.denied");
                }
                default -> {}
            }
        }
        return unexpected(failure);
    }

    /** What is said of a failure that is nobody's fault, after logging it. */
    static String unexpected(Throwable failure) {
        return t(Busy.isCauseOf(failure) ? "shell.error.busy" : "shell.error.unexpected", log(failure));
    }

    /** Logs what failed and where, under a number to ask for. */
    private static String log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", number, failure);
        return number;
    }
}
