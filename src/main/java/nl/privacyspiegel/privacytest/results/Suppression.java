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
 * <p>Tests that who hands out may have made up make no group large enough: they are subtracted wherever the threshold is asked.
 *
 * <p>First the rule decides with the submissions which units are shown; then, for each question, with those who answered
 * it, which of these are shown for that question. The same for everybody who looks. Why this is safe, and against whom:
 * {@code docs/decisions/0005-small-groups.md}.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * All that may ever be seen of a closed campaign, to be stored. It is final: two publications of different counts of the
     * same people could be subtracted from each other. What is shown of a question depends on no other question, so a
     * question may be added later when the submissions and the answers to the others are the same.
     *
     * @param atClosing the threshold when the campaign was closed, kept with what is published
     */
    public static PublishedResults publish(GroupSize atClosing, UnitCounts campaign) {
        CampaignTree tree = CampaignTree.of(campaign);
        Totals totals = new Totals();
        totals.add(campaign);
        ShownUnits units = ShownUnits.bySubmissions(atClosing, tree, totals);
        PublishedResults.Builder results = new PublishedResults.Builder(atClosing, tree);
        for (String unit : tree.parents().keySet()) {
            if (units.contains(unit)) {
                results.show(unit, totals.submissions(unit));
            }
        }
        for (String question : totals.questions()) {
            ShownUnits answering = units.forQuestion(tree, question);
            for (String unit : tree.parents().keySet()) {
                if (answering.contains(unit)) {
                    results.show(unit, question, totals.answers(unit, question));
                }
            }
        }
        return results.build();
    }

    /**
     * What a threshold of today that is stricter than the one at closing leaves of what was published: the same rule once
     * more, over what is shown. Everybody left over in a shown unit counts as directly under it. It is made of published
     * numbers alone, so that who has seen these learns nothing from what is hidden now. A threshold that was made less
     * strict since then shows nothing more.
     */
    public static PublishedResults stricter(PublishedResults published, GroupSize today) {
        return stricter(published, today, Map.of());
    }

    /**
     * The same, where some of the submissions may be made up.
     *
     * @param doubtful how many of those directly under each unit who hands out may have made up
     */
    public static PublishedResults stricter(
            PublishedResults published, GroupSize today, Map<String, Integer> doubtful) {
        if (!published.isWhole()) {
            throw new IllegalArgumentException("Decisions are taken over a whole campaign, not over a part of it");
        }
        if (today.stricter(published.groupSize()).equals(published.groupSize())) {
            return published;
        }
        StillShown still = new StillShown(published, published.tree().totals(doubtful));
        ShownUnits units = ShownUnits.bySubmissions(today, still.tree(), still);
        PublishedResults.Builder results = new PublishedResults.Builder(today, published.tree());
        for (String unit : published.units()) {
            if (units.contains(unit) && published.submissions(unit) instanceof Shown<Integer>(Integer people)) {
                results.show(unit, people);
            }
        }
        for (String question : published.questions()) {
            ShownUnits answering = units.forQuestion(still.tree(question), question);
            for (String unit : published.units()) {
                if (answering.contains(unit)
                        && published.answers(unit, question) instanceof Shown<OptionCounts>(OptionCounts answers)) {
                    results.show(unit, question, answers);
                }
            }
        }
        return results.build();
    }

    /** How many took part so far in a campaign that is still open: of the whole, and nothing else of it. */
    public static Disclosed<Integer> whileOpen(GroupSize groupSize, int submissions) {
        return whileOpen(groupSize, submissions, 0);
    }

    /**
     * The same, where some of the submissions may be made up.
     *
     * @param doubtful how many of them who hands out may have made up
     */
    public static Disclosed<Integer> whileOpen(GroupSize groupSize, int submissions, int doubtful) {
        return groupSize.isTooSmall(submissions - doubtful) ? new Suppressed<>() : new Shown<>(submissions);
    }

    /** The counts of each unit with everything below it. */
    private static final class Totals implements ShownUnits.Sizes {

        private final Map<String, Integer> submissions = new HashMap<>();
        private final Map<String, Integer> doubtful = new HashMap<>();
        private final Map<String, Map<String, OptionCounts>> answers = new HashMap<>();
        private final Set<String> questions = new LinkedHashSet<>();
        private final Map<String, OptionCounts> options = new HashMap<>();

        private void add(UnitCounts unit) {
            int people = unit.submissions();
            int madeUp = unit.doubtful();
            Map<String, OptionCounts> given = new HashMap<>(unit.own());
            questions.addAll(unit.own().keySet());
            unit.own().forEach((question, some) -> options.merge(question, zero(some), OptionCounts::plus));
            for (UnitCounts part : unit.below()) {
                add(part);
                people += submissions(part.unit());
                madeUp += doubtful(part.unit());
                answers.getOrDefault(part.unit(), Map.of())
                        .forEach((question, more) -> given.merge(question, more, OptionCounts::plus));
            }
            submissions.put(unit.unit(), people);
            doubtful.put(unit.unit(), madeUp);
            answers.put(unit.unit(), given);
        }

        Set<String> questions() {
            return questions;
        }

        @Override
        public int submissions(String unit) {
            return submissions.getOrDefault(unit, 0);
        }

        @Override
        public int doubtful(String unit) {
            return doubtful.getOrDefault(unit, 0);
        }

        @Override
        public int answered(String unit, String question) {
            return answers.getOrDefault(unit, Map.of())
                    .getOrDefault(question, OptionCounts.NONE)
                    .answered();
        }

        /** With a zero for every option that somebody in the campaign had. */
        OptionCounts answers(String unit, String question) {
            return options.getOrDefault(question, OptionCounts.NONE)
                    .plus(answers.getOrDefault(unit, Map.of()).getOrDefault(question, OptionCounts.NONE));
        }

        private static OptionCounts zero(OptionCounts some) {
            Map<String, Integer> zeros = new LinkedHashMap<>();
            some.counts().keySet().forEach(option -> zeros.put(option, 0));
            return new OptionCounts(0, zeros);
        }
    }
}
