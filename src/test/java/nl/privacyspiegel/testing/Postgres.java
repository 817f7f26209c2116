package nl.privacyspiegel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL server for all tests; it stops with the tests. */
public final class Postgres {

    private Postgres() {}

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    /** The address of a new, empty database. */
    public static String emptyDatabase(String name) {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    /** Lets the application of {@link OnPostgres} use an empty database. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use("usecases", context);
        }
    }

    /** The same for that of {@link OnMailWithPostgres}. */
    static final class ForMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use("mail", context);
        }
    }

    private static void use(String database, ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + emptyDatabase(database),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }
}
