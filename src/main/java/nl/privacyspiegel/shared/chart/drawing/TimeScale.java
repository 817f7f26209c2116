package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.LineChart;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** From the first to the last moment, with first days of months or years below it; a single moment stands in the middle. */
final class TimeScale extends DateAxis {

    private static final long serialVersionUID = 1L;

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10};
    private static final int CENTURY = 100;

    private final transient LocalDate first;
    private final transient ChartNumbers numbers;

    TimeScale(List<LineChart.Moment> moments, ChartNumbers numbers, ChartSize size, double width) {
        super(null, UTC, Locale.ROOT);
        this.first = moments.getFirst().day();
        this.numbers = numbers;
        double last = Math.max(at(moments.getLast().day()), at(first) + 1);
        double beside = Marks.REACH * (last - at(first)) / (width - 2 * Marks.REACH);
        setRange(at(first) - beside, last + beside);
        TextLook look = TextLook.of("ps-tick", size.type() - 1.0).muted().at(Canvas.Anchor.MIDDLE);
        setTickUnit(finest((last - at(first)) / width, look.type()));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(look.font());
        setTickLabelPaint(look);
        setTickLabelInsets(new RectangleInsets(9, 0, 0, 0));
    }

    /** The smallest step of which the words do not touch, on a scale on which a pixel is so long. */
    private DateTickUnit finest(double pixel, double type) {
        for (int months : MONTHS) {
            DateTickUnit unit = new DateTickUnit(DateTickUnitType.MONTH, months, new Days());
            if (TextRoom.width("mmm. 2000 ", type) * pixel <= unit.getSize()) {
                return unit;
            }
        }
        for (int years : YEARS) {
            DateTickUnit unit = new DateTickUnit(DateTickUnitType.YEAR, years, new Days());
            if (TextRoom.width("2000 ", type) * pixel <= unit.getSize()) {
                return unit;
            }
        }
        return new DateTickUnit(DateTickUnitType.YEAR, CENTURY, new Days());
    }

    /** The beginning of this day. */
    static double at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<?> ticks = super.refreshTicks(graphics, state, area, edge);
        Date only = new Date((long) at(first));
        return ticks.isEmpty()
                ? List.of(new DateTick(only, numbers.day(first), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0))
                : ticks;
    }

    private final class Days extends DateFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Date date, StringBuffer to, FieldPosition position) {
            return to.append(
                    numbers.tick(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
        }

        @Override
        public Date parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("days are only written");
        }
    }
}
