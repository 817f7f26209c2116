package nl.privacyspiegel.shared.work;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Migrations take as long as they need: broken off, a large database could never be brought up to date. */
@Component
class PatientMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        if (flyway.info().pending().length == 0) {
            flyway.migrate();
            return;
        }
        DataSource source = flyway.getConfiguration().getDataSource();
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(new WithoutEnd(source))
                .load()
                .migrate();
        // Theirs are for pages next.
        if (source instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static final class WithoutEnd extends DelegatingDataSource {

        WithoutEnd(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            LongWork.withoutEnd(connection);
            return connection;
        }
    }
}
