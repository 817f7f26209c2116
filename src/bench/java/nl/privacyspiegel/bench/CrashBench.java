package nl.privacyspiegel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.bench.Respondent.Asked;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the application at seeded moments while employees take the test and members write, starts it again, and looks for
 * all that was called saved. In the end everybody who was in the middle of a test finishes it.
 */
final class CrashBench {

    private static final int SEED = 20261130;
    private static final int CODES = 20_000;
    private static final int MUNICIPALITIES = 7;
    private static final int MOST_SAVED = 300;
    private static final int LATER_MICROS = 20_000;
    private static final int PATIENCE_SECONDS = 300;
    private static final String[] H2 = {};

    private final Path jar;
    private final Path folder;
    private final int rounds;
    private final PrintStream out;
    private final Random random = new Random(SEED);

    private CrashBench(Path jar, Path folder, int rounds, PrintStream out) {
        this.jar = jar;
        this.folder = folder;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Prints what was found, and ends with 1 when something was lost, double, half, or needed a hand.
     *
     * @param arguments the jar, how many times it is killed, and "h2", "postgresql" or nothing for both
     */
    public static void main(String... arguments) throws Exception {
        String which = arguments.length > 2 ? arguments[2] : "";
        boolean sound = true;
        for (String name : List.of("h2", "postgresql")) {
            if (which.isEmpty() || which.equals(name)) {
                sound &= on(name, Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]));
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean on(String name, Path jar, int rounds) throws Exception {
        Path folder = Files.createTempDirectory("privacyspiegel-crash");
        try {
            CrashBench bench = new CrashBench(jar, folder, rounds, System.out);
            if (name.equals("h2")) {
                return bench.run(name, new Database(folder), H2);
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                String url = postgres.getJdbcUrl("postgres", "postgres");
                return bench.run(
                        name,
                        new Database(folder, url),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private boolean run(String name, Database database, String... options) throws Exception {
        Server.startShortLived(jar, folder, options).close();
        Queue<String> codes = new ConcurrentLinkedQueue<>(database.openCampaign(CODES));
        List<Editor> editors = Editor.ofOpenMeasurements(database, jar, MUNICIPALITIES);
        List<Double> starts = new ArrayList<>();
        List<Comparison> seen = new ArrayList<>();
        int byHand = 0;
        Server server = Server.startShortLived(jar, folder, options);
        Crowd crowd = new Crowd(questions(server, codes), codes, editors);
        for (int round = 0; round < rounds && byHand == 0; round++) {
            Server struck = server;
            int saved = crowd.acknowledged() + random.nextInt(1, MOST_SAVED);
            int written = crowd.written();
            int micros = random.nextInt(LATER_MICROS);
            crowd.workUntil(struck.port(), () -> {
                await(crowd, saved, written);
                TimeUnit.MICROSECONDS.sleep(micros);
                struck.kill();
            });
            seen.add(Comparison.of(crowd, database.seen(folder.resolve("seen"))));
            out.printf("%s, round %d: %s%n", name, round + 1, seen.getLast());
            long began = System.nanoTime();
            try {
                server = Server.startShortLived(jar, folder, options);
                starts.add((System.nanoTime() - began) / 1e9);
            } catch (IOException needsAHand) {
                out.println(needsAHand.getMessage());
                byHand++;
            }
        }
        List<String> shutOut = byHand == 0 ? crowd.finish(server.port()) : List.of();
        server.close();
        seen.add(Comparison.of(crowd, database));
        return print(name, seen, starts, byHand, crowd, shutOut);
    }

    /**
     * A number of saved answers and texts is the same moment on a fast machine and a slow one. Members come later than who takes the
     * test, for they log in first: until one of them wrote, nothing of theirs could be lost.
     */
    private static void await(Crowd crowd, int saved, int written) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (crowd.acknowledged() < saved || crowd.written() == written) {
            if (System.nanoTime() > deadline) {
                throw new IOException("hardly anything was saved: " + crowd.complaints());
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private List<Asked> questions(Server server, Queue<String> codes) throws IOException {
        try (Respondent visitor = new Respondent("visitor", codes.remove(), server.port())) {
            visitor.begin();
            return visitor.look();
        }
    }

    private boolean print(
            String name, List<Comparison> seen, List<Double> starts, int byHand, Crowd crowd, List<String> shutOut) {
        Comparison last = seen.getLast();
        int edits = crowd.editors().stream().mapToInt(Editor::acknowledged).sum();
        Collections.sort(starts);
        out.printf("%n%s: killed %d times, seed %d%n", name, seen.size() - 1, SEED);
        line("people who took the test", crowd.respondents().size());
        line("answers and tests handed in, called saved", last.acknowledged());
        line("texts of members, called saved", edits);
        line(
                "called saved but absent",
                seen.stream().mapToInt(Comparison::absent).sum());
        line("there twice", seen.stream().mapToInt(Comparison::twice).sum());
        line("half a submission", seen.stream().mapToInt(Comparison::half).sum());
        line("starts that needed a hand", byHand);
        line("people who could not finish their test", shutOut.size());
        line("errors before the kill", crowd.complaints().size());
        if (!starts.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %6.1f, at most %.1f s%n",
                    "from start to first page after a kill",
                    starts.get(starts.size() / 2),
                    starts.getLast());
        }
        shutOut.forEach(each -> out.println("  could not finish: " + each));
        crowd.complaints().stream().distinct().limit(5).forEach(each -> out.println("  error: " + each));
        return seen.stream().allMatch(Comparison::isSound)
                && byHand == 0
                && shutOut.isEmpty()
                && crowd.complaints().isEmpty();
    }

    private void line(String what, int number) {
        out.printf(Locale.ROOT, "  %-44s %,6d%n", what, number);
    }
}
