package nl.privacyspiegel.shared;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that somebody brought in. What it is follows from its content and not from its name, its size is looked at before any
 * of it is drawn, and only what is drawn anew from it is kept.
 *
 * @param format in which it came
 * @param image its pixels, and nothing else of the file
 */
public record ForeignPicture(Format format, BufferedImage image) {

    /** The kinds of pictures that are read. */
    public enum Format {
        PNG,
        JPEG
    }

    /**
     * How large a picture may be.
     *
     * @param side the longest side in pixels
     * @param pixels how many in all
     * @param needed of larger ones only so many pixels a side are read, at least
     */
    public record Limits(int side, long pixels, int needed) {}

    /**
     * Reads a file.
     *
     * @param tooLarge thrown when it has more pixels than that
     * @param otherwise thrown when it is no picture in PNG or JPEG, or a broken one
     */
    public static ForeignPicture read(byte[] file, Limits limits, RuleViolation tooLarge, RuleViolation otherwise) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw otherwise;
            }
            ImageReader reader = readers.next();
            try {
                Format format = format(reader.getFormatName(), otherwise);
                reader.setInput(in, true, true);
                return new ForeignPicture(format, decode(reader, limits, tooLarge));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken == tooLarge ? tooLarge : otherwise;
        }
    }

    private static Format format(String name, RuleViolation otherwise) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "png" -> Format.PNG;
            case "jpeg" -> Format.JPEG;
            default -> throw otherwise;
        };
    }

    private static BufferedImage decode(ImageReader reader, Limits limits, RuleViolation tooLarge) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > limits.side() || height > limits.side() || (long) width * height > limits.pixels()) {
            throw tooLarge;
        }
        int step = Math.max(1, Math.max(width, height) / limits.needed());
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /**
     * A picture drawn in another size.
     *
     * @param type one of the types of {@link BufferedImage}
     */
    public static BufferedImage drawn(BufferedImage picture, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D paper = drawn.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paper.setComposite(AlphaComposite.Src);
            paper.drawImage(picture, 0, 0, width, height, null);
        } finally {
            paper.dispose();
        }
        return drawn;
    }

    /** A picture as a file in PNG. */
    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        }
        return bytes.toByteArray();
    }
}
