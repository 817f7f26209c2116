package nl.privacyspiegel.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.results.UnitCounts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One privacytest of a whole country, closed and graded: every submission with all its answers, and the results as the
 * application's own rule publishes and stores them.
 */
final class NationalTest {

    private static final int BATCH = 1_000;
    private static final int SEALED = 4096;
    private static final int LONGEST_PART = 500_000;
    private static final List<String> GRADINGS = List.of("goed", "voldoende", "onvoldoende");
    private static final List<String> TRUTH = List.of("juist", "onjuist");

    /** The questions of the shipped quiz of 2017 with the options that their answers are counted by. */
    private static final Map<String, List<String>> QUESTIONS = questions();

    private final Connection connection;
    private final NationalSet country;
    private final UUID campaign = UUID.randomUUID();
    private final Random random = new Random(2017);

    NationalTest(Connection connection, NationalSet country) {
        this.connection = connection;
        this.country = country;
    }

    /** As the application keeps results. */
    record Document(StoredResults results) {}

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        for (String open : List.of("pt-01", "pt-05", "pt-09", "pt-11")) {
            questions.put(open, GRADINGS);
        }
        for (String statement : List.of("pt-02", "pt-04", "pt-06", "pt-08", "pt-12")) {
            questions.put(statement, TRUTH);
        }
        questions.put("pt-03", List.of("goed", "onvoldoende"));
        questions.put("pt-07", List.of("mondeling", "middelen", "formulier"));
        questions.put("pt-10", List.of("medewerker", "coordinatoren", "college", "afdelingshoofd", "meerdere"));
        return questions;
    }

    UUID campaign() {
        return campaign;
    }

    /** Makes so many submissions, spread evenly over the municipalities. */
    void fill(int submissions) throws SQLException {
        LocalDate closed = LocalDate.now(ZoneId.systemDefault()).minusDays(10);
        Database.run(
                connection,
                """
                insert into campaign (id, unit_id, quiz_version_id, name, purpose, first_day, last_day, access,
                  second_grading, state, opened_on, closed_on, graded_on, group_size, retention_days, delete_on, version)
                values (?, ?, ?, 'Landelijke privacytest', 'Om te meten.', ?, ?, 'CODES', 0, 'GRADED', ?, ?, ?, 5, 90, ?, 0)
                """,
                campaign,
                country.country(),
                quiz(),
                Date.valueOf(closed.minusDays(30)),
                Date.valueOf(closed.minusDays(1)),
                Date.valueOf(closed.minusDays(30)),
                Date.valueOf(closed),
                Date.valueOf(closed),
                Date.valueOf(closed.plusDays(90)));
        unit(country.country(), null, "Nederland");
        for (int i = 0; i < country.municipalities().size(); i++) {
            unit(country.municipalities().get(i), country.country(), "Gemeente %03d".formatted(i + 1));
        }
        store(new UnitCounts(country.country().toString(), 0, Map.of(), answers(submissions)));
        connection.commit();
    }

    private UUID quiz() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from quiz_version where quiz = 'privacytest-2017'")) {
            if (!rows.next()) {
                throw new SQLException("no quiz");
            }
            return rows.getObject(1, UUID.class);
        }
    }

    private void unit(UUID unit, @Nullable UUID parent, String name) throws SQLException {
        Database.run(connection, """
                insert into campaign_unit (id, campaign_id, unit_id, offered, parent_id, name, codes_issued)
                values (?, ?, ?, true, ?, ?, 0)
                """, UUID.randomUUID(), campaign, unit, parent, name);
    }

    private List<UnitCounts> answers(int submissions) throws SQLException {
        List<UnitCounts> units = new ArrayList<>();
        int municipalities = country.municipalities().size();
        // No page reads these: as large as they would be, and sealed with a key that nobody has.
        byte[] sealed = new byte[SEALED];
        try (PreparedStatement submission = connection.prepareStatement(
                "insert into sealed_submission (id, campaign_id, content) values (?, ?, ?)")) {
            int waiting = 0;
            for (int m = 0; m < municipalities; m++) {
                UUID unit = country.municipalities().get(m);
                int own = submissions / municipalities + (m < submissions % municipalities ? 1 : 0);
                Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
                for (int i = 0; i < own; i++) {
                    UUID id = UUID.randomUUID();
                    random.nextBytes(sealed);
                    NationalSet.batch(submission, id, campaign, sealed.clone());
                    for (Map.Entry<String, List<String>> question : QUESTIONS.entrySet()) {
                        String given = question.getValue()
                                .get(Math.min(question.getValue().size() - 1, (int)
                                        Math.abs(random.nextGaussian() * (0.6 + m % 5 * 0.2))));
                        counts.computeIfAbsent(question.getKey(), some -> new HashMap<>())
                                .merge(given, 1, Integer::sum);
                    }
                    if (++waiting == BATCH) {
                        waiting = 0;
                        flush(submission);
                    }
                }
                units.add(new UnitCounts(unit.toString(), own, counted(counts), List.of()));
            }
            flush(submission);
        }
        return units;
    }

    private void flush(PreparedStatement submission) throws SQLException {
        submission.executeBatch();
        connection.commit();
    }

    private static Map<String, OptionCounts> counted(Map<String, Map<String, Integer>> counts) {
        Map<String, OptionCounts> answers = new LinkedHashMap<>();
        QUESTIONS.forEach((question, options) -> {
            Map<String, Integer> given = new LinkedHashMap<>();
            options.forEach(option ->
                    given.put(option, counts.getOrDefault(question, Map.of()).getOrDefault(option, 0)));
            answers.put(question, OptionCounts.oneEach(given));
        });
        return answers;
    }

    private void store(UnitCounts counts) throws SQLException {
        StoredResults results = StoredResults.of(Suppression.publish(GroupSize.DEFAULT, counts));
        String text = JsonMapper.builder().build().writeValueAsString(new Document(results));
        for (int from = 0; from < text.length(); from += LONGEST_PART) {
            Database.run(
                    connection,
                    "insert into campaign_result (campaign_id, part, document) values (?, ?, ?)",
                    campaign,
                    "%04d".formatted(from / LONGEST_PART),
                    text.substring(from, Math.min(text.length(), from + LONGEST_PART)));
        }
    }
}
