package nl.privacyspiegel.shared.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What runs here, in which database, and how much room there is. */
@Configuration(proxyBeanMethods = false)
class MachineChecks {

    private static final long MEGABYTE = 1_000_000;
    private static final long DISK_SOON = 2_000;
    private static final long DISK_NOW = 300;
    private static final int MEMORY_SOON = 80;
    private static final int MEMORY_NOW = 92;
    private static final int PER_CENT = 100;

    @Bean
    @Order(10)
    ServerCheckSource versionCheck(ObjectProvider<BuildProperties> build) {
        String version = build.stream()
                .map(BuildProperties::getVersion)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("?");
        return () -> ServerCheck.well(
                "shared.status.version",
                "shared.status.version.well",
                version,
                Runtime.version().feature());
    }

    @Bean
    @Order(20)
    ServerCheckSource databaseCheck(DataSource source) {
        JdbcTemplate database = new JdbcTemplate(source);
        return () -> ServerCheck.well("shared.status.database", "shared.status.database.well", kind(database));
    }

    private static String kind(JdbcTemplate database) {
        return Objects.requireNonNull(database.execute((ConnectionCallback<String>) MachineChecks::kind));
    }

    private static String kind(Connection connection) throws java.sql.SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return data.getDatabaseProductName() + " " + data.getDatabaseMajorVersion() + "."
                + data.getDatabaseMinorVersion();
    }

    @Bean
    @Order(30)
    ServerCheckSource diskCheck(@Value("${privacyspiegel.data}") Path folder) {
        return () -> disk(free(folder));
    }

    private static long free(Path folder) {
        try {
            FileStore disk = Files.getFileStore(Files.exists(folder) ? folder : Path.of("."));
            return disk.getUsableSpace() / MEGABYTE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ServerCheck disk(long free) {
        if (free < DISK_NOW) {
            return ServerCheck.now("shared.status.disk", "shared.status.disk.now", "shared.status.disk.now.do", free);
        }
        return free < DISK_SOON
                ? ServerCheck.soon("shared.status.disk", "shared.status.disk.soon", "shared.status.disk.soon.do", free)
                : ServerCheck.well("shared.status.disk", "shared.status.disk.well", free);
    }

    @Bean
    @Order(40)
    ServerCheckSource memoryCheck() {
        return () -> memory(keptMemory(), Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    /** What was still in use after the last collection, in megabytes; before the first one nothing. */
    private static long keptMemory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / MEGABYTE;
    }

    static ServerCheck memory(long kept, long most) {
        long share = kept * PER_CENT / most;
        if (share >= MEMORY_NOW) {
            return ServerCheck.now(
                    "shared.status.memory", "shared.status.memory.now", "shared.status.memory.now.do", share, most);
        }
        return share >= MEMORY_SOON
                ? ServerCheck.soon(
                        "shared.status.memory",
                        "shared.status.memory.soon",
                        "shared.status.memory.soon.do",
                        share,
                        most)
                : ServerCheck.well("shared.status.memory", "shared.status.memory.well", share, most);
    }
}
