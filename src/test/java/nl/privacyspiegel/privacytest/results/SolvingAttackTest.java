package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.OPTIONS;
import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Adversary.Counted;

/**
 * Solves all published equations for what is hidden. A group of one to threshold minus one people, directly under a unit,
 * in a unit with all below it, or in several units below one, must keep more than one possible size and more than one
 * possible count for each option.
 */
class SolvingAttackTest {

    private static final List<Counted> ONE_OF = Counted.oneOf(QUESTION, OPTIONS);

    @Property(tries = 500, seed = "2017")
    void no_small_group_can_be_solved(@ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        assertThat(solved(Suppression::publish, tree, k)).isEmpty();
    }

    /** Of a question with several right options the options are counted, and apart from these the scores. */
    @Property(tries = 300, seed = "2017")
    void options_and_scores_of_the_same_people_do_not_solve_a_small_group_together(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        UnitCounts several = Trees.severalOptions(tree);
        PublishedResults published = Suppression.publish(new GroupSize(k), several);
        assertThat(solved(List.of(published), several, Trees.OPTIONS_AND_SCORES, k))
                .isEmpty();
    }

    @Example
    void scores_that_are_shown_where_the_options_are_not_are_solved() {
        UnitCounts tree =
                Trees.severalOptions(unit("org", 0, unit("a", 9), unit("b", 9, new int[] {1, 1, 1}), unit("c", 20)));
        PublishedResults published = Suppression.publish(GroupSize.DEFAULT, tree);
        assertThat(published.answers("a", Trees.SCORES).isShown()).isFalse();
        assertThat(solved(List.of(published), tree, Trees.OPTIONS_AND_SCORES, 5))
                .isEmpty();
        PublishedResults.Builder careless = new PublishedResults.Builder(GroupSize.DEFAULT, CampaignTree.of(tree));
        for (UnitCounts unit : Trees.all(tree)) {
            careless.show(unit.unit(), Trees.people(unit));
        }
        careless.show("org", Trees.SCORES, new OptionCounts(32, Map.of("NONE", 1, "HALF", 1, "FULL", 30)));
        careless.show("a", Trees.SCORES, new OptionCounts(9, Map.of("NONE", 0, "HALF", 0, "FULL", 9)));
        careless.show("c", Trees.SCORES, new OptionCounts(20, Map.of("NONE", 0, "HALF", 0, "FULL", 20)));
        careless.show("org", QUESTION, new OptionCounts(32, Map.of("eerste", 31, "tweede", 30)));
        assertThat(solved(List.of(careless.build()), tree, Trees.OPTIONS_AND_SCORES, 5))
                .contains("FULL of [b]", "eerste of [b]");
    }

    /** Everybody can see what is left; who kept the older publication sees both. */
    @Property(tries = 300, seed = "2017")
    void a_stricter_threshold_later_solves_nothing(
            @ForAll("trees") UnitCounts tree,
            @ForAll @IntRange(min = 5, max = 9) int atClosing,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        PublishedResults then = Suppression.publish(new GroupSize(atClosing), tree);
        PublishedResults now = Suppression.stricter(then, new GroupSize(atClosing + more));
        assertThat(solved(List.of(then, now), tree, ONE_OF, atClosing)).isEmpty();
        assertThat(solved(List.of(now), tree, ONE_OF, atClosing + more)).isEmpty();
    }

    @Example
    void hiding_only_what_is_too_small_for_the_stricter_threshold_is_solved() {
        UnitCounts tree = unit("org", 0, unit("a", 9), unit("b", 6), unit("c", 20));
        PublishedResults primaryOnly = NaiveRule.PRIMARY_ONLY.publish(new GroupSize(7), tree);
        assertThat(solved(List.of(primaryOnly), tree, ONE_OF, 7)).contains("submissions of [b]");
        PublishedResults now = Suppression.stricter(Suppression.publish(GroupSize.DEFAULT, tree), new GroupSize(7));
        assertThat(now.submissions("a").isShown()).isFalse();
        assertThat(solved(List.of(now), tree, ONE_OF, 7)).isEmpty();
    }

    /** The same people answered both: how many skipped one and how many skipped the other add up to the same. */
    @Property(tries = 100, seed = "2017")
    void two_questions_do_not_solve_a_small_group_together(
            @ForAll("trees") UnitCounts tree, @ForAll long other, @ForAll @IntRange(min = 5, max = 10) int k) {
        UnitCounts both = Trees.withAnotherQuestion(tree, new Random(other));
        PublishedResults published = Suppression.publish(new GroupSize(k), both);
        List<List<Counted>> questions = List.of(ONE_OF, Counted.oneOf(Trees.ANOTHER, OPTIONS));
        assertThat(solved(
                        new Adversary(List.of(published), both, questions, false),
                        List.of(published),
                        both,
                        questions,
                        k))
                .isEmpty();
    }

    /** As a head does who counts chairs, or who handed out as many codes as were used. */
    @Property(tries = 300, seed = "2017")
    void who_knows_how_many_took_part_in_every_unit_still_solves_no_answer(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        assertThat(answersSolvedWithSizes(Suppression::publish, tree, k)).isEmpty();
    }

    @Example
    void who_knows_the_sizes_solves_answers_when_only_small_groups_are_hidden() {
        UnitCounts tree =
                unit("org", 0, unit("a", 9, new int[] {5, 4, 0}), unit("b", 4, new int[] {1, 1, 1}), unit("c", 6));
        assertThat(answersSolvedWithSizes(NaiveRule.PRIMARY_ONLY, tree, 5)).contains("voldoende of [b]");
    }

    private static List<String> answersSolvedWithSizes(SuppressionRule rule, UnitCounts tree, int k) {
        List<PublishedResults> seen = List.of(rule.publish(new GroupSize(k), tree));
        Adversary adversary = new Adversary(seen, tree, List.of(ONE_OF), true);
        return solved(adversary, seen, tree, List.of(ONE_OF), k).stream()
                .filter(found -> OPTIONS.stream().anyMatch(found::startsWith))
                .toList();
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    @Example
    void hiding_only_the_small_groups_is_solved() {
        UnitCounts tree = unit("org", 0, unit("a", 9), unit("b", 3));
        assertThat(solved(NaiveRule.PRIMARY_ONLY, tree, 5)).contains("submissions of [b]", "answered of [b]");
        assertThat(solved(Suppression::publish, tree, 5)).isEmpty();
    }

    @Example
    void parent_minus_grandchildren_is_solved_when_only_small_groups_are_hidden() {
        UnitCounts tree = unit("org", 0, unit("a", 2, unit("a1", 6), unit("a2", 7)), unit("b", 20));
        assertThat(solved(NaiveRule.PRIMARY_ONLY, tree, 5)).contains("submissions of [a]");
        assertThat(solved(Suppression::publish, tree, 5)).isEmpty();
    }

    @Example
    void a_small_group_of_mixed_answers_is_solved_to_the_last_option_when_only_small_groups_are_hidden() {
        UnitCounts tree =
                unit("org", 0, unit("a", 9, new int[] {5, 4, 0}), unit("b", 4, new int[] {1, 1, 1}), unit("c", 6));
        assertThat(solved(NaiveRule.PRIMARY_ONLY, tree, 5)).contains("voldoende of [b]");
        assertThat(solved(Suppression::publish, tree, 5)).isEmpty();
    }

    @Property(tries = 100, seed = "2017")
    void the_attack_is_strong_enough_to_break_the_naive_rule_often(@ForAll("trees") UnitCounts tree) {
        boolean leftOverIsSmall = Trees.all(tree).stream().anyMatch(unit -> {
            int large = unit.below().stream()
                    .mapToInt(Trees::people)
                    .filter(people -> people >= 5)
                    .sum();
            int leftOver = Trees.people(unit) - large;
            return Trees.people(unit) >= 5 && leftOver > 0 && leftOver < 5;
        });
        assertThat(!solved(NaiveRule.PRIMARY_ONLY, fullyAnswered(tree), 5).isEmpty())
                .isEqualTo(leftOverIsSmall);
    }

    private static UnitCounts fullyAnswered(UnitCounts unit) {
        return unit(
                unit.unit(),
                unit.submissions(),
                unit.below().stream().map(SolvingAttackTest::fullyAnswered).toArray(UnitCounts[]::new));
    }

    private static List<String> solved(SuppressionRule rule, UnitCounts tree, int k) {
        return solved(List.of(rule.publish(new GroupSize(k), tree)), tree, ONE_OF, k);
    }

    private static List<String> solved(List<PublishedResults> seen, UnitCounts tree, List<Counted> labels, int k) {
        return solved(new Adversary(seen, tree, labels), seen, tree, List.of(labels), k);
    }

    /** The first of what was seen shows everything that the others show. */
    private static List<String> solved(
            Adversary adversary, List<PublishedResults> seen, UnitCounts tree, List<List<Counted>> questions, int k) {
        PublishedResults published = seen.getFirst();
        List<String> solved = new ArrayList<>();
        for (Set<String> group : groups(published, tree)) {
            int people = submissions(tree, group);
            if (people > 0 && people < k && adversary.solvesSubmissions(group)) {
                solved.add("submissions of " + group);
            }
            for (List<Counted> labels : questions) {
                int answered = answers(tree, group, labels.getFirst().label()).answered();
                if (answered > 0 && answered < k) {
                    if (adversary.solvesAnswered(group, labels.getFirst())) {
                        solved.add("answered of " + group);
                    }
                    labels.forEach(label -> solved.addAll(options(adversary, published, tree, group, label)));
                }
            }
        }
        return solved;
    }

    private static List<String> options(
            Adversary adversary, PublishedResults published, UnitCounts tree, Set<String> group, Counted label) {
        return label.counted().keySet().stream()
                .filter(option -> adversary.solvesOption(group, label, option)
                        && !unanimous(published, tree, group, label.label(), option))
                .map(option -> option + " of " + group)
                .toList();
    }

    /** Directly under a unit, a unit with all below it, and unions of units below one, with those directly under it. */
    private static Set<Set<String>> groups(PublishedResults published, UnitCounts tree) {
        Set<Set<String>> groups = new HashSet<>();
        for (UnitCounts unit : Trees.all(tree)) {
            groups.add(Adversary.subtree(unit));
            Set<String> leftOver = new HashSet<>(Set.of(unit.unit()));
            unit.below().stream()
                    .filter(part -> !published.submissions(part.unit()).isShown())
                    .forEach(part -> leftOver.addAll(Adversary.subtree(part)));
            groups.add(leftOver);
            List<Set<String>> parts = new ArrayList<>(List.of(Set.of(unit.unit())));
            unit.below().stream().map(Adversary::subtree).limit(4).forEach(parts::add);
            for (int mask = 1; mask < 1 << parts.size(); mask++) {
                Set<String> union = new HashSet<>();
                for (int i = 0; i < parts.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        union.addAll(parts.get(i));
                    }
                }
                groups.add(union);
            }
        }
        return groups;
    }

    /**
     * Whether what is shown already says of everybody in the group that nobody or everybody around them chose the option:
     * of all people of a shown unit, less those of shown units below it. That is told of a group that is large enough, and
     * of all its members alike: the decision says why.
     */
    private static boolean unanimous(
            PublishedResults published, UnitCounts tree, Set<String> group, String label, String option) {
        Set<String> unexplained = new HashSet<>(group);
        unexplained.removeIf(unit -> answers(tree, Set.of(unit), label).answered() == 0);
        for (UnitCounts unit : Trees.all(tree)) {
            if (published.answers(unit.unit(), label).isShown()) {
                Set<String> leftOver = new HashSet<>(Adversary.subtree(unit));
                for (UnitCounts part : Trees.all(unit)) {
                    if (!part.unit().equals(unit.unit())
                            && published.answers(part.unit(), label).isShown()) {
                        leftOver.removeAll(Adversary.subtree(part));
                    }
                }
                OptionCounts theirs = answers(tree, leftOver, label);
                int chose = theirs.counts().getOrDefault(option, 0);
                int answered = theirs.answered();
                if (answered >= published.groupSize().threshold() && (chose == 0 || chose == answered)) {
                    unexplained.removeAll(leftOver);
                }
            }
        }
        return unexplained.isEmpty();
    }

    private static int submissions(UnitCounts tree, Set<String> group) {
        return Trees.all(tree).stream()
                .filter(unit -> group.contains(unit.unit()))
                .mapToInt(UnitCounts::submissions)
                .sum();
    }

    private static OptionCounts answers(UnitCounts tree, Set<String> group, String label) {
        return Trees.all(tree).stream()
                .filter(unit -> group.contains(unit.unit()))
                .map(unit -> unit.own().getOrDefault(label, OptionCounts.NONE))
                .reduce(OptionCounts.NONE, OptionCounts::plus);
    }
}
