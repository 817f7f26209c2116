package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * Somebody who has all that is published about one question, knows the tree of units and the threshold, knows of every
 * unit with units below it whether nobody is directly under it, and solves for the people directly under each unit: how
 * many gave each possible answer, and how many skipped the question.
 */
final class Adversary {

    /**
     * What is counted of the answers to one question under one label.
     *
     * @param counted for each option the answers that count for it
     */
    record Counted(String label, Map<String, Set<Integer>> counted) {

        /** A question of which one option is chosen: each option is an answer. */
        static List<Counted> oneOf(String question, List<String> options) {
            Map<String, Set<Integer>> counted = new LinkedHashMap<>();
            options.forEach(option -> counted.put(option, Set.of(counted.size())));
            return List.of(new Counted(question, counted));
        }
    }

    private final List<PublishedResults> seen;
    private final List<Counted> labels;
    private final int answers;
    private final List<UnitCounts> units = new ArrayList<>();
    private final Map<String, Integer> place = new HashMap<>();
    private final LinearProgram program;

    /**
     * Of the tree only the names are read, and where nobody is because all are in a unit below.
     *
     * @param seen all publications of the same campaign that somebody saw
     * @param labels all that is counted of one question, of which as many people answered each
     */
    Adversary(List<PublishedResults> seen, UnitCounts tree, List<Counted> labels) {
        this.seen = List.copyOf(seen);
        this.labels = List.copyOf(labels);
        this.answers = 1
                + labels.stream()
                        .flatMap(label -> label.counted().values().stream())
                        .flatMap(Set::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElseThrow();
        collect(tree);
        List<int[]> equations = new ArrayList<>();
        seen.forEach(published -> equations.addAll(equations(published, tree)));
        this.program = LinearProgram.of(unknowns(), equations);
    }

    private void collect(UnitCounts unit) {
        place.put(unit.unit(), units.size());
        units.add(unit);
        unit.below().forEach(this::collect);
    }

    /** One unknown for each unit and answer or skipping, and two for the room that each hidden campaign leaves. */
    private int unknowns() {
        return units.size() * (answers + 1) + 2 * seen.size();
    }

    private List<int[]> equations(PublishedResults published, UnitCounts tree) {
        List<int[]> equations = new ArrayList<>();
        for (UnitCounts unit : units) {
            if (published.submissions(unit.unit()) instanceof Shown<Integer>(Integer people)) {
                equations.add(equation(submissions(subtree(unit)), people));
            }
            for (Counted label : labels) {
                if (published.answers(unit.unit(), label.label()) instanceof Shown<Answers>(Answers given)) {
                    equations.add(equation(answered(subtree(unit)), given.answered()));
                    label.counted()
                            .keySet()
                            .forEach(option -> equations.add(equation(
                                    choosing(subtree(unit), label, option),
                                    given.counts().getOrDefault(option, 0))));
                }
            }
        }
        units.stream()
                .filter(unit -> !unit.below().isEmpty() && unit.submissions() == 0)
                .forEach(unit -> equations.add(equation(submissions(Set.of(unit.unit())), 0)));
        int room = unknowns() - 2 * (1 + seen.indexOf(published));
        int most = published.groupSize().threshold() - 1;
        if (!published.submissions(tree.unit()).isShown()) {
            int[] few = equation(submissions(subtree(tree)), most);
            few[room] = 1;
            equations.add(few);
        }
        if (!published.answers(tree.unit(), labels.getFirst().label()).isShown()) {
            int[] few = equation(answered(subtree(tree)), most);
            few[room + 1] = 1;
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

    private int[] sum(Collection<String> group, Collection<Integer> counted) {
        int[] sum = new int[unknowns()];
        for (String unit : group) {
            for (int answer : counted) {
                sum[place.getOrDefault(unit, 0) * (answers + 1) + answer] = 1;
            }
        }
        return sum;
    }

    private int[] submissions(Collection<String> group) {
        return sum(group, IntStream.rangeClosed(0, answers).boxed().toList());
    }

    private int[] answered(Collection<String> group) {
        return sum(group, IntStream.range(0, answers).boxed().toList());
    }

    private int[] choosing(Collection<String> group, Counted label, String option) {
        return sum(group, label.counted().getOrDefault(option, Set.of()));
    }

    /** Whether the number of people directly under these units, taken together, can be solved. */
    boolean solvesSubmissions(Collection<String> group) {
        return program.solves(submissions(group));
    }

    boolean solvesAnswered(Collection<String> group) {
        return program.solves(answered(group));
    }

    boolean solvesOption(Collection<String> group, Counted label, String option) {
        return program.solves(choosing(group, label, option));
    }
}
