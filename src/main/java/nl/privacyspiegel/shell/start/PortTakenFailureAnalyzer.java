package nl.privacyspiegel.shell.start;

import java.util.Map;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says on the console that something else listens on the port, such as another Privacyspiegel, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private static final String OF_MANAGEMENT = "management.server.port";

    private final Environment environment;

    PortTakenFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String port = Integer.toString(cause.getPort());
        boolean management = port.equals(environment.getProperty(OF_MANAGEMENT));
        String option = management ? OF_MANAGEMENT : "server.port";
        int other = cause.getPort() < 64_000 ? cause.getPort() + 1010 : 9090;
        String command = StartCommand.with(environment, Map.of(option, Integer.toString(other)));
        return new FailureAnalysis(
                ("Poort %s is al in gebruik, misschien door een andere Privacyspiegel op deze computer.%n"
                                + "Port %s is in use already, perhaps by another Privacyspiegel on this computer.")
                        .formatted(port, port),
                ("Stop dat programma, of kies een andere poort: %s%n" + "Stop that program, or choose another port: %s")
                        .formatted(command, command),
                cause);
    }
}
