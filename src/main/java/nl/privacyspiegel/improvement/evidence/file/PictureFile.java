package nl.privacyspiegel.improvement.evidence.file;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.privacyspiegel.shared.ForeignPicture;
import nl.privacyspiegel.shared.RuleViolation;

/** A photo or a scan, drawn anew and upright: where and when it was made goes with everything else that is no pixel. */
final class PictureFile {

    /** A page of A4 stays readable. */
    private static final ForeignPicture.Limits LIMITS = new ForeignPicture.Limits(12_000, 50_000_000, 2_000);

    private static final float QUALITY = 0.9f;

    private PictureFile() {}

    /** @throws RuleViolation when it is no whole picture, or has too many pixels */
    static byte[] drawnAnew(byte[] file) {
        ForeignPicture picture = ForeignPicture.read(
                file,
                LIMITS,
                new RuleViolation("improvement.evidence.file.pixels"),
                new RuleViolation("improvement.evidence.file.damaged"));
        return switch (picture.format()) {
            case PNG -> ForeignPicture.png(picture.image());
            case JPEG -> jpeg(upright(picture.image(), JpegTurn.of(file)));
        };
    }

    private static BufferedImage upright(BufferedImage image, JpegTurn turn) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage drawn = new BufferedImage(
                turn.isLying() ? height : width, turn.isLying() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = drawn.createGraphics();
        try {
            AffineTransform how = turn.transform(width, height);
            paper.drawImage(image, how, null);
        } finally {
            paper.dispose();
        }
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
