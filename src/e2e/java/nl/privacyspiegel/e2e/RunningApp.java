package nl.privacyspiegel.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.OpenIdServer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged application in a process of its own, on 127.0.0.1 and a free port, with an empty data folder that disappears with
 * it. Stopping or killing it and starting it again keeps the data folder and the port, as on a real server.
 *
 * <p>Starting takes seconds, so tests of one class that do not disturb each other share one:
 *
 * <pre>{@code @RegisterExtension
 * static final RunningApp app = RunningApp.demo();}</pre>
 *
 * <p>Classes that neither change what others find nor mind what others leave, share the {@link #sharedDemo} of all of them.
 */
final class RunningApp implements AutoCloseable, AfterAllCallback {

    // Generous: a machine with two cores may be building something else at the same time.
    private static final Duration START_WITHIN = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(40);

    private final HttpClient http;
    private final List<String> program;
    private final List<String> options;
    private final Console console = new Console();
    private final @Nullable Tls tls;
    private final Path folder;
    private final int port;
    private @Nullable Process process;
    private boolean takenDown;

    private RunningApp(List<String> program, int port, List<String> options, @Nullable Tls tls) {
        this.program = program;
        this.port = port;
        this.options =
                Stream.concat(Program.database().stream(), options.stream()).toList();
        this.tls = tls;
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
        this.http = (tls == null ? client : client.sslContext(tls.trusting())).build();
        try {
            // With a space in its name, because administrators have those too.
            folder = Files.createTempDirectory("privacyspiegel e2e ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an application without data; options go to Spring Boot, say {@code "--privacyspiegel.group-size=3"}. */
    static RunningApp empty(String... options) {
        return at(OpenIdServer.freePort(), options);
    }

    /** Starts an application without data on this port of 127.0.0.1, for when an option has to tell its address. */
    static RunningApp at(int port, String... options) {
        return started(new RunningApp(Program.unpacked(), port, List.of(options), null));
    }

    /** Starts an application without data from the very jar that is shipped. */
    static RunningApp shipped() {
        return started(new RunningApp(Program.shipped(), OpenIdServer.freePort(), List.of(), null));
    }

    /** Starts one more beside it, which has to refuse, and tells what it wrote; options go after those of this one. */
    List<String> refused(String... options) {
        Console words = new Console();
        try {
            Process second = ProgramProcess.start(program, folder, port, List.of(options));
            words.follow(second);
            if (!ProgramProcess.exits(second, START_WITHIN)) {
                second.destroyForcibly();
                throw new IllegalStateException("A second one started:\n" + words.lastLines());
            }
            words.await(Pattern.compile("^Action:"), STOP_WITHIN);
            return words.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the program a command on these data, while it does not run itself; what it wrote. */
    String command(String... words) {
        try {
            Process running = ProgramProcess.start(
                    Stream.concat(program.stream(), Stream.of(words)).toList(), folder, port, options);
            return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an application without data that speaks TLS itself. */
    static RunningApp secure(Tls tls, String... options) {
        return started(new RunningApp(
                Program.unpacked(),
                OpenIdServer.freePort(),
                Stream.concat(tls.options().stream(), Stream.of(options)).toList(),
                tls));
    }

    private static RunningApp started(RunningApp app) {
        try {
            app.start();
        } catch (RuntimeException | Error failed) {
            app.close();
            throw failed;
        }
        return app;
    }

    /** Starts an application with the data of 2017 of the demonstration, without its region, which takes longer to load. */
    static RunningApp demo(String... options) {
        return empty(Stream.concat(
                        Stream.of("--spring.profiles.active=demo", "--privacyspiegel.demo.region=false"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    /**
     * The demonstration that classes of this virtual machine share, on a field that is not registered: it ends with the machine.
     * Who uses it makes what it looks at itself, keeps accounts and their language as they are, and does not take it down.
     */
    static RunningApp sharedDemo() {
        return Shared.DEMO;
    }

    private static final class Shared {
        static final RunningApp DEMO = demo();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                DEMO.kill();
                Folders.delete(DEMO.folder);
            }));
        }
    }

    /** Starts an application with all data of the demonstration, as people get it. */
    static RunningApp wholeDemo() {
        return empty("--spring.profiles.active=demo");
    }

    /** Starts the application again, after {@link #stop} or {@link #kill}, on the same data and port. */
    void start() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("The application is running already");
        }
        Process started = launch();
        process = started;
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(BETWEEN_LOOKS)
                    .atMost(START_WITHIN)
                    .until(() -> isUp() || !started.isAlive());
        } catch (ConditionTimeoutException tooLate) {
            throw new IllegalStateException("The application was not up in time:\n" + lastLines(), tooLate);
        }
        if (!started.isAlive()) {
            throw new IllegalStateException(
                    "The application stopped with code " + started.exitValue() + ":\n" + lastLines());
        }
    }

    /** Stops it as a service manager does: it may finish what it is doing. */
    void stop() {
        Process running = running();
        takenDown = true;
        running.destroy();
        if (!ProgramProcess.exits(running, STOP_WITHIN)) {
            running.destroyForcibly();
            throw new IllegalStateException("The application did not stop in time:\n" + lastLines());
        }
    }

    /** Kills it as a power cut does: without any warning. */
    void kill() {
        Process running = running();
        takenDown = true;
        running.destroyForcibly();
        if (!ProgramProcess.exits(running, STOP_WITHIN)) {
            throw new IllegalStateException("The application cannot be killed");
        }
    }

    /** The address without a slash at its end: {@code http://127.0.0.1:40123}. */
    String url() {
        return (tls == null ? "http" : "https") + "://127.0.0.1:" + port;
    }

    /** The data folder. */
    Path data() {
        return folder.resolve("data");
    }

    /** What the log of requests holds, when the options switched it on in the folder {@code tomcat}. */
    String accessLog() {
        return Folders.textIn(folder.resolve("tomcat"));
    }

    /** Everything that was written to the console so far, over all starts. */
    List<String> console() {
        return console.lines();
    }

    /** Waits for something on the console and returns it, say the code that the first visitor has to enter. */
    Matcher awaitConsole(Pattern pattern) {
        return console.await(pattern, STOP_WITHIN);
    }

    /** Asks for a page without a browser; redirects are not followed. */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(20));
        try {
            return http.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the journey took it down on purpose, so that a page that is still open cannot reach it. */
    boolean wasTakenDown() {
        return takenDown;
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) {
                stop();
            }
        } finally {
            http.close();
            Folders.delete(folder);
        }
    }

    private Process launch() {
        try {
            Files.createDirectories(data());
            Process started = ProgramProcess.start(program, folder, port, options);
            console.follow(started);
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUp() {
        try {
            return get("/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Process running() {
        if (process == null || !process.isAlive()) {
            throw new IllegalStateException("The application is not running:\n" + lastLines());
        }
        return process;
    }

    private String lastLines() {
        return console.lastLines();
    }
}
