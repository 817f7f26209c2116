package nl.privacyspiegel.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets many employees take the test at once and measures the server: how fast, how much processor time, how much memory,
 * how many bytes. Run by ./bench quiz as a single source file; arguments: the jar, and how many seconds a level lasts.
 */
public final class QuizBench {

    private static final int CODES = 60_000;
    private static final int[] LEVELS = {1, 8, 32, 100};
    private static final int OPEN_RESPONDENTS = 500;
    private static final Pattern OPTION = Pattern.compile("name=\"antwoord\" value=\"([^\"]+)\"");
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Path jar;
    private final int seconds;
    private final Path folder = Files.createTempDirectory("privacyspiegel-bench");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<String> codes = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger respondents = new AtomicInteger();
    private final AtomicInteger completed = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> steps = new ConcurrentLinkedQueue<>();
    private String base = "";
    private Process server;

    private QuizBench(Path jar, int seconds) throws IOException {
        this.jar = jar;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        QuizBench bench = new QuizBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        boolean sound;
        try {
            sound = bench.run();
        } finally {
            bench.stop();
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        start();
        stop();
        seed();
        start();
        System.out.println("Warming up.");
        load(8, Math.max(10, seconds));
        System.out.printf(
                "%-9s %8s %8s %8s %8s %14s%n", "at once", "tests/s", "p50 ms", "p95 ms", "p99 ms", "cpu ms/test");
        for (int level : LEVELS) {
            measure(level);
        }
        bytes();
        heap();
        stop();
        boolean sound = check();
        limit();
        return sound;
    }

    private void measure(int level) throws Exception {
        steps.clear();
        completed.set(0);
        Duration before = cpu();
        long began = System.nanoTime();
        load(level, seconds);
        double took = (System.nanoTime() - began) / 1e9;
        double used = cpu().minus(before).toMillis();
        long[] sorted = steps.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-9d %8.1f %8.1f %8.1f %8.1f %14.1f%n",
                level,
                completed.get() / took,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                used / Math.max(1, completed.get()));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * (percent / 100.0))] / 1e6;
    }

    private Duration cpu() {
        return server.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void load(int level, int lasting) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(lasting);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<java.util.concurrent.Future<?>> all = new ArrayList<>();
            for (int i = 0; i < level; i++) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        new Respondent().wholeTest();
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        }
    }

    /** An employee with a browser: one cookie, one page after another. */
    private final class Respondent {

        private final String name = "r" + respondents.incrementAndGet();
        private final String code = codes.remove();
        private String cookie = "";

        void wholeTest() throws Exception {
            begin();
            String page = get("/test/mijn/vraag/1");
            int total = total(page);
            for (int number = 1; number <= total; number++) {
                page = answer(number, page);
            }
            timed("/test/mijn/inleveren", "");
            completed.incrementAndGet();
        }

        void begin() throws Exception {
            get("/test/" + code);
            expect(303, post("/test/" + code, ""));
        }

        String answer(int number, String page) throws Exception {
            Matcher option = OPTION.matcher(page);
            String value = option.find() ? option.group(1) : name + "-" + number;
            String next = timed("/test/mijn/vraag/" + number, "antwoord=" + value + "&naar=volgende");
            acknowledged.add(name + "/" + number + "=" + value);
            return next;
        }

        /** Sends a form and loads the page after it: what a person waits for. */
        private String timed(String path, String form) throws Exception {
            long began = System.nanoTime();
            HttpResponse<String> sent = post(path, form);
            expect(303, sent);
            String page = get(sent.headers().firstValue("location").orElseThrow());
            steps.add(System.nanoTime() - began);
            return page;
        }

        private HttpResponse<String> post(String path, String form) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        private String get(String path) throws Exception {
            HttpResponse<String> got = send(HttpRequest.newBuilder(URI.create(base + path)));
            expect(200, got);
            return got.body();
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            HttpResponse<String> got = http.send(request.build(), BodyHandlers.ofString());
            got.headers().firstValue("set-cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
            return got;
        }
    }

    private static int total(String page) {
        Matcher total = Pattern.compile("max=\"(\\d+)\"").matcher(page);
        return total.find() ? Integer.parseInt(total.group(1)) : 0;
    }

    private static void expect(int status, HttpResponse<String> got) {
        if (got.statusCode() != status) {
            throw new IllegalStateException(got.statusCode() + " instead of " + status + ": " + got.body());
        }
    }

    private void bytes() throws Exception {
        Respondent visitor = new Respondent();
        long welcome = transferred("/test/" + visitor.code, "");
        Matcher style = Pattern.compile("/test/stijl/[0-9a-f]+\\.css").matcher(visitor.get("/test"));
        long first = welcome + transferred("/images/logo.svg", "");
        if (style.find()) {
            first += transferred(style.group(), "");
        }
        visitor.begin();
        long step = 0;
        for (int number = 1; number <= 15; number++) {
            step = Math.max(step, transferred("/test/mijn/vraag/" + number, visitor.cookie));
        }
        System.out.printf("First load: %d bytes; the largest question: %d bytes (compressed, with headers)%n", first, step);
    }

    private long transferred(String path, String cookie) throws Exception {
        HttpResponse<byte[]> got = http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept-Encoding", "gzip")
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofByteArray());
        long headers = got.headers().map().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + ": " + value + "\r\n"))
                .mapToLong(String::length)
                .sum();
        return got.body().length + headers;
    }

    private void heap() throws Exception {
        liveBytes();
        long before = liveBytes();
        for (int i = 0; i < OPEN_RESPONDENTS; i++) {
            Respondent open = new Respondent();
            open.begin();
            open.answer(1, open.get("/test/mijn/vraag/1"));
        }
        long after = liveBytes();
        System.out.printf(
                Locale.ROOT,
                "Heap for an open respondent: %.1f KB%n",
                Math.max(0, after - before) / 1024.0 / OPEN_RESPONDENTS);
    }

    private long liveBytes() throws Exception {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(server.pid()),
                        "GC.class_histogram")
                .start();
        String total = jcmd.inputReader()
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    /** Whether everything that was called saved is in the database. */
    private boolean check() throws Exception {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select content from answer")) {
            int stored = 0;
            Set<String> texts = ConcurrentHashMap.newKeySet();
            while (rows.next()) {
                stored++;
                texts.add(rows.getString(1));
            }
            List<String> lost = acknowledged.stream()
                    .map(each -> each.substring(each.indexOf('=') + 1))
                    .filter(value -> value.matches("r\\d+-\\d+") && !texts.contains(value))
                    .toList();
            boolean sound = lost.isEmpty() && stored == acknowledged.size();
            System.out.printf(
                    "Answers called saved: %d; in the database: %d; lost: %d%s%n",
                    acknowledged.size(), stored, lost.size(), sound ? "" : "  WRONG");
            return sound;
        }
    }

    /** How fast the same rows can be written at all, with a commit for each answer. */
    private void limit() throws Exception {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            UUID campaign = one(connection, "select id from campaign");
            List<String> questions = new ArrayList<>();
            try (ResultSet rows = connection.createStatement().executeQuery("select distinct question_id from answer")) {
                while (rows.next()) {
                    questions.add(rows.getString(1));
                }
            }
            PreparedStatement submission =
                    connection.prepareStatement("insert into submission values (?, ?, ?, ?, false, ?)");
            PreparedStatement answer = connection.prepareStatement("insert into answer values (?, ?, 'x', null)");
            PreparedStatement handIn = connection.prepareStatement(
                    "update submission set handed_in = true, device_hash = null where id = ?");
            long began = System.nanoTime();
            int tests = 0;
            while (System.nanoTime() - began < 5_000_000_000L) {
                UUID id = UUID.randomUUID();
                set(submission, id, campaign, campaign, Date.valueOf(LocalDate.of(2026, 1, 5)), id.toString());
                connection.commit();
                for (String question : questions) {
                    set(answer, id, question);
                    connection.commit();
                }
                set(handIn, id);
                connection.commit();
                tests++;
            }
            System.out.printf(
                    Locale.ROOT,
                    "Limit: a bare JDBC loop writes the rows of %.1f tests/s%n",
                    tests / ((System.nanoTime() - began) / 1e9));
        }
    }

    private void seed() throws Exception {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            UUID unit = UUID.randomUUID();
            UUID campaign = UUID.randomUUID();
            UUID quiz = one(connection, "select id from quiz_version where quiz = 'privacytest-actueel'");
            set(connection.prepareStatement("insert into unit (id, name, version) values (?, 'Team', 0)"), unit);
            LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
            set(
                    connection.prepareStatement(
                            """
                            insert into campaign (id, unit_id, quiz_version_id, name, purpose, first_day, last_day, access,
                              second_grading, state, opened_on, group_size, retention_days, version)
                            values (?, ?, ?, 'Meting', 'Meten', ?, ?, 'CODES', 10, 'OPEN', ?, 5, 90, 0)
                            """),
                    campaign,
                    unit,
                    quiz,
                    Date.valueOf(today.minusDays(1)),
                    Date.valueOf(today.plusDays(30)),
                    Date.valueOf(today));
            set(
                    connection.prepareStatement(
                            "insert into campaign_unit (id, campaign_id, unit_id, offered, codes_issued) values (?, ?, ?, true, ?)"),
                    UUID.randomUUID(),
                    campaign,
                    unit,
                    CODES);
            PreparedStatement code = connection.prepareStatement("insert into access_code values (?, ?, ?, false)");
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            java.util.Random random = new java.util.Random(42);
            for (int i = 0; i < CODES; i++) {
                String text = random.ints(26, 0, 32)
                        .mapToObj(each -> String.valueOf(CHARACTERS.charAt(each)))
                        .collect(Collectors.joining());
                codes.add(text);
                set(code, HexFormat.of().formatHex(sha.digest(text.getBytes("UTF-8"))), campaign, unit);
            }
            connection.commit();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws Exception {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static UUID one(Connection connection, String query) throws Exception {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private Connection database() throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("data/privacyspiegel") + ";WRITE_DELAY=0", "sa", "");
    }

    private void start() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        base = "http://127.0.0.1:" + port;
        Files.createDirectories(folder.resolve("data"));
        server = new ProcessBuilder(Arrays.asList(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--privacyspiegel.data=" + folder.resolve("data")))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();
        Process started = server;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        for (int i = 0; i < 1200 && server.isAlive(); i++) {
            try {
                HttpRequest health =
                        HttpRequest.newBuilder(URI.create(base + "/actuator/health")).build();
                if (http.send(health, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The application does not start; see " + folder.resolve("console.txt"));
    }

    private void stop() throws InterruptedException {
        if (server != null && server.isAlive()) {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
            server.destroyForcibly();
        }
    }
}
