package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.batik.ext.awt.g2d.DefaultGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/** Paper for JFreeChart and for our own plots. It knows one kind of paint, {@link Filling}, and never asks the server for a font. */
abstract class Canvas extends DefaultGraphics2D {

    /** Where a text lies in relation to its position. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Canvas() {
        super(false);
        this.gc = new GraphicContext();
    }

    static Canvas of(Graphics2D graphics) {
        if (graphics instanceof Canvas canvas) {
            return canvas;
        }
        throw new IllegalArgumentException("charts are drawn on a canvas of ours only");
    }

    /** One line of text that is not blank. */
    abstract void write(String text, double x, double y, Anchor anchor, TextLook look);

    /** A shape, filled where there is a filling, outlined where there is an outline. */
    abstract void shape(
            Shape shape, String role, @Nullable ChartColour fill, @Nullable ChartColour outline, BasicStroke stroke);

    /** One line of text; nothing when it is blank. */
    final void text(String text, double x, double y, Anchor anchor, TextLook look) {
        if (!text.isBlank()) {
            write(text, x, y, anchor, look);
        }
    }

    /** Lines of text below each other, of which the first has its top here. */
    final void lines(List<String> lines, double x, double top, ChartSize size, Anchor anchor, TextLook look) {
        double baseline = top + size.line() * OwnPlot.BASELINE;
        for (String line : lines) {
            text(line, x, baseline, anchor, look);
            baseline += size.line();
        }
    }

    /** A shape with a role, filled and outlined; no outline when the width is zero. */
    final void mark(Shape shape, String role, ChartColour fill, ChartColour outline, double width) {
        BasicStroke round = new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        shape(shape, role, fill, width > 0 ? outline : null, round);
    }

    /** A ground under what is drawn after it. */
    final void ground(Rectangle2D box) {
        shape(box, "ps-ground", ChartColour.GROUND, null, new BasicStroke());
    }

    /** An unfilled line with a role. */
    final void line(Shape shape, String role, ChartColour colour, BasicStroke stroke) {
        shape(shape, role, null, colour, stroke);
    }

    @Override
    public final void draw(Shape shape) {
        boolean empty = shape instanceof Path2D path && path.getCurrentPoint() == null;
        if (!empty && gc.getStroke() instanceof BasicStroke stroke) {
            line(shape, filling().role(), filling().colour(), stroke);
        }
    }

    @Override
    public final void fill(Shape shape) {
        filling().fill(this, shape);
    }

    /** JFreeChart cannot know the reader's font, so it is given no words to place. */
    @Override
    public final void drawString(String text, float x, float y) {
        throw new UnsupportedOperationException("words are written with their anchor");
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("a server may have no font");
    }

    /** JFreeChart hints at how pixels are painted, and puts back hints that were never given. */
    @Override
    public final void setRenderingHint(RenderingHints.Key key, Object value) {}

    /** The virtual machine calls this of what nobody holds any more; the class above would write to the console. */
    @Override
    public final void dispose() {}

    private Filling filling() {
        if (gc.getPaint() instanceof Filling filling) {
            return filling;
        }
        throw new IllegalStateException("not a filling: " + gc.getPaint());
    }
}
