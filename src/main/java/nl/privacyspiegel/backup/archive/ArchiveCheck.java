package nl.privacyspiegel.backup.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a back-up to its end without putting it back: opened, unsealed, and every hash in it reckoned again. */
public final class ArchiveCheck {

    private ArchiveCheck() {}

    /**
     * Returns when the file is whole.
     *
     * @throws UnusableArchive when it could not be put back
     * @throws IOException when it cannot be read
     */
    public static void read(Path file, BackupKey key) throws IOException {
        new ArchiveReader(file, key).check(Progress.UNHEARD);
    }
}
