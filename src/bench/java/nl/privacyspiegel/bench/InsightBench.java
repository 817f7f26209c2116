package nl.privacyspiegel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Measures how long the server needs for the pages of management and for reports when a whole country is in the database,
 * and how that grows with the number of municipalities.
 */
final class InsightBench {

    private static final List<Integer> SIZES = List.of(10, 100, 342);
    private static final int SUBMISSIONS = 200_000;
    /** Rounds over all pages before anything counts: the server is one in use, and no page pays for being the first. */
    private static final int WARM_UP = 20;

    private static final int TIMES = 60;
    private static final double AIM_P95_MILLIS = 300;

    private final Path jar;
    private final String postgres;
    private final PrintStream out;
    private boolean sound = true;

    private InsightBench(Path jar, String postgres, PrintStream out) {
        this.jar = jar;
        this.postgres = postgres;
        this.out = out;
    }

    /**
     * Measures, prints, and ends with 1 when a page of the largest set misses its aim.
     *
     * @param arguments the jar, and perhaps the JDBC address of an empty PostgreSQL database with user and password
     */
    public static void main(String... arguments) throws Exception {
        InsightBench bench = new InsightBench(
                Path.of(arguments[0]).toAbsolutePath(), arguments.length > 1 ? arguments[1] : "", System.out);
        for (int size : SIZES) {
            bench.measure(size);
        }
        System.exit(bench.sound ? 0 : 1);
    }

    private void measure(int size) throws Exception {
        Path folder = Files.createTempDirectory("privacyspiegel-insight");
        try {
            if (!postgres.isEmpty()) {
                empty();
            }
            Server.start(jar, folder, options()).close();
            int submissions = (int) ((long) SUBMISSIONS * size / SIZES.getLast());
            long began = System.nanoTime();
            NationalTest test = fill(folder, size, submissions);
            ReportOrders reports = reports(folder);
            out.printf(
                    Locale.ROOT,
                    "%n%d units, %d measurements, %d submissions of 12 answers (made in %.0f s)%n",
                    size,
                    4 * size,
                    submissions,
                    (System.nanoTime() - began) / 1e9);
            try (Server server = Server.start(jar, folder, options());
                    PageVisitor visitor = new PageVisitor(server.port())) {
                visitor.logIn(NationalSet.EMAIL, NationalSet.PASSWORD);
                visit(visitor, test.campaign(), size);
                boolean met = reports.measure(visitor, out);
                sound &= met || size < SIZES.getLast();
            }
        } catch (IOException failed) {
            out.println(Files.readString(folder.resolve("console.txt")));
            throw failed;
        } finally {
            delete(folder);
        }
    }

    private NationalTest fill(Path folder, int size, int submissions) throws SQLException, IOException {
        try (Connection connection = connect(folder)) {
            NationalSet country = new NationalSet(connection);
            country.fill(jar, size);
            NationalTest test = new NationalTest(connection, country);
            test.fill(submissions);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
            return test;
        }
    }

    private ReportOrders reports(Path folder) throws SQLException {
        try (Connection connection = connect(folder)) {
            return ReportOrders.of(connection);
        }
    }

    private Connection connect(Path folder) throws SQLException {
        if (postgres.isEmpty()) {
            return new Database(folder).connect();
        }
        Connection connection = DriverManager.getConnection(postgres);
        connection.setAutoCommit(false);
        return connection;
    }

    private String[] options() {
        return postgres.isEmpty()
                ? new String[0]
                : new String[] {
                    "--spring.datasource.url=" + postgres,
                    "--spring.datasource.username=",
                    "--spring.datasource.password="
                };
    }

    private void empty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
    }

    private void visit(PageVisitor visitor, UUID campaign, int size) throws IOException {
        Map<String, String[]> pages = new LinkedHashMap<>();
        pages.put("home", new String[] {"", "ps-overview"});
        pages.put("trends", new String[] {"trends", "Cijfers per domein door de tijd"});
        pages.put("heat map, page 2", new String[] {"trends?blad=2", "Laatste cijfer per eenheid en domein"});
        pages.put("test results", new String[] {"afnames/" + campaign + "/resultaten", "Landelijke privacytest"});
        pages.put("comparison of units", new String[] {"vergelijking", "Mediaan van de anderen"});
        pages.put("actions", new String[] {"acties", "Actie 01"});
        pages.put("board of actions", new String[] {"acties/bord", "Actie 01"});
        pages.put("evidence", new String[] {"bewijs", "Bewijs 01"});
        for (int i = 0; i < WARM_UP; i++) {
            for (String[] page : pages.values()) {
                visitor.open(page[0], page[1]);
            }
        }
        out.printf("%22s | %8s %8s %8s%n", "page", "p50 ms", "p95 ms", "KB");
        for (Map.Entry<String, String[]> page : pages.entrySet()) {
            List<Long> nanos = new ArrayList<>();
            long bytes = 0;
            for (int i = 0; i < TIMES; i++) {
                PageVisitor.Opened opened = visitor.open(page.getValue()[0], page.getValue()[1]);
                nanos.add(opened.nanos());
                bytes = opened.bytes();
            }
            nanos.sort(Comparator.naturalOrder());
            double p95 = nanos.get((int) Math.ceil(nanos.size() * 0.95) - 1) / 1e6;
            boolean met = p95 < AIM_P95_MILLIS;
            sound &= met || size < SIZES.getLast();
            out.printf(
                    Locale.ROOT,
                    "%22s | %8.1f %8.1f %8.1f %s%n",
                    page.getKey(),
                    nanos.get(nanos.size() / 2) / 1e6,
                    p95,
                    bytes / 1024.0,
                    met ? "met: p95 below 300 ms" : "MISSED: p95 below 300 ms");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
