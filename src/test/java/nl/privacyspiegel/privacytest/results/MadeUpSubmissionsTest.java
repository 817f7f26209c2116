package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/** Whoever hands out codes or enters sheets opens no small group by making people up. */
class MadeUpSubmissionsTest {

    @Example
    void what_may_be_made_up_opens_no_group() {
        UnitCounts four = madeUp("a", 4, 40);
        assertThat(shown(publish(unit("org", 0, four)))).isEmpty();
        assertThat(shown(publish(unit("org", 0, four, unit("b", 9), unit("c", 20)))))
                .as("the four are protected as when nothing was made up")
                .containsExactlyInAnyOrder("org", "c");
        assertThat(shown(publish(unit("org", 0, madeUp("a", 5, 40), unit("b", 9)))))
                .containsExactlyInAnyOrder("org", "a", "b");
        assertThat(Suppression.whileOpen(GroupSize.DEFAULT, 9, 5)).isEqualTo(new Suppressed<Integer>());
    }

    @Property(seed = "2017")
    void whatever_is_subtracted_is_nobody_or_enough_people_without_what_may_be_made_up(
            @ForAll("trees") UnitCounts real, @ForAll @IntRange(min = 0, max = 9) int more) {
        UnitCounts tree = padded(real, more);
        for (PublishedResults results :
                List.of(publish(tree), Suppression.stricter(publish(tree), new GroupSize(7), Map.of()))) {
            for (UnitCounts unit : Trees.all(tree)) {
                if (results.submissions(unit.unit()).isShown()) {
                    int left = people(unit) - shownBelow(results, unit, MadeUpSubmissionsTest::people);
                    int sure = sure(unit) - shownBelow(results, unit, MadeUpSubmissionsTest::sure);
                    assertThat(left == 0 || sure >= GroupSize.MINIMUM)
                            .as(unit + ": left over " + left + ", of whom surely people " + sure)
                            .isTrue();
                }
            }
        }
    }

    private static int people(UnitCounts unit) {
        return Trees.people(unit);
    }

    private static int sure(UnitCounts unit) {
        return Trees.all(unit).stream()
                .mapToInt(part -> part.submissions() - part.doubtful())
                .sum();
    }

    private static int shownBelow(PublishedResults results, UnitCounts unit, ToIntFunction<UnitCounts> size) {
        return unit.below().stream()
                .filter(part -> results.submissions(part.unit()).isShown())
                .mapToInt(size)
                .sum();
    }

    private static UnitCounts madeUp(String name, int people, int more) {
        return new UnitCounts(name, people + more, more, Map.of(), List.of());
    }

    private static UnitCounts padded(UnitCounts unit, int more) {
        int some = unit.unit().hashCode() % 2 == 0 ? more : 0;
        return new UnitCounts(
                unit.unit(),
                unit.submissions() + some,
                some,
                unit.own(),
                unit.below().stream().map(part -> padded(part, more)).toList());
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    private static PublishedResults publish(UnitCounts tree) {
        return Suppression.publish(GroupSize.DEFAULT, tree);
    }

    private static Set<String> shown(PublishedResults results) {
        return results.units().stream()
                .filter(unit -> results.submissions(unit).isShown())
                .collect(Collectors.toSet());
    }
}
