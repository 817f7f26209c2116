package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Why something was not saved, in the words of the reader. */
final class NotSaved {

    private static final Logger LOG = LoggerFactory.getLogger(NotSaved.class);

    private NotSaved() {}

    /** Throws on what nobody reckoned with. */
    static String why(RuntimeException reason) {
        return switch (reason) {
            case RuleViolation violation -> Texts.of(violation);
            case NotFoundException gone -> t("assessment.notSaved.gone");
            case AccessDeniedException gone -> t("assessment.notSaved.gone");
            case DataAccessException away -> later(away);
            case TransactionException away -> later(away);
            default -> throw reason;
        };
    }

    private static String later(RuntimeException away) {
        LOG.error("A measurement was not saved: {}", away.getClass().getName());
        return t("assessment.notSaved.later");
    }
}
