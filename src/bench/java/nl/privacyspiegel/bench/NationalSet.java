package nl.privacyspiegel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A made-up country: one unit with so many municipalities below it, each measured four times with the framework that comes
 * along, with two pieces of evidence for each question of each, and with forty actions. Always the same for the same number.
 * The last measurement of every third municipality is not adopted yet.
 */
final class NationalSet {

    /** Who reads all of it. */
    static final String EMAIL = "manager@land.example";

    static final String PASSWORD = "alleen-om-te-meten";

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 5), LocalDate.of(2024, 11, 28), LocalDate.of(2025, 2, 3), LocalDate.of(2025, 11, 27));
    private static final List<String> JUDGEMENTS = List.of("YES", "LARGELY", "PARTLY", "NO", "NOT_APPLICABLE");
    private static final String NARRATIVE =
            "De werkgroep sprak met de betrokken teams en bekeek de stukken die er zijn. ".repeat(6);
    private static final int OPEN_EVERY = 3;
    private static final int ACTIONS = 40;
    private static final int PIECES = 2;
    private static final List<String> DECISIONS = List.of("APPROVED", "APPROVED", "IN_REVIEW", "DRAFT", "REJECTED");
    private static final List<String> STATES = List.of("PLAN", "DO", "CHECK", "ACT", "DONE", "DROPPED");

    private final Connection connection;
    private final Random random = new Random(342);
    private final UUID country = UUID.randomUUID();
    private final List<UUID> municipalities = new ArrayList<>();

    NationalSet(Connection connection) {
        this.connection = connection;
    }

    UUID country() {
        return country;
    }

    List<UUID> municipalities() {
        return municipalities;
    }

    /** Makes units, a manager and all measurements. */
    void fill(Path jar, int howMany) throws SQLException, IOException {
        Database.run(connection, "insert into unit (id, name, version) values (?, 'Nederland', 0)", country);
        try (PreparedStatement unit =
                connection.prepareStatement("insert into unit (id, parent_id, name, version) values (?, ?, ?, 0)")) {
            for (int i = 1; i <= howMany; i++) {
                UUID id = UUID.randomUUID();
                municipalities.add(id);
                batch(unit, id, country, "Gemeente %03d".formatted(i));
            }
            unit.executeBatch();
        }
        manager();
        measure(questions(jar));
        connection.commit();
    }

    private void manager() throws SQLException {
        member(connection, EMAIL, "MANAGEMENT", country);
    }

    /** Somebody who fills in what is measured of this unit. */
    static void assessor(Connection connection, String email, UUID unit) throws SQLException {
        member(connection, email, "ASSESSOR", unit);
    }

    private static void member(Connection connection, String email, String role, UUID unit) throws SQLException {
        UUID member = UUID.randomUUID();
        Database.run(connection, """
            insert into member (id, name, job_function, email, password, language, active, created_at, accepted_at, version)
            values (?, 'Iemand', 'medewerker', ?, ?, 'nl', true, current_timestamp, current_timestamp, 0)
            """, member, email, "{noop}" + PASSWORD);
        Database.run(
                connection,
                "insert into role_assignment (id, member_id, role, unit_id) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                member,
                role,
                unit);
    }

    /** The ids of the questions by those of their domains, as they stand in the file that comes with the application. */
    static Map<String, List<String>> questions(Path jar) throws IOException {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] yaml = zip.getInputStream(
                            zip.getEntry("BOOT-INF/classes/content/frameworks/vng-sociaal-domein.yaml"))
                    .readAllBytes();
            String domain = "";
            String last = "";
            for (String line : new String(yaml, StandardCharsets.UTF_8).split("\n", -1)) {
                String text = line.strip();
                if (line.startsWith("  - id: ")) {
                    domain = text.substring("- id: ".length());
                    questions.put(domain, new ArrayList<>());
                } else if (text.startsWith("- id: ")) {
                    last = text.substring("- id: ".length());
                } else if (text.startsWith("code: ")) {
                    questions.getOrDefault(domain, new ArrayList<>()).add(last);
                }
            }
        }
        return questions;
    }

    private UUID framework() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from framework_version where framework = 'vng-sociaal-domein' order by number"
                                + " desc")) {
            if (!rows.next()) {
                throw new SQLException("no framework");
            }
            return rows.getObject(1, UUID.class);
        }
    }

    /** Each with two steps, about a question of this measurement. */
    private void decide(UUID municipality, UUID measurement, List<String> questions) throws SQLException {
        try (PreparedStatement action = connection.prepareStatement("""
            insert into improvement_action (id, unit_id, what, why, effect, priority, state, drop_reason, due_on, version)
            values (?, ?, ?, '', '', 'MIDDLE', ?, '', ?, 0)
            """);
                PreparedStatement step = connection.prepareStatement(
                        "insert into action_step (action_id, place, words) values (?, ?, 'Stap')");
                PreparedStatement subject = connection.prepareStatement("""
                    insert into action_subject (action_id, place, kind, unit_id, subject_id) values (?, 0, 'FINDING', ?, ?)
                    """)) {
            for (int i = 0; i < ACTIONS; i++) {
                UUID id = UUID.randomUUID();
                batch(
                        action,
                        id,
                        municipality,
                        "Actie %02d".formatted(i + 1),
                        STATES.get(i % STATES.size()),
                        Date.valueOf(DAYS.getLast().plusDays(random.nextInt(700))));
                batch(step, id, 0);
                batch(step, id, 1);
                batch(subject, id, municipality, measurement + "/" + questions.get(i % questions.size()));
            }
            action.executeBatch();
            step.executeBatch();
            subject.executeBatch();
        }
    }

    /** Links about each question, of the day of the measurement; every other one is valid for two years. */
    private void show(UUID municipality, UUID measurement, LocalDate day, List<String> questions) throws SQLException {
        try (PreparedStatement piece = connection.prepareStatement("""
            insert into evidence (id, unit_id, subject_kind, subject_id, seal, removed_function, removed_reason, version)
            values (?, ?, 'FINDING', ?, ?, '', '', 0)
            """);
                PreparedStatement version = connection.prepareStatement("""
                    insert into evidence_revision (id, evidence_id, number, content_kind, content_name, content_words,
                        file_size, sha256, title, note, dated_on, valid_until, made_at, made_function, previous_hash,
                        hash, decision, judged_function, judgement_words, judgement_hash)
                    values (?, ?, 1, 'LINK', 'https://gemeente.example/bewijs', '', 0, '', ?, '', ?, ?,
                        current_timestamp, 'medewerker', '', '', ?, '', '', '')
                    """)) {
            for (int i = 0; i < questions.size() * PIECES; i++) {
                UUID id = UUID.randomUUID();
                batch(piece, id, municipality, measurement + "/" + questions.get(i / PIECES), "");
                batch(
                        version,
                        UUID.randomUUID(),
                        id,
                        "Bewijs %02d".formatted(i + 1),
                        Date.valueOf(day),
                        i % PIECES == 0 ? Date.valueOf(day.plusYears(2)) : null,
                        DECISIONS.get(i % DECISIONS.size()));
            }
            piece.executeBatch();
            version.executeBatch();
        }
    }

    private void measure(Map<String, List<String>> questions) throws SQLException {
        UUID framework = framework();
        List<String> all = questions.values().stream().flatMap(List::stream).toList();
        for (int i = 0; i < municipalities.size(); i++) {
            UUID assessment = UUID.randomUUID();
            Database.run(
                    connection,
                    """
                    insert into assessment (id, unit_id, framework_version_id, name, period_start, period_end, created_at, version)
                    values (?, ?, ?, ?, ?, ?, current_timestamp, 0)
                    """,
                    assessment,
                    municipalities.get(i),
                    framework,
                    "Traject %03d".formatted(i + 1),
                    Date.valueOf(DAYS.getFirst()),
                    Date.valueOf(DAYS.getLast()));
            for (int m = 0; m < DAYS.size(); m++) {
                boolean last = m == DAYS.size() - 1;
                boolean adopted = !last || i % OPEN_EVERY != 0;
                LocalDate day = DAYS.get(m).plusDays(i % 7);
                UUID measurement =
                        measure(assessment, m == 0 ? "START" : last ? "END" : "INTERIM", day, adopted, m, questions);
                show(municipalities.get(i), measurement, day, all);
                if (last) {
                    decide(municipalities.get(i), measurement, all);
                }
            }
        }
    }

    private UUID measure(
            UUID assessment, String kind, LocalDate day, boolean adopted, int turn, Map<String, List<String>> questions)
            throws SQLException {
        UUID measurement = UUID.randomUUID();
        Database.run(
                connection,
                """
                insert into measurement (id, assessment_id, kind, measured_on, revision, adopted_on, adopted_by, version)
                values (?, ?, ?, ?, 1, ?, ?, 0)
                """,
                measurement,
                assessment,
                kind,
                Date.valueOf(day),
                adopted ? Date.valueOf(day) : null,
                adopted ? "voorzitter" : null);
        try (PreparedStatement finding = connection.prepareStatement("""
            insert into finding (id, measurement_id, question_id, narrative, judgement, sources, version)
            values (?, ?, ?, ?, ?, '', 0)
            """);
                PreparedStatement score = connection.prepareStatement("""
                    insert into domain_score (id, measurement_id, domain_id, grade, not_assessed, explanation, version)
                    values (?, ?, ?, ?, false, 'Zo is het.', 0)
                    """)) {
            for (Map.Entry<String, List<String>> domain : questions.entrySet()) {
                int grade = Math.min(10, 1 + turn + random.nextInt(6));
                boolean open = !adopted && random.nextInt(3) == 0;
                batch(score, UUID.randomUUID(), measurement, domain.getKey(), open ? null : grade);
                for (String question : domain.getValue()) {
                    String judgement = open ? null : JUDGEMENTS.get(random.nextInt(JUDGEMENTS.size()));
                    batch(finding, UUID.randomUUID(), measurement, question, NARRATIVE, judgement);
                }
            }
            finding.executeBatch();
            score.executeBatch();
        }
        return measurement;
    }

    static void batch(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
