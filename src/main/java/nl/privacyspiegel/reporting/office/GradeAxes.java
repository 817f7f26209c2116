package nl.privacyspiegel.reporting.office;

import java.math.BigDecimal;
import nl.privacyspiegel.reporting.content.Colours;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** The axes of values of native charts, the same in a workbook and in a presentation. */
public final class GradeAxes {

    private GradeAxes() {}

    /** An axis over a whole scale, with its grid. */
    public static XDDFValueAxis values(
            XDDFChart chart, BigDecimal from, BigDecimal to, BigDecimal unit, String format) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setMinimum(from.doubleValue());
        axis.setMaximum(to.doubleValue());
        axis.setMajorUnit(unit.doubleValue());
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(format);
        axis.getOrAddMajorGridProperties().setLineProperties(SeriesLook.line(Colours.GRID, 0.75));
        axis.getOrAddShapeProperties().setLineProperties(SeriesLook.line(Colours.GRID, 0.75));
        axis.getOrAddTextProperties().setFontSize(9.0);
        axis.getOrAddTextProperties().setFillProperties(new XDDFSolidFillProperties(SeriesLook.color(Colours.QUIET)));
        return axis;
    }
}
