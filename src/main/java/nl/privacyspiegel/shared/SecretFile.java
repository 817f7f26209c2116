package nl.privacyspiegel.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * Makes files that hold a key or a password: only their owner can read them, and they are on the disk whole or not at all,
 * whenever the power fails. Half a key would shut out what it opens for good.
 */
public final class SecretFile {

    private SecretFile() {}

    /**
     * Makes this file, and its folder where needed; a file that is there already stays as it is.
     *
     * @throws IOException when it cannot be written
     */
    public static void make(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, owner(file, "rwx------"));
        }
        Path half = folder.resolve(file.getFileName() + ".new");
        renew(half);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        try {
            Files.move(half, file);
        } catch (FileAlreadyExistsException justMade) {
            Files.delete(half);
        }
        settle(folder);
    }

    /**
     * Makes this file empty, for its owner alone; what a crash left there was never used.
     *
     * @throws IOException when it cannot be made
     */
    public static void renew(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, owner(file, "rw-------"));
    }

    /** Takes a file that others made from everybody but its owner, where the file system knows such rights. */
    public static void keep(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** After this the names in a folder survive a power cut; a system that cannot be asked for that does so by itself. */
    public static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders.
        }
    }

    private static FileAttribute<?>[] owner(Path file, String rights) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
