package nl.privacyspiegel.quiz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.privacyspiegel.quiz.Picture.Kind;
import nl.privacyspiegel.shared.ForeignPicture;
import nl.privacyspiegel.shared.RuleViolation;

/** Draws a picture anew, so that nothing of the file comes along that is no picture, and so small that it can be kept. */
final class PictureFile {

    /** A larger one is not read at all, however small its file is. */
    private static final int MOST_SIDE = 8_000;

    private static final long MOST_PIXELS = 25_000_000;
    private static final ForeignPicture.Limits LIMITS =
            new ForeignPicture.Limits(MOST_SIDE, MOST_PIXELS, 2 * Picture.LONGEST_SIDE);
    private static final int SHORTEST_SIDE = 300;

    /** Best first. */
    private static final List<Float> QUALITIES = List.of(0.85f, 0.7f, 0.5f);

    private record Decoded(Kind kind, BufferedImage image) {}

    private PictureFile() {}

    static Picture read(byte[] file) {
        if (file.length > Picture.MOST_BYTES) {
            throw new RuleViolation("quiz.picture.large", Picture.MOST_BYTES / 1_000_000);
        }
        Decoded decoded = decode(file);
        if (isOurs(file, decoded)) {
            return Picture.of(
                    Kind.JPEG, decoded.image().getWidth(), decoded.image().getHeight(), file.clone());
        }
        int longest = Math.max(decoded.image().getWidth(), decoded.image().getHeight());
        int side = Math.min(longest, Picture.LONGEST_SIDE);
        while (true) {
            BufferedImage drawn = drawn(decoded.image(), (double) side / longest);
            byte[] small = small(decoded.kind(), drawn);
            if (small.length > 0) {
                Kind kind = small[0] == (byte) 0xFF ? Kind.JPEG : Kind.PNG;
                return Picture.of(kind, drawn.getWidth(), drawn.getHeight(), small);
            }
            side = side * 3 / 4;
            if (side < SHORTEST_SIDE) {
                throw new RuleViolation("quiz.picture.stubborn", Picture.MOST_KEPT / 1_000);
            }
        }
    }

    private static Decoded decode(byte[] file) {
        ForeignPicture picture = ForeignPicture.read(
                file,
                LIMITS,
                new RuleViolation("quiz.picture.pixels", MOST_SIDE, MOST_PIXELS / 1_000_000),
                new RuleViolation("quiz.picture.type"));
        return switch (picture.format()) {
            case PNG -> new Decoded(Kind.PNG, picture.image());
            case JPEG -> new Decoded(Kind.JPEG, upright(picture.image(), PhotoTurn.of(file)));
        };
    }

    private static BufferedImage upright(BufferedImage photo, PhotoTurn turn) {
        if (turn == PhotoTurn.NONE) {
            return photo;
        }
        int width = photo.getWidth();
        int height = photo.getHeight();
        BufferedImage turned = turn.onItsSide() ? blank(height, width) : blank(width, height);
        Graphics2D paper = turned.createGraphics();
        try {
            paper.drawImage(photo, turn.upright(width, height), null);
        } finally {
            paper.dispose();
        }
        return turned;
    }

    private static BufferedImage drawn(BufferedImage picture, double scale) {
        boolean clear = picture.getColorModel().hasAlpha();
        return ForeignPicture.drawn(
                picture,
                (int) Math.max(1, Math.round(picture.getWidth() * scale)),
                (int) Math.max(1, Math.round(picture.getHeight() * scale)),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** The best file that can be kept; empty when none is small enough. */
    private static byte[] small(Kind kind, BufferedImage drawn) {
        if (kind == Kind.PNG) {
            byte[] png = ForeignPicture.png(drawn);
            if (png.length <= Picture.MOST_KEPT) {
                return png;
            }
        }
        BufferedImage onWhite = onWhite(drawn);
        return QUALITIES.stream()
                .map(quality -> jpeg(onWhite, quality))
                .filter(jpeg -> jpeg.length <= Picture.MOST_KEPT)
                .findFirst()
                .orElse(new byte[0]);
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        BufferedImage white = blank(drawn.getWidth(), drawn.getHeight());
        Graphics2D paper = white.createGraphics();
        try {
            paper.drawImage(drawn, 0, 0, Color.WHITE, null);
        } finally {
            paper.dispose();
        }
        return white;
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] jpeg(BufferedImage drawn, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Whether this is a JPEG as written here: drawing it anew would only make it worse. */
    private static boolean isOurs(byte[] file, Decoded decoded) {
        BufferedImage image = decoded.image();
        int longest = Math.max(image.getWidth(), image.getHeight());
        return decoded.kind() == Kind.JPEG
                && file.length <= Picture.MOST_KEPT
                && longest <= Picture.LONGEST_SIDE
                && QUALITIES.stream()
                        .map(quality -> jpeg(blank(image.getWidth(), image.getHeight()), quality))
                        .anyMatch(own -> JpegParts.differOnlyInPixels(file, own));
    }
}
