package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Which units of a tree are shown, for one way of counting their people. The rule is written out at {@link Suppression}. */
final class ShownUnits {

    /** How many people a unit has, with everybody below it. */
    interface Sizes {

        int submissions(String unit);

        /** How many of them may have been made up by who hands out. */
        int doubtful(String unit);

        int answered(String unit, String question);
    }

    private final GroupSize groupSize;
    private final Sizes sizes;
    private final Set<String> shown = new HashSet<>();

    private ShownUnits(GroupSize groupSize, Sizes sizes) {
        this.groupSize = groupSize;
        this.sizes = sizes;
    }

    static ShownUnits bySubmissions(GroupSize groupSize, CampaignTree tree, Sizes sizes) {
        ShownUnits units = new ShownUnits(groupSize, sizes);
        units.decide(tree, new Counting(sizes::submissions, sizes::doubtful, unit -> false, unit -> false));
        return units;
    }

    /** Of the units that are shown, those of this tree that are shown for one question. */
    ShownUnits forQuestion(CampaignTree tree, String question) {
        ShownUnits units = new ShownUnits(groupSize, sizes);
        units.decide(
                tree,
                new Counting(
                        unit -> sizes.answered(unit, question),
                        sizes::doubtful,
                        unit -> !contains(unit),
                        unit -> contains(unit) && sizes.submissions(unit) == 0));
        return units;
    }

    boolean contains(String unit) {
        return shown.contains(unit);
    }

    private void decide(CampaignTree tree, Counting counting) {
        Map<String, List<String>> below = tree.below();
        for (String root : tree.roots()) {
            if (!counting.alreadyHidden().test(root) && !groupSize.isTooSmall(counting.sure(root))) {
                show(root, below, counting);
            }
        }
    }

    private void show(String unit, Map<String, List<String>> below, Counting counting) {
        shown.add(unit);
        List<String> parts = below.getOrDefault(unit, List.of());
        Set<String> hidden = hiddenAmong(parts, unit, counting);
        for (String part : parts) {
            if (!hidden.contains(part)) {
                show(part, below, counting);
            }
        }
    }

    private Set<String> hiddenAmong(List<String> parts, String unit, Counting counting) {
        Set<String> already = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        List<String> large = new ArrayList<>();
        for (String part : parts) {
            if (counting.alreadyHidden().test(part)) {
                already.add(part);
                hidden.add(part);
            } else if (!groupSize.isTooSmall(counting.sure(part))) {
                large.add(part);
            } else if (!counting.knownEmpty().test(part)) {
                hidden.add(part);
            }
        }
        int leftOver = counting.of(unit) - counting.sum(large);
        if (leftOver == 0) {
            return already;
        }
        int sureLeftOver = counting.sure(unit) - counting.sureSum(large);
        boolean directlyUnder = leftOver > counting.sum(hidden);
        if (groupSize.isTooSmall(sureLeftOver)
                || (!directlyUnder && already.isEmpty() && counting.allOfOneSize(hidden))) {
            hidden.addAll(counting.smallestOf(large));
        }
        return hidden;
    }

    private record Counting(
            ToIntFunction<String> size,
            ToIntFunction<String> doubtful,
            Predicate<String> alreadyHidden,
            Predicate<String> knownEmpty) {

        int of(String unit) {
            return size.applyAsInt(unit);
        }

        /** Those who took part whatever who hands out made up; as if all of that were among them. */
        int sure(String unit) {
            return of(unit) - doubtful.applyAsInt(unit);
        }

        int sureSum(List<String> units) {
            return units.stream().mapToInt(this::sure).sum();
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
