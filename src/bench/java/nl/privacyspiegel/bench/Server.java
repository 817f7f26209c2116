package nl.privacyspiegel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.testing.BareJava;

/** The packaged application in a process of its own, on this machine only, with a folder that is thrown away. */
final class Server implements AutoCloseable {

    private static final int STARTS_WITHIN_SECONDS = 600;

    private final Path folder;
    private final Process process;
    private final int port;

    private Server(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** @param options for the application, such as another database */
    static Server start(Path jar, Path folder, String... options) throws IOException, InterruptedException {
        return start(List.of("-Xms384m", "-Xmx384m"), jar, folder, options);
    }

    /** One with so many megabytes of memory for objects. */
    static Server startWith(int megabytes, Path jar, Path folder, String... options)
            throws IOException, InterruptedException {
        return start(List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m"), jar, folder, options);
    }

    /** One that does not live long enough to earn back what the optimising compiler takes. */
    static Server startShortLived(Path jar, Path folder, String... options) throws IOException, InterruptedException {
        return start(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), jar, folder, options);
    }

    private static Server start(List<String> java, Path jar, Path folder, String... options)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("data"));
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(java);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--privacyspiegel.data=" + folder.resolve("data")));
        command.addAll(List.of(options));
        Process process = BareJava.process(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Server server = new Server(folder, process, port);
        server.awaitHealth();
        return server;
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = new Connection(port)) {
                if (connection.get("/health").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is asked again in a moment.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        close();
        throw new IOException("The application did not start:\n" + Files.readString(folder.resolve("console.txt")));
    }

    int port() {
        return port;
    }

    /** Ends it as a power cut does: nothing of what it had begun goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whether it still runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** The processor time that it used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What is alive in its memory after collecting everything else. */
    long liveBytes() throws IOException {
        Process histogram = BareJava.process(List.of(tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram"))
                .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String total = text.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException(text));
        return Long.parseLong(total.strip().split("\\s+", -1)[2]);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
