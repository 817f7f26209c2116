package nl.privacyspiegel.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.testing.BareJava;
import nl.privacyspiegel.testing.Postgres;

/**
 * The packaged application as journeys start it: unpacked once by its own tool, after which the first start leaves its
 * classes ready for the others. That halves the time in which it starts; the classes are those of the jar.
 */
final class Program {

    static final Path JAR = Path.of(System.getProperty("privacyspiegel.jar", "target/privacyspiegel.jar"))
            .toAbsolutePath();

    private static final String ARCHIVE = "classes.jsa";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Program() {}

    /** The options and the jar as it is shipped. */
    static List<String> shipped() {
        return List.of("-jar", JAR.toString());
    }

    /** The options and the jar of the unpacked application. */
    static List<String> unpacked() {
        return List.of(
                // An application that lives for a minute does not earn back what the best compiler costs.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + Unpacked.FOLDER.resolve(ARCHIVE),
                // The virtual machine tells what it thinks of the archive in the middle of the application's console.
                "-Xlog:disable",
                "-jar",
                Unpacked.FOLDER.resolve(JAR.getFileName()).toString());
    }

    /** The database that is asked for: on {@code ./verify --postgresql} one of its own on a PostgreSQL, else the usual file. */
    static List<String> database() {
        return Boolean.getBoolean("privacyspiegel.postgresql")
                ? List.of(
                        "--spring.datasource.url=" + Postgres.emptyDatabase("journey" + DATABASES.incrementAndGet()),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres")
                : List.of();
    }

    static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Loaded, and thereby unpacked, when the first journey asks for it. */
    private static final class Unpacked {

        /** One for each process that runs journeys, so that they do not disturb each other. */
        static final Path FOLDER = unpack(Path.of(System.getProperty("privacyspiegel.unpacked", "target/journeys/1"))
                .toAbsolutePath());

        private static Path unpack(Path folder) {
            try {
                Process unpacking = BareJava.process(List.of(
                                java(),
                                "-Djarmode=tools",
                                "-jar",
                                JAR.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString()))
                        .start();
                String said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (unpacking.waitFor() != 0) {
                    throw new IllegalStateException("The application cannot be unpacked: " + said);
                }
                // Of another jar than this one it would be of no use, and the virtual machine does not replace it.
                Files.deleteIfExists(folder.resolve(ARCHIVE));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
