package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.data.general.DefaultPieDataset;
import org.jspecify.annotations.Nullable;

/**
 * A flat pie with its words beside it. The slices are JFreeChart's; its labels neither wrap long words nor turn the pie, and
 * overlap on a narrow screen, so the words are ours.
 */
final class PiePlot extends org.jfree.chart.plot.PiePlot<Integer> {

    private static final long serialVersionUID = 1L;

    private static final double APART = 2;
    private static final double INTO = 0.94;
    private static final double TO_WORDS = 5;
    private static final double SWATCH = 16;
    private static final double LETTER = 22;
    private static final double QUARTER = 90;

    private final transient PieLayout layout;
    private final transient List<Filling> keys = new ArrayList<>();
    private final ChartSize size;

    private PiePlot(PieLayout layout, ChartSize size) {
        super(new DefaultPieDataset<>());
        this.layout = layout;
        this.size = size;
        setStartAngle(QUARTER - layout.slices().getFirst().start());
        setInteriorGap(0);
        setLabelLinkMargin(0);
        setLabelGenerator(null);
        setShadowPaint(null);
        setSectionOutlinesVisible(false);
        DefaultPieDataset<Integer> values = (DefaultPieDataset<Integer>) getDataset();
        int options = 0;
        for (PieLayout.Placed placed : layout.slices()) {
            SliceStyle style = placed.slice().style();
            values.setValue(Integer.valueOf(placed.index()), placed.slice().percentage());
            setSectionPaint(placed.index(), Filling.of(style, options, "ps-slice"));
            setExplodePercent(placed.index(), layout.slices().size() == 1 ? 0 : APART / layout.radius());
            keys.add(Filling.of(style, options, "ps-key"));
            options += style == SliceStyle.OPTION ? 1 : 0;
        }
    }

    static Drawing drawing(PieChart chart, ChartSize size, Locale locale) {
        PieLayout layout = new PieLayout(chart, new ChartNumbers(locale, ""), size);
        return Drawing.of(size, new PiePlot(layout, size), layout.height());
    }

    @Override
    protected void drawPie(Graphics2D graphics, Rectangle2D area, @Nullable PlotRenderingInfo info) {
        Point2D centre = new Point2D.Double(area.getCenterX(), area.getY() + layout.above());
        double reach = layout.radius() + (layout.slices().size() == 1 ? 0 : APART);
        Rectangle2D circle = new Rectangle2D.Double(centre.getX() - reach, centre.getY() - reach, 2 * reach, 2 * reach);
        super.drawPie(graphics, circle, info);
        Canvas canvas = Canvas.of(graphics);
        for (PieLayout.Placed placed : layout.slices()) {
            drawLead(canvas, centre, placed);
            drawWords(canvas, centre, placed);
            drawKey(canvas, centre, placed, keys.get(placed.index()));
        }
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
        canvas.line(lead, "ps-lead", ChartColour.AXIS, Theme.THIN);
    }

    private void drawWords(Canvas canvas, Point2D centre, PieLayout.Placed placed) {
        Rectangle2D bounds = placed.bounds();
        double x = centre.getX() + (placed.isRight() ? bounds.getMinX() : bounds.getMaxX());
        Canvas.Anchor anchor = placed.isRight() ? Canvas.Anchor.START : Canvas.Anchor.END;
        double top = centre.getY() + bounds.getY();
        TextLook name = TextLook.of("ps-category", size.type());
        TextLook value = TextLook.of("ps-value", size.type()).strongly();
        canvas.lines(placed.lines().subList(0, 1), x, top, size, anchor, value);
        canvas.lines(placed.lines().subList(1, placed.lines().size()), x, top + size.line(), size, anchor, name);
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
        List<String> letter = List.of(PieLayout.letter(placed.index()));
        TextLook look = TextLook.of("ps-letter", size.type()).strongly();
        canvas.lines(letter, left + LETTER, top, size, Canvas.Anchor.START, look);
        TextLook name = TextLook.of("ps-category", size.type());
        canvas.lines(
                layout.keys().get(placed.index()), left + PieLayout.KEY_INDENT, top, size, Canvas.Anchor.START, name);
    }

    private static Point2D from(Point2D centre, double degrees, double distance) {
        Point2D point = PieLayout.at(degrees, distance);
        return new Point2D.Double(centre.getX() + point.getX(), centre.getY() + point.getY());
    }
}
