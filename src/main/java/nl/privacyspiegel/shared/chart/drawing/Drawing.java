package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/** A chart that is laid out and ready to be drawn: the legend above, the plot below it. */
record Drawing(ChartSize size, Legend legend, Plot plot, double plotHeight) {

    /** A plot that says itself what its marks mean. */
    static Drawing of(ChartSize size, Plot plot, double height) {
        return new Drawing(size, new Legend(List.of(), size), plot, height);
    }

    double height() {
        return Math.ceil(legend.height() + plotHeight);
    }

    void draw(Canvas canvas) {
        legend.draw(canvas);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        new Theme().apply(chart);
        chart.draw(canvas, new Rectangle2D.Double(0, legend.height(), size.width(), plotHeight));
    }
}
