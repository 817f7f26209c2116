package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/**
 * A flat pie with its words beside it. JFreeChart's own pie plot measures fonts and knows colours only, so this plot draws
 * itself.
 */
final class PiePlot extends Plot {

    private static final BasicStroke THIN = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double APART = 2;
    private static final double INTO = 0.94;
    private static final double BASELINE = 0.78;
    private static final double TO_WORDS = 5;
    private static final double SWATCH = 16;
    private static final double LETTER = 22;
    private static final double QUARTER = 90;

    private final transient PieLayout layout;
    private final ChartSize size;

    private PiePlot(PieLayout layout, ChartSize size) {
        this.layout = layout;
        this.size = size;
    }

    static Drawing drawing(PieChart chart, ChartSize size, Locale locale) {
        PieLayout layout = new PieLayout(chart, new ChartNumbers(locale, ""), size);
        return Drawing.of(size, new PiePlot(layout, size), layout.height());
    }

    @Override
    public String getPlotType() {
        return "pie";
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        Canvas canvas = Canvas.of(graphics);
        Point2D centre = new Point2D.Double(area.getCenterX(), area.getY() + layout.above());
        int options = 0;
        for (PieLayout.Placed placed : layout.slices()) {
            SliceStyle style = placed.slice().style();
            int turn = options;
            options += style == SliceStyle.OPTION ? 1 : 0;
            Filling.of(style, turn, "ps-slice").fill(canvas, shape(centre, placed));
            drawKey(canvas, centre, placed, Filling.of(style, turn, "ps-key"));
        }
        for (PieLayout.Placed placed : layout.slices()) {
            drawLead(canvas, centre, placed);
            drawWords(canvas, centre, placed);
        }
    }

    /** A little away from the centre, so that its neighbours do not touch it. */
    private Shape shape(Point2D centre, PieLayout.Placed placed) {
        double radius = layout.radius();
        if (layout.slices().size() == 1) {
            return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
        }
        Point2D moved = from(centre, placed.middle(), APART);
        return new Arc2D.Double(
                moved.getX() - radius,
                moved.getY() - radius,
                2 * radius,
                2 * radius,
                QUARTER - placed.start(),
                -placed.extent(),
                Arc2D.PIE);
    }

    private void drawLead(Canvas canvas, Point2D centre, PieLayout.Placed placed) {
        Point2D edge = from(centre, placed.middle(), layout.radius() * INTO + APART);
        Point2D out = from(centre, placed.middle(), layout.radius() + PieLayout.OUT);
        double side = placed.isRight() ? 1 : -1;
        Point2D end = placed.end(size.line());
        double x = centre.getX() + end.getX();
        double y = centre.getY() + end.getY();
        Path2D lead = new Path2D.Double();
        lead.moveTo(edge.getX(), edge.getY());
        lead.lineTo(out.getX(), out.getY());
        lead.lineTo(x, y);
        lead.lineTo(x + side * TO_WORDS, y);
        canvas.line(lead, "ps-lead", ChartColour.AXIS, THIN);
    }

    private void drawWords(Canvas canvas, Point2D centre, PieLayout.Placed placed) {
        Rectangle2D bounds = placed.bounds();
        double x = centre.getX() + (placed.isRight() ? bounds.getMinX() : bounds.getMaxX());
        Canvas.Anchor anchor = placed.isRight() ? Canvas.Anchor.START : Canvas.Anchor.END;
        double baseline = centre.getY() + bounds.getY() + size.line() * BASELINE;
        TextLook value = TextLook.of("ps-value", size.type()).strongly();
        TextLook name = TextLook.of("ps-category", size.type());
        canvas.text(placed.lines().getFirst(), x, baseline, anchor, value);
        for (String line : placed.lines().subList(1, placed.lines().size())) {
            baseline += size.line();
            canvas.text(line, x, baseline, anchor, name);
        }
    }

    /** On a narrow screen: the filling of the slice, its letter and its name. */
    private void drawKey(Canvas canvas, Point2D centre, PieLayout.Placed placed, Filling filling) {
        if (layout.keys().isEmpty()) {
            return;
        }
        double left = centre.getX() - size.width() / 2.0;
        double top = centre.getY() + layout.keyTop(placed.index());
        Rectangle2D swatch = new Rectangle2D.Double(left, top, SWATCH, SWATCH);
        filling.fill(canvas, swatch);
        double baseline = top + size.line() * BASELINE;
        canvas.text(
                PieLayout.letter(placed.index()),
                left + LETTER,
                baseline,
                Canvas.Anchor.START,
                TextLook.of("ps-letter", size.type()).strongly());
        for (String line : layout.keys().get(placed.index())) {
            canvas.text(
                    line,
                    left + PieLayout.KEY_INDENT,
                    baseline,
                    Canvas.Anchor.START,
                    TextLook.of("ps-category", size.type()));
            baseline += size.line();
        }
    }

    private static Point2D from(Point2D centre, double degrees, double distance) {
        Point2D point = PieLayout.at(degrees, distance);
        return new Point2D.Double(centre.getX() + point.getX(), centre.getY() + point.getY());
    }
}
