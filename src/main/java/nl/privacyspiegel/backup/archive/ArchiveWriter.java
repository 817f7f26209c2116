package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.shared.SecretFile;
import nl.privacyspiegel.shared.work.LongWork;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a database as it is at one moment into a sealed file, while others go on working in it. Rows pass one by one: no table
 * is held whole.
 */
public final class ArchiveWriter {

    /** How the name of a file ends that is not whole. */
    public static final String HALF = ".part";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DataSource source;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public ArchiveWriter(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * Writes all tables.
     *
     * @param sink gets the sealed file and stays open
     * @throws IOException when the sink does not take it
     * @throws SQLException when the database stops giving it
     * @throws UnusableArchive when there is no database yet
     */
    public void write(OutputStream sink, BackupKey key, Progress progress) throws IOException, SQLException {
        Migrations migrations = new Migrations(source);
        MigrationVersion version = migrations.current().orElseThrow(() -> new UnusableArchive(Reason.NOTHING));
        List<StepInCode> inCode = migrations.inCode();
        try (Connection connection = source.getConnection()) {
            // All tables as they were at the first of them; for less H2 looks anew at each table, PostgreSQL never.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            LongWork.begin(connection);
            boolean lazy = TableLines.oneByOne(connection, true);
            try (SealedOutput sealed = new SealedOutput(sink, key, random);
                    ZipOutputStream zip = new ZipOutputStream(sealed, UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                write(
                        connection,
                        zip,
                        tables -> new Manifest(Manifest.FORMAT, version.getVersion(), inCode, clock.instant(), tables),
                        progress);
            } finally {
                connection.rollback();
                if (lazy) {
                    TableLines.oneByOne(connection, false);
                }
            }
        }
    }

    /**
     * The same into a file, which has another name until it is whole and on the disk. Only its owner can read it.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is such a file
     */
    public void writeTo(Path file, BackupKey key, Progress progress) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + HALF);
        try {
            SecretFile.renew(half);
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                write(Channels.newOutputStream(channel), key, progress);
                channel.force(true);
            }
            Files.move(half, file);
            SecretFile.settle(Objects.requireNonNull(half.toAbsolutePath().getParent()));
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void write(
            Connection connection,
            ZipOutputStream zip,
            Function<List<Manifest.Listed>, Manifest> manifest,
            Progress progress)
            throws IOException, SQLException {
        List<Table> tables = Catalogue.of(connection);
        entry(
                zip,
                Manifest.ENTRY,
                manifest.apply(tables.stream().map(Manifest.Listed::of).toList()));
        List<Manifest.Check> checks = new ArrayList<>();
        for (Table table : tables) {
            Manifest.Check check = TableLines.write(connection, zip, table, table.select());
            checks.add(check);
            progress.done(table.name(), checks.size(), tables.size(), check.rows());
        }
        entry(zip, Manifest.CHECKS_ENTRY, new Manifest.Checks(checks));
    }

    private static void entry(ZipOutputStream zip, String name, Object content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(content));
        zip.closeEntry();
    }
}
