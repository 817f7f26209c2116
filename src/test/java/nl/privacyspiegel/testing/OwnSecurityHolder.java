package nl.privacyspiegel.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets Spring's test support log in where the application of this test looks. Each application that starts makes its own
 * holder the one of the whole process; two test classes that share an application would otherwise depend on no other
 * being started between them.
 */
public class OwnSecurityHolder implements TestExecutionListener, Ordered {

    /** Before the listener that logs in, which has 10,000. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
