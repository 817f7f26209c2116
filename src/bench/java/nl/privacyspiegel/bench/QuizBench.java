package nl.privacyspiegel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.privacyspiegel.bench.Respondent.Asked;

/**
 * Lets many employees take the test at once and measures the server: how fast, how much processor time, memory and bytes.
 * Afterwards it stops the server and looks for every answer that was called saved.
 */
final class QuizBench {

    private static final int CODES = 25_000;
    private static final List<Integer> LEVELS = List.of(1, 8, 32, 100);
    private static final int OPEN_RESPONDENTS = 300;
    private static final int LIMIT_SECONDS = 4;
    private static final int AIM_LEVEL = 32;
    private static final double AIM_CPU_MILLIS = 20;
    private static final double AIM_P95_MILLIS = 100;
    private static final double AIM_TESTS = 2 * 37;
    private static final double AIM_HEAP_KB = 60;
    private static final long AIM_FIRST_LOAD = 500_000;
    private static final long AIM_STEP = 3_000;

    private final Path jar;
    private final Path folder;
    private final int seconds;
    private final PrintStream out;
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger respondents = new AtomicInteger();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private QuizBench(Path jar, Path folder, int seconds, PrintStream out) {
        this.jar = jar;
        this.folder = folder;
        this.seconds = seconds;
        this.out = out;
    }

    /**
     * Measures, prints, and ends with 1 when an answer was lost.
     *
     * @param arguments the jar, and how many seconds each number at once lasts
     */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("privacyspiegel-bench");
        boolean sound;
        try {
            sound = new QuizBench(
                            Path.of(arguments[0]).toAbsolutePath(), folder, Integer.parseInt(arguments[1]), System.out)
                    .run();
        } finally {
            delete(folder);
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        out.println("Preparing a database with an open campaign.");
        Database database = new Database(folder);
        Server first = Server.start(jar, folder);
        first.close();
        codes.addAll(database.openCampaign(CODES));
        List<Asked> questions;
        List<Load.Result> results = new ArrayList<>();
        try (Server server = Server.start(jar, folder)) {
            questions = questions(server);
            out.println("Warming up.");
            measure(server, questions, 8, Math.max(10, seconds));
            for (int atOnce : LEVELS) {
                results.add(measure(server, questions, atOnce, seconds));
            }
            weigh(server, questions);
            heap(server, questions);
        }
        int lost = database.lost(questions, acknowledged);
        int saved = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        BareJdbc limit = new BareJdbc(database, questions, codes);
        limit.measure(8, LIMIT_SECONDS);
        List<Load.Result> limits = new ArrayList<>();
        for (int atOnce : LEVELS) {
            limits.add(limit.measure(atOnce, LIMIT_SECONDS));
        }
        print(results, limits);
        out.printf(Locale.ROOT, "%nAnswers called saved: %d. Not in the database: %d.%n", saved, lost);
        return lost == 0;
    }

    private Respondent next(Server server) throws IOException {
        return new Respondent("r" + respondents.incrementAndGet(), codes.remove(), server.port());
    }

    private List<Asked> questions(Server server) throws IOException {
        try (Respondent visitor = next(server)) {
            visitor.begin();
            return visitor.look();
        }
    }

    private Load.Result measure(Server server, List<Asked> questions, int atOnce, int lasting)
            throws InterruptedException, ExecutionException {
        return Load.run(atOnce, lasting, () -> Optional.of(server.cpu()), load -> {
            while (load.goesOn()) {
                try (Respondent employee = next(server)) {
                    employee.begin();
                    employee.finish(questions, load::step);
                    load.completed();
                    acknowledged.put(employee.name(), employee.acknowledged());
                }
            }
        });
    }

    private void weigh(Server server, List<Asked> questions) throws IOException {
        try (Respondent visitor = next(server)) {
            Respondent.Weight weight = visitor.weigh(questions);
            acknowledged.put(visitor.name(), visitor.acknowledged());
            out.printf(
                    Locale.ROOT,
                    "%nFirst load, nothing kept yet: %d bytes (%s). Largest step after it: %d bytes (%s).%n",
                    weight.firstLoad(),
                    aim(weight.firstLoad() < AIM_FIRST_LOAD, "below " + AIM_FIRST_LOAD),
                    weight.largestStep(),
                    aim(weight.largestStep() < AIM_STEP, "below " + AIM_STEP));
        }
    }

    /** Employees who began and answered a question, with their connections still open. */
    private void heap(Server server, List<Asked> questions) throws IOException {
        server.liveBytes();
        long before = server.liveBytes();
        List<Respondent> open = new ArrayList<>();
        try {
            for (int i = 0; i < OPEN_RESPONDENTS; i++) {
                Respondent employee = next(server);
                open.add(employee);
                employee.begin();
                employee.answer(questions, 1);
                acknowledged.put(employee.name(), employee.acknowledged());
            }
            double kilobytes = Math.max(0, server.liveBytes() - before) / 1024.0 / OPEN_RESPONDENTS;
            out.printf(
                    Locale.ROOT,
                    "Heap for each of %d open respondents: %.1f KB (%s).%n",
                    OPEN_RESPONDENTS,
                    kilobytes,
                    aim(kilobytes < AIM_HEAP_KB, "below 60"));
        } finally {
            for (Respondent employee : open) {
                employee.close();
            }
        }
    }

    private void print(List<Load.Result> results, List<Load.Result> limits) {
        out.printf(
                "%n%8s | %9s %8s %8s %8s %12s | %9s %8s %12s%n",
                "at once", "tests/s", "p50 ms", "p95 ms", "p99 ms", "cpu ms/test", "tests/s", "p95 ms", "cpu ms/test");
        out.printf("%8s | %49s | %31s%n", "", "the application", "bare JDBC: the limit");
        for (int i = 0; i < results.size(); i++) {
            Load.Result result = results.get(i);
            Load.Result limit = limits.get(i);
            out.printf(
                    Locale.ROOT,
                    "%8d | %9.1f %8.1f %8.1f %8.1f %12.1f | %9.1f %8.1f %12.1f%n",
                    result.atOnce(),
                    result.testsPerSecond(),
                    result.p50(),
                    result.p95(),
                    result.p99(),
                    result.cpuMillisPerTest(),
                    limit.testsPerSecond(),
                    limit.p95(),
                    limit.cpuMillisPerTest());
            if (result.atOnce() == AIM_LEVEL) {
                out.printf(
                        Locale.ROOT,
                        "%8s | %s; %s; %s%n",
                        "aims",
                        aim(result.testsPerSecond() >= AIM_TESTS, "74 tests/s"),
                        aim(result.p95() < AIM_P95_MILLIS, "p95 below 100 ms"),
                        aim(result.cpuMillisPerTest() <= AIM_CPU_MILLIS, "at most 20 ms of processor time"));
            }
        }
    }

    private static String aim(boolean met, String what) {
        return (met ? "met: " : "MISSED: ") + what;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
