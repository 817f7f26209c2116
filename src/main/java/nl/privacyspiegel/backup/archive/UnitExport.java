package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.shared.SecretFile;
import nl.privacyspiegel.shared.work.LongWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that belongs to one unit and those below it, in a zip that anybody can open: for who leaves. It is for whoever runs the
 * server, who could read the database anyhow; no account of the application can ask for it.
 */
public final class UnitExport {

    private static final String REPORT = "overzicht.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DataSource source;
    private final Clock clock;

    public UnitExport(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** A unit as whoever runs the server names it. */
    public record Named(UUID id, String name) {}

    /** How many lines there are of a table, and the SHA-256 of them. */
    public record Lines(String table, long rows, String sha256) {

        static Lines of(Manifest.Check check) {
            return new Lines(check.name(), check.rows(), check.sha256());
        }
    }

    /**
     * What is in a file.
     *
     * @param keptBack the tables of which nothing is in it, because nobody may read single answers
     */
    public record Report(UUID unit, String name, Instant madeAt, List<Lines> tables, List<String> keptBack) {

        public Report {
            tables = List.copyOf(tables);
            keptBack = List.copyOf(keptBack);
        }

        /** How many rows there are. */
        public long rows() {
            return tables.stream().mapToLong(Lines::rows).sum();
        }
    }

    /** The units that are called so, or have this id. */
    public List<Named> find(String wanted) throws SQLException {
        List<Named> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet units = statement.executeQuery("select id, name from unit order by name")) {
            while (units.next()) {
                Named unit = new Named(units.getObject(1, UUID.class), units.getString(2));
                if (unit.name().equalsIgnoreCase(wanted) || unit.id().toString().equals(wanted)) {
                    found.add(unit);
                }
            }
        }
        return found;
    }

    /**
     * Writes the file, which has another name until it is whole, and reads it back.
     *
     * @throws UnusableArchive when what was read back is not what was written
     */
    public Report writeTo(Path file, Named unit) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + ArchiveWriter.HALF);
        try {
            SecretFile.renew(half);
            Report written;
            try (OutputStream sink = Files.newOutputStream(half)) {
                written = write(sink, unit);
            }
            if (!read(half).equals(written.tables())) {
                throw new UnusableArchive(Reason.DAMAGED);
            }
            Files.move(half, file);
            return written;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    Report write(OutputStream sink, Named unit) throws IOException, SQLException {
        List<Lines> checks = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ZipOutputStream zip = new ZipOutputStream(sink, UTF_8)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            LongWork.begin(connection);
            boolean lazy = TableLines.oneByOne(connection, true);
            try {
                for (Map.Entry<Table, String> rows :
                        UnitRows.of(connection, below(connection, unit.id())).entrySet()) {
                    Table table = rows.getKey();
                    checks.add(Lines.of(TableLines.write(connection, zip, table, table.select(rows.getValue()))));
                }
            } finally {
                connection.rollback();
                if (lazy) {
                    TableLines.oneByOne(connection, false);
                }
            }
            Report report = new Report(
                    unit.id(),
                    unit.name(),
                    clock.instant(),
                    checks,
                    UnitRows.KEPT_BACK.stream().sorted().toList());
            zip.putNextEntry(new ZipEntry(REPORT));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
            zip.closeEntry();
            return report;
        }
    }

    /** This unit, and all below it. */
    private static List<UUID> below(Connection connection, UUID top) throws SQLException {
        List<UUID> found = new ArrayList<>(List.of(top));
        try (PreparedStatement children = connection.prepareStatement("select id from unit where parent_id = ?")) {
            for (int next = 0; next < found.size(); next++) {
                children.setObject(1, found.get(next));
                try (ResultSet rows = children.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
            }
        }
        return found;
    }

    /** What is in a file, reckoned anew. */
    private static List<Lines> read(Path file) throws IOException {
        List<Lines> found = new ArrayList<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(raw, UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(REPORT)) {
                    found.add(Lines.of(TableLines.read(Manifest.Listed.name(entry.getName()), zip)));
                }
            }
        }
        return found;
    }
}
