package nl.privacyspiegel.shared.document;

/**
 * How much a file may ask of the reader.
 *
 * @param bytes the largest file
 * @param depth how deep lists and maps may be nested
 */
public record FileLimits(int bytes, int depth) {

    /** One megabyte and twenty levels: far more than any content file needs. */
    public static final FileLimits DEFAULT = new FileLimits(1_048_576, 20);

    /** @throws IllegalArgumentException when a limit leaves room for nothing, or for endless nesting */
    public FileLimits {
        if (bytes < 1 || depth < 1 || depth > 100) {
            throw new IllegalArgumentException("limits");
        }
    }
}
