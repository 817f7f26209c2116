package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One insider hands in tests whose answers the insider knows, in the unit of a victim, and subtracts these from everything
 * that is published: from each unit, and from what is left of a unit without those below it.
 */
@DisplayName("Somebody who makes a unit large enough with tests of one's own")
class PaddingAttackTest {

    private static final int CAMPAIGNS = 2000;
    private static final String TOP = "top";
    private static final String VICTIM = "unit0";
    private static final ShownParts WITH_AN_OPEN_LINK = new ShownParts(false, Set.of());
    private static final ShownParts WITHOUT_THE_RULE = new ShownParts(true, Set.of());

    /** A campaign: real people by unit, and what the insider sent in beside them. */
    private record Padded(Map<String, Integer> real, Map<String, Integer> own) {

        /** At least as many real people as a campaign with an open link needs; few of them in the unit of the victim. */
        static Padded random(Random random) {
            Map<String, Integer> real = new LinkedHashMap<>();
            real.put(VICTIM, 1 + random.nextInt(GroupSize.MINIMUM - 1));
            int units = 1 + random.nextInt(5);
            for (int unit = 1; unit <= units; unit++) {
                real.put("unit" + unit, random.nextInt(15));
            }
            int all = real.values().stream().mapToInt(number -> number).sum();
            real.merge("unit1", Math.max(0, ShownParts.OPEN_LINK.threshold() - all), Integer::sum);
            Map<String, Integer> own = new LinkedHashMap<>();
            real.keySet().forEach(unit -> own.put(unit, random.nextBoolean() ? 0 : random.nextInt(12)));
            own.put(VICTIM, GroupSize.MINIMUM - 1 + random.nextInt(8));
            return new Padded(real, own);
        }

        StoredResults published(ShownParts rule, GroupSize size) {
            List<UnitCounts> below = new ArrayList<>();
            real.forEach((unit, people) -> below.add(Trees.unit(unit, people + own.getOrDefault(unit, 0))));
            return rule.of(StoredResults.of(Suppression.publish(size, new UnitCounts(TOP, 0, Map.of(), below))));
        }

        /** Real people of a unit, or of the whole. */
        int real(String unit) {
            return unit.equals(TOP)
                    ? real.values().stream().mapToInt(number -> number).sum()
                    : real.getOrDefault(unit, 0);
        }

        /** The smallest number of real people of whom the insider can compute what they answered together; 0 for nobody. */
        int smallestGroupLearned(ShownParts rule, GroupSize size) {
            StoredResults published = published(rule, size);
            int smallest = 0;
            int left = 0;
            boolean whole = false;
            for (StoredResults.Unit unit : published.units()) {
                if (unit.questions().isEmpty()) {
                    continue;
                }
                smallest = smaller(smallest, real(unit.unit()));
                whole |= unit.unit().equals(TOP);
                left += unit.unit().equals(TOP) ? real(TOP) : -real(unit.unit());
            }
            return whole ? smaller(smallest, left) : smallest;
        }

        private static int smaller(int smallest, int people) {
            return people == 0 || (smallest != 0 && smallest < people) ? smallest : people;
        }
    }

    private static long foundOut(ShownParts rule, GroupSize size) {
        Random random = new Random(20261129);
        long found = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            int group = Padded.random(random).smallestGroupLearned(rule, size);
            found += group > 0 && group < GroupSize.MINIMUM ? 1 : 0;
        }
        return found;
    }

    @Test
    void learns_with_an_open_link_of_no_group_smaller_than_the_threshold() {
        assertThat(foundOut(WITH_AN_OPEN_LINK, ShownParts.OPEN_LINK)).isZero();
    }

    @Test
    void learned_it_of_many_when_a_campaign_with_an_open_link_was_published_per_unit() {
        assertThat(foundOut(WITHOUT_THE_RULE, GroupSize.DEFAULT)).isGreaterThan(CAMPAIGNS / 2);
        assertThat(foundOut(WITHOUT_THE_RULE, ShownParts.OPEN_LINK))
                .as("a higher threshold alone is only more work")
                .isPositive();
    }

    @Test
    void sees_of_a_campaign_with_an_open_link_the_whole_and_not_even_the_size_of_a_unit() {
        Random random = new Random(5);
        for (int i = 0; i < CAMPAIGNS; i++) {
            StoredResults published = Padded.random(random).published(WITH_AN_OPEN_LINK, ShownParts.OPEN_LINK);
            assertThat(published.units())
                    .filteredOn(unit -> unit.parent() != null)
                    .isNotEmpty()
                    .allSatisfy(unit -> {
                        assertThat(unit.submissions()).isNull();
                        assertThat(unit.questions()).isEmpty();
                    });
            assertThat(published.units().getFirst().questions()).isNotEmpty();
        }
    }
}
