package nl.privacyspiegel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.bench.Respondent.Asked;
import org.springframework.util.FileSystemUtils;

/**
 * A working day on one server with a gigabyte: three thousand open tests, members who write and managers who read; then more
 * and more tests, until it breaks.
 */
final class LoadBench {

    private static final int MEGABYTES = 1024;
    private static final int CODES = 60_000;
    private static final int UNITS = 120;
    private static final int OPEN_TESTS = 3_000;
    private static final int ASSESSORS = 20;
    private static final int ON_A_BREACH_DAY = 20;
    private static final int MANAGERS = 5;
    private static final int STEP_SECONDS = 20;
    private static final int PAUSE_SECONDS = 5;
    private static final int MORE_EVERY_MILLIS = 50;
    private static final int SETTLE_SECONDS = 60;
    private static final int MORE = 1_500;
    private static final int MOST = 15_000;
    private static final int MORE_SECONDS = 60;
    private static final double AIM_P95_MILLIS = 300;
    private static final double AIM_GROWTH = 1.1;

    private final Path jar;
    private final Path folder;
    private final int seconds;
    private final PrintStream out;
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final Steps beginnings = new Steps("beginning the test");
    private final Steps answers = new Steps("an answer");
    private final Steps handings = new Steps("handing in");
    private final Steps texts = new Steps("a text of a member");
    private final Steps pages = new Steps("a page of a manager");
    private final Steps[] all = {beginnings, answers, handings, texts, pages};

    private LoadBench(Path jar, Path folder, int seconds, PrintStream out) {
        this.jar = jar;
        this.folder = folder;
        this.seconds = seconds;
        this.out = out;
    }

    /**
     * Measures, prints, and ends with 1 when an aim is missed or an answer was lost.
     *
     * @param arguments the jar, and how many seconds the day lasts
     */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("privacyspiegel-load");
        boolean sound;
        try {
            sound = new LoadBench(
                            Path.of(arguments[0]).toAbsolutePath(), folder, Integer.parseInt(arguments[1]), System.out)
                    .run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        out.println("Preparing a database with an open campaign and " + UNITS + " municipalities.");
        Server.startShortLived(jar, folder).close();
        Database database = new Database(folder);
        codes.addAll(database.openCampaign(CODES));
        List<Editor> writing = Editor.ofOpenMeasurements(database, jar, UNITS).subList(0, ASSESSORS + ON_A_BREACH_DAY);
        boolean met;
        List<Asked> questions;
        try (Server server = Server.startWith(MEGABYTES, jar, folder);
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            questions = questions(server.port());
            writing.forEach(editor -> workers.execute(() -> write(editor, server.port())));
            for (int i = 0; i < MANAGERS; i++) {
                workers.execute(() -> read(server.port()));
            }
            begin(workers, server.port(), questions, OPEN_TESTS, spread(questions));
            met = aDay(server);
            untilItBreaks(workers, server, questions);
            goesOn.set(false);
            workers.shutdownNow();
        }
        int lost = database.lost(questions, acknowledged);
        int saved = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "%nAnswers called saved: %,d. Not in the database: %,d.%n", saved, lost);
        return met && lost == 0;
    }

    private boolean aDay(Server server) throws Exception {
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        long before = server.liveBytes();
        measure(seconds);
        int openTests = open.get();
        long after = server.liveBytes();
        boolean quick = Steps.within(AIM_P95_MILLIS, all);
        boolean flat = after < before * AIM_GROWTH;
        out.printf(
                Locale.ROOT,
                """

                %,d open tests, a step every %d s; %d members who write and %d managers who read, every %d s; %d s
                """,
                openTests,
                STEP_SECONDS,
                ASSESSORS + ON_A_BREACH_DAY,
                MANAGERS,
                PAUSE_SECONDS,
                seconds);
        table();
        out.printf(
                Locale.ROOT,
                "%s; %s%n",
                aim(quick, "no error and p95 below 300 ms"),
                aim(
                        flat,
                        "memory flat: %.0f MB in use, then %.0f MB".formatted(before / 1048576.0, after / 1048576.0)));
        return quick && flat;
    }

    /** More and more tests, until steps take too long or fail. */
    private void untilItBreaks(ExecutorService workers, Server server, List<Asked> questions) throws Exception {
        boolean holds = true;
        while (holds && open.get() + MORE <= MOST) {
            begin(workers, server.port(), questions, MORE, MORE_EVERY_MILLIS);
            measure(MORE_SECONDS);
            holds = Steps.within(AIM_P95_MILLIS, all);
            out.printf("%n%,d open tests%n", open.get());
            table();
        }
        for (Steps kind : all) {
            if (kind.failure() != null) {
                out.println("what was seen: " + kind.failure());
            }
        }
    }

    private void measure(int lasting) throws InterruptedException {
        for (Steps kind : all) {
            kind.clear();
        }
        TimeUnit.SECONDS.sleep(lasting);
    }

    private void table() {
        out.printf("%24s | %8s %8s %8s %8s %8s%n", "step", "number", "p50 ms", "p95 ms", "p99 ms", "failed");
        for (Steps kind : all) {
            out.println(kind);
        }
    }

    private static String aim(boolean met, String what) {
        return (met ? "met: " : "MISSED: ") + what;
    }

    private List<Asked> questions(int port) throws IOException {
        try (Respondent visitor = new Respondent("first", codes.remove(), port)) {
            visitor.begin();
            return visitor.look();
        }
    }

    /** How many milliseconds lie between two beginnings, so that at any moment somebody is at each question. */
    private static long spread(List<Asked> questions) {
        return (questions.size() + 1L) * STEP_SECONDS * 1000 / OPEN_TESTS;
    }

    private void begin(ExecutorService workers, int port, List<Asked> questions, int howMany, long everyMillis)
            throws InterruptedException {
        for (int i = 0; i < howMany; i++) {
            workers.execute(() -> takeTests(port, questions));
            TimeUnit.MILLISECONDS.sleep(everyMillis);
        }
    }

    private void takeTests(int port, List<Asked> questions) {
        open.incrementAndGet();
        try {
            while (goesOn.get()) {
                takeOne(port, questions);
            }
        } finally {
            open.decrementAndGet();
        }
    }

    /** Who is refused waits as long as for a step, and presses once more. */
    private void takeOne(int port, List<Asked> questions) {
        try (Respondent employee = new Respondent("r" + people.incrementAndGet(), codes.remove(), port)) {
            beginnings.take(employee::begin);
            for (int number = 1; number <= questions.size() && goesOn.get(); number++) {
                int next = number;
                TimeUnit.SECONDS.sleep(STEP_SECONDS);
                answers.take(() -> {
                    employee.reconnect(port);
                    employee.answer(questions, next);
                });
                acknowledged.put(employee.name(), next);
            }
            TimeUnit.SECONDS.sleep(STEP_SECONDS);
            handings.take(() -> {
                employee.reconnect(port);
                employee.handIn();
            });
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception refused) {
            pause(STEP_SECONDS);
        }
    }

    private void write(Editor editor, int port) {
        while (goesOn.get()) {
            try {
                editor.write(port, texts, PAUSE_SECONDS);
            } catch (InterruptedException stop) {
                return;
            } catch (Exception refused) {
                pause(PAUSE_SECONDS);
            }
        }
    }

    private void read(int port) {
        List<String[]> shown = List.of(
                new String[] {"", "ps-overview"},
                new String[] {"trends", "Cijfers per domein door de tijd"},
                new String[] {"acties", "Actie 01"});
        while (goesOn.get()) {
            try (PageVisitor manager = new PageVisitor(port)) {
                manager.logIn(NationalSet.EMAIL, NationalSet.PASSWORD);
                for (int i = 0; goesOn.get(); i++) {
                    String[] page = shown.get(i % shown.size());
                    pages.take(() -> manager.open(page[0], page[1]));
                    TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (Exception refused) {
                pause(PAUSE_SECONDS);
            }
        }
    }

    private static void pause(int lasting) {
        try {
            TimeUnit.SECONDS.sleep(lasting);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
