package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;

/**
 * Somebody who knows the rule itself tries every small campaign there can be and keeps those that publish exactly what was
 * published. Whatever is the same in all of them is known. No set of hidden people of one to four may be.
 */
class KnowingAttackTest {

    private static final int K = 5;

    @Example
    void units_below_one_with_nobody_directly_under_it() {
        assertThat(known(Suppression::publish, 4, 22, KnowingAttackTest::flat)).isEmpty();
    }

    @Example
    void units_below_one_with_people_directly_under_it() {
        assertThat(known(Suppression::publish, 4, 22, KnowingAttackTest::withOwn))
                .isEmpty();
    }

    @Example
    void two_levels() {
        assertThat(known(Suppression::publish, 4, 22, KnowingAttackTest::nested))
                .isEmpty();
    }

    /** Also for the stricter threshold itself, though who remembers the older publication knows more. */
    @Example
    void what_a_stricter_threshold_leaves() {
        for (int today : new int[] {6, 7, 8}) {
            SuppressionRule rule = (atClosing, campaign) ->
                    Suppression.stricter(Suppression.publish(atClosing, campaign), new GroupSize(today));
            assertThat(known(rule, 4, 20, KnowingAttackTest::flat, today)).isEmpty();
            assertThat(known(rule, 4, 20, KnowingAttackTest::withOwn, today)).isEmpty();
            assertThat(known(rule, 4, 20, KnowingAttackTest::nested, today)).isEmpty();
        }
    }

    @Example
    void the_attack_finds_what_weaker_rules_give_away() {
        assertThat(known(NaiveRule.PRIMARY_ONLY, 3, 16, KnowingAttackTest::flat))
                .isNotEmpty();
        assertThat(known(NaiveRule.WITHOUT_EQUAL_SIZES, 3, 16, KnowingAttackTest::flat))
                .contains("{0} is 4 in [4, 4, 5]");
        assertThat(known(NaiveRule.FIRST_OF_THE_SMALLEST, 3, 16, KnowingAttackTest::flat))
                .isNotEmpty();
    }

    /** Unknowns: per unit those who answered and those who skipped. */
    @Example
    void how_many_of_a_hidden_unit_answered_stays_unknown_too() {
        assertThat(knownOfHidden(16, KnowingAttackTest::skipping)).isEmpty();
        assertThat(knownOfHidden(16, KnowingAttackTest::skippingWithOwn)).isEmpty();
    }

    private static List<String> knownOfHidden(int people, Function<int[], UnitCounts> shape) {
        List<String> known = new ArrayList<>();
        worlds(Suppression::publish, 6, people, shape).forEach((published, fitting) -> {
            for (int mask = 1; mask < 8; mask++) {
                if (onlyHidden(published, mask)) {
                    known.addAll(constant(fitting, bits(mask, 0), bits(mask, 0, 1)));
                    known.addAll(constant(fitting, bits(mask, 0, 1), bits(mask, 0, 1)));
                }
            }
        });
        return known;
    }

    /** Unknowns: per unit those who chose the first option and those who chose the second. */
    @Example
    void what_a_hidden_unit_answered_stays_unknown_unless_all_who_are_left_over_answered_alike() {
        Map<PublishedResults, List<int[]>> worlds = worlds(Suppression::publish, 6, 15, KnowingAttackTest::choosing);
        List<String> known = new ArrayList<>();
        worlds.forEach((published, fitting) -> {
            int[] one = fitting.getFirst();
            int hidden = 0;
            int[] leftOver = new int[2];
            for (int unit = 0; unit < 3; unit++) {
                if (onlyHidden(published, 1 << unit)) {
                    hidden |= 1 << unit;
                    leftOver[0] += one[2 * unit];
                    leftOver[1] += one[2 * unit + 1];
                }
            }
            boolean alike = leftOver[0] == 0 || leftOver[1] == 0;
            for (int mask = 1; mask < 8; mask++) {
                if ((mask & ~hidden) == 0 && !alike) {
                    known.addAll(constant(fitting, bits(mask, 0), bits(mask, 0, 1)));
                    known.addAll(constant(fitting, bits(mask, 1), bits(mask, 0, 1)));
                }
            }
        });
        assertThat(known).isEmpty();
    }

    private static boolean onlyHidden(PublishedResults published, int mask) {
        for (int unit = 0; unit < 3; unit++) {
            String name = "u" + unit;
            if ((mask >> unit & 1) == 1
                    && published.units().contains(name)
                    && published.submissions(name).isShown()) {
                return false;
            }
        }
        return true;
    }

    private static BitSet bits(int mask, int... offsets) {
        BitSet bits = new BitSet();
        for (int unit = 0; unit < 3; unit++) {
            for (int offset : offsets) {
                bits.set(2 * unit + offset, (mask >> unit & 1) == 1);
            }
        }
        return bits;
    }

    private static UnitCounts flat(int[] sizes) {
        return unit("org", 0, parts(sizes, 0));
    }

    private static UnitCounts withOwn(int[] sizes) {
        return unit("org", sizes[0], parts(sizes, 1));
    }

    private static UnitCounts nested(int[] sizes) {
        return unit("org", 0, unit("a", sizes[0], unit("a1", sizes[1]), unit("a2", sizes[2])), unit("b", sizes[3]));
    }

    private static UnitCounts[] parts(int[] sizes, int from) {
        List<UnitCounts> parts = new ArrayList<>();
        for (int i = from; i < sizes.length; i++) {
            parts.add(unit("u" + i, sizes[i]));
        }
        return parts.toArray(new UnitCounts[0]);
    }

    private static UnitCounts skipping(int[] counts) {
        return unit("org", 0, skippers(counts, 0));
    }

    private static UnitCounts skippingWithOwn(int[] counts) {
        return unit("org", counts[0] + counts[1], new int[] {counts[0]}, skippers(counts, 1));
    }

    private static UnitCounts[] skippers(int[] counts, int from) {
        List<UnitCounts> parts = new ArrayList<>();
        for (int i = from; i < 3; i++) {
            parts.add(unit("u" + i, counts[2 * i] + counts[2 * i + 1], new int[] {counts[2 * i]}));
        }
        return parts.toArray(new UnitCounts[0]);
    }

    private static UnitCounts choosing(int[] counts) {
        List<UnitCounts> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int[] choices = {counts[2 * i], counts[2 * i + 1]};
            parts.add(unit("u" + i, choices[0] + choices[1], choices));
        }
        return unit("org", 0, parts.toArray(new UnitCounts[0]));
    }

    /** The smallest set of unknowns of each campaign that the attack finds out. */
    private static Set<String> known(
            SuppressionRule rule, int unknowns, int people, Function<int[], UnitCounts> shape) {
        return known(rule, unknowns, people, shape, K);
    }

    private static Set<String> known(
            SuppressionRule rule, int unknowns, int people, Function<int[], UnitCounts> shape, int k) {
        Set<String> known = new HashSet<>();
        worlds(rule, unknowns, people, shape).forEach((published, fitting) -> {
            for (int mask = 1; mask < 1 << unknowns; mask++) {
                BitSet set = BitSet.valueOf(new long[] {mask});
                known.addAll(constant(fitting, set, set, k));
            }
        });
        return known;
    }

    /** What is known of some people in a world in which their group is small. */
    private static List<String> constant(List<int[]> fitting, BitSet set, BitSet group) {
        return constant(fitting, set, group, K);
    }

    private static List<String> constant(List<int[]> fitting, BitSet set, BitSet group, int k) {
        int sum = sum(fitting.getFirst(), set);
        if (sum == 0 || fitting.stream().anyMatch(world -> sum(world, set) != sum)) {
            return List.of();
        }
        return fitting.stream()
                .filter(world -> sum(world, group) < k)
                .map(world -> set + " is " + sum + " in " + Arrays.toString(world))
                .toList();
    }

    private static int sum(int[] world, BitSet set) {
        return set.stream().map(i -> world[i]).sum();
    }

    /** All campaigns of a shape with at most so many people, by what they publish. */
    private static Map<PublishedResults, List<int[]>> worlds(
            SuppressionRule rule, int unknowns, int people, Function<int[], UnitCounts> shape) {
        Map<PublishedResults, List<int[]>> worlds = new HashMap<>();
        for (int[] world : sizes(unknowns, people)) {
            worlds.computeIfAbsent(rule.publish(GroupSize.DEFAULT, shape.apply(world)), p -> new ArrayList<>())
                    .add(world);
        }
        return worlds;
    }

    private static List<int[]> sizes(int unknowns, int people) {
        if (unknowns == 0) {
            return List.of(new int[0]);
        }
        List<int[]> sizes = new ArrayList<>();
        for (int[] some : sizes(unknowns - 1, people)) {
            int used = Arrays.stream(some).sum();
            for (int size = 0; size <= people - used; size++) {
                int[] more = Arrays.copyOf(some, unknowns);
                more[unknowns - 1] = size;
                sizes.add(more);
            }
        }
        return sizes;
    }
}
