package nl.privacyspiegel.shared.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * On PostgreSQL migrations take as long as they need: broken off, a large database could never be brought up to date. H2 keeps the
 * limit that it has for everything.
 */
@Component
class PatientMigrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.dataSource(new WithoutEnd(Objects.requireNonNull(configuration.getDataSource())));
    }

    /** Gives connections without limits, and takes them back as those of pages. */
    private static final class WithoutEnd extends DelegatingDataSource {

        WithoutEnd(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            LongWork.withoutEnd(connection);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        try {
                            if (method.getName().equals("close") && !connection.isClosed()) {
                                LongWork.ofAPage(connection);
                            }
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getTargetException();
                        }
                    });
        }
    }
}
