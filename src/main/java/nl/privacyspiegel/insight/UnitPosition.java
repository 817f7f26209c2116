package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.UnitSummary;

/**
 * Where the grades of one unit lie among those of the others.
 *
 * @param choices the units to choose from: those that were measured
 * @param measured empty when the unit has no adopted measurement
 */
public record UnitPosition(
        TrendFilter filter, UnitSummary unit, List<UnitSummary> choices, Optional<Measured> measured) {

    public UnitPosition {
        choices = List.copyOf(choices);
    }

    /**
     * The unit beside the others.
     *
     * @param named the others whose grades the reader may see, by name
     * @param domains in the order of the framework
     */
    public record Measured(
            List<FrameworkChoice> frameworks,
            FrameworkChoice framework,
            String language,
            GradingScale scale,
            LocalDate date,
            List<UnitGrades> named,
            List<DomainPosition> domains) {

        public Measured {
            frameworks = List.copyOf(frameworks);
            named = List.copyOf(named);
            domains = List.copyOf(domains);
        }
    }

    /**
     * One domain.
     *
     * @param own the grade of the unit; empty when it has none
     * @param named how many others with a name have a grade
     * @param unnamed how many others count along without a name
     * @param quartiles of the others; empty when these are fewer than five
     */
    public record DomainPosition(
            String id, String name, Optional<BigDecimal> own, int named, int unnamed, Optional<Quartiles> quartiles) {

        /** Where the unit lies; empty without a grade of its own or without quartiles. */
        public Optional<Quartiles.Place> place() {
            return own.flatMap(grade -> quartiles.map(others -> others.place(grade)));
        }
    }
}
