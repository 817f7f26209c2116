package nl.privacyspiegel.shell.start;

import java.util.Map;
import nl.privacyspiegel.shell.folder.UnusableFolder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says on the console that what an option names is no folder, or one of others, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableFolderFailureAnalyzer extends AbstractFailureAnalyzer<UnusableFolder> {

    private final Environment environment;

    UnusableFolderFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableFolder cause) {
        String words = cause.isNone()
                ? "%s is geen map, maar --%s moet er een noemen.%n%s is no folder, but --%s must name one."
                : "%s is niet af te schermen: is de map van het account dat start (--%s)?%n"
                        + "%s cannot be shielded: does the folder belong to the account that starts (--%s)?";
        return new FailureAnalysis(
                words.formatted(cause.folder(), cause.option(), cause.folder(), cause.option()),
                ("Kies een andere map; bestaat die niet, dan wordt hij gemaakt: %s%n"
                                + "Choose another folder, which is made when it does not exist, as above.")
                        .formatted(StartCommand.with(environment, Map.of(cause.option(), "/pad/naar/map"))),
                cause);
    }
}
