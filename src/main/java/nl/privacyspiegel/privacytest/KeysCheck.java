package nl.privacyspiegel.privacytest;

import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the answers of privacytests can be opened. */
@Component
@Order(100)
class KeysCheck implements ServerCheckSource {

    private static final String PART = "privacytest.status";

    private final NeededKeys needed;

    KeysCheck(NeededKeys needed) {
        this.needed = needed;
    }

    @Override
    public ServerCheck check() {
        long missing = needed.missing();
        return missing == 0
                ? ServerCheck.well(PART, "privacytest.status.well")
                : ServerCheck.now(PART, "privacytest.status.missing", "privacytest.status.missing.do", missing);
    }
}
