package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything is opened: the data folder has its whole name, for the database takes no name that depends on where one
 * stands; it is taken from everybody else, an upgrade that was cut off is taken back, and its database has a user with a
 * password. Not for a database elsewhere or in memory, and not for one whose user the settings name.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DataFolderAtStart implements EnvironmentPostProcessor {

    private static final String DATA = "privacyspiegel.data";
    private static final String KEYS = "privacyspiegel.keys";
    private static final String FILES = "jdbc:h2:file:";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty(DATA, "");
        if (folder.isBlank()) {
            return;
        }
        Path data = UnusableFolder.require(DATA, folder);
        add(environment, "data folder", Map.of(DATA, data.toString()));
        UnusableFolder.require(KEYS, environment.getProperty(KEYS, folder));
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith(FILES)) {
            return;
        }
        try {
            Files.createDirectories(data);
            OwnersOnly.tighten(data);
            Optional<UpgradeCopy> copy = UpgradeCopy.of(url);
            if (copy.isPresent()) {
                copy.get().putBack();
            }
            if (environment.getProperty(USER, "").isBlank()) {
                DatabaseUser user = DatabaseUser.of(url, data);
                prepare(user);
                add(
                        environment,
                        "database of the data folder",
                        Map.of(USER, DatabaseUser.NAME, PASSWORD, user.password()));
            }
            OwnersOnly.tighten(data);
        } catch (IOException failure) {
            throw UnusableFolder.ofOthers(DATA, data, failure);
        }
    }

    private static void add(ConfigurableEnvironment environment, String name, Map<String, Object> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource(name, settings));
    }

    /** Whatever stands in the way stands there again when the application opens the database, and is explained then. */
    private static void prepare(DatabaseUser user) {
        try {
            user.prepare();
        } catch (SQLException saidLater) {
            // See DataFolderTakenFailureAnalyzer.
        }
    }
}
