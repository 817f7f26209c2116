package nl.privacyspiegel.reporting.office;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/**
 * Native bars below each other, the same in a workbook and in a presentation: names of categories are long, so they stand to
 * the left of their bars and get a third of the width, whatever they say.
 */
public final class NativeBars {

    /** The share of the width that names have, with the space between them and the bars. */
    public static final double NAMES = 1 / 3.0;

    /** What is left of the width at the right, for the number of the longest bar. */
    private static final double FOR_NUMBERS = 0.06;

    private static final int GAP_WIDTH = 50;

    private NativeBars() {}

    /**
     * The data of a chart of bars, with its axes.
     *
     * @param values made by {@link GradeAxes}
     * @param top the share of the height above the bars
     * @param bottom the share of the height below them, for the scale and the legend
     */
    public static XDDFBarChartData in(XDDFChart chart, XDDFValueAxis values, double top, double bottom) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setPosition(AxisPosition.BOTTOM);
        names.crossAxis(values);
        values.crossAxis(names);
        values.setCrosses(AxisCrosses.MAX);
        place(chart, top, bottom);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        return data;
    }

    private static void place(XDDFChart chart, double top, double bottom) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        XDDFManualLayout layout = new XDDFManualLayout(area.isSetLayout() ? area.getLayout() : area.addNewLayout());
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(NAMES);
        layout.setY(top);
        layout.setWidthRatio(1 - NAMES - FOR_NUMBERS);
        layout.setHeightRatio(1 - top - bottom);
    }
}
