package nl.privacyspiegel.privacytest.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/**
 * The one place where small groups are hidden. The group of a unit is everybody of that unit and below it who took part in
 * one campaign.
 *
 * <p>Rule, from the whole campaign downwards. The campaign is shown when its group is large enough. For a unit that is
 * shown, the units below it are looked at together:
 *
 * <ol>
 *   <li>those with too small a group are hidden;
 *   <li>if the people who are then left over (everybody in the unit, less everybody in the units shown below it) are one or
 *       more but fewer than the threshold, the smallest shown unit is hidden too, and every other one of the same size;
 *   <li>the same, if all hidden units are of equal size and nobody is directly under the unit: dividing would tell it;
 *   <li>if nobody is left over, the empty units are shown as empty;
 *   <li>nothing below a hidden unit is shown.
 * </ol>
 *
 * <p>First the rule decides with the submissions which units are shown; then, for each question, with those who answered
 * it, which of these are shown for that question. The same for everybody who looks. Why this is safe, and against whom:
 * {@code docs/decisions/0005-small-groups.md}.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * What may be seen of a closed campaign: all that was published at closing, less what a stricter threshold of today
     * hides. A threshold that was made less strict since then shows nothing more, because two publications of the same
     * answers could be subtracted from each other. For the same reason the counts must be the ones of closing.
     *
     * @param atClosing the threshold when the campaign was published, kept with it
     * @param today the threshold of now
     */
    public static PublishedResults publish(GroupSize atClosing, GroupSize today, UnitCounts campaign) {
        PublishedResults published = publish(atClosing, campaign);
        GroupSize stricter = atClosing.stricter(today);
        return stricter.equals(atClosing) ? published : published.asFarAsShownIn(publish(stricter, campaign));
    }

    /** How many took part so far in a campaign that is still open: of the whole, and nothing else of it. */
    public static Disclosed<Integer> whileOpen(GroupSize groupSize, int submissions) {
        return groupSize.isTooSmall(submissions) ? new Suppressed<>() : new Shown<>(submissions);
    }

    static PublishedResults publish(GroupSize groupSize, UnitCounts campaign) {
        Totals totals = new Totals();
        totals.add(campaign);
        ShownUnits units = ShownUnits.bySubmissions(groupSize, campaign, totals);

        Map<String, Disclosed<Integer>> submissions = new LinkedHashMap<>();
        totals.submissions()
                .forEach((unit, count) ->
                        submissions.put(unit, units.contains(unit) ? new Shown<>(count) : new Suppressed<>()));

        Map<String, Map<String, Disclosed<Answers>>> answers = new HashMap<>();
        for (String question : totals.questions()) {
            ShownUnits answering = units.forQuestion(question);
            totals.submissions()
                    .keySet()
                    .forEach(unit -> answers.computeIfAbsent(unit, u -> new HashMap<>())
                            .put(
                                    question,
                                    answering.contains(unit)
                                            ? new Shown<>(totals.answers(unit, question))
                                            : new Suppressed<>()));
        }
        return new PublishedResults(groupSize, submissions, answers);
    }

    /** The counts of each unit with everything below it. */
    static final class Totals {

        private final Map<String, Integer> submissions = new LinkedHashMap<>();
        private final Map<String, Map<String, Answers>> answers = new HashMap<>();
        private final Set<String> questions = new LinkedHashSet<>();
        private final Map<String, Answers> options = new HashMap<>();

        private void add(UnitCounts unit) {
            if (submissions.put(unit.unit(), 0) != null) {
                throw new IllegalArgumentException("A unit occurs twice: " + unit.unit());
            }
            int people = unit.submissions();
            Map<String, Answers> given = new HashMap<>(unit.own());
            questions.addAll(unit.own().keySet());
            unit.own().forEach((question, some) -> options.merge(question, zero(some), Answers::plus));
            for (UnitCounts part : unit.below()) {
                add(part);
                people += submissions(part.unit());
                answers.getOrDefault(part.unit(), Map.of())
                        .forEach((question, more) -> given.merge(question, more, Answers::plus));
            }
            submissions.put(unit.unit(), people);
            answers.put(unit.unit(), given);
        }

        Map<String, Integer> submissions() {
            return submissions;
        }

        Set<String> questions() {
            return questions;
        }

        int submissions(String unit) {
            return submissions.getOrDefault(unit, 0);
        }

        int answered(String unit, String question) {
            return answers.getOrDefault(unit, Map.of())
                    .getOrDefault(question, Answers.NONE)
                    .answered();
        }

        /** With a zero for every option that somebody in the campaign had. */
        Answers answers(String unit, String question) {
            return options.getOrDefault(question, Answers.NONE)
                    .plus(answers.getOrDefault(unit, Map.of()).getOrDefault(question, Answers.NONE));
        }

        private static Answers zero(Answers some) {
            Map<String, Integer> zeros = new LinkedHashMap<>();
            some.counts().keySet().forEach(option -> zeros.put(option, 0));
            return new Answers(0, zeros);
        }
    }
}
