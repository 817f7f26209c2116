package nl.privacyspiegel.privacytest.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * One plain sentence about the result of a question, as the key of its text. How many knew it is judged by the exact counts
 * and never by the rounded percentage: 1999 of 2000 is not everybody, though it is written as 100,0%.
 * Of ranges it says the range.
 *
 * @param arguments what stands in the sentence: a {@link Percentage}, an {@link Integer}, the text of a
 *     {@link CountRange} or a {@link Name}
 */
public record Conclusion(String key, List<Object> arguments) {

    private static final String KNOWN = "privacytest.conclusion.known.";
    private static final String KNOWN_PARTLY = "privacytest.conclusion.known_partly.";
    private static final String ABOUT = "privacytest.conclusion.about";
    private static final String ABOUT_PARTLY = "privacytest.conclusion.about.partly";
    private static final String MOST = "privacytest.conclusion.most.";

    /** The name of an option, to be looked up in the quiz. */
    public record Name(String option) {}

    /** How many of those who answered earned the whole point. */
    public enum Share {
        ALL,
        ALMOST_ALL,
        THREE_QUARTERS,
        MORE_THAN_HALF,
        HALF,
        LESS_THAN_HALF,
        LESS_THAN_QUARTER,
        NOBODY;

        private static final int ALMOST = 90;
        private static final int MOST = 75;
        private static final int MIDDLE = 50;
        private static final int FEW = 25;

        static Share of(int count, int n) {
            if (count == 0) {
                return NOBODY;
            }
            if (count == n) {
                return ALL;
            }
            long hundredfold = 100L * count;
            if (hundredfold == (long) MIDDLE * n) {
                return HALF;
            }
            if (hundredfold > (long) MIDDLE * n) {
                return hundredfold >= (long) ALMOST * n
                        ? ALMOST_ALL
                        : hundredfold >= (long) MOST * n ? THREE_QUARTERS : MORE_THAN_HALF;
            }
            return hundredfold >= (long) FEW * n ? LESS_THAN_HALF : LESS_THAN_QUARTER;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which option was chosen most. */
    public enum Most {
        ONE,
        TWO,
        MORE,
        ALL,
        NONE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Conclusion {
        arguments = List.copyOf(arguments);
    }

    /** The sentence about a result; none when it is suppressed or nobody answered. */
    public static Optional<Conclusion> of(Disclosed<QuestionResult> result) {
        return result instanceof Shown<QuestionResult>(QuestionResult shown) && shown.answered() > 0
                ? of(shown)
                : Optional.empty();
    }

    private static Optional<Conclusion> of(QuestionResult result) {
        if (result.question().scoring() instanceof AskedQuestion.Scoring.None) {
            return result.isExact() ? Optional.of(most(result)) : clearlyMost(result);
        }
        return result.scores().filter(scores -> scores.n() > 0).map(Conclusion::known);
    }

    private static Conclusion known(ScoreCounts scores) {
        if (!scores.exact()) {
            CountRange full = scores.range(ItemScore.FULL);
            CountRange half = scores.range(ItemScore.HALF);
            int n = scores.n();
            return half.high() == 0
                    ? new Conclusion(ABOUT, List.of(full.text(), n, Percentage.of(full, n)))
                    : new Conclusion(
                            ABOUT_PARTLY,
                            List.of(full.text(), n, Percentage.of(full, n), half.text(), Percentage.of(half, n)));
        }
        Share share = Share.of(scores.full(), scores.n());
        Percentage fully = Percentage.of(scores.full(), scores.n());
        Percentage partly = Percentage.of(scores.half(), scores.n());
        if (scores.half() == 0) {
            return new Conclusion(KNOWN + share.code(), List.of(fully));
        }
        return new Conclusion(
                KNOWN_PARTLY + share.code(), share == Share.NOBODY ? List.of(partly) : List.of(fully, partly));
    }

    /** One option of which the least is more than the most of every other. */
    private static Optional<Conclusion> clearlyMost(QuestionResult result) {
        return result.options().stream()
                .filter(option -> result.options().stream()
                        .allMatch(other -> other.equals(option)
                                || other.range().high() < option.range().low()))
                .findFirst()
                .map(option ->
                        most(Most.ONE, new Name(option.option()), option.range().text(), result.answered()));
    }

    private static Conclusion most(QuestionResult result) {
        int n = result.answered();
        int top = result.options().stream()
                .mapToInt(QuestionResult.Option::count)
                .max()
                .orElse(0);
        List<Name> tied = result.options().stream()
                .filter(option -> option.count() == top)
                .map(option -> new Name(option.option()))
                .toList();
        if (top == 0) {
            return most(Most.NONE);
        }
        if (tied.size() == 1) {
            return most(Most.ONE, tied.get(0), top, n);
        }
        if (tied.size() == result.options().size()) {
            return most(Most.ALL, top, n);
        }
        return tied.size() == 2
                ? most(Most.TWO, tied.get(0), tied.get(1), top, n)
                : most(Most.MORE, tied.size(), top, n);
    }

    private static Conclusion most(Most most, Object... arguments) {
        return new Conclusion(MOST + most.code(), List.of(arguments));
    }

    /** The arguments as a text takes them. */
    public Object[] arguments(Locale locale, UnaryOperator<String> nameOfOption) {
        return arguments.stream()
                .map(argument -> argument instanceof Percentage share
                        ? share.format(locale)
                        : argument instanceof Name(String option) ? nameOfOption.apply(option) : argument)
                .toArray();
    }
}
