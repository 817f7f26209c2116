package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.shared.SecretFile;

/**
 * The database of the data folder as it was before an upgrade, for as long as the upgrade lasts. H2 takes back no change of
 * tables: cut off halfway, they would be those of no version at all. What lies there at a start is put back first.
 */
final class UpgradeCopy {

    private static final String FILES = "jdbc:h2:file:";

    private final Path folder;
    private final Path database;
    private final Path copy;

    private UpgradeCopy(Path folder, Path database) {
        this.folder = folder;
        this.database = database;
        this.copy = folder.resolve(database.getFileName() + ".voor-upgrade.zip");
    }

    /** Of the database at this address; empty when it is no file of H2. */
    static Optional<UpgradeCopy> of(String url) {
        if (!url.startsWith(FILES)) {
            return Optional.empty();
        }
        Path database = Path.of(url.substring(FILES.length()).split(";", -1)[0] + ".mv.db")
                .toAbsolutePath();
        return Optional.ofNullable(database.getParent()).map(folder -> new UpgradeCopy(folder, database));
    }

    /**
     * Makes it, whole or not at all.
     *
     * @throws SQLException when there is no room for it
     */
    void make(Connection connection) throws SQLException, IOException {
        Path half = folder.resolve(copy.getFileName() + ".new");
        SecretFile.renew(half);
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, half.toString());
            backup.execute();
        }
        moved(half, copy);
    }

    /** The upgrade is done. */
    void drop() throws IOException {
        Files.deleteIfExists(copy);
    }

    /** Puts back what an upgrade that was cut off left; not under a process that works in it. */
    void putBack() throws IOException {
        if (!Files.exists(copy) || isInUse()) {
            return;
        }
        Path half = folder.resolve(database.getFileName() + ".new");
        SecretFile.renew(half);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            zip.getNextEntry();
            write(zip, half);
        }
        moved(half, database);
        drop();
    }

    private static void write(InputStream content, Path file) throws IOException {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        SecretFile.keep(file);
    }

    private boolean isInUse() throws IOException {
        if (!Files.exists(database)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return true;
        }
    }

    private void moved(Path half, Path whole) throws IOException {
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
        SecretFile.settle(folder);
    }
}
