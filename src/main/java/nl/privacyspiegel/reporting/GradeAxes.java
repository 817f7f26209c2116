package nl.privacyspiegel.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.privacyspiegel.framework.GradingScale;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** The axes of values of native charts, the same in a workbook and in a presentation. */
final class GradeAxes {

    private static final List<Integer> READABLE_RINGS = List.of(5, 4, 3);

    private static final BigDecimal MOST_LINES = BigDecimal.TEN;

    private GradeAxes() {}

    /** An axis over a whole scale, with its grid. */
    static XDDFValueAxis values(XDDFChart chart, BigDecimal from, BigDecimal to, BigDecimal unit, String format) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setMinimum(from.doubleValue());
        axis.setMaximum(to.doubleValue());
        axis.setMajorUnit(unit.doubleValue());
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(format);
        axis.getOrAddMajorGridProperties().setLineProperties(XlsxSeriesLook.line(XlsxSeriesLook.GRID, 0.75));
        axis.getOrAddShapeProperties().setLineProperties(XlsxSeriesLook.line(XlsxSeriesLook.GRID, 0.75));
        axis.getOrAddTextProperties().setFontSize(9.0);
        axis.getOrAddTextProperties()
                .setFillProperties(new XDDFSolidFillProperties(XlsxSeriesLook.color(XlsxSeriesLook.QUIET)));
        return axis;
    }

    /** A distance between grid lines that ends at both ends of the span and is one or more steps of the scale. */
    static BigDecimal unit(GradingScale scale, BigDecimal span) {
        for (int rings : READABLE_RINGS) {
            BigDecimal parts = BigDecimal.valueOf(rings);
            if (span.remainder(scale.step().multiply(parts)).signum() == 0) {
                return span.divide(parts);
            }
        }
        return span;
    }

    /** A distance of whole steps of the scale that gives a readable number of grid lines. */
    static BigDecimal steps(GradingScale scale, BigDecimal span) {
        BigDecimal lines = span.divide(scale.step().multiply(MOST_LINES), 0, RoundingMode.CEILING);
        return scale.step().multiply(lines.max(BigDecimal.ONE));
    }
}
