package nl.privacyspiegel.organisation.settings;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.ForeignPicture;
import nl.privacyspiegel.shared.RuleViolation;

/** The logo of the organisation: always a picture that was drawn anew here, in PNG, with nothing else in the file. */
public final class Logo {

    /** The largest file that may be brought in, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int MOST_PIXELS = 4_000;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 320;
    private static final int VERSION_DIGITS = 12;
    private static final int MOST_STORED = 500_000;
    private static final ForeignPicture.Limits LIMITS =
            new ForeignPicture.Limits(MOST_PIXELS, (long) MOST_PIXELS * MOST_PIXELS, MOST_PIXELS);

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * Reads a file that somebody brought in. What it is follows from its content, not from its name.
     *
     * @throws RuleViolation when it is no picture in PNG or JPEG, or too large
     */
    public static Logo read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RuleViolation("organisation.style.logo.large", MOST_BYTES / 1_000);
        }
        BufferedImage picture = decode(file);
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        Logo logo = drawn(picture, (int) Math.max(1, Math.round(picture.getWidth() * scale)), (int)
                Math.max(1, Math.round(picture.getHeight() * scale)));
        if (logo.png.length > MOST_STORED) {
            throw new RuleViolation("organisation.style.logo.large", MOST_STORED / 1_000);
        }
        return logo;
    }

    /** The same logo from the store. */
    static Logo stored(byte[] png) {
        BufferedImage picture = decode(png);
        return new Logo(png.clone(), picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage decode(byte[] file) {
        return ForeignPicture.read(
                        file,
                        LIMITS,
                        new RuleViolation("organisation.style.logo.pixels", MOST_PIXELS),
                        new RuleViolation("organisation.style.logo.type"))
                .image();
    }

    private static Logo drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = ForeignPicture.drawn(picture, width, height, BufferedImage.TYPE_INT_ARGB);
        return new Logo(ForeignPicture.png(drawn), width, height);
    }

    public byte[] png() {
        return png.clone();
    }

    /** Another logo has another one: a mark for addresses that browsers keep. */
    public String version() {
        return Fingerprint.of(png).substring(0, VERSION_DIGITS);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
