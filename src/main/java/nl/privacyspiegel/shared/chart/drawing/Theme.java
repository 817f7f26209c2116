package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** How every chart of ours looks: nothing around the plot, thin grid lines, flat bars. */
final class Theme implements ChartTheme {

    /** Of the grid, of scales and of lines that lead to words. */
    static final BasicStroke THIN = new BasicStroke(1);

    static final Filling GRID = Filling.plain("ps-grid", ChartColour.GRID);

    @Override
    public void apply(JFreeChart chart) {
        chart.setBackgroundPaint(null);
        chart.getPlot().setInsets(RectangleInsets.ZERO_INSETS);
        bare(chart.getPlot());
        switch (chart.getPlot()) {
            case CategoryPlot rows -> apply(rows);
            case CombinedDomainXYPlot strips -> strips.getSubplots().forEach(Theme::apply);
            default -> {}
        }
    }

    private static void apply(CategoryPlot rows) {
        rows.setRangeGridlinePaint(GRID);
        rows.setRangeGridlineStroke(THIN);
        rows.setRangeZeroBaselinePaint(Filling.plain("ps-origin", ChartColour.AXIS));
        rows.setRangeZeroBaselineStroke(THIN);
        if (rows.getRenderer() instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
        }
    }

    private static void apply(XYPlot strip) {
        bare(strip);
        strip.setDomainGridlinePaint(GRID);
        strip.setDomainGridlineStroke(THIN);
        strip.setRangeGridlinePaint(GRID);
        strip.setRangeGridlineStroke(THIN);
        strip.setRangeZeroBaselineVisible(false);
    }

    private static void bare(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }
}
