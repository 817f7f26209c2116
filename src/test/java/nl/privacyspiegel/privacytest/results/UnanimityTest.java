package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.OPTIONS;
import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Adversary.Counted;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * Of nobody it is certain that they chose an option, or that they did not, for who solves everything that is published: of
 * the people of each shown unit, and of those of them who are in no shown unit below it, hidden units or not.
 */
class UnanimityTest {

    @Property(tries = 1000, seed = "2017")
    void nobody_who_solves_all_ranges_knows_that_nobody_or_everybody_chose(
            @ForAll("trees") UnitCounts tree, @ForAll long seed, @ForAll @IntRange(min = 5, max = 8) int k) {
        PublishedResults exact = Suppression.publish(new GroupSize(k), tree);
        assertThat(certain(guarded(exact, Set.of(), seed), tree)).isEmpty();
    }

    /** What is left under a stricter threshold later, and what was seen before it. */
    @Property(tries = 300, seed = "2017")
    void a_stricter_threshold_later_makes_nothing_certain(
            @ForAll("trees") UnitCounts tree, @ForAll long seed, @ForAll @IntRange(min = 6, max = 12) int today) {
        PublishedResults then = guarded(Suppression.publish(GroupSize.DEFAULT, tree), Set.of(), seed);
        PublishedResults now = Suppression.stricter(then, new GroupSize(today));
        assertThat(certain(now, tree)).isEmpty();
        for (String unit : now.units()) {
            assertThat(now.answers(unit, QUESTION)).isIn(then.answers(unit, QUESTION), new Disclosed.Suppressed<>());
        }
    }

    /** Results of before the rule are made stricter from what was published, without the counts of hidden units. */
    @Property(tries = 300, seed = "2017")
    void results_stored_before_the_rule_are_guarded_as_they_lie(@ForAll("trees") UnitCounts tree, @ForAll long seed) {
        StoredResults now = StoredResults.of(Suppression.publish(GroupSize.DEFAULT, tree));
        StoredResults before = new StoredResults(StoredResults.EXACT, now.groupSize(), now.units());
        assertThatThrownBy(before::published).isInstanceOf(IllegalStateException.class);
        assertThat(certain(guarded(before.ofBefore(Map.of()), Set.of(), seed), tree))
                .isEmpty();
    }

    /** Each of the counts can be the true one, so none is left out, and what is not open is what it says. */
    @Property(tries = 300, seed = "2017")
    void a_range_holds_the_count_and_spans_at_least_two_at_the_ends(
            @ForAll("trees") UnitCounts tree, @ForAll long seed) {
        PublishedResults exact = Suppression.publish(GroupSize.DEFAULT, tree);
        PublishedResults published = guarded(exact, Set.of(), seed);
        assertThat(published.units()).isEqualTo(exact.units());
        for (String unit : exact.units()) {
            assertThat(published.submissions(unit)).isEqualTo(exact.submissions(unit));
            assertThat(published.answers(unit, QUESTION).isShown())
                    .isEqualTo(exact.answers(unit, QUESTION).isShown());
            if (exact.answers(unit, QUESTION) instanceof Shown<OptionCounts>(OptionCounts truth)
                    && published.answers(unit, QUESTION) instanceof Shown<OptionCounts>(OptionCounts shown)) {
                assertThat(shown.answered()).isEqualTo(truth.answered());
                assertThat(shown.counts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(truth.answered());
                truth.counts().forEach((option, count) -> {
                    assertThat(shown.range(option).holds(count)).isTrue();
                    assertThat(shown.range(option).holds(shown.counts().getOrDefault(option, 0)))
                            .isTrue();
                    if (truth.answered() > 0 && (count == 0 || count == truth.answered())) {
                        assertThat(shown.range(option).high()
                                        - shown.range(option).low())
                                .isEqualTo(2);
                    }
                });
            }
        }
    }

    @Example
    void exact_counts_are_solved() {
        UnitCounts tree = unit("org", 0, unit("a", 9, new int[] {5, 4, 0}), unit("b", 4, new int[] {4}), unit("c", 6));
        assertThat(certain(Suppression.publish(GroupSize.DEFAULT, tree), tree)).isNotEmpty();
        assertThat(certain(guarded(Suppression.publish(GroupSize.DEFAULT, tree), Set.of(), 1), tree))
                .isEmpty();
    }

    @Property(tries = 200, seed = "2017")
    void the_attack_finds_everything_in_exact_counts(@ForAll("trees") UnitCounts tree) {
        PublishedResults exact = Suppression.publish(GroupSize.DEFAULT, tree);
        assertThat(certain(exact, tree)).isEqualTo(of(exact, tree).truths());
    }

    @Example
    void nineteen_and_two_of_twenty_one_do_not_tell_that_the_third_is_nobody() {
        UnitCounts tree = unit("org", 21, new int[] {19, 2, 0});
        for (int seed = 0; seed < 200; seed++) {
            assertThat(certain(guarded(Suppression.publish(GroupSize.DEFAULT, tree), Set.of(), seed), tree))
                    .isEmpty();
        }
    }

    /** Of options and scores of the same people only the scores are published: together, exact, they are solved. */
    @Property(tries = 1000, seed = "2017")
    void scores_that_are_counted_apart_leave_every_score_and_option_uncertain(
            @ForAll("trees") UnitCounts tree, @ForAll long seed) {
        UnitCounts several = Trees.severalOptions(tree);
        PublishedResults exact = Suppression.publish(GroupSize.DEFAULT, several);
        PublishedResults published = guarded(exact, Set.of(QUESTION), seed);
        RangeAdversary scores = new RangeAdversary(published, several, Trees.OPTIONS_AND_SCORES.subList(1, 2), 4);
        assertThat(scores.certain()).isEmpty();
        assertThat(published.questions()).doesNotContain(QUESTION);
        RangeAdversary careless = new RangeAdversary(exact, several, Trees.OPTIONS_AND_SCORES, 4);
        assertThat(careless.certain()).isEqualTo(careless.truths());
    }

    /** An inventory of which several may be chosen: each option is chosen or not. */
    @Property(tries = 300, seed = "2017")
    void options_of_an_inventory_are_each_uncertain(@ForAll("trees") UnitCounts tree, @ForAll long seed) {
        UnitCounts several = withoutScores(Trees.severalOptions(tree));
        PublishedResults published = guarded(Suppression.publish(GroupSize.DEFAULT, several), Set.of(QUESTION), seed);
        assertThat(new RangeAdversary(published, several, Trees.OPTIONS_AND_SCORES.subList(0, 1), 4).certain())
                .isEmpty();
    }

    /**
     * Who ticks nothing has not answered: whoever did not choose the one option chose the other. With ranges for each unit
     * this found one campaign in ten thousand, so such a question is shown for the whole campaign only.
     */
    @Property(tries = 1000, seed = "2017")
    void that_everybody_chose_something_makes_no_option_certain(@ForAll("trees") UnitCounts tree, @ForAll long seed) {
        UnitCounts several = withoutNone(tree);
        PublishedResults published = guarded(Suppression.publish(GroupSize.DEFAULT, several), Set.of(QUESTION), seed);
        List<Counted> ticked = List.of(new Counted(QUESTION, Map.of("eerste", Set.of(0, 2), "tweede", Set.of(1, 2))));
        assertThat(new RangeAdversary(published, several, ticked, 3).certain()).isEmpty();
        assertThat(published.units())
                .allMatch(unit -> unit.equals(several.unit())
                        || !published.answers(unit, QUESTION).isShown());
    }

    /** The first, the second, or both. */
    private static UnitCounts withoutNone(UnitCounts unit) {
        OptionCounts given = unit.own().getOrDefault(QUESTION, OptionCounts.NONE);
        int both = given.counts().getOrDefault(OPTIONS.get(2), 0);
        return new UnitCounts(
                unit.unit(),
                unit.submissions(),
                Map.of(
                        QUESTION,
                        new OptionCounts(
                                given.answered(),
                                Map.of(
                                        "eerste", both + given.counts().getOrDefault(OPTIONS.get(0), 0),
                                        "tweede", both + given.counts().getOrDefault(OPTIONS.get(1), 0)))),
                unit.below().stream().map(UnanimityTest::withoutNone).toList());
    }

    private static UnitCounts withoutScores(UnitCounts unit) {
        return new UnitCounts(
                unit.unit(),
                unit.submissions(),
                Map.of(QUESTION, unit.own().getOrDefault(QUESTION, OptionCounts.NONE)),
                unit.below().stream().map(UnanimityTest::withoutScores).toList());
    }

    /** The ranges of closed questions stay when the open ones are added: two of one count would leave less. */
    @Property(tries = 100, seed = "2017")
    void what_was_published_at_closing_stays_when_the_grading_is(@ForAll("trees") UnitCounts tree, @ForAll long seed) {
        PublishedResults atClosing = guarded(Suppression.publish(GroupSize.DEFAULT, tree), Set.of(), seed);
        PublishedResults both = Suppression.publish(GroupSize.DEFAULT, Trees.withAnotherQuestion(tree));
        PublishedResults graded = Unanimity.guard(both, Set.of(), Optional.of(atClosing), new Random(seed + 1));
        for (String unit : both.units()) {
            assertThat(graded.answers(unit, QUESTION)).isEqualTo(atClosing.answers(unit, QUESTION));
        }
        assertThat(graded.questions()).isEqualTo(both.questions());
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    private static PublishedResults guarded(PublishedResults exact, Set<String> several, long seed) {
        return Unanimity.guard(exact, several, Optional.empty(), new Random(seed));
    }

    private static List<String> certain(PublishedResults published, UnitCounts tree) {
        return of(published, tree).certain();
    }

    private static RangeAdversary of(PublishedResults published, UnitCounts tree) {
        return new RangeAdversary(published, tree, Counted.oneOf(QUESTION, OPTIONS), OPTIONS.size());
    }
}
