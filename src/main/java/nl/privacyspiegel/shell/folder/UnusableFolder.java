package nl.privacyspiegel.shell.folder;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What an option names as a folder is none, or is not of the account that starts: the server does not start. */
public final class UnusableFolder extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String option;
    private final String folder;
    private final boolean none;

    private UnusableFolder(String option, String folder, boolean none, @Nullable Exception cause) {
        super("--" + option + "=" + folder, cause);
        this.option = option;
        this.folder = folder;
        this.none = none;
    }

    /**
     * The folder that an option names, which is there or can be made.
     *
     * @throws UnusableFolder when there is a file in its place, or where a folder above it should be
     */
    static Path require(String option, String named) {
        Path folder;
        try {
            folder = Path.of(named).toAbsolutePath().normalize();
        } catch (InvalidPathException unreadable) {
            throw new UnusableFolder(option, named, true, unreadable);
        }
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each)) {
                if (!Files.isDirectory(each)) {
                    throw new UnusableFolder(option, each.toString(), true, null);
                }
                break;
            }
        }
        return folder;
    }

    /** Of a folder in which the account that starts may not do what it must. */
    static UnusableFolder ofOthers(String option, Path folder, Exception cause) {
        return new UnusableFolder(option, folder.toString(), false, cause);
    }

    /** The name of the option. */
    public String option() {
        return option;
    }

    /** What is in the way: the folder itself, or a file in its place or above it. */
    public String folder() {
        return folder;
    }

    /** Whether it is no folder; else it is one of another account. */
    public boolean isNone() {
        return none;
    }
}
