package nl.privacyspiegel.privacytest.storage;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.AnswerSheet.Given;
import nl.privacyspiegel.privacytest.storage.AnswerSheet.State;
import nl.privacyspiegel.shared.Secret;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings campaigns of an installation from before decision 19 into sealed tables: those that are open, and those whose
 * answers are not deleted yet. A step of the database itself, so that nobody takes a test meanwhile, and that it is done
 * whole or not at all; the next step removes what was plain.
 */
@Component
class SealingOfOldCampaigns implements JavaMigration {

    private static final int SMALLEST = 4096;
    private static final int OF_GROUPS = 8192;
    private static final int SPARE = 64;

    private final CampaignKeys keys;
    private final SecureRandom random = new SecureRandom();

    SealingOfOldCampaigns(CampaignKeys keys) {
        this.keys = keys;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("063");
    }

    @Override
    public String getDescription() {
        return "sealing of old campaigns";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private record OldTest(UUID id, @Nullable String device, AnswerSheet sheet) {}

    private record Row(List<Object> values) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        for (Row open : rows(database, "select id from campaign where state = 'OPEN'", 1)) {
            seal(database, (UUID) open.values().getFirst());
        }
        for (Row closed : rows(
                database,
                "select id from campaign where state in ('CLOSED', 'GRADED') and answers_deleted_on is null",
                1)) {
            sealClosed(database, (UUID) closed.values().getFirst());
        }
        // Codes of other campaigns would be in the way; there are none, because closing removes them.
        run(database, "delete from access_code where place is null");
        run(database, "delete from answer");
        run(database, "delete from answer_group where sealed is null");
        run(database, "delete from submission");
    }

    private void seal(Connection database, UUID campaign) throws SQLException {
        SecretKey key = keys.make(campaign, CampaignKeys.Use.OPEN);
        List<Row> codes = rows(database, "select code_hash, used from access_code where campaign_id = ?", 2, campaign);
        Collections.shuffle(codes, random);
        BitSet used = new BitSet();
        for (int i = 0; i < codes.size(); i++) {
            used.set(i, Boolean.TRUE.equals(codes.get(i).values().get(1)));
            run(
                    database,
                    "update access_code set place = ? where code_hash = ?",
                    i,
                    codes.get(i).values().getFirst());
        }
        List<OldTest> tests = new ArrayList<>(tests(database, campaign));
        int handedIn = (int) tests.stream()
                .filter(test -> test.sheet().state() == State.HANDED_IN)
                .count();
        int begun = tests.size();
        for (int i = 0; i < SPARE; i++) {
            tests.add(new OldTest(campaign, null, AnswerSheet.NONE));
        }
        Collections.shuffle(tests, random);
        BitSet taken = new BitSet();
        for (int place = 0; place < tests.size(); place++) {
            OldTest test = tests.get(place);
            taken.set(place, test.sheet().state() != State.FREE);
            UUID id = UUID.randomUUID();
            String device = test.device();
            run(
                    database,
                    "insert into test_slot (id, campaign_id, place, device_hash, content) values (?, ?, ?, ?, ?)",
                    id,
                    campaign,
                    place,
                    device == null ? Secret.random().hash() : device,
                    sealed(key, "slot " + id, test.sheet().encode(), SMALLEST));
        }
        OpenState state = new OpenState(used, taken, begun + SPARE, handedIn);
        run(
                database,
                "insert into test_register (campaign_id, content) values (?, ?)",
                campaign,
                sealed(key, "register " + campaign, state.encode(), SMALLEST));
    }

    private void sealClosed(Connection database, UUID campaign) throws SQLException {
        SecretKey key = keys.make(campaign, CampaignKeys.Use.ANSWERS);
        for (Row group :
                rows(database, "select id, content, answers from answer_group where campaign_id = ?", 3, campaign)) {
            UUID id = (UUID) group.values().getFirst();
            byte[] plain = SealedGroup.encode(
                    (String) group.values().get(1), (Integer) group.values().get(2));
            run(
                    database,
                    "update answer_group set sealed = ? where id = ?",
                    sealed(key, "group " + id, plain, OF_GROUPS),
                    id);
        }
        List<OldTest> tests = new ArrayList<>(tests(database, campaign));
        Collections.shuffle(tests, random);
        int longest = tests.stream()
                .mapToInt(test -> test.sheet().encode().length)
                .max()
                .orElse(0);
        int size = Seal.size(longest, SMALLEST);
        for (OldTest test : tests) {
            UUID id = UUID.randomUUID();
            run(
                    database,
                    "insert into sealed_submission (id, campaign_id, content) values (?, ?, ?)",
                    id,
                    campaign,
                    sealed(key, "submission " + id, test.sheet().encode(), size));
        }
    }

    private static byte[] sealed(SecretKey key, String row, byte[] plain, int smallest) {
        return Seal.close(key, row, plain, Seal.size(plain.length, smallest));
    }

    private static List<OldTest> tests(Connection database, UUID campaign) throws SQLException {
        Map<UUID, Map<String, Given>> answers = new LinkedHashMap<>();
        for (Row row : rows(database, """
                select a.submission_id, a.question_id, a.content, a.group_id
                from answer a join submission s on s.id = a.submission_id where s.campaign_id = ?
                """, 4, campaign)) {
            answers.computeIfAbsent((UUID) row.values().getFirst(), id -> new LinkedHashMap<>())
                    .put(
                            (String) row.values().get(1),
                            new Given((String) row.values().get(2), (UUID)
                                    row.values().get(3)));
        }
        List<OldTest> tests = new ArrayList<>();
        for (Row row : rows(
                database,
                "select id, unit_id, week, handed_in, device_hash from submission where campaign_id = ?",
                5,
                campaign)) {
            UUID id = (UUID) row.values().getFirst();
            LocalDate week = ((java.sql.Date) row.values().get(2)).toLocalDate();
            State state = Boolean.TRUE.equals(row.values().get(3)) ? State.HANDED_IN : State.BEGUN;
            tests.add(new OldTest(
                    id,
                    (String) row.values().get(4),
                    new AnswerSheet(state, (UUID) row.values().get(1), week, answers.getOrDefault(id, Map.of()))));
        }
        return tests;
    }

    private static List<Row> rows(Connection database, String query, int columns, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<Object> values = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        values.add(found.getObject(column));
                    }
                    rows.add(new Row(values));
                }
            }
            return rows;
        }
    }

    private static void run(Connection database, String command, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(command)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
