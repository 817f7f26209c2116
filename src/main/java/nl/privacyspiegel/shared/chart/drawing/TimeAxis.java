package nl.privacyspiegel.shared.chart.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.LineChart;

/** Days on a line on which a day is always as long as another. A single day stands in the middle. */
record TimeAxis(LocalDate first, LocalDate last) {

    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120};

    static TimeAxis of(List<LineChart.Moment> moments) {
        return new TimeAxis(moments.getFirst().day(), moments.getLast().day());
    }

    /** How far along the axis this day lies, from 0 to 1. */
    double fraction(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        return whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / whole;
    }

    /** First days of months to write below the axis: as many as fit when a label needs this much room, in even steps. */
    List<LocalDate> ticks(double length, double room) {
        for (int step : MONTHS) {
            List<LocalDate> ticks = every(step);
            if (ticks.size() * room <= length) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<LocalDate> every(int months) {
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = months >= 12
                ? LocalDate.of(first.getYear(), 1, 1)
                : LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1);
        for (; !tick.isAfter(last); tick = tick.plusMonths(months)) {
            if (!tick.isBefore(first)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
