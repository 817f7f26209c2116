package nl.privacyspiegel.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.privacyspiegel.bench.Respondent.Asked;

/**
 * What remains when everything but the database is left out: the rows of one test after another, each answer committed on its
 * own, as the application does it. No application that keeps this promise can be faster.
 */
final class BareJdbc {

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
        UUID submission = UUID.randomUUID();
        String device = Database.sha256("device " + submission);
        Database.run(
                connection,
                "update access_code set used = true where code_hash = ? and used = false",
                Database.sha256(codes.remove()));
        Database.run(
                connection,
                "insert into submission (id, campaign_id, unit_id, week, handed_in, device_hash) values (?, ?, ?, ?, false, ?)",
                submission,
                campaign,
                campaign,
                Date.valueOf(LocalDate.of(2026, 1, 5)),
                device);
        connection.commit();
        for (Asked asked : questions) {
            long began = System.nanoTime();
            Database.run(
                    connection,
                    "insert into answer (submission_id, question_id, content) values (?, ?, ?)",
                    submission,
                    asked.id(),
                    asked.answer("limit", 1));
            connection.commit();
            load.step(System.nanoTime() - began);
        }
        Database.run(connection, "update submission set handed_in = true, device_hash = null where id = ?", submission);
        connection.commit();
    }
}
