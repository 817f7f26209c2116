package nl.privacyspiegel.backup.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.shared.work.LongWork;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Puts a back-up into an empty database, whole or not at all: the file is read to its end before anything is touched, and all
 * rows come in one transaction. So a database that was put back tells nothing of what was written with what before.
 */
public final class ArchiveRestore {

    /** In which somebody is as soon as anybody used the application. */
    private static final String PEOPLE = "member";

    private final DataSource source;
    private final Migrations migrations;

    public ArchiveRestore(DataSource source) {
        this(source, Migrations.IN_CODE);
    }

    ArchiveRestore(DataSource source, Set<String> inCode) {
        this.source = source;
        this.migrations = new Migrations(source, inCode);
    }

    /** Does something in the transaction of a restore, once all rows are there. */
    @FunctionalInterface
    public interface Mark {

        /** For who has nothing to write. */
        Mark NONE = restored -> {};

        void in(Connection restored) throws SQLException;
    }

    /**
     * Puts a file back. What stopped half-way left nothing, and can be done again.
     *
     * @throws UnusableArchive when this file cannot be put back here
     * @throws IOException when the file cannot be read
     * @throws SQLException when the database takes something not; nothing of it was kept then
     */
    public void restore(Path file, BackupKey key, Progress progress, Mark mark) throws IOException, SQLException {
        ArchiveReader archive = new ArchiveReader(file, key);
        Manifest manifest = archive.check(progress);
        MigrationVersion wanted = MigrationVersion.fromVersion(manifest.schema());
        requireKnown(manifest, wanted);
        requireRoom(wanted);
        makeTables(wanted, manifest);
        try (Connection connection = source.getConnection()) {
            List<Table> tables = Catalogue.of(connection);
            if (!new HashSet<>(tables.stream().map(Manifest.Listed::of).toList())
                    .equals(new HashSet<>(manifest.tables()))) {
                throw new UnusableArchive(Reason.OTHER_TABLES);
            }
            connection.setAutoCommit(false);
            LongWork.begin(connection);
            try {
                clear(connection, tables);
                Map<String, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, table -> table));
                AtomicInteger done = new AtomicInteger();
                archive.visit((listed, of) -> new TableInsert(
                        connection,
                        Objects.requireNonNull(byName.get(listed.name())),
                        rows -> progress.done(listed.name(), done.incrementAndGet(), of, rows)));
                mark.in(connection);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private void makeTables(MigrationVersion wanted, Manifest manifest) {
        try {
            migrations.migrateTo(wanted, manifest.inCode());
        } catch (FlywayException inTheWay) {
            throw new UnusableArchive(Reason.HALF_MADE, inTheWay);
        }
    }

    /** A step that is code counts too: a server that has it not would not know what it did. */
    private void requireKnown(Manifest manifest, MigrationVersion wanted) {
        boolean known = migrations.isKnown(wanted)
                && manifest.inCode().stream()
                        .allMatch(step -> migrations.isKnown(MigrationVersion.fromVersion(step.version())));
        if (!known) {
            throw new UnusableArchive(Reason.NEWER);
        }
    }

    private void requireRoom(MigrationVersion wanted) throws SQLException {
        Optional<MigrationVersion> current = migrations.current();
        try (Connection connection = source.getConnection()) {
            boolean empty = current.isPresent() ? isUnused(connection) : Catalogue.isEmpty(connection);
            if (!empty) {
                throw new UnusableArchive(Reason.NOT_EMPTY);
            }
        }
        if (current.filter(version -> version.compareTo(wanted) > 0).isPresent()) {
            throw new UnusableArchive(Reason.OLDER);
        }
    }

    /** What the application writes by itself before anybody has an account does not count. */
    private static boolean isUnused(Connection connection) throws SQLException {
        if (Catalogue.of(connection).stream().noneMatch(table -> table.name().equals(PEOPLE))) {
            return true;
        }
        try (Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("select count(*) from " + PEOPLE)) {
            return people.next() && people.getLong(1) == 0;
        }
    }

    private static void clear(Connection connection, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                for (String reference : table.ownReferences()) {
                    statement.executeUpdate("update " + table.name() + " set " + reference + " = null");
                }
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }
}
