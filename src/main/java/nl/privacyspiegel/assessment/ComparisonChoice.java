package nl.privacyspiegel.assessment;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A measurement that others of its unit can be compared with.
 *
 * @param assessment the name of its assessment when that is another one than the reader looks at; else null
 * @param period that of its assessment
 * @param version the number of the version of the framework that it answers
 */
public record ComparisonChoice(
        MeasurementSummary measurement, @Nullable String assessment, Period period, int version) {

    static final Comparator<ComparisonChoice> BY_TIME = Comparator.comparing(
                    (ComparisonChoice choice) -> choice.measurement().date())
            .thenComparing(choice -> choice.period().start())
            .thenComparing(choice -> choice.measurement().kind())
            .thenComparing(choice -> choice.measurement().id().value());
}
