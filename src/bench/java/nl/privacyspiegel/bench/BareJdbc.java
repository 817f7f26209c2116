package nl.privacyspiegel.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.bench.Respondent.Asked;

/**
 * What remains when everything but the database is left out, sealing too: the row of one test after another, each answer committed on its
 * own, as the application does it. No application that keeps this promise can be faster.
 */
final class BareJdbc {

    private static final int SEALED = 4096;

    private final AtomicInteger places = new AtomicInteger();
    private final Database database;
    private final List<Asked> questions;
    private final Queue<String> codes;

    BareJdbc(Database database, List<Asked> questions, Queue<String> codes) {
        this.database = database;
        this.questions = questions;
        this.codes = codes;
    }

    Load.Result measure(int atOnce, int seconds) throws InterruptedException, ExecutionException {
        return Load.run(atOnce, seconds, () -> ProcessHandle.current().info().totalCpuDuration(), load -> {
            try (Connection connection = database.connect()) {
                UUID campaign = Database.campaign(connection);
                while (load.goesOn()) {
                    writeTest(connection, campaign, load);
                    load.completed();
                }
            }
        });
    }

    private void writeTest(Connection connection, UUID campaign, Load load) throws SQLException {
        UUID test = UUID.randomUUID();
        byte[] content = new byte[SEALED];
        Database.run(
                connection,
                "insert into test_slot (id, campaign_id, place, device_hash, resume_hash, content) values (?, ?, ?, ?, ?, ?)",
                test,
                campaign,
                -places.incrementAndGet(),
                Database.sha256(codes.remove()),
                Database.sha256("resumed " + test),
                content);
        connection.commit();
        for (Asked asked : questions) {
            long began = System.nanoTime();
            Database.run(
                    connection,
                    "update test_slot set content = ? where id = ?",
                    filled(content, asked.answer("limit", 1)),
                    test);
            connection.commit();
            load.step(System.nanoTime() - began);
        }
        Database.run(
                connection,
                "update test_slot set device_hash = ? where id = ?",
                Database.sha256("handed in " + test),
                test);
        connection.commit();
    }

    private static byte[] filled(byte[] content, String answer) {
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, content, 0, Math.min(text.length, content.length));
        return content;
    }
}
