package nl.privacyspiegel.improvement.evidence.file;

import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * A file that may be kept. What it is follows from its content, and its name has to say the same. This is no virus scanner: it
 * lets in few kinds, and of these nothing that runs, fetches, hides or cannot be looked into.
 *
 * @param name on one line, with an ending of its kind and without signs that nobody sees
 * @param bytes as they are kept: those that came, of a picture drawn anew
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is; two are told apart by their fingerprints.
public record CheckedFile(FileKind kind, String name, byte[] bytes) {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int MEGABYTE = 1_000_000;

    /**
     * Looks at a file.
     *
     * @param name as the browser says it
     * @throws RuleViolation when it will not do, with the reason in words
     */
    public static CheckedFile read(String name, byte[] bytes) {
        FileName read = FileName.read(name);
        if (bytes.length == 0) {
            throw new RuleViolation("improvement.evidence.file.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new RuleViolation("improvement.evidence.file.tooLarge", MOST_BYTES / MEGABYTE);
        }
        FileKind kind = Signature.of(bytes).kind(bytes, read.kind());
        if (kind != read.kind()) {
            throw new RuleViolation(
                    "improvement.evidence.file.otherKind", read.kind().ending(), kind.ending());
        }
        byte[] kept = kind.isPicture() ? PictureFile.drawnAnew(bytes) : bytes;
        return new CheckedFile(kind, read.name(), kept);
    }

    /** SHA-256 of what is kept, in 64 hexadecimal digits. */
    public String sha256() {
        return Fingerprint.of(bytes);
    }
}
