package nl.privacyspiegel.organisation.settings;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.privacyspiegel.shared.Fingerprint;
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
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

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
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RuleViolation("organisation.style.logo.type");
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new RuleViolation("organisation.style.logo.type");
                }
                reader.setInput(in, true, true);
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    throw new RuleViolation("organisation.style.logo.pixels", MOST_PIXELS);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof RuleViolation rule) {
                throw rule;
            }
            throw new RuleViolation("organisation.style.logo.type");
        }
    }

    private static Logo drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paper = drawn.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paper.setBackground(new Color(0, true));
            paper.drawImage(picture, 0, 0, width, height, null);
        } finally {
            paper.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(drawn, "png", out);
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        }
        return new Logo(bytes.toByteArray(), width, height);
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
