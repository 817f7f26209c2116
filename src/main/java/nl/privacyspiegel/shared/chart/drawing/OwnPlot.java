package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that draws itself, for what JFreeChart's own plots cannot: gaps, words beside marks, a scale that is always whole. */
abstract class OwnPlot extends Plot {

    /** The line on which words stand, as a part of the height of a line. */
    static final double BASELINE = 0.78;

    private static final double HALF_A_LETTER = 0.36;

    /** Draws everything with its upper left corner here. */
    abstract void draw(Canvas canvas, double left, double top);

    @Override
    public final String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public final void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        draw(Canvas.of(graphics), area.getX(), area.getY());
    }

    /** The line for words whose middle is here. */
    static double centred(double middle, double type) {
        return middle + type * HALF_A_LETTER;
    }
}
