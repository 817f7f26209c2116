package nl.privacyspiegel.privacytest.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.privacyspiegel.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An installation from before answers were sealed")
class OldInstallationTest {

    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID CLOSED = UUID.randomUUID();
    private static final UUID DELETED = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID BEGUN = UUID.randomUUID();
    private static final UUID HANDED_IN = UUID.randomUUID();
    private static final UUID KEPT = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    @TempDir
    private Path keyFolder;

    @Test
    void on_h2() throws SQLException {
        moves("jdbc:h2:mem:old" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void on_postgresql() throws SQLException {
        moves(Postgres.emptyDatabase("old_installation"), "postgres", "postgres");
    }

    private void moves(String url, String user, String password) throws SQLException {
        CampaignKeys keys = new CampaignKeys(keyFolder);
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .target("059")
                .load()
                .migrate();
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            fill(database);
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .javaMigrations(new SealingOfOldCampaigns(keys))
                    .load()
                    .migrate();

            List<AnswerSheet> slots = new ArrayList<>();
            List<String> devices = new ArrayList<>();
            rows(database, "select id, content, device_hash from test_slot where campaign_id = '" + OPEN + "'", row -> {
                AnswerSheet sheet = AnswerSheet.decode(Seal.open(
                        keys.get(OPEN, CampaignKeys.Use.OPEN),
                        "slot " + row.getObject(1, UUID.class),
                        row.getBytes(2)));
                slots.add(sheet);
                if (sheet.state() == AnswerSheet.State.BEGUN) {
                    devices.add(row.getString(3));
                }
            });
            assertThat(slots)
                    .filteredOn(sheet -> sheet.state() != AnswerSheet.State.FREE)
                    .extracting(AnswerSheet::state)
                    .containsExactlyInAnyOrder(AnswerSheet.State.BEGUN, AnswerSheet.State.HANDED_IN);
            assertThat(slots).hasSizeGreaterThan(10);
            assertThat(devices).containsExactly("device");
            assertThat(slots)
                    .flatExtracting(sheet -> sheet.answers().values())
                    .extracting(AnswerSheet.Given::content)
                    .containsExactlyInAnyOrder("begonnen antwoord", "ingeleverd antwoord");

            rows(database, "select content from test_register", row -> {
                OpenState state = OpenState.decode(
                        Seal.open(keys.get(OPEN, CampaignKeys.Use.OPEN), "register " + OPEN, row.getBytes(1)));
                assertThat(state.handedIn()).isOne();
                assertThat(state.taken().cardinality()).isEqualTo(2);
                rows(
                        database,
                        "select place from access_code where code_hash = 'gebruikt'",
                        code -> assertThat(state.codes().get(code.getInt(1))).isTrue());
                rows(
                        database,
                        "select place from access_code where code_hash = 'vrij'",
                        code -> assertThat(state.codes().get(code.getInt(1))).isFalse());
            });

            rows(database, "select id, content from sealed_submission", row -> {
                UUID id = row.getObject(1, UUID.class);
                assertThat(id).isNotEqualTo(KEPT);
                AnswerSheet sheet = AnswerSheet.decode(
                        Seal.open(keys.get(CLOSED, CampaignKeys.Use.ANSWERS), "submission " + id, row.getBytes(2)));
                assertThat(sheet.unit()).isEqualTo(UNIT);
                assertThat(sheet.answers()).containsEntry("v1", new AnswerSheet.Given("bewaard antwoord", GROUP));
            });
            rows(
                    database,
                    "select sealed from answer_group",
                    row -> assertThat(SealedGroup.decode(Seal.open(
                                    keys.get(CLOSED, CampaignKeys.Use.ANSWERS), "group " + GROUP, row.getBytes(1))))
                            .isEqualTo(new SealedGroup("bewaard antwoord", 1)));

            List<String> tables = new ArrayList<>();
            rows(
                    database,
                    "select table_name from information_schema.tables",
                    row -> tables.add(row.getString(1).toLowerCase(Locale.ROOT)));
            assertThat(tables).contains("sealed_submission").doesNotContain("answer", "submission");
            assertThat(keys.all())
                    .containsExactlyInAnyOrder(
                            new CampaignKeys.Kept(OPEN, CampaignKeys.Use.OPEN),
                            new CampaignKeys.Kept(CLOSED, CampaignKeys.Use.ANSWERS));
        }
    }

    private static void fill(Connection database) throws SQLException {
        UUID quiz = UUID.randomUUID();
        // Only what is sealed matters here; which quiz it was does not.
        if (database.getMetaData().getURL().startsWith("jdbc:h2")) {
            run(database, "set referential_integrity false");
        } else {
            run(database, "set session_replication_role = replica");
        }
        campaign(database, OPEN, quiz, "OPEN", null);
        campaign(database, CLOSED, quiz, "CLOSED", null);
        campaign(database, DELETED, quiz, "GRADED", "2026-01-01");
        for (String code : List.of("gebruikt", "vrij")) {
            run(
                    database,
                    "insert into access_code (code_hash, campaign_id, unit_id, used) values (?, ?, ?, ?)",
                    code,
                    OPEN,
                    UNIT,
                    code.equals("gebruikt"));
        }
        submission(database, BEGUN, OPEN, false, "device");
        submission(database, HANDED_IN, OPEN, true, null);
        submission(database, KEPT, CLOSED, true, null);
        run(database, """
                insert into answer_group (id, campaign_id, question_id, place, content, answers, sampled, version)
                values (?, ?, 'v1', 1, 'bewaard antwoord', 1, false, 0)
                """, GROUP, CLOSED);
        answer(database, BEGUN, "begonnen antwoord", null);
        answer(database, HANDED_IN, "ingeleverd antwoord", null);
        answer(database, KEPT, "bewaard antwoord", GROUP);
        if (database.getMetaData().getURL().startsWith("jdbc:h2")) {
            run(database, "set referential_integrity true");
        } else {
            run(database, "set session_replication_role = default");
        }
    }

    private static void campaign(Connection database, UUID id, UUID quiz, String state, @Nullable Object deleted)
            throws SQLException {
        run(database, """
                insert into campaign (id, unit_id, quiz_version_id, name, purpose, first_day, last_day, access,
                  second_grading, state, answers_deleted_on, version)
                values (?, ?, ?, 'Oud', '', date '2026-01-01', date '2026-12-31', 'CODES', 10, ?, cast(? as date), 0)
                """, id, UNIT, quiz, state, deleted);
    }

    private static void submission(
            Connection database, UUID id, UUID campaign, boolean handedIn, @Nullable Object device)
            throws SQLException {
        run(
                database,
                "insert into submission (id, campaign_id, unit_id, week, handed_in, device_hash) values (?, ?, ?, date '2026-02-02', ?, ?)",
                id,
                campaign,
                UNIT,
                handedIn,
                device);
    }

    private static void answer(Connection database, UUID submission, String content, @Nullable Object group)
            throws SQLException {
        run(
                database,
                "insert into answer (submission_id, question_id, content, group_id) values (?, 'v1', ?, ?)",
                submission,
                content,
                group);
    }

    private static void run(Connection database, String command, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(command)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] == null) {
                    statement.setNull(
                            i + 1, command.contains("group_id") ? java.sql.Types.OTHER : java.sql.Types.VARCHAR);
                } else {
                    statement.setObject(i + 1, parameters[i]);
                }
            }
            statement.execute();
        }
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    /** There is at least one row. */
    private static void rows(Connection database, String query, Reading reading) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int seen = 0;
            while (rows.next()) {
                reading.of(rows);
                seen++;
            }
            assertThat(seen).as(query).isPositive();
        }
    }
}
