package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Takes what lies in a folder from everybody but its owner: folders become 0700, files 0600, whatever made them. Only where
 * the file system knows such rights (POSIX); links are not followed.
 */
final class OwnersOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnersOnly() {}

    static boolean isPossible(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** @throws IOException when a right cannot be changed, for instance because another account owns the folder */
    static void tighten(Path folder) throws IOException {
        if (!isPossible(folder) || !Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                allow(each, FOLDER);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    allow(each, FILE);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void allow(Path each, Set<PosixFilePermission> rights) throws IOException {
        try {
            if (!Files.getPosixFilePermissions(each).equals(rights)) {
                Files.setPosixFilePermissions(each, rights);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // A temporary file of the database: there is nothing left to protect.
        }
    }
}
