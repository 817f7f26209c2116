package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * Somebody who has all that is published about one question, knows the tree of units and the threshold, knows of every
 * unit with units below it whether nobody is directly under it, and solves for the people directly under each unit: how
 * many chose each option, and how many skipped the question.
 */
final class Adversary {

    private final PublishedResults published;
    private final String question;
    private final List<String> options;
    private final List<UnitCounts> units = new ArrayList<>();
    private final Map<String, Integer> place = new HashMap<>();
    private final LinearProgram program;
    private final int threshold;

    /** Of the tree only the names are read, and where nobody is because all are in a unit below. */
    Adversary(PublishedResults published, UnitCounts tree, String question, List<String> options) {
        this.published = published;
        this.question = question;
        this.options = List.copyOf(options);
        this.threshold = published.groupSize().threshold();
        collect(tree);
        this.program = LinearProgram.of(unknowns(), equations(tree));
    }

    private void collect(UnitCounts unit) {
        place.put(unit.unit(), units.size());
        units.add(unit);
        unit.below().forEach(this::collect);
    }

    /** One unknown for each unit and option or skipping, and two for the room that a hidden campaign leaves. */
    private int unknowns() {
        return units.size() * (options.size() + 1) + 2;
    }

    private List<int[]> equations(UnitCounts tree) {
        List<int[]> equations = new ArrayList<>();
        for (UnitCounts unit : units) {
            if (published.submissions(unit.unit()) instanceof Shown<Integer>(Integer people)) {
                equations.add(equation(submissions(subtree(unit)), people));
            }
            if (published.answers(unit.unit(), question) instanceof Shown<Answers>(Answers answers)) {
                equations.add(equation(answered(subtree(unit)), answers.answered()));
                for (String option : options) {
                    equations.add(equation(
                            choosing(subtree(unit), option), answers.counts().getOrDefault(option, 0)));
                }
            }
        }
        units.stream()
                .filter(unit -> !unit.below().isEmpty() && unit.submissions() == 0)
                .forEach(unit -> equations.add(equation(submissions(Set.of(unit.unit())), 0)));
        if (!published.submissions(tree.unit()).isShown()) {
            int[] few = equation(submissions(subtree(tree)), threshold - 1);
            few[unknowns() - 1] = 1;
            equations.add(few);
        }
        if (!published.answers(tree.unit(), question).isShown()) {
            int[] few = equation(answered(subtree(tree)), threshold - 1);
            few[unknowns() - 2] = 1;
            equations.add(few);
        }
        return equations;
    }

    private int[] equation(int[] sum, int total) {
        int[] equation = Arrays.copyOf(sum, unknowns() + 1);
        equation[unknowns()] = total;
        return equation;
    }

    static Set<String> subtree(UnitCounts unit) {
        Set<String> names = new HashSet<>();
        names.add(unit.unit());
        unit.below().forEach(part -> names.addAll(subtree(part)));
        return names;
    }

    private int[] sum(Collection<String> group, int from, int to) {
        int[] sum = new int[unknowns()];
        for (String unit : group) {
            for (int option = from; option < to; option++) {
                sum[place.getOrDefault(unit, 0) * (options.size() + 1) + option] = 1;
            }
        }
        return sum;
    }

    private int[] submissions(Collection<String> group) {
        return sum(group, 0, options.size() + 1);
    }

    private int[] answered(Collection<String> group) {
        return sum(group, 0, options.size());
    }

    private int[] choosing(Collection<String> group, String option) {
        int at = options.indexOf(option);
        return sum(group, at, at + 1);
    }

    /** Whether the number of people directly under these units, taken together, can be solved. */
    boolean solvesSubmissions(Collection<String> group) {
        return program.solves(submissions(group));
    }

    boolean solvesAnswered(Collection<String> group) {
        return program.solves(answered(group));
    }

    boolean solvesOption(Collection<String> group, String option) {
        return program.solves(choosing(group, option));
    }
}
