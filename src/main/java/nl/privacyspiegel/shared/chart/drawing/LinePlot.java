package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Lines below each other, each in its strip, with one time axis below them all. */
final class LinePlot extends CombinedDomainXYPlot {

    private static final long serialVersionUID = 1L;

    private static final double STRIP = 76;
    private static final double ABOVE_STRIP = 18;
    private static final double BETWEEN = 16;
    private static final double SCALE = 24;
    private static final double RIGHT = 25;

    private final RowNames names;

    private LinePlot(ValueAxis time, RowNames names) {
        super(time);
        this.names = names;
        setGap(names.between());
        setFixedDomainAxisSpace(RowsPlot.around(0, 0, Scale.HEIGHT, 0));
    }

    static Drawing drawing(LineChart chart, ChartSize size, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, chart.absent());
        RowNames names =
                new RowNames(chart.lines().stream().map(LineChart.Line::name).toList(), size);
        names.rows(STRIP, ABOVE_STRIP, BETWEEN);
        double width = size.width() - names.left() - SCALE - RIGHT;
        LinePlot plot = new LinePlot(new TimeScale(days(chart), numbers, size, width), names);
        for (LineChart.Line line : chart.lines()) {
            Scale scale = new Scale(chart.axis(), chart.axis().minimum(), numbers, size);
            scale.setFixedDimension(names.left() + SCALE);
            StripLine strip = new StripLine(line, chart, numbers, size);
            plot.add(new XYPlot(strip.values(), null, scale, strip));
        }
        return new Drawing(size, legend(chart, size), plot, names.height() + Scale.HEIGHT);
    }

    /** What needs a name: a mark that no line of grades leads to. */
    private static Legend legend(LineChart chart, ChartSize size) {
        return new Legend(
                chart.goalDays().isEmpty()
                        ? List.of()
                        : List.of(new Legend.Key(chart.aim(), Legend.line(SeriesStyle.TARGET))),
                size);
    }

    private static List<LocalDate> days(LineChart chart) {
        return Stream.concat(chart.moments().stream().map(LineChart.Moment::day), chart.goalDays().stream())
                .sorted()
                .toList();
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        Rectangle2D rows = new Rectangle2D.Double(names.left(), area.getY(), area.getWidth(), names.height());
        names.draw(Canvas.of(graphics), rows);
        double top = names.getLowerMargin() * names.height();
        double height = names.height() * (1 - names.getLowerMargin() - names.getUpperMargin()) + Scale.HEIGHT;
        Rectangle2D strips = new Rectangle2D.Double(area.getX(), area.getY() + top, area.getWidth() - RIGHT, height);
        super.draw(graphics, strips, anchor, parent, info);
    }
}
