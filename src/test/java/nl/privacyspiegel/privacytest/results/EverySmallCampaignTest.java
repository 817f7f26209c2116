package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/** Campaigns small enough to try each that can be: who knows the rule as well finds nothing certain in them. */
class EverySmallCampaignTest {

    /** A statement for the whole campaign: exact, save the ends. */
    @Example
    void of_two_answers_over_the_whole_campaign_only_the_ends_are_ranges() {
        for (int right = 0; right <= 21; right++) {
            OptionCounts shown = ofTwo(right);
            CountRange expected = right <= 2
                    ? new CountRange(0, 2)
                    : right >= 19 ? new CountRange(19, 21) : CountRange.exactly(right);
            assertThat(shown.range("juist")).isEqualTo(expected);
            assertThat(shown.range("onjuist")).isEqualTo(new CountRange(21 - expected.high(), 21 - expected.low()));
        }
        assertThat(ofTwo(0)).isEqualTo(ofTwo(1)).isEqualTo(ofTwo(2));
        assertThat(ofTwo(19)).isEqualTo(ofTwo(20)).isEqualTo(ofTwo(21));
    }

    private static OptionCounts ofTwo(int right) {
        UnitCounts all = ofTwo("org", right, 21 - right);
        return guarded(Suppression.publish(GroupSize.DEFAULT, all), right).answers("org", QUESTION)
                        instanceof Shown<OptionCounts>(OptionCounts shown)
                ? shown
                : OptionCounts.NONE;
    }

    /** Who knows the rule, and that lots are drawn, still has every world with which one began. */
    @Example
    void who_tries_every_small_campaign_and_every_lot_finds_nothing_certain() {
        assertThat(alwaysTheSame(counts -> unit("org", 5, counts), tables(5))).isEmpty();
        assertThat(alwaysTheSame(
                        counts -> new UnitCounts(
                                "org",
                                0,
                                Map.of(),
                                List.of(
                                        ofTwo("a", counts[0], counts[1]),
                                        ofTwo("b", (counts[2] + 1) / 2, 3 - (counts[2] + 1) / 2),
                                        ofTwo("c", counts[2] / 2, 2 - counts[2] / 2))),
                        pairs(6)))
                .isEmpty();
    }

    private static UnitCounts ofTwo(String name, int right, int wrong) {
        return new UnitCounts(
                name,
                right + wrong,
                Map.of(QUESTION, OptionCounts.oneEach(Map.of("juist", right, "onjuist", wrong))),
                List.of());
    }

    /** For each publication the worlds that gave it; what is nobody or everybody in all of them is known. */
    private static List<String> alwaysTheSame(Function<int[], UnitCounts> shape, List<int[]> tables) {
        Map<PublishedResults, Set<List<Integer>>> worlds = new HashMap<>();
        for (int[] table : tables) {
            PublishedResults exact = Suppression.publish(GroupSize.DEFAULT, shape.apply(table));
            for (int seed = 0; seed < 2000; seed++) {
                worlds.computeIfAbsent(guarded(exact, seed), some -> new LinkedHashSet<>())
                        .add(Arrays.stream(table).boxed().toList());
            }
        }
        List<String> known = new ArrayList<>();
        worlds.forEach((published, fitting) -> {
            for (int cell = 0; cell < tables.getFirst().length; cell++) {
                int place = cell;
                int most = tables.stream().mapToInt(table -> table[place]).max().orElseThrow();
                Set<Integer> values = new HashSet<>();
                fitting.forEach(world -> values.add(world.get(place)));
                if (values.size() == 1 && (values.contains(0) || values.contains(most))) {
                    known.add(published + " tells " + cell + " of " + fitting);
                }
            }
        });
        return known;
    }

    /** Of three answers. */
    private static List<int[]> tables(int people) {
        List<int[]> tables = new ArrayList<>();
        for (int one = 0; one <= people; one++) {
            for (int two = 0; one + two <= people; two++) {
                tables.add(new int[] {one, two, people - one - two});
            }
        }
        return tables;
    }

    /** A shown unit of this many, and one fewer who are left over. */
    private static List<int[]> pairs(int people) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 0; one <= people; one++) {
            for (int other = 0; other < people; other++) {
                pairs.add(new int[] {one, people - one, other});
            }
        }
        return pairs;
    }

    private static PublishedResults guarded(PublishedResults exact, long seed) {
        return Unanimity.guard(exact, Set.of(), Optional.empty(), new Random(seed));
    }
}
