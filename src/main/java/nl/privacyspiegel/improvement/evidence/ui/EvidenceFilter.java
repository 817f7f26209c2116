package nl.privacyspiegel.improvement.evidence.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidenceState;

/** What a list of evidence is narrowed to, as an address says it. */
record EvidenceFilter(State state, Age age) {

    static final String STATE = "staat";
    static final String AGE = "leeftijd";

    /** Which states are shown. */
    enum State {
        ALL,
        DRAFT,
        IN_REVIEW,
        APPROVED,
        REJECTED,
        EXPIRED,
        REMOVED
    }

    /** How old it has to be. */
    enum Age {
        ANY(0),
        YEAR(1),
        TWO_YEARS(2);

        private final int years;

        Age(int years) {
            this.years = years;
        }
    }

    /** What an address does not say, or says wrong, narrows nothing. */
    static EvidenceFilter of(Map<String, String> parameters) {
        return new EvidenceFilter(
                choice(State.ALL, State.values(), parameters.getOrDefault(STATE, "")),
                choice(Age.ANY, Age.values(), parameters.getOrDefault(AGE, "")));
    }

    private static <E extends Enum<E>> E choice(E otherwise, E[] all, String wanted) {
        for (E each : all) {
            if (each.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return otherwise;
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (state != State.ALL) {
            parameters.put(STATE, state.name().toLowerCase(Locale.ROOT));
        }
        if (age != Age.ANY) {
            parameters.put(AGE, age.name().toLowerCase(Locale.ROOT));
        }
        return parameters;
    }

    boolean shows(EvidenceLine line, LocalDate today) {
        boolean old = !line.standing().data().day().isAfter(today.minusYears(age.years));
        return old
                && switch (state) {
                    case REMOVED -> line.removed();
                    case ALL -> !line.removed();
                    case IN_REVIEW -> line.isWaiting();
                    case DRAFT, APPROVED, REJECTED, EXPIRED ->
                        !line.removed() && line.state() == EvidenceState.valueOf(state.name());
                };
    }
}
