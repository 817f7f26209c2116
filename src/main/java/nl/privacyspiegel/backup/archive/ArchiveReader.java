package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.shared.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through a sealed file from its first line to its last, each time anew: once to see that it is whole, once to use it. */
final class ArchiveReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final BackupKey key;

    ArchiveReader(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** Says for each table who takes its rows. */
    @FunctionalInterface
    interface Visitor {

        Taker begin(Manifest.Listed table, int of) throws SQLException;
    }

    /** Takes the rows of one table. */
    interface Taker {

        /** The next one, and how many characters its line has. */
        void row(JsonNode row, int size) throws SQLException;

        /** That was the last of so many. */
        void end(long rows) throws SQLException;
    }

    /** Only looks: when this returns the file is whole, and it can be read to its end. */
    Manifest check(Progress progress) throws IOException {
        try {
            AtomicInteger looked = new AtomicInteger();
            return visit((table, of) -> new Taker() {

                @Override
                public void row(JsonNode row, int size) {
                    // That it can be read is enough.
                }

                @Override
                public void end(long rows) {
                    progress.looked(looked.incrementAndGet(), of);
                }
            });
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Shows everything to a visitor.
     *
     * @throws UnusableArchive when anything in it is not as it was written
     */
    Manifest visit(Visitor visitor) throws IOException, SQLException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                SealedInput opened = new SealedInput(raw, key);
                ZipInputStream zip = new ZipInputStream(opened, UTF_8)) {
            Manifest manifest = manifest(zip);
            List<Manifest.Check> checks = new ArrayList<>();
            for (Manifest.Listed table : manifest.tables()) {
                enter(zip, table.entry());
                checks.add(
                        rows(zip, table, visitor.begin(table, manifest.tables().size())));
            }
            enter(zip, Manifest.CHECKS_ENTRY);
            if (!JSON.readValue(zip.readAllBytes(), Manifest.Checks.class)
                            .tables()
                            .equals(checks)
                    || zip.getNextEntry() != null) {
                throw new UnusableArchive(Reason.DAMAGED);
            }
            // What follows is the list of the zip; the end of the file is behind it.
            opened.transferTo(OutputStream.nullOutputStream());
            return manifest;
        } catch (JacksonException | ZipException | EOFException unreadable) {
            throw new UnusableArchive(Reason.DAMAGED, unreadable);
        }
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        enter(zip, Manifest.ENTRY);
        JsonNode found = JSON.readTree(zip.readAllBytes());
        // Before the rest of it is understood: a later format may have something else there.
        if (found.path("format").asInt(0) != Manifest.FORMAT) {
            throw new UnusableArchive(Reason.NEWER);
        }
        return JSON.treeToValue(found, Manifest.class);
    }

    private static void enter(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new UnusableArchive(Reason.DAMAGED);
        }
    }

    private static Manifest.Check rows(ZipInputStream zip, Manifest.Listed table, Taker taker)
            throws IOException, SQLException {
        DigestInputStream digested = new DigestInputStream(zip, Fingerprint.digest());
        BufferedReader lines = new BufferedReader(new InputStreamReader(digested, UTF_8));
        long rows = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            taker.row(JSON.readTree(line), line.length());
            rows++;
        }
        taker.end(rows);
        return new Manifest.Check(
                table.name(), rows, Fingerprint.hex(digested.getMessageDigest().digest()));
    }
}
