package nl.privacyspiegel.privacytest.handing;

import java.util.List;
import java.util.Optional;

/**
 * What results cannot know because of how the test was handed out. Shown wherever the results are.
 *
 * @param kind what it is about
 * @param arguments of its sentence: names of units, numbers and reasons
 */
public record Caution(Kind kind, List<Object> arguments) {

    /** What can be said. The names are promised by the API: never rename one. */
    public enum Kind {
        /** With one link for everybody, double and made-up tests cannot be excluded. */
        OPEN_LINK,
        /** Nobody stated how many people work in a unit. */
        HEADCOUNT_UNKNOWN,
        /** There were more codes than people, with the reason that was given. */
        CODES_BEYOND_HEADCOUNT,
        /** The number of people of a unit was stated anew, with the reason that was given. */
        HEADCOUNT_CHANGED,
        /** Somebody handed out codes and could read answers or results too. */
        HANDED_OUT_BY_READER,
        /** Somebody entered so many tests by hand that were taken on paper. */
        ON_PAPER,
        /** Some tests were entered by hand; how many is not told, because they are too few. */
        FEW_ON_PAPER
    }

    public Caution {
        arguments = List.copyOf(arguments);
    }

    public Caution(Kind kind, Object... arguments) {
        this(kind, List.of(arguments));
    }

    /**
     * What is said of tests that were entered by hand: as a number when they are as many as a group has to be, and all others too,
     * if there are any; else that there were some, so that neither is told by subtraction. Empty when there were none.
     */
    public static Optional<Caution> onPaper(int sheets, int people, int fewest) {
        if (sheets == 0) {
            return Optional.empty();
        }
        boolean areGroups = sheets >= fewest && (people == sheets || people - sheets >= fewest);
        return Optional.of(areGroups ? new Caution(Kind.ON_PAPER, sheets) : new Caution(Kind.FEW_ON_PAPER));
    }

    /** The translation key of its sentence. */
    public String key() {
        return switch (kind) {
            case OPEN_LINK -> "privacytest.caution.openLink";
            case HEADCOUNT_UNKNOWN -> "privacytest.caution.heads.unknown";
            case CODES_BEYOND_HEADCOUNT -> "privacytest.caution.codes.beyond";
            case HEADCOUNT_CHANGED -> "privacytest.caution.heads.changed";
            case HANDED_OUT_BY_READER -> "privacytest.caution.reader";
            case ON_PAPER -> "privacytest.caution.paper";
            case FEW_ON_PAPER -> "privacytest.caution.paper.few";
        };
    }
}
