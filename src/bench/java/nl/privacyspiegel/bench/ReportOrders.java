package nl.privacyspiegel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how long reports take: the three files of one assessment, and the workbook of everything of the country. */
final class ReportOrders {

    private static final double AIM_SINGLE_MILLIS = 1000;
    private static final double AIM_NATIONAL_MILLIS = 10_000;
    private static final int WARM_UP = 3;
    private static final int TIMES = 10;
    private static final int NATIONAL_TIMES = 3;
    private static final Pattern FILE = Pattern.compile("download/mijn-rapporten/[0-9a-f-]{36}");

    private final String comparison;

    private ReportOrders(String comparison) {
        this.comparison = comparison;
    }

    /** About an assessment of which start and end are adopted. */
    static ReportOrders of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select s.id, e.id from measurement s join measurement e on e.assessment_id = s.assessment_id
                        where s.kind = 'START' and e.kind = 'END' and e.adopted_on is not null order by s.id
                        """)) {
            if (!rows.next()) {
                throw new SQLException("no measurements");
            }
            return new ReportOrders("/download/vergelijking/" + rows.getString(1) + "/" + rows.getString(2));
        }
    }

    /** Prints a line for each kind of report; tells whether all of them met their aim. */
    boolean measure(PageVisitor visitor, PrintStream out) throws IOException, InterruptedException {
        out.printf("%22s | %8s %8s %8s%n", "report", "p50 ms", "most ms", "KB");
        boolean met = true;
        for (String ending : List.of("xlsx", "docx", "pptx")) {
            List<Long> nanos = new ArrayList<>();
            long bytes = 0;
            for (int i = -WARM_UP; i < TIMES; i++) {
                long began = System.nanoTime();
                bytes = visitor.download(comparison + "." + ending);
                if (i >= 0) {
                    nanos.add(System.nanoTime() - began);
                }
            }
            met &= print(out, "one assessment, " + ending, nanos, bytes, AIM_SINGLE_MILLIS);
        }
        List<Long> nanos = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < NATIONAL_TIMES; i++) {
            long began = System.nanoTime();
            String file = order(visitor);
            nanos.add(System.nanoTime() - began);
            bytes = visitor.download("/" + file);
        }
        met &= print(out, "everything, xlsx", nanos, bytes, AIM_NATIONAL_MILLIS);
        return met;
    }

    /** From the click until the file is offered; nothing else is made meanwhile. */
    private static String order(PageVisitor visitor) throws IOException, InterruptedException {
        visitor.click("rapporten", "Maak overzicht in Excel");
        for (; ; ) {
            TimeUnit.MILLISECONDS.sleep(50);
            String page = visitor.show("rapporten");
            boolean underWay = page.contains("Wordt gemaakt") || page.contains("Wacht op zijn beurt");
            Matcher file = FILE.matcher(page);
            if (page.contains("Niet gemaakt")) {
                throw new IOException("a report was not made");
            }
            if (!underWay && file.find()) {
                return file.group();
            }
        }
    }

    private static boolean print(PrintStream out, String name, List<Long> nanos, long bytes, double aimMillis) {
        nanos.sort(Comparator.naturalOrder());
        double most = nanos.getLast() / 1e6;
        boolean met = most < aimMillis;
        out.printf(
                Locale.ROOT,
                "%22s | %8.1f %8.1f %8.1f %s: below %.0f ms%n",
                name,
                nanos.get(nanos.size() / 2) / 1e6,
                most,
                bytes / 1024.0,
                met ? "met" : "MISSED",
                aimMillis);
        return met;
    }
}
