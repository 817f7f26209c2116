package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules that look right and are not, to show that the attacks notice. All for trees in which everybody answered. */
enum NaiveRule implements SuppressionRule {
    /** Hides the small groups and nothing else. */
    PRIMARY_ONLY {
        @Override
        Set<String> hiddenBelow(UnitCounts unit, int threshold) {
            return small(unit, threshold);
        }
    },
    /** Hides one more, but any one of the smallest will do, and equal units are not noticed. */
    FIRST_OF_THE_SMALLEST {
        @Override
        Set<String> hiddenBelow(UnitCounts unit, int threshold) {
            Set<String> hidden = small(unit, threshold);
            int leftOver = leftOver(unit, hidden);
            if (leftOver > 0 && leftOver < threshold) {
                smallest(unit, hidden).stream().findFirst().ifPresent(part -> hidden.add(part.unit()));
            }
            return hidden;
        }
    },
    /** All of the smallest, as it should be, but equal units are not noticed. */
    WITHOUT_EQUAL_SIZES {
        @Override
        Set<String> hiddenBelow(UnitCounts unit, int threshold) {
            Set<String> hidden = small(unit, threshold);
            int leftOver = leftOver(unit, hidden);
            if (leftOver > 0 && leftOver < threshold) {
                List<UnitCounts> shown = smallest(unit, hidden);
                shown.stream()
                        .filter(part -> Trees.people(part) == Trees.people(shown.getFirst()))
                        .forEach(part -> hidden.add(part.unit()));
            }
            return hidden;
        }
    };

    abstract Set<String> hiddenBelow(UnitCounts unit, int threshold);

    @Override
    public PublishedResults publish(GroupSize groupSize, UnitCounts campaign) {
        Set<String> shown = new HashSet<>();
        if (Trees.people(campaign) >= groupSize.threshold()) {
            show(campaign, groupSize.threshold(), shown);
        }
        PublishedResults.Builder results = new PublishedResults.Builder(groupSize, CampaignTree.of(campaign));
        for (UnitCounts unit : Trees.all(campaign)) {
            if (shown.contains(unit.unit())) {
                results.show(unit.unit(), Trees.people(unit));
                results.show(unit.unit(), Trees.QUESTION, sum(unit));
            }
        }
        return results.build();
    }

    private void show(UnitCounts unit, int threshold, Set<String> shown) {
        shown.add(unit.unit());
        Set<String> hidden = hiddenBelow(unit, threshold);
        unit.below().stream()
                .filter(part -> !hidden.contains(part.unit()))
                .forEach(part -> show(part, threshold, shown));
    }

    private static OptionCounts sum(UnitCounts unit) {
        return Trees.all(unit).stream()
                .map(part -> part.own().getOrDefault(Trees.QUESTION, OptionCounts.NONE))
                .reduce(OptionCounts.NONE, OptionCounts::plus);
    }

    private static Set<String> small(UnitCounts unit, int threshold) {
        Set<String> small = new HashSet<>();
        unit.below().stream().filter(part -> Trees.people(part) < threshold).forEach(part -> small.add(part.unit()));
        return small;
    }

    private static int leftOver(UnitCounts unit, Set<String> hidden) {
        return Trees.people(unit)
                - unit.below().stream()
                        .filter(part -> !hidden.contains(part.unit()))
                        .mapToInt(Trees::people)
                        .sum();
    }

    private static List<UnitCounts> smallest(UnitCounts unit, Set<String> hidden) {
        List<UnitCounts> shown = new ArrayList<>(unit.below());
        shown.removeIf(part -> hidden.contains(part.unit()));
        shown.sort(Comparator.comparingInt(Trees::people).thenComparing(UnitCounts::unit));
        return shown;
    }
}
