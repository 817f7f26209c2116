package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Numbers;
import org.jspecify.annotations.Nullable;

/** How a chart and its table write a value: in the reader's notation, with at most two decimals. */
public final class ChartNumbers {

    private static final int DECIMALS = 2;

    private final Locale locale;
    private final NumberFormat format;
    private final String absent;

    /** @param absent what stands where no value is */
    public ChartNumbers(Locale locale, String absent) {
        this.locale = locale;
        this.format = NumberFormat.getNumberInstance(locale);
        this.format.setMaximumFractionDigits(DECIMALS);
        this.format.setRoundingMode(RoundingMode.HALF_UP);
        this.absent = absent;
    }

    /** A percentage with exactly the decimals that it has. */
    public String percent(BigDecimal value) {
        return Numbers.plain(value, locale) + "%";
    }

    /** A day, such as "28 mei 2017". */
    public String day(LocalDate day) {
        return Days.brief(day, locale);
    }

    /** A day on an axis: the year in January, elsewhere the month too. */
    public String tick(LocalDate day) {
        return DateTimeFormatter.ofPattern(day.getMonthValue() == 1 ? "yyyy" : "MMM yyyy", locale)
                .format(day);
    }

    /** A value; the words for "absent" when there is none. */
    public String write(@Nullable BigDecimal value) {
        return value == null ? absent : format.format(value);
    }
}
