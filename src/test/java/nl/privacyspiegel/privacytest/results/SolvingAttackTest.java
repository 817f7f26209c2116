package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.OPTIONS;
import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Solves all published equations for what is hidden. A group of one to threshold minus one people, directly under a unit,
 * in a unit with all below it, or in several units below one, must keep more than one possible size and more than one
 * possible count for each option.
 */
class SolvingAttackTest {

    @Property(tries = 500, seed = "2017")
    void no_small_group_can_be_solved(@ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        assertThat(solved(Suppression::publish, tree, k)).isEmpty();
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
        PublishedResults published = rule.publish(new GroupSize(k), tree);
        Adversary adversary = new Adversary(published, tree, QUESTION, OPTIONS);
        List<String> solved = new ArrayList<>();
        for (Set<String> group : groups(published, tree)) {
            int people = submissions(tree, group);
            if (people > 0 && people < k && adversary.solvesSubmissions(group)) {
                solved.add("submissions of " + group);
            }
            int answered = answered(tree, group);
            if (answered > 0 && answered < k) {
                if (adversary.solvesAnswered(group)) {
                    solved.add("answered of " + group);
                }
                for (String option : OPTIONS) {
                    if (adversary.solvesOption(group, option) && !unanimous(published, tree, group, option)) {
                        solved.add(option + " of " + group);
                    }
                }
            }
        }
        return solved;
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
    private static boolean unanimous(PublishedResults published, UnitCounts tree, Set<String> group, String option) {
        Set<String> unexplained = new HashSet<>(group);
        unexplained.removeIf(unit -> answered(tree, Set.of(unit)) == 0);
        for (UnitCounts unit : Trees.all(tree)) {
            if (published.answers(unit.unit(), QUESTION).isShown()) {
                Set<String> leftOver = new HashSet<>(Adversary.subtree(unit));
                for (UnitCounts part : Trees.all(unit)) {
                    if (!part.unit().equals(unit.unit())
                            && published.answers(part.unit(), QUESTION).isShown()) {
                        leftOver.removeAll(Adversary.subtree(part));
                    }
                }
                int chose = choosing(tree, leftOver, option);
                int answered = answered(tree, leftOver);
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

    private static Answers answers(UnitCounts tree, Set<String> group) {
        return Trees.all(tree).stream()
                .filter(unit -> group.contains(unit.unit()))
                .map(unit -> unit.own().getOrDefault(QUESTION, Answers.NONE))
                .reduce(Answers.NONE, Answers::plus);
    }

    private static int answered(UnitCounts tree, Set<String> group) {
        return answers(tree, group).answered();
    }

    private static int choosing(UnitCounts tree, Set<String> group, String option) {
        return answers(tree, group).counts().getOrDefault(option, 0);
    }
}
