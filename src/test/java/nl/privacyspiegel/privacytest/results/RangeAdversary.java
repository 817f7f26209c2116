package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Adversary.Counted;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * Solves all ranges of a question, in exact fractions, for the people of each shown unit who are in no shown unit below it:
 * whether none of them can have chosen an option, or all must have. Knows how many these are. Shares nothing with the rule.
 */
final class RangeAdversary {

    private final PublishedResults published;
    private final List<Counted> labels;
    private final int answers;
    private final int cells;
    private final Map<String, Integer> place = new HashMap<>();
    private final List<UnitCounts> shown = new ArrayList<>();

    /**
     * @param labels all that is counted of the question, under labels of the same people
     * @param answers how many different answers there are
     */
    RangeAdversary(PublishedResults published, UnitCounts tree, List<Counted> labels, int answers) {
        this.published = published;
        this.labels = labels;
        this.answers = answers;
        this.cells = labels.stream().mapToInt(label -> label.counted().size()).sum();
        for (UnitCounts unit : Trees.all(tree)) {
            if (published.answers(unit.unit(), labels.getFirst().label()).isShown()) {
                place.put(unit.unit(), shown.size());
                shown.add(unit);
            }
        }
    }

    private OptionCounts leftOver(UnitCounts unit, String label) {
        return unit.below().stream()
                .filter(part -> !place.containsKey(part.unit()))
                .map(part -> leftOver(part, label))
                .reduce(unit.own().getOrDefault(label, OptionCounts.NONE), OptionCounts::plus);
    }

    private int unknowns() {
        return shown.size() * (answers + 2 * cells);
    }

    private LinearProgram program() {
        List<int[]> equations = new ArrayList<>();
        int slack = shown.size() * answers;
        for (UnitCounts unit : shown) {
            int[] everybody = new int[unknowns() + 1];
            for (int answer = 0; answer < answers; answer++) {
                everybody[place.getOrDefault(unit.unit(), 0) * answers + answer] = 1;
            }
            everybody[unknowns()] = leftOver(unit, labels.getFirst().label()).answered();
            equations.add(everybody);
            for (Counted label : labels) {
                if (published.answers(unit.unit(), label.label()) instanceof Shown<OptionCounts>(OptionCounts given)) {
                    for (Map.Entry<String, Set<Integer>> option :
                            label.counted().entrySet()) {
                        CountRange range = given.range(option.getKey());
                        int[] least = new int[unknowns() + 1];
                        Trees.all(unit).stream()
                                .filter(below -> place.containsKey(below.unit()))
                                .forEach(below -> choosing(below, option.getValue(), least));
                        int[] most = least.clone();
                        least[slack++] = -1;
                        least[unknowns()] = range.low();
                        most[slack++] = 1;
                        most[unknowns()] = range.high();
                        equations.add(least);
                        equations.add(most);
                    }
                }
            }
        }
        return LinearProgram.of(unknowns(), equations);
    }

    private void choosing(UnitCounts unit, Set<Integer> counted, int[] sum) {
        counted.forEach(answer -> sum[place.getOrDefault(unit.unit(), 0) * answers + answer] = 1);
    }

    private record Truth(UnitCounts unit, Counted label, String option, int count) {

        @Override
        public String toString() {
            return option + " of " + unit.unit() + " is " + count;
        }
    }

    private List<Truth> truth() {
        List<Truth> truths = new ArrayList<>();
        for (UnitCounts unit : shown) {
            for (Counted label : labels) {
                OptionCounts left = leftOver(unit, label.label());
                for (String option : label.counted().keySet()) {
                    int count = left.counts().getOrDefault(option, 0);
                    if (left.answered() > 0 && (count == 0 || count == left.answered())) {
                        truths.add(new Truth(unit, label, option, count));
                    }
                }
            }
        }
        return truths;
    }

    /** Of whom nobody or everybody chose an option, as it truly is. */
    List<String> truths() {
        return truth().stream().map(Truth::toString).toList();
    }

    /** Of these, what can be solved. */
    List<String> certain() {
        List<Truth> truths = truth();
        if (truths.isEmpty()) {
            return List.of();
        }
        LinearProgram program = program();
        return truths.stream()
                .filter(each -> {
                    int[] sum = new int[unknowns()];
                    choosing(each.unit(), each.label().counted().getOrDefault(each.option(), Set.of()), sum);
                    return program.solves(sum);
                })
                .map(Truth::toString)
                .toList();
    }
}
