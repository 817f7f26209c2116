package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A scale that is always whole: below a chart with as many numbers as fit, upright with those at its ends. */
final class Scale extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** The room it takes below a chart. */
    static final double HEIGHT = 26;

    private static final RectangleInsets AROUND = new RectangleInsets(7, 4, 0, 13);
    private static final double BETWEEN = 8;

    private final transient Axis axis;
    private final transient ChartNumbers numbers;
    private final double type;

    /** @param from where it begins, which is its origin or its minimum */
    Scale(Axis axis, BigDecimal from, ChartNumbers numbers, ChartSize size) {
        this.axis = axis;
        this.numbers = numbers;
        this.type = size.type() - 1.0;
        setRange(from.doubleValue(), axis.maximum().doubleValue());
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelInsets(AROUND);
        look(Canvas.Anchor.MIDDLE);
    }

    /** A scale from nothing to here that is not shown. */
    static NumberAxis hidden(double to) {
        NumberAxis hidden = new NumberAxis();
        hidden.setRange(0, to);
        hidden.setTickUnit(new NumberTickUnit(to));
        hidden.setVisible(false);
        return hidden;
    }

    private void look(Canvas.Anchor anchor) {
        TextLook look = TextLook.of("ps-tick", type).muted().at(anchor);
        setTickLabelFont(look.font());
        setTickLabelPaint(look);
    }

    /** For a scale that stands upright. */
    Scale upright() {
        look(Canvas.Anchor.END);
        return this;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        if (RectangleEdge.isLeftOrRight(edge)) {
            return List.of(tick(axis.minimum(), true, edge), tick(axis.maximum(), true, edge));
        }
        double room = TextRoom.width(numbers.write(axis.maximum()), type) + BETWEEN;
        List<BigDecimal> labelled = axis.labelled(area.getWidth(), room);
        return axis.ticks().stream()
                .map(value -> tick(value, labelled.contains(value), edge))
                .toList();
    }

    private NumberTick tick(BigDecimal value, boolean isLabelled, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        return new NumberTick(value, isLabelled ? numbers.write(value) : "", anchor, anchor, 0);
    }
}
