package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value for every category. Null means that the value is absent; it is never drawn as a zero or as the minimum.
 *
 * @param words how a value is written in bars and tables when it is no exact number, such as a range; empty for the number
 */
public record Series(String name, SeriesStyle style, List<@Nullable BigDecimal> values, List<String> words) {

    public Series(String name, SeriesStyle style, List<@Nullable BigDecimal> values) {
        this(name, style, values, Collections.nCopies(values.size(), ""));
    }

    public Series {
        Checks.text(name, "name");
        values = Collections.unmodifiableList(new ArrayList<>(values));
        words = List.copyOf(words);
        Checks.that(words.size() == values.size(), "every value has words, or none");
    }

    /** How the value of a category is written. */
    public String written(int category, ChartNumbers numbers) {
        String said = words.get(category);
        return said.isEmpty() ? numbers.write(values.get(category)) : said;
    }
}
