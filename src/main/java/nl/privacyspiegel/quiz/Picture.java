package nl.privacyspiegel.quiz;

import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * A picture that was drawn anew here, with nothing else in its file. Two with the same content are the same.
 */
public final class Picture {

    /** The largest file that may be brought in, in bytes: a photo as a telephone makes it. */
    public static final int MOST_BYTES = 8_000_000;

    /** What is kept of it at most, in bytes. */
    public static final int MOST_KEPT = 200_000;

    /** The longest side of what is kept, in pixels. */
    public static final int LONGEST_SIDE = 1_600;

    /** How such a file is written. Names are stored: never rename one. */
    public enum Kind {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** How the name of such a file ends, without a dot. */
        public String ending() {
            return ending;
        }
    }

    private final String sha256;
    private final Kind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;

    private Picture(String sha256, Kind kind, int width, int height, byte[] bytes) {
        this.sha256 = sha256;
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /**
     * Reads a file that somebody brought in. What it is follows from its content, not from its name; what is too large is made
     * smaller.
     *
     * @throws RuleViolation when it is no picture in PNG or JPEG, or stays too large
     */
    public static Picture read(byte[] file) {
        return PictureFile.read(file);
    }

    static Picture of(Kind kind, int width, int height, byte[] bytes) {
        return new Picture(Fingerprint.of(bytes), kind, width, height, bytes);
    }

    /** The same from the store. */
    static Picture stored(String sha256, Kind kind, int width, int height, byte[] bytes) {
        return new Picture(sha256, kind, width, height, bytes);
    }

    /** Of which a document says only which one it is, until it is found beside that document. */
    static Picture named(String sha256) {
        return new Picture(sha256, Kind.PNG, 0, 0, new byte[0]);
    }

    /** By which it is found: another picture has another one. */
    public String sha256() {
        return sha256;
    }

    public Kind kind() {
        return kind;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && sha256.equals(picture.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
