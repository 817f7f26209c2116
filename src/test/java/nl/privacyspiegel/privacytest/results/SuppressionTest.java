package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/** What the rule hides, what it does not hide, and that it is the same for everybody. */
class SuppressionTest {

    @Example
    void five_unless_stricter() {
        assertThat(GroupSize.of(null)).isEqualTo(new GroupSize(5));
        assertThat(GroupSize.of(0)).isEqualTo(new GroupSize(5));
        assertThat(GroupSize.of(-3)).isEqualTo(new GroupSize(5));
        assertThat(GroupSize.of(8)).isEqualTo(new GroupSize(8));
        assertThat(new GroupSize(8).stricter(GroupSize.DEFAULT)).isEqualTo(new GroupSize(8));
        assertThat(GroupSize.DEFAULT.stricter(new GroupSize(8))).isEqualTo(new GroupSize(8));
        assertThatThrownBy(() -> new GroupSize(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_campaign_of_21_shows_its_empty_options() {
        PublishedResults results = publish(unit("kempen", 21, new int[] {14, 7, 0}));
        assertThat(results.answers("kempen", QUESTION))
                .isEqualTo(new Shown<>(new OptionCounts(21, Map.of("goed", 14, "voldoende", 7, "onvoldoende", 0))));
    }

    @Example
    void a_campaign_of_four_shows_nothing() {
        PublishedResults results = publish(unit("org", 0, unit("a", 4), unit("b", 0)));
        assertThat(shown(results)).isEmpty();
        assertThat(results.answers("org", QUESTION)).isEqualTo(new Suppressed<OptionCounts>());
    }

    @Example
    void the_smallest_shown_unit_protects_a_small_one() {
        assertThat(shown(publish(unit("org", 0, unit("a", 3), unit("b", 9), unit("c", 20)))))
                .containsExactlyInAnyOrder("org", "c");
    }

    @Example
    void two_small_units_protect_each_other() {
        assertThat(shown(publish(unit("org", 0, unit("a", 3), unit("b", 4), unit("c", 20)))))
                .containsExactlyInAnyOrder("org", "c");
        assertThat(shown(publish(unit("org", 0, unit("a", 3), unit("b", 4), unit("c", 6), unit("d", 20)))))
                .containsExactlyInAnyOrder("org", "c", "d");
    }

    @Example
    void two_equal_small_units_do_not() {
        assertThat(shown(publish(unit("org", 0, unit("a", 4), unit("b", 4), unit("c", 6), unit("d", 20)))))
                .containsExactlyInAnyOrder("org", "d");
    }

    @Example
    void equal_units_are_treated_alike() {
        assertThat(shown(publish(unit("org", 0, unit("a", 3), unit("b", 7), unit("c", 7), unit("d", 8)))))
                .containsExactlyInAnyOrder("org", "d");
    }

    @Example
    void the_head_who_is_directly_under_the_unit_is_protected() {
        assertThat(shown(publish(unit("org", 1, unit("a", 7), unit("b", 9))))).containsExactlyInAnyOrder("org", "b");
    }

    @Example
    void nothing_below_a_hidden_unit_is_shown() {
        UnitCounts tree =
                unit("org", 0, unit("a", 0, unit("a1", 6), unit("a2", 7)), unit("b", 2), unit("c", 40), unit("d", 40));
        assertThat(shown(publish(tree))).containsExactlyInAnyOrder("org", "c", "d");
    }

    @Example
    void an_empty_unit_is_shown_as_empty_only_when_it_hides_among_nobody() {
        PublishedResults alone = publish(unit("org", 0, unit("a", 0), unit("b", 9)));
        assertThat(alone.submissions("a")).isEqualTo(new Shown<>(0));
        PublishedResults among = publish(unit("org", 0, unit("a", 0), unit("b", 9), unit("c", 2), unit("d", 20)));
        assertThat(among.submissions("a")).isEqualTo(new Suppressed<Integer>());
    }

    @Example
    void a_question_that_few_answered_is_hidden_with_the_smallest_that_protects_it() {
        UnitCounts tree = unit(
                "org", 0, unit("a", 9, new int[] {1, 2}), unit("b", 9, new int[] {4, 4}), unit("c", 9, new int[] {9}));
        PublishedResults results = publish(tree);
        assertThat(shown(results)).containsExactlyInAnyOrder("org", "a", "b", "c");
        assertThat(results.answers("a", QUESTION).isShown()).isFalse();
        assertThat(results.answers("b", QUESTION).isShown()).isFalse();
        assertThat(results.answers("c", QUESTION).isShown()).isTrue();
        assertThat(results.answers("org", "nooit gesteld").isShown()).isFalse();
    }

    @Example
    void a_unit_that_is_shown_as_empty_is_empty_for_every_question() {
        UnitCounts tree = unit("org", 0, unit("a", 0), unit("b", 9, new int[] {1, 1}), unit("c", 9), unit("d", 12));
        PublishedResults results = publish(tree);
        assertThat(results.answers("a", QUESTION).map(OptionCounts::answered)).isEqualTo(new Shown<>(0));
        assertThat(results.answers("b", QUESTION).isShown()).isFalse();
        assertThat(results.answers("c", QUESTION).isShown()).isFalse();
        assertThat(results.answers("d", QUESTION).isShown()).isTrue();
    }

    @Example
    void a_hidden_unit_is_hidden_for_every_question() {
        UnitCounts tree = unit("org", 0, unit("a", 3), unit("b", 8), unit("c", 9, new int[] {6}), unit("d", 20));
        PublishedResults results = publish(tree);
        assertThat(results.answers("a", QUESTION).isShown()).isFalse();
        assertThat(results.answers("b", QUESTION).isShown()).isFalse();
        assertThat(results.answers("c", QUESTION).map(OptionCounts::answered)).isEqualTo(new Shown<>(6));
    }

    @Example
    void what_is_made_of_a_hidden_result_is_hidden() {
        PublishedResults results = publish(unit("org", 0, unit("a", 3), unit("b", 9), unit("c", 20)));
        assertThat(results.submissions("a").map(n -> n * 2)).isEqualTo(new Suppressed<Integer>());
        assertThat(results.submissions("a").with(results.submissions("c"), Integer::sum))
                .isEqualTo(new Suppressed<Integer>());
        assertThat(results.submissions("c").with(results.submissions("a"), Integer::sum))
                .isEqualTo(new Suppressed<Integer>());
        assertThat(results.submissions("c").with(results.submissions("org"), Integer::sum))
                .isEqualTo(new Shown<>(52));
        assertThatThrownBy(() -> results.submissions("elders")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void raw_counts_do_not_reach_a_log() {
        assertThat(unit("org", 17, unit("a", 3)).toString()).isEqualTo("UnitCounts[org]");
    }

    @Example
    void a_unit_occurs_once() {
        assertThatThrownBy(() -> publish(unit("org", 0, unit("a", 9), unit("a", 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "2017")
    void the_campaign_is_shown_as_soon_as_it_is_large_enough(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        assertThat(publish(k, tree).submissions(tree.unit()).isShown()).isEqualTo(Trees.people(tree) >= k);
    }

    @Property(seed = "2017")
    void nothing_is_hidden_where_nobody_is_in_a_small_group(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        UnitCounts large = enlarged(tree, k);
        PublishedResults results = publish(k, large);
        assertThat(shown(results)).isEqualTo(results.units());
        assertThat(results.units())
                .allSatisfy(unit ->
                        assertThat(results.answers(unit, QUESTION).isShown()).isTrue());
    }

    @Property(seed = "2017")
    void no_large_unit_is_hidden_without_need(@ForAll("trees") UnitCounts tree) {
        Set<String> shown = shown(publish(tree));
        for (UnitCounts unit : Trees.all(tree)) {
            Set<Integer> sacrificed = unit.below().stream()
                    .filter(part -> shown.contains(unit.unit()) && !shown.contains(part.unit()))
                    .map(Trees::people)
                    .filter(people -> people >= 5)
                    .collect(Collectors.toSet());
            int small = unit.submissions()
                    + unit.below().stream()
                            .mapToInt(Trees::people)
                            .filter(people -> people < 5)
                            .sum();
            assertThat(sacrificed).hasSizeLessThanOrEqualTo(1);
            if (!sacrificed.isEmpty()) {
                assertThat(small).isPositive();
                assertThat(unit.below().stream()
                                .filter(part -> shown.contains(part.unit()))
                                .map(Trees::people)
                                .filter(people -> people > 0))
                        .allMatch(people -> people > sacrificed.iterator().next());
            }
        }
    }

    @Property(seed = "2017")
    void neither_names_nor_order_matter(@ForAll("trees") UnitCounts tree) {
        assertThat(shown(publish(Trees.reversed(tree))))
                .isEqualTo(shown(publish(tree)).stream().map(unit -> "z" + unit).collect(Collectors.toSet()));
    }

    @Property(seed = "2017")
    void stricter_never_shows_more(
            @ForAll("trees") UnitCounts tree,
            @ForAll @IntRange(min = 5, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 4) int stricter) {
        assertThat(shown(publish(k, tree))).containsAll(shown(publish(k + stricter, tree)));
    }

    @Example
    void while_it_is_open_only_the_total_is_told() {
        assertThat(Suppression.whileOpen(GroupSize.DEFAULT, 4)).isEqualTo(new Suppressed<Integer>());
        assertThat(Suppression.whileOpen(GroupSize.DEFAULT, 5)).isEqualTo(new Shown<>(5));
    }

    @Property(seed = "2017")
    void a_part_of_the_results_is_only_a_part(@ForAll("trees") UnitCounts tree) {
        PublishedResults all = publish(tree);
        for (UnitCounts unit : Trees.all(tree)) {
            PublishedResults part = all.within(Adversary.subtree(unit));
            assertThat(part.units()).isEqualTo(Adversary.subtree(unit));
            assertThat(part.units()).allSatisfy(each -> {
                assertThat(part.submissions(each)).isEqualTo(all.submissions(each));
                assertThat(part.answers(each, QUESTION)).isEqualTo(all.answers(each, QUESTION));
            });
        }
    }

    @Property(seed = "2017")
    void what_is_shown_is_right(@ForAll("trees") UnitCounts tree) {
        PublishedResults results = publish(tree);
        for (UnitCounts unit : Trees.all(tree)) {
            if (results.submissions(unit.unit()) instanceof Shown<Integer>(Integer people)) {
                assertThat(people).isEqualTo(Trees.people(unit));
            }
            if (results.answers(unit.unit(), QUESTION) instanceof Shown<OptionCounts>(OptionCounts answers)) {
                assertThat(answers)
                        .isEqualTo(Trees.all(unit).stream()
                                .map(part -> part.own().getOrDefault(QUESTION, OptionCounts.NONE))
                                .reduce(OptionCounts.NONE, OptionCounts::plus));
            }
        }
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    private static UnitCounts enlarged(UnitCounts unit, int k) {
        List<UnitCounts> below =
                unit.below().stream().map(part -> enlarged(part, k)).toList();
        return unit(unit.unit(), below.isEmpty() ? unit.submissions() + k : 0, below.toArray(new UnitCounts[0]));
    }

    private static PublishedResults publish(UnitCounts tree) {
        return Suppression.publish(GroupSize.DEFAULT, tree);
    }

    private static PublishedResults publish(int k, UnitCounts tree) {
        return Suppression.publish(new GroupSize(k), tree);
    }

    private static Set<String> shown(PublishedResults results) {
        return results.units().stream()
                .filter(unit -> results.submissions(unit).isShown())
                .collect(Collectors.toSet());
    }
}
