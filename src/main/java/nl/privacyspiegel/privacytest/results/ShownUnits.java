package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Which units of a tree are shown, for one way of counting their people. The rule is written out at {@link Suppression}. */
final class ShownUnits {

    private final GroupSize groupSize;
    private final UnitCounts campaign;
    private final Suppression.Totals totals;
    private final Set<String> shown = new HashSet<>();

    private ShownUnits(GroupSize groupSize, UnitCounts campaign, Suppression.Totals totals) {
        this.groupSize = groupSize;
        this.campaign = campaign;
        this.totals = totals;
    }

    static ShownUnits bySubmissions(GroupSize groupSize, UnitCounts campaign, Suppression.Totals totals) {
        ShownUnits units = new ShownUnits(groupSize, campaign, totals);
        units.decide(totals::submissions, unit -> false, unit -> false);
        return units;
    }

    /** Of the units that are shown, those that are shown for one question. */
    ShownUnits forQuestion(String question) {
        ShownUnits units = new ShownUnits(groupSize, campaign, totals);
        units.decide(
                unit -> totals.answered(unit, question),
                unit -> !contains(unit),
                unit -> contains(unit) && totals.submissions(unit) == 0);
        return units;
    }

    boolean contains(String unit) {
        return shown.contains(unit);
    }

    private void decide(ToIntFunction<String> size, Predicate<String> alreadyHidden, Predicate<String> knownEmpty) {
        String root = campaign.unit();
        if (!alreadyHidden.test(root) && !groupSize.isTooSmall(size.applyAsInt(root))) {
            show(campaign, new Counting(size, alreadyHidden, knownEmpty));
        }
    }

    private void show(UnitCounts unit, Counting counting) {
        shown.add(unit.unit());
        Set<String> hidden = hiddenDirectlyBelow(unit, counting);
        for (UnitCounts part : unit.below()) {
            if (!hidden.contains(part.unit())) {
                show(part, counting);
            }
        }
    }

    private Set<String> hiddenDirectlyBelow(UnitCounts unit, Counting counting) {
        Set<String> already = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        List<String> large = new ArrayList<>();
        for (UnitCounts part : unit.below()) {
            String name = part.unit();
            if (counting.alreadyHidden().test(name)) {
                already.add(name);
                hidden.add(name);
            } else if (!groupSize.isTooSmall(counting.of(name))) {
                large.add(name);
            } else if (!counting.knownEmpty().test(name)) {
                hidden.add(name);
            }
        }
        int leftOver = counting.of(unit.unit()) - counting.sum(large);
        if (leftOver == 0) {
            return already;
        }
        boolean directlyUnder = leftOver > counting.sum(hidden);
        if (groupSize.isTooSmall(leftOver) || (!directlyUnder && already.isEmpty() && counting.allOfOneSize(hidden))) {
            hidden.addAll(counting.smallestOf(large));
        }
        return hidden;
    }

    private record Counting(ToIntFunction<String> size, Predicate<String> alreadyHidden, Predicate<String> knownEmpty) {

        int of(String unit) {
            return size.applyAsInt(unit);
        }

        int sum(Iterable<String> units) {
            int sum = 0;
            for (String unit : units) {
                sum += of(unit);
            }
            return sum;
        }

        boolean allOfOneSize(Set<String> units) {
            return units.stream().mapToInt(size).distinct().count() == 1;
        }

        /** All of the smallest: choosing one among equals by its name would tell that the others were not chosen. */
        List<String> smallestOf(List<String> units) {
            int least = units.stream().mapToInt(size).min().orElse(0);
            return units.stream().filter(unit -> of(unit) == least).toList();
        }
    }
}
