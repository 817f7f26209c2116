package nl.privacyspiegel.organisation.login;

import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the key files are there without which the server does not start again. */
@Component
@Order(90)
class KeyFilesCheck implements ServerCheckSource {

    private static final String PART = "organisation.status.keys";

    private final DataKey data;
    private final AuditKey audit;

    KeyFilesCheck(DataKey data, AuditKey audit) {
        this.data = data;
        this.audit = audit;
    }

    @Override
    public ServerCheck check() {
        return data.isThere() && audit.isThere()
                ? ServerCheck.well(PART, "organisation.status.keys.well")
                : ServerCheck.now(PART, "organisation.status.keys.gone", "organisation.status.keys.gone.do");
    }
}
