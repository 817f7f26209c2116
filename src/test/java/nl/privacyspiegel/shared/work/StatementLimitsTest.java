package nl.privacyspiegel.shared.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import nl.privacyspiegel.shared.Busy;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A statement that hangs holds no page for ever, and work that nobody waits for has the time that it needs. */
class StatementLimitsTest {

    abstract static class Limits {

        @Autowired
        private DataSource source;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private TransactionTemplate transaction;

        @Autowired
        private EntityManager entities;

        abstract String limit();

        abstract Duration ofAPage();

        abstract String shorter();

        abstract String endless();

        abstract void putBack(JdbcTemplate one);

        /** After Hibernate has closed a statement of the same transaction, as on every page. */
        private Duration now() {
            return Objects.requireNonNull(transaction.execute(status -> {
                entities.createNativeQuery("select 1").getResultList();
                return Duration.ofMillis(Objects.requireNonNull(database.queryForObject(limit(), Long.class)));
            }));
        }

        @Test
        void a_page_has_its_time_and_long_work_ten_minutes() {
            assertThat(now()).isEqualTo(ofAPage());
            assertThat(LongWork.doing(this::now)).isEqualTo(LongWork.OF_WORK);
            assertThat(now()).isEqualTo(ofAPage());
        }

        @Test
        void also_those_that_brought_the_tables_up_to_date_are_of_pages_again() throws SQLException {
            List<Connection> all = new ArrayList<>();
            try {
                for (int i = 0; i < 8; i++) {
                    Connection one = source.getConnection();
                    all.add(one);
                    try (Statement statement = one.createStatement();
                            ResultSet found = statement.executeQuery(limit())) {
                        found.next();
                        assertThat(found.getLong(1)).isEqualTo(ofAPage().toMillis());
                    }
                }
            } finally {
                for (Connection one : all) {
                    one.close();
                }
            }
        }

        @Test
        void what_takes_longer_is_broken_off_and_said_to_be_busy() {
            Throwable failure = catchThrowable(() -> LongWork.doing(() -> transaction.execute(status -> {
                database.execute(shorter());
                try {
                    return entities.createNativeQuery(endless()).getResultList();
                } finally {
                    putBack(database);
                }
            })));
            assertThat(failure).matches(Busy::isCauseOf);
            assertThat(now()).isEqualTo(ofAPage());
        }
    }

    @Nested
    @OnH2
    class H2 extends Limits {

        @Override
        Duration ofAPage() {
            return LongWork.OF_WORK;
        }

        @Override
        String limit() {
            return "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'";
        }

        @Override
        String shorter() {
            return "set query_timeout 100";
        }

        @Override
        String endless() {
            return "select sum(x) from system_range(1, 100000000000)";
        }

        @Override
        void putBack(JdbcTemplate one) {
            one.execute("set query_timeout 0");
        }
    }

    @Nested
    @OnPostgres
    class PostgreSql extends Limits {

        @Override
        Duration ofAPage() {
            return LongWork.OF_A_PAGE;
        }

        @Override
        String limit() {
            return "select setting from pg_settings where name = 'statement_timeout'";
        }

        @Override
        String shorter() {
            return "set local statement_timeout = 100";
        }

        @Override
        String endless() {
            return "select cast(pg_sleep(20) as varchar)";
        }

        @Override
        void putBack(JdbcTemplate one) {
            // The end of the transaction does.
        }
    }
}
