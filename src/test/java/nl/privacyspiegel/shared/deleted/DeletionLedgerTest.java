package nl.privacyspiegel.shared.deleted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What was deleted is remembered in two places, and the one in which it is missing hears it from the other. */
class DeletionLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private Path file;
    private JdbcTemplate database;
    private DataSourceTransactionManager transactions;
    private DeletionLedger ledger;
    private final List<UUID> again = new ArrayList<>();
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void nothing_was_deleted() {
        file = folder.resolve("verwijderd.lijst");
        var source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        database = new JdbcTemplate(source);
        database.execute(
                "create table deleted_thing (kind varchar(20), id uuid, deleted_on date, primary key (kind, id))");
        transactions = new DataSourceTransactionManager(source);
        ledger = new DeletionLedger(database, file);
    }

    private UUID delete() {
        UUID id = UUID.randomUUID();
        new TransactionTemplate(transactions).executeWithoutResult(status -> ledger.record("thing", id, DAY));
        return id;
    }

    private void start() {
        DeletedAgain thing = new DeletedAgain() {
            @Override
            public String kind() {
                return "thing";
            }

            @Override
            public void deleteAgain(UUID id, LocalDate on) {
                assertThat(on).isEqualTo(DAY);
                again.add(id);
            }
        };
        new DeletionReplay(ledger, List.of(thing), mock(DeletedRows.class), List.of(told::add), transactions)
                .afterSingletonsInstantiated();
    }

    @Test
    void the_file_tells_kind_day_and_id_and_nothing_else_and_only_of_what_was_committed() throws IOException {
        UUID id = delete();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ledger.record("thing", UUID.randomUUID(), DAY);
            status.setRollbackOnly();
        });
        assertThat(Files.readString(file).strip()).isEqualTo("2026-11-30 thing " + id);
        start();
        assertThat(again).isEmpty();
    }

    @Test
    void an_older_database_deletes_again_once_and_leaves_what_it_does_not_know() {
        UUID before = delete();
        UUID after = delete();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.record("later", UUID.randomUUID(), DAY));
        database.update("delete from deleted_thing where id <> ?", before);

        start();
        start();

        assertThat(again).containsExactly(after);
        assertThat(told).containsExactly(1);
        assertThat(database.queryForObject("select count(*) from deleted_thing", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void what_is_deleted_again_on_another_day_is_no_other_deletion() throws IOException {
        UUID id = delete();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.record("thing", id, DAY.plusDays(3)));
        assertThat(Files.readString(file).strip()).isEqualTo("2026-11-30 thing " + id);

        Files.writeString(file, "2026-12-03 thing " + id + "\n", StandardOpenOption.APPEND);
        start();
        assertThat(again).as("the database knows that it is gone").isEmpty();
    }

    @Test
    void what_a_crash_kept_out_of_the_file_is_written_at_the_next_start() throws IOException {
        UUID id = delete();
        Files.writeString(file, "2026-11-30 thing 1234-half");
        start();
        UUID other = delete();
        assertThat(Files.readAllLines(file))
                .contains("2026-11-30 thing " + id, "2026-11-30 thing " + other, "2026-11-30 thing 1234-half");
        assertThat(again).isEmpty();

        Files.writeString(file, "2026-11-30 thing " + id + "\n", StandardOpenOption.APPEND);
        start();
        assertThat(again).isEmpty();
    }
}
