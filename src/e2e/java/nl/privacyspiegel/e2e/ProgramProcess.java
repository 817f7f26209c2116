package nl.privacyspiegel.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.BareJava;

/** How the application becomes a process of its own, and how one waits for its end. */
final class ProgramProcess {

    private ProgramProcess() {}

    /**
     * Starts it in this folder.
     *
     * @param options may say otherwise than the usual port and data folder
     */
    static Process start(List<String> program, Path folder, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx512m",
                // The quick compiler only: it starts in half the processor time, and no journey is about speed.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true"));
        command.addAll(program);
        command.add("--server.address=127.0.0.1");
        Stream.of("--server.port=" + port, "--privacyspiegel.data=" + folder.resolve("data"))
                .filter(usual -> options.stream().noneMatch(option -> sameOption(option, usual)))
                .forEach(command::add);
        command.addAll(options);
        ProcessBuilder builder = BareJava.process(command);
        // Elsewhere than in the repository, and without this account's settings: only the jar and its options count.
        builder.directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(SPRING|SERVER|MANAGEMENT|LOGGING|VAADIN|PRIVACYSPIEGEL)_.*"));
        return builder.start();
    }

    private static boolean sameOption(String one, String other) {
        return one.split("=", 2)[0].equals(other.split("=", 2)[0]);
    }

    /** Waits for its end; false when that does not come in time. */
    static boolean exits(Process running, Duration within) {
        try {
            return running.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
