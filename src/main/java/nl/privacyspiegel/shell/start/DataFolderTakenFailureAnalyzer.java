package nl.privacyspiegel.shell.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says on the console that another Privacyspiegel works in the data folder, which two may never do, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataFolderTakenFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** What H2 says of a database file that another process holds. */
    private static final int FILE_IN_USE = 90020;

    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\\.mv\\.db\"");

    private static final String PORT = "server.port";

    private final Environment environment;

    DataFolderTakenFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() != FILE_IN_USE) {
            return null;
        }
        Path folder = folder(Objects.toString(cause.getMessage(), ""));
        return new FailureAnalysis(
                ("De gegevensmap %s is al in gebruik door een andere Privacyspiegel.%n"
                                + "The data folder %s is in use already by another Privacyspiegel.")
                        .formatted(folder, folder),
                ("Stop die eerst, of geef deze een eigen map: %s%n"
                                + "Stop that one first, or give this one a folder of its own, as above.")
                        .formatted(command(folder + "-2")),
                cause);
    }

    /** The other one has the usual port, and who named a port keeps it. */
    private String command(String folder) {
        Map<String, String> otherwise = StartCommand.has(environment, PORT)
                ? Map.of("privacyspiegel.data", folder)
                : Map.of("privacyspiegel.data", folder, PORT, "9090");
        return StartCommand.with(environment, new TreeMap<>(otherwise));
    }

    private Path folder(String message) {
        Matcher file = FILE.matcher(message);
        Path found = file.find() ? Path.of(file.group(1)).getParent() : null;
        return found == null
                ? Path.of(environment.getProperty("privacyspiegel.data", "data"))
                        .toAbsolutePath()
                        .normalize()
                : found;
    }
}
