package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.improvement.owner.Unowned;

/**
 * What a list of evidence is narrowed to, as an address says it.
 *
 * @param unowned whether only what nobody keeps up is shown
 */
public record EvidenceFilter(State state, Age age, boolean unowned) {

    /** All that was not removed. */
    public static final EvidenceFilter ALL = new EvidenceFilter(State.ALL, Age.ANY, false);

    private static final String STATE = "staat";
    private static final String AGE = "leeftijd";
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** Which states are shown. */
    public enum State {
        ALL,
        DRAFT,
        IN_REVIEW,
        APPROVED,
        REJECTED,
        EXPIRED,
        REMOVED
    }

    /** How old it has to be. */
    public enum Age {
        ANY(0),
        YEAR(1),
        TWO_YEARS(2);

        private final int years;

        Age(int years) {
            this.years = years;
        }

        LocalDate until(LocalDate today) {
            return this == ANY ? LATEST : today.minusYears(years);
        }
    }

    /** What an address does not say, or says wrong, narrows nothing. */
    public static EvidenceFilter of(Map<String, String> parameters) {
        return new EvidenceFilter(
                choice(State.ALL, State.values(), parameters.getOrDefault(STATE, "")),
                choice(Age.ANY, Age.values(), parameters.getOrDefault(AGE, "")),
                Unowned.asked(parameters));
    }

    private static <E extends Enum<E>> E choice(E otherwise, E[] all, String wanted) {
        for (E each : all) {
            if (each.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return otherwise;
    }

    /** The parameters of the address of this filter. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (state != State.ALL) {
            parameters.put(STATE, state.name().toLowerCase(Locale.ROOT));
        }
        if (age != Age.ANY) {
            parameters.put(AGE, age.name().toLowerCase(Locale.ROOT));
        }
        if (unowned) {
            parameters.put(Unowned.OWNER, Unowned.NOBODY);
        }
        return parameters;
    }
}
