package nl.privacyspiegel.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table as lines of JSON in a zip, one at a time: together they may be more than the memory holds. */
final class TableLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** So many rows are fetched at once; of the widest ones a few megabytes. */
    private static final int FETCHED = 50;

    private static final int PIECE = 8192;

    private TableLines() {}

    /** Has the database give a row at a time, which H2 else does not; tells whether that has to be undone. */
    static boolean oneByOne(Connection connection, boolean wanted) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution " + wanted);
        }
        return true;
    }

    /** Writes the entry of a table with the rows of a selection of all of its columns. */
    static Manifest.Check write(Connection connection, ZipOutputStream zip, Table table, String select)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(Manifest.Listed.of(table).entry()));
        DigestOutputStream lines = new DigestOutputStream(zip, Fingerprint.digest());
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery(select)) {
                for (; row.next(); rows++) {
                    lines.write(JSON.writeValueAsBytes(line(table, row)));
                    lines.write('\n');
                }
            }
        }
        zip.closeEntry();
        return new Manifest.Check(
                table.name(), rows, Fingerprint.hex(lines.getMessageDigest().digest()));
    }

    private static Map<String, @Nullable Object> line(Table table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Table.Column column = table.columns().get(place);
            line.put(column.name(), column.kind().read(row, place + 1));
        }
        return line;
    }

    /** What an entry of this table holds, reckoned anew. */
    static Manifest.Check read(String table, InputStream entry) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        byte[] piece = new byte[PIECE];
        long rows = 0;
        for (int read = entry.read(piece); read >= 0; read = entry.read(piece)) {
            digest.update(piece, 0, read);
            for (int place = 0; place < read; place++) {
                rows += piece[place] == '\n' ? 1 : 0;
            }
        }
        return new Manifest.Check(table, rows, Fingerprint.hex(digest.digest()));
    }
}
