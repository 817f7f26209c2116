package nl.privacyspiegel.shell.start;

import nl.privacyspiegel.organisation.SingleSignOnMisconfigured;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the console what is wrong with the start options for single sign-on, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SingleSignOnFailureAnalyzer extends AbstractFailureAnalyzer<SingleSignOnMisconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SingleSignOnMisconfigured cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Zie “Single sign-on” in docs/handleiding/nl.md. Inloggen met een wachtwoord kan altijd zonder deze instellingen.",
                cause);
    }
}
