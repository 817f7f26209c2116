package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/**
 * Paper for JFreeChart that writes down what is drawn as SVG elements with presentation attributes only, so that the result
 * is small and fits a page with a strict content security policy. It accepts no colour outside {@link ChartColour}, no
 * picture, and never asks for a font.
 */
final class SvgCanvas extends AbstractGraphics2D {

    /** Where a text lies in relation to its position. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};
    private static final double PRECISION = 100;
    private static final String CATEGORY = "ps-category";

    private final StringBuilder body = new StringBuilder();
    private final Palette palette;
    private final String language;

    /** @param language of the names of categories, when it is not that of the other words; else empty */
    SvgCanvas(Palette palette, String language) {
        super(false);
        this.language = language;
        this.palette = palette;
        this.gc = new GraphicContext();
    }

    static SvgCanvas of(Graphics2D graphics) {
        if (graphics instanceof SvgCanvas canvas) {
            return canvas;
        }
        throw new IllegalArgumentException("charts are drawn on an SvgCanvas only");
    }

    /** The elements drawn so far. */
    String body() {
        return body.toString();
    }

    /** One line of text; nothing when it is blank. */
    void text(String text, double x, double y, Anchor anchor, TextLook look) {
        if (text.isBlank()) {
            return;
        }
        body.append("<text");
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("class", look.role());
        if (look.role().contains(CATEGORY) && !language.isEmpty()) {
            body.append(language(language));
        }
        attribute("font-size", number(look.type()));
        if (look.strong()) {
            attribute("font-weight", "600");
        }
        switch (anchor) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("fill", look.colour().in(palette));
        if (look.halo()) {
            attribute("stroke", ChartColour.GROUND.in(palette));
            attribute("stroke-width", "4");
            attribute("stroke-linejoin", "round");
            attribute("paint-order", "stroke");
        }
        body.append('>').append(XmlText.escape(text)).append("</text>");
    }

    /** The attributes that tell a language, in a page and in a file of its own. */
    static String language(String tag) {
        return " lang=\"" + XmlText.escape(tag) + "\" xml:lang=\"" + XmlText.escape(tag) + '"';
    }

    /** A shape with a role, filled and outlined in one element; no outline when the width is zero. */
    void mark(Shape shape, String role, ChartColour fill, ChartColour outline, double width) {
        open(shape);
        attribute("class", role);
        attribute("fill", fill.in(palette));
        if (width > 0) {
            attribute("stroke", outline.in(palette));
            attribute("stroke-width", number(width));
            attribute("stroke-linejoin", "round");
        }
        body.append("/>");
    }

    /** A ground under what is drawn after it. */
    void ground(double x, double y, double width, double height) {
        mark(new Rectangle2D.Double(x, y, width, height), "ps-ground", ChartColour.GROUND, ChartColour.GROUND, 0);
    }

    /** An unfilled line with a role. */
    void line(Shape shape, String role, ChartColour colour, BasicStroke stroke) {
        open(shape);
        attribute("class", role);
        stroke(colour, stroke);
    }

    @Override
    public void draw(Shape shape) {
        open(shape);
        stroke(colour(), gc.getStroke() instanceof BasicStroke basic ? basic : new BasicStroke());
    }

    @Override
    public void fill(Shape shape) {
        open(shape);
        attribute("fill", colour().in(palette));
        body.append("/>");
    }

    @Override
    public void drawString(String text, float x, float y) {
        TextLook look = new TextLook(
                "ps-text", gc.getFont().getSize2D(), colour(), gc.getFont().isBold(), false);
        text(text, x + gc.getTransform().getTranslateX(), y + gc.getTransform().getTranslateY(), Anchor.START, look);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new EstimatedMetrics(font);
    }

    private ChartColour colour() {
        Paint paint = gc.getPaint();
        if (paint instanceof ChartColour colour) {
            return colour;
        }
        throw new IllegalStateException("not a colour of the palette: " + paint);
    }

    private void stroke(ChartColour colour, BasicStroke stroke) {
        attribute("fill", "none");
        attribute("stroke", colour.in(palette));
        attribute("stroke-width", number(stroke.getLineWidth()));
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            attribute("stroke-linejoin", "round");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder pattern = new StringBuilder();
            for (float dash : dashes) {
                pattern.append(pattern.isEmpty() ? "" : " ").append(number(dash));
            }
            attribute("stroke-dasharray", pattern.toString());
        }
        body.append("/>");
    }

    private void open(Shape shape) {
        AffineTransform transform = gc.getTransform();
        if (!transform.isIdentity()) {
            path(shape, transform);
            return;
        }
        switch (shape) {
            case Rectangle2D box -> {
                body.append("<rect");
                attribute("x", number(box.getX()));
                attribute("y", number(box.getY()));
                attribute("width", number(box.getWidth()));
                attribute("height", number(box.getHeight()));
            }
            case Ellipse2D ellipse -> {
                body.append("<ellipse");
                attribute("cx", number(ellipse.getCenterX()));
                attribute("cy", number(ellipse.getCenterY()));
                attribute("rx", number(ellipse.getWidth() / 2));
                attribute("ry", number(ellipse.getHeight() / 2));
            }
            case Line2D line -> {
                body.append("<line");
                attribute("x1", number(line.getX1()));
                attribute("y1", number(line.getY1()));
                attribute("x2", number(line.getX2()));
                attribute("y2", number(line.getY2()));
            }
            default -> path(shape, transform);
        }
    }

    private void path(Shape shape, AffineTransform transform) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            data.append(COMMANDS[segment]);
            for (int i = 0; i < COORDINATES[segment]; i++) {
                data.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        body.append("<path");
        attribute("d", data.toString());
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    static String number(double value) {
        double rounded = Math.round(value * PRECISION) / PRECISION;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("a chart has plain text only");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw noPicture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        throw noPicture();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPicture();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPicture();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noPicture();
    }

    @Override
    public void setXORMode(Color colour) {
        throw noPicture();
    }

    @Override
    public Graphics create() {
        throw noPicture();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw noPicture();
    }

    @Override
    public void dispose() {}

    private static UnsupportedOperationException noPicture() {
        return new UnsupportedOperationException("a chart has lines, shapes and text only");
    }
}
