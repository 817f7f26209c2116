package nl.privacyspiegel.privacytest.results;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;

/**
 * Of what the small-group rule lets through, the part that may be shown of a unit below the whole campaign. It only takes
 * away, so that what is left is as safe as what came in.
 *
 * <ol>
 *   <li>An open question is shown for the whole campaign only. A grader, who reads the texts, chooses what they are worth; a
 *       class that holds one text alone would tell of which unit it is.
 *   <li>Of a campaign with an open link no unit is shown: there submissions are counted and not people, so somebody can
 *       make a unit large enough alone.
 * </ol>
 *
 * @param units whether units below the whole campaign are shown at all
 * @param wholeOnly the questions that are shown for the whole campaign only
 */
public record ShownParts(boolean units, Set<String> wholeOnly) {

    /**
     * From how many submissions on a campaign with an open link is shown. Twice the smallest group: it counts submissions
     * and not people, and one person can send a few.
     */
    public static final GroupSize OPEN_LINK = new GroupSize(2 * GroupSize.MINIMUM);

    public ShownParts {
        wholeOnly = Set.copyOf(wholeOnly);
    }

    /** Of a campaign with this quiz, held with an open link or with codes. */
    public static ShownParts of(QuizData quiz, boolean openLink) {
        return new ShownParts(
                !openLink, quiz.openQuestions().stream().map(QuizQuestion::id).collect(Collectors.toSet()));
    }

    /** These results without what may not be shown. */
    public StoredResults of(StoredResults published) {
        return new StoredResults(
                published.format(),
                published.groupSize(),
                published.units().stream().map(this::of).toList());
    }

    private StoredResults.Unit of(StoredResults.Unit unit) {
        if (unit.parent() == null) {
            return unit;
        }
        return units
                ? new StoredResults.Unit(
                        unit.unit(),
                        unit.parent(),
                        unit.submissions(),
                        unit.questions().stream()
                                .filter(question -> !wholeOnly.contains(question.question()))
                                .toList())
                : new StoredResults.Unit(unit.unit(), unit.parent(), null, List.of());
    }
}
