package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;

/** Rows below each other, each with its name, which is written last since the grid may lie behind it. */
class RowsPlot extends CategoryPlot {

    private static final long serialVersionUID = 1L;

    private final RowNames names;

    /** @param around what is kept free of rows at each side */
    RowsPlot(RowNames names, ValueAxis scale, CategoryDataset values, CategoryItemRenderer renderer, AxisSpace around) {
        super(values, names, scale, renderer);
        this.names = names;
        setOrientation(PlotOrientation.HORIZONTAL);
        setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        setRangeGridlinesVisible(scale.isVisible());
        setFixedDomainAxisSpace(around);
        setFixedRangeAxisSpace(around);
    }

    static AxisSpace around(double top, double left, double bottom, double right) {
        AxisSpace space = new AxisSpace();
        space.setTop(top);
        space.setLeft(left);
        space.setBottom(bottom);
        space.setRight(right);
        return space;
    }

    @Override
    protected void drawAnnotations(Graphics2D graphics, Rectangle2D area) {
        names.draw(Canvas.of(graphics), area);
    }
}
