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
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A scale that is always whole: below a chart with as many numbers as fit, upright with those at its ends. */
final class Scale extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** The room it takes below a chart. */
    static final double HEIGHT = 26;

    private static final double BETWEEN = 8;
    private static final double BESIDE = 6;

    private final transient Axis axis;
    private final transient ChartNumbers numbers;
    private final ChartSize size;

    /** @param from where it begins, which is its origin or its minimum */
    Scale(Axis axis, BigDecimal from, ChartNumbers numbers, ChartSize size) {
        this.axis = axis;
        this.numbers = numbers;
        this.size = size;
        setRange(from.doubleValue(), axis.maximum().doubleValue());
        setAxisLineVisible(false);
    }

    /** A scale from nothing to here that is not shown. */
    static NumberAxis hidden(double to) {
        NumberAxis hidden = new NumberAxis();
        hidden.setRange(0, to);
        hidden.setTickUnit(new NumberTickUnit(to));
        hidden.setVisible(false);
        return hidden;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        if (RectangleEdge.isLeftOrRight(edge)) {
            return List.of(tick(axis.minimum(), true), tick(axis.maximum(), true));
        }
        double room = TextRoom.width(numbers.write(axis.maximum()), size.type() - 1.0) + BETWEEN;
        List<BigDecimal> labelled = axis.labelled(area.getWidth(), room);
        return axis.ticks().stream()
                .map(value -> tick(value, labelled.contains(value)))
                .toList();
    }

    private NumberTick tick(BigDecimal value, boolean isLabelled) {
        String words = isLabelled ? numbers.write(value) : "";
        return new NumberTick(value, words, TextAnchor.CENTER, TextAnchor.CENTER, 0);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D graphics, double cursor, Rectangle2D plot, Rectangle2D area, RectangleEdge edge) {
        return written(this, refreshTicks(graphics, new AxisState(cursor), area, edge), graphics, area, edge, size);
    }

    /** Writes the words of ticks to the left of an axis or below it. */
    static AxisState written(
            ValueAxis axis,
            List<? extends ValueTick> ticks,
            Graphics2D graphics,
            Rectangle2D area,
            RectangleEdge edge,
            ChartSize size) {
        Canvas canvas = Canvas.of(graphics);
        double type = size.type() - 1.0;
        TextLook look = TextLook.of("ps-tick", type).muted();
        for (ValueTick tick : ticks) {
            double at = axis.valueToJava2D(tick.getValue(), area, edge);
            if (RectangleEdge.isLeftOrRight(edge)) {
                double x = area.getX() - BESIDE;
                canvas.text(tick.getText(), x, OwnPlot.centred(at, type), Canvas.Anchor.END, look);
            } else {
                canvas.text(tick.getText(), at, area.getMaxY() + size.line(), Canvas.Anchor.MIDDLE, look);
            }
        }
        AxisState state = new AxisState();
        state.setTicks(ticks);
        return state;
    }
}
