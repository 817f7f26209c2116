package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** From the first to the last moment, with first days of months or years below it; a single moment stands in the middle. */
final class TimeScale extends DateAxis {

    private static final long serialVersionUID = 1L;

    private static final int YEAR = 12;
    private static final int[] MONTHS = {1, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 100 * YEAR};
    private static final int SINGLE = 1;

    private final transient LocalDate first;
    private final transient LocalDate last;
    private final transient ChartNumbers numbers;
    private final ChartSize size;

    /** @param days from early to late */
    TimeScale(List<LocalDate> days, ChartNumbers numbers, ChartSize size, double width) {
        this.first = days.getFirst();
        this.last = days.getLast();
        this.numbers = numbers;
        this.size = size;
        double beside = Math.max(SINGLE, Marks.REACH * (at(last) - at(first)) / (width - 2 * Marks.REACH));
        setRange(at(first) - beside, at(last) + beside);
        setAxisLineVisible(false);
    }

    /** The beginning of this day. */
    static double at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** As many as fit in even steps; the first day itself when there is none. */
    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        for (int step : MONTHS) {
            List<NumberTick> ticks = every(step);
            double room = TextRoom.width(step < YEAR ? "mmm. 2000 " : "2000 ", size.type());
            if (!ticks.isEmpty() && ticks.size() * room <= area.getWidth()) {
                return ticks;
            }
        }
        return List.of(tick(first, numbers.day(first)));
    }

    private List<NumberTick> every(int months) {
        List<NumberTick> ticks = new ArrayList<>();
        LocalDate day = months < YEAR
                ? LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1)
                : LocalDate.of(first.getYear(), 1, 1);
        for (; !day.isAfter(last); day = day.plusMonths(months)) {
            if (!day.isBefore(first)) {
                ticks.add(tick(day, numbers.tick(day)));
            }
        }
        return ticks;
    }

    private static NumberTick tick(LocalDate day, String words) {
        return new NumberTick(at(day), words, TextAnchor.CENTER, TextAnchor.CENTER, 0);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D graphics, double cursor, Rectangle2D plot, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = refreshTicks(graphics, new AxisState(cursor), area, edge);
        return Scale.written(this, ticks, graphics, area, edge, size);
    }
}
