package nl.privacyspiegel.shell.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says on the console that there is no such port, and which there are. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortOutOfRangeFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    private static final List<String> OPTIONS = List.of("server.port", "management.server.port");
    private static final int HIGHEST = 65_535;

    private final Environment environment;

    PortOutOfRangeFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        return OPTIONS.stream()
                .filter(this::isOutOfRange)
                .findFirst()
                .map(option -> analysis(option, cause))
                .orElse(null);
    }

    private boolean isOutOfRange(String option) {
        return Optional.ofNullable(environment.getProperty(option, Integer.class))
                .filter(port -> port < 0 || port > HIGHEST)
                .isPresent();
    }

    private FailureAnalysis analysis(String option, WebServerException cause) {
        String port = environment.getProperty(option, "");
        return new FailureAnalysis(
                "Poort %s bestaat niet (--%s).%nThere is no port %s (--%s).".formatted(port, option, port, option),
                "Kies een poort van 1 tot en met %d: %s%nChoose a port from 1 to %d, as above."
                        .formatted(HIGHEST, StartCommand.with(environment, Map.of(option, "9090")), HIGHEST),
                cause);
    }
}
