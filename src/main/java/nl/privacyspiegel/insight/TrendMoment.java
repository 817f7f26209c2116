package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where units stood on a day.
 *
 * @param units how many of them were measured by then
 * @param grades by domain; a domain without any grade is absent
 */
public record TrendMoment(LocalDate day, int units, Map<String, MeanOverUnits> grades) {

    public TrendMoment {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }
}
