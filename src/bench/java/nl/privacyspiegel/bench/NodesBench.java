package nl.privacyspiegel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.bench.Respondent.Asked;
import org.springframework.util.FileSystemUtils;

/**
 * Two servers on one PostgreSQL behind a proxy, of which one is killed while people take the test and members open pages: what
 * was called saved must be there, and nobody may have to start over.
 */
final class NodesBench {

    private static final int CODES = 5000;
    private static final int AT_ONCE = 24;
    private static final int MEMBERS = 4;
    private static final int UNITS = 5;
    private static final long THINKS_MILLIS = 200;
    private static final int MOST_TRIES = 25;
    private static final Pattern QUESTION = Pattern.compile("/test/mijn/vraag/(\\d+).*");

    private final Path jar;
    private final Path nginx;
    private final int seconds;
    private final Path folder;
    private final PrintStream out;
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger completed = new AtomicInteger();
    private final AtomicInteger startedOver = new AtomicInteger();
    private final AtomicInteger loggedInAgain = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final Errors ofTests = new Errors();
    private final Errors ofMembers = new Errors();
    private volatile boolean goesOn = true;

    private NodesBench(Path jar, Path nginx, int seconds, Path folder, PrintStream out) {
        this.jar = jar;
        this.nginx = nginx;
        this.seconds = seconds;
        this.folder = folder;
        this.out = out;
    }

    /** What failed, and from when to when. */
    private static final class Errors {

        private int number;
        private long first;
        private long last;

        synchronized void one() {
            last = System.nanoTime();
            if (number++ == 0) {
                first = last;
            }
        }

        @Override
        public synchronized String toString() {
            return String.format(Locale.ROOT, "%d in %.1f s", number, (last - first) / 1e9);
        }
    }

    /**
     * Measures, prints, and ends with 1 when an answer was lost or somebody had to start over.
     *
     * @param arguments the jar, the folder with the files for nginx, and how many seconds it lasts
     */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("privacyspiegel-nodes");
        boolean sound;
        try {
            sound = new NodesBench(
                            Path.of(arguments[0]).toAbsolutePath(),
                            Path.of(arguments[1]).toAbsolutePath(),
                            Integer.parseInt(arguments[2]),
                            folder,
                            System.out)
                    .run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Database database = new Database(folder.resolve("a"), url);
            out.println("Starting two servers on one PostgreSQL.");
            try (Server a = start("a", url)) {
                codes.addAll(database.openCampaign(CODES));
                try (java.sql.Connection connection = database.connect()) {
                    new NationalSet(connection).fill(jar, UNITS);
                    connection.commit();
                }
                try (Server b = start("b", url);
                        Nginx proxy = Nginx.start(nginx, folder.resolve("nginx"), a.port(), b.port())) {
                    List<Asked> questions = questions(proxy.port());
                    everybody(proxy.port(), questions, b);
                    return tell(database.lost(questions, acknowledged));
                }
            }
        }
    }

    private Server start(String name, String url) throws IOException, InterruptedException {
        Path keys = folder.resolve("a/data/sleutels");
        return Server.startShortLived(
                jar,
                folder.resolve(name),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--privacyspiegel.proxies=127.0.0.1",
                "--privacyspiegel.nodes=2",
                "--privacyspiegel.node=" + name,
                "--privacyspiegel.keys=" + keys,
                "--privacyspiegel.audit-key-file=" + keys.resolve("logboek.sleutel"),
                "--privacyspiegel.deletions=" + folder.resolve("a/data/verwijderd.lijst"),
                "--privacyspiegel.key=" + Base64.getEncoder().encodeToString(new byte[32]));
    }

    private List<Asked> questions(int port) throws IOException {
        try (Respondent visitor = new Respondent("first", codes.remove(), port)) {
            visitor.begin();
            return visitor.look();
        }
    }

    private void everybody(int port, List<Asked> questions, Server victim) throws InterruptedException {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                workers.execute(() -> takeTests(port, questions));
            }
            for (int i = 0; i < MEMBERS; i++) {
                workers.execute(() -> openPages(port));
            }
            TimeUnit.SECONDS.sleep(seconds / 2);
            victim.kill();
            out.printf("Killed one of the two after %d seconds.%n", seconds / 2);
            TimeUnit.SECONDS.sleep(seconds - seconds / 2);
            goesOn = false;
        }
    }

    private void takeTests(int port, List<Asked> questions) {
        while (goesOn) {
            try (Taker taker = new Taker("r" + people.incrementAndGet(), codes.remove(), port)) {
                taker.take(questions);
                completed.incrementAndGet();
            } catch (IOException | InterruptedException failed) {
                out.println("A test was not finished: " + failed.getMessage());
                startedOver.incrementAndGet();
            }
        }
    }

    /** Somebody who takes the test, and presses once more when something fails. */
    private final class Taker implements AutoCloseable {

        private final String name;
        private final String code;
        private Connection connection;

        Taker(String name, String code, int port) throws IOException {
            this.name = name;
            this.code = code;
            this.connection = new Connection(port);
            this.port = port;
        }

        private final int port;

        private interface Press {
            Connection.Response press() throws IOException;
        }

        private Connection.Response again(int status, Press press) throws IOException, InterruptedException {
            for (int tries = 1; ; tries++) {
                try {
                    return press.press().expect(status);
                } catch (IOException failed) {
                    ofTests.one();
                    if (tries == MOST_TRIES) {
                        throw failed;
                    }
                    TimeUnit.MILLISECONDS.sleep(THINKS_MILLIS);
                    connection = connection.at(port);
                }
            }
        }

        void take(List<Asked> questions) throws IOException, InterruptedException {
            again(200, () -> connection.get("/test/" + code));
            // A beginning that broke off either left the code as it was, and works now, or used it without telling the
            // device.
            again(303, () -> connection.post("/test/" + code, ""));
            for (int number = 1; number <= questions.size(); number++) {
                Asked asked = questions.get(number - 1);
                String form = "vraag=" + asked.id() + "&antwoord=" + asked.answer(name, number) + "&naar=volgende";
                String address = "/test/mijn/vraag/" + number;
                again(303, () -> connection.post(address, form));
                acknowledged.put(name, number);
                goOn(number);
                TimeUnit.MILLISECONDS.sleep(THINKS_MILLIS);
            }
            again(303, () -> connection.post("/test/mijn/inleveren", ""));
        }

        /** Where the server says that this device is: at the next question, on whichever server. */
        private void goOn(int answered) throws IOException, InterruptedException {
            String place = again(303, () -> connection.get("/test/mijn")).location();
            Matcher question = QUESTION.matcher(place);
            if (question.matches() && Integer.parseInt(question.group(1)) <= answered) {
                startedOver.incrementAndGet();
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    private void openPages(int port) {
        boolean before = false;
        while (goesOn) {
            try (PageVisitor member = new PageVisitor(port)) {
                member.logIn(NationalSet.EMAIL, NationalSet.PASSWORD);
                if (before) {
                    loggedInAgain.incrementAndGet();
                }
                before = true;
                while (goesOn) {
                    member.open("trends", "Cijfers per domein door de tijd");
                    pages.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(THINKS_MILLIS);
                }
            } catch (IOException failed) {
                ofMembers.one();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private boolean tell(int lost) {
        int saved = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(
                Locale.ROOT,
                """

                tests completed                      %8d
                answers called saved                 %8d
                  of which not in the database       %8d   (aim: 0)
                people who had to start over         %8d   (aim: 0)
                presses that failed, all repeated    %s
                pages of members opened              %8d
                members who logged in once more      %8d   of %d
                requests of members that failed      %s
                """,
                completed.get(),
                saved,
                lost,
                startedOver.get(),
                ofTests,
                pages.get(),
                loggedInAgain.get(),
                MEMBERS,
                ofMembers);
        return lost == 0 && startedOver.get() == 0 && completed.get() > 0;
    }
}
