package nl.privacyspiegel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.bench.Respondent.Asked;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.OpenState;
import nl.privacyspiegel.privacytest.storage.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The database of the application: the file in its folder while it is stopped, or a PostgreSQL. */
final class Database {

    private static final String H2 = "jdbc:h2:";
    private static final String QUIZ = "privacytest-actueel";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 26;
    private static final int SEALED = 4096;

    private final String url;
    private final Path data;

    Database(Path folder) {
        this(folder, "jdbc:h2:file:" + folder.resolve("data/privacyspiegel") + ";WRITE_DELAY=0");
    }

    /** @param url with user and password in it, of a PostgreSQL whose keys lie in this folder */
    Database(Path folder, String url) {
        this.data = folder.resolve("data");
        this.url = url;
    }

    Connection connect() throws SQLException {
        Connection connection = url.startsWith(H2)
                ? DriverManager.getConnection(url, "PRIVACYSPIEGEL", password())
                : DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }

    private CampaignKeys keys() {
        return new CampaignKeys(data.resolve("sleutels"));
    }

    private String password() throws SQLException {
        try {
            return Files.readString(data.resolve("privacyspiegel.database")).strip();
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    /** Makes an open campaign with so many codes, and tells the codes. */
    List<String> openCampaign(int howMany) throws SQLException {
        UUID unit = UUID.randomUUID();
        UUID campaign = UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<String> codes = new ArrayList<>();
        try (Connection connection = connect()) {
            run(connection, "insert into unit (id, name, version) values (?, 'Team', 0)", unit);
            run(
                    connection,
                    """
                    insert into campaign (id, unit_id, quiz_version_id, name, purpose, first_day, last_day, access,
                      second_grading, state, opened_on, group_size, retention_days, version)
                    values (?, ?, ?, 'Meting', 'Om te meten.', ?, ?, 'CODES', 10, 'OPEN', ?, 5, 90, 0)
                    """,
                    campaign,
                    unit,
                    quiz(connection),
                    Date.valueOf(today.minusDays(1)),
                    Date.valueOf(today.plusDays(30)),
                    Date.valueOf(today));
            run(
                    connection,
                    "insert into campaign_unit (id, campaign_id, unit_id, offered, codes_issued) values (?, ?, ?,"
                            + " true, ?)",
                    UUID.randomUUID(),
                    campaign,
                    unit,
                    howMany);
            // Codes for a database that is thrown away: the same ones each time will do.
            Random random = new Random(42);
            for (int i = 0; i < howMany; i++) {
                String code = code(random);
                codes.add(code);
                run(
                        connection,
                        "insert into access_code (code_hash, campaign_id, unit_id, place) values (?, ?, ?, ?)",
                        sha256(code),
                        campaign,
                        unit,
                        i);
            }
            byte[] nothing = OpenState.nothing().encode();
            run(
                    connection,
                    "insert into test_register (campaign_id, content) values (?, ?)",
                    campaign,
                    Seal.close(
                            keys().make(campaign, CampaignKeys.Use.OPEN),
                            "register " + campaign,
                            nothing,
                            Seal.size(nothing.length, SEALED)));
            connection.commit();
        }
        return codes;
    }

    private static UUID quiz(Connection connection) throws SQLException {
        return query(connection, "select id from quiz_version where quiz = '" + QUIZ + "'");
    }

    /** The id of the one campaign. */
    static UUID campaign(Connection connection) throws SQLException {
        return query(connection, "select id from campaign");
    }

    private static UUID query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("no row: " + sql);
            }
            return rows.getObject(1, UUID.class);
        }
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As the application keeps secrets. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /**
     * How many answers that the server called saved are not in the database as they were given.
     *
     * @param acknowledged how many answers of each respondent were called saved
     */
    int lost(List<Asked> questions, Map<String, Integer> acknowledged) throws SQLException {
        // The first question is answered in own words, which tell whose answers these are.
        Map<String, Map<String, String>> byName = new HashMap<>();
        String first = questions.getFirst().id();
        for (AnswerSheet sheet : sheets()) {
            Map<String, String> answers = answers(sheet);
            byName.put(answers.getOrDefault(first, ""), answers);
        }
        int lost = 0;
        for (Map.Entry<String, Integer> each : acknowledged.entrySet()) {
            String name = each.getKey();
            Map<String, String> answers =
                    byName.getOrDefault(questions.getFirst().answer(name, 1), Map.of());
            for (int number = 1; number <= each.getValue(); number++) {
                Asked asked = questions.get(number - 1);
                if (!asked.answer(name, number).equals(answers.get(asked.id()))) {
                    lost++;
                }
            }
        }
        return lost;
    }

    /** The tests of the campaign that were begun, as they were sealed. */
    List<AnswerSheet> sheets() throws SQLException {
        List<AnswerSheet> sheets = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, campaign_id, content from test_slot")) {
            CampaignKeys keys = keys();
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                SecretKey key = keys.get(rows.getObject(2, UUID.class), CampaignKeys.Use.OPEN);
                AnswerSheet sheet = AnswerSheet.decode(Seal.open(key, "slot " + id, rows.getBytes(3)));
                if (sheet.state() != AnswerSheet.State.FREE) {
                    sheets.add(sheet);
                }
            }
        }
        return sheets;
    }

    /** What was answered, by the id of the question. */
    static Map<String, String> answers(AnswerSheet sheet) {
        Map<String, String> answers = new HashMap<>();
        sheet.answers().forEach((question, given) -> answers.put(question, given.content()));
        return answers;
    }

    /** What the open campaign says of its tests as a whole. */
    OpenState register() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select campaign_id, content from test_register")) {
            if (!rows.next()) {
                throw new SQLException("no register");
            }
            UUID campaign = rows.getObject(1, UUID.class);
            SecretKey key = keys().get(campaign, CampaignKeys.Use.OPEN);
            return OpenState.decode(Seal.open(key, "register " + campaign, rows.getBytes(2)));
        }
    }

    /**
     * This database as it lies there now: files are copied, so that who looks does not mend what the application has to mend
     * by itself.
     *
     * @param folder where the copy goes; what lies there is overwritten
     */
    Database seen(Path folder) throws IOException {
        if (!url.startsWith(H2)) {
            return this;
        }
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(data, folder.resolve("data"));
        return new Database(folder);
    }
}
