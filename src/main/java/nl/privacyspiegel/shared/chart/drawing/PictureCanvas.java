package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Paints what is drawn on a picture, at twice its size so that it is sharp on paper too. */
final class PictureCanvas extends Canvas {

    private static final int SCALE = 2;
    private static final float HALO = 4;
    private static final double STRONG = 0.045;

    private final BufferedImage picture;
    private final Graphics2D paper;

    PictureCanvas(Rectangle2D frame) {
        this.picture = new BufferedImage(
                (int) Math.ceil(frame.getWidth() * SCALE),
                (int) Math.ceil(frame.getHeight() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        this.paper = picture.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.scale(SCALE, SCALE);
        paper.translate(-frame.getX(), -frame.getY());
    }

    byte[] png() {
        paper.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    @Override
    void shape(
            Shape shape, String role, @Nullable ChartColour fill, @Nullable ChartColour outline, BasicStroke stroke) {
        if (fill != null) {
            paper.setColor(Color.decode(fill.fallback()));
            paper.fill(shape);
        }
        if (outline != null) {
            paper.setColor(Color.decode(outline.fallback()));
            paper.setStroke(stroke);
            paper.draw(shape);
        }
    }

    /** The ground around a text first, then the text. */
    @Override
    void write(String text, double x, double y, Anchor anchor, TextLook look) {
        GlyphOutlines.Line line = GlyphOutlines.get().line(XmlText.readable(text), look.type());
        double start = switch (anchor) {
            case START -> 0;
            case MIDDLE -> line.width() / 2;
            case END -> line.width();
        };
        Shape letters = AffineTransform.getTranslateInstance(x - start, y).createTransformedShape(line.shape());
        if (look.halo()) {
            mark(letters, look.role(), ChartColour.GROUND, ChartColour.GROUND, HALO);
        }
        BasicStroke stroke = new BasicStroke((float) (look.type() * STRONG));
        shape(letters, look.role(), look.colour(), look.strong() ? look.colour() : null, stroke);
    }
}
