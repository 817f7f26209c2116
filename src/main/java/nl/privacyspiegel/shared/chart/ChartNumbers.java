package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a chart and its table write a value: in the reader's notation, with at most two decimals. */
final class ChartNumbers {

    private static final int DECIMALS = 2;

    private final NumberFormat format;
    private final String absent;

    ChartNumbers(Locale locale, String absent) {
        this.format = NumberFormat.getNumberInstance(locale);
        this.format.setMaximumFractionDigits(DECIMALS);
        this.format.setRoundingMode(RoundingMode.HALF_UP);
        this.absent = absent;
    }

    String write(@Nullable BigDecimal value) {
        return value == null ? absent : format.format(value);
    }
}
