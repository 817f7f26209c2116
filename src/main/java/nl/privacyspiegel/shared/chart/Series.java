package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value for every category. Null means that the value is absent; it is never drawn as a zero or as the minimum.
 */
public record Series(String name, SeriesStyle style, List<@Nullable BigDecimal> values) {

    public Series {
        Checks.text(name, "name");
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
