package nl.privacyspiegel.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Around every class of tests, by itself: a class in which something is logged that somebody typed fails. */
public final class NothingTypedIsLogged implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TypedTexts.readAlong();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> logged = TypedTexts.taken();
        if (!logged.isEmpty()) {
            throw new AssertionError("Logged, although somebody typed it: " + logged);
        }
    }
}
