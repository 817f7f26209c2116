package nl.privacyspiegel.quiz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {

    /** A small one as it is kept. */
    public static final Picture SMALL = Picture.read(file("png", 8, 6, false));

    /** Another one. */
    public static final Picture OTHER = Picture.read(file("jpg", 40, 30, true));

    private Pictures() {}

    /** The small one as files hold it, in lines. */
    public static String base64() {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(SMALL.bytes());
    }

    /** With a text that stands for it. */
    public static QuestionImage image(Picture picture) {
        return new QuestionImage(picture, "Een printer met een vel erop.");
    }

    /** A photo that is dark at its left and light at its right. */
    public static byte[] halves() {
        BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(40, 0, 40, 60);
        paper.dispose();
        return written(image, "jpg");
    }

    /**
     * A file of this many pixels.
     *
     * @param noisy whether each pixel differs from the next, so that the file is as large as it can be
     */
    public static byte[] file(String format, int width, int height, boolean noisy) {
        BufferedImage image = new BufferedImage(
                width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.ORANGE);
        paper.fillRect(0, 0, width, height);
        paper.dispose();
        if (noisy) {
            Random colours = new Random(2017);
            for (int x = 0; x < width; x++) {
                for (int y = 0; y < height; y++) {
                    image.setRGB(x, y, 0xFF000000 | colours.nextInt(0x1000000));
                }
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        }
        return bytes.toByteArray();
    }
}
