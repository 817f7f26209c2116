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
 * Somebody who has all that is published about one or more questions, knows the tree of units and the threshold, knows of every
 * unit with units below it whether nobody is directly under it, and solves for the people directly under each unit: how
 * many gave each possible answer, and how many skipped a question.
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
    private final List<List<Counted>> questions;
    private final List<Integer> answers;
    private final List<UnitCounts> units = new ArrayList<>();
    private final Map<String, Integer> place = new HashMap<>();
    private final LinearProgram program;

    /** One who sees what is published about one question, all that is counted of it under these labels. */
    Adversary(List<PublishedResults> seen, UnitCounts tree, List<Counted> labels) {
        this(seen, tree, List.of(labels), false);
    }

    /**
     * Of the tree only the names are read, and where nobody is because all are in a unit below.
     *
     * @param seen all publications of the same campaign that somebody saw
     * @param questions all that is counted of each question, of which as many people answered each label
     * @param knowsSizes whether it is also known how many took part directly under each unit
     */
    Adversary(List<PublishedResults> seen, UnitCounts tree, List<List<Counted>> questions, boolean knowsSizes) {
        this.seen = List.copyOf(seen);
        this.questions = List.copyOf(questions);
        this.answers = questions.stream().map(Adversary::answers).toList();
        collect(tree);
        List<int[]> equations = new ArrayList<>();
        seen.forEach(published -> equations.addAll(equations(published, tree)));
        for (UnitCounts unit : units) {
            Set<String> alone = Set.of(unit.unit());
            if (knowsSizes) {
                equations.add(equation(submissions(alone), unit.submissions()));
            }
            for (int question = 1; question < questions.size(); question++) {
                equations.add(equation(minus(everybody(alone, question), submissions(alone)), 0));
            }
        }
        this.program = LinearProgram.of(unknowns(), equations);
    }

    private static int answers(List<Counted> labels) {
        return 1
                + labels.stream()
                        .flatMap(label -> label.counted().values().stream())
                        .flatMap(Set::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElseThrow();
    }

    private void collect(UnitCounts unit) {
        place.put(unit.unit(), units.size());
        units.add(unit);
        unit.below().forEach(this::collect);
    }

    /** For each unit and question one unknown for each answer and one for skipping it. */
    private int ofEachUnit() {
        return answers.stream().mapToInt(each -> each + 1).sum();
    }

    /** Those of the units, and the room that each hidden campaign and each question hidden for all of it leave. */
    private int unknowns() {
        return units.size() * ofEachUnit() + (1 + questions.size()) * seen.size();
    }

    private List<int[]> equations(PublishedResults published, UnitCounts tree) {
        List<int[]> equations = new ArrayList<>();
        for (UnitCounts unit : units) {
            if (published.submissions(unit.unit()) instanceof Shown<Integer>(Integer people)) {
                equations.add(equation(submissions(subtree(unit)), people));
            }
            questions.forEach(labels -> labels.forEach(label -> equations.addAll(equations(published, unit, label))));
        }
        units.stream()
                .filter(unit -> !unit.below().isEmpty() && unit.submissions() == 0)
                .forEach(unit -> equations.add(equation(submissions(Set.of(unit.unit())), 0)));
        int room = unknowns() - (1 + questions.size()) * (1 + seen.indexOf(published));
        if (!published.submissions(tree.unit()).isShown()) {
            equations.add(few(submissions(subtree(tree)), room, published));
        }
        for (int question = 0; question < questions.size(); question++) {
            Counted label = questions.get(question).getFirst();
            if (!published.answers(tree.unit(), label.label()).isShown()) {
                equations.add(few(answered(subtree(tree), label), room + 1 + question, published));
            }
        }
        return equations;
    }

    private List<int[]> equations(PublishedResults published, UnitCounts unit, Counted label) {
        List<int[]> equations = new ArrayList<>();
        if (published.answers(unit.unit(), label.label()) instanceof Shown<OptionCounts>(OptionCounts given)) {
            equations.add(equation(answered(subtree(unit), label), given.answered()));
            label.counted()
                    .keySet()
                    .forEach(option -> equations.add(equation(
                            choosing(subtree(unit), label, option),
                            given.counts().getOrDefault(option, 0))));
        }
        return equations;
    }

    /** That what is hidden for the whole campaign is below the threshold. */
    private int[] few(int[] sum, int room, PublishedResults published) {
        int[] few = equation(sum, published.groupSize().threshold() - 1);
        few[room] = 1;
        return few;
    }

    private int[] equation(int[] sum, int total) {
        int[] equation = Arrays.copyOf(sum, unknowns() + 1);
        equation[unknowns()] = total;
        return equation;
    }

    private static int[] minus(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(i -> one[i] - other[i]).toArray();
    }

    static Set<String> subtree(UnitCounts unit) {
        Set<String> names = new HashSet<>();
        names.add(unit.unit());
        unit.below().forEach(part -> names.addAll(subtree(part)));
        return names;
    }

    private int[] sum(Collection<String> group, int question, Collection<Integer> counted) {
        int[] sum = new int[unknowns()];
        int from = answers.stream().limit(question).mapToInt(each -> each + 1).sum();
        for (String unit : group) {
            for (int answer : counted) {
                sum[place.getOrDefault(unit, 0) * ofEachUnit() + from + answer] = 1;
            }
        }
        return sum;
    }

    private int[] submissions(Collection<String> group) {
        return everybody(group, 0);
    }

    private int[] everybody(Collection<String> group, int question) {
        return sum(
                group,
                question,
                IntStream.rangeClosed(0, answers.get(question)).boxed().toList());
    }

    private int[] answered(Collection<String> group, Counted label) {
        int question = question(label);
        return sum(
                group,
                question,
                IntStream.range(0, answers.get(question)).boxed().toList());
    }

    private int[] choosing(Collection<String> group, Counted label, String option) {
        return sum(group, question(label), label.counted().getOrDefault(option, Set.of()));
    }

    private int question(Counted label) {
        return IntStream.range(0, questions.size())
                .filter(question -> questions.get(question).contains(label))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the number of people directly under these units, taken together, can be solved. */
    boolean solvesSubmissions(Collection<String> group) {
        return program.solves(submissions(group));
    }

    boolean solvesAnswered(Collection<String> group, Counted label) {
        return program.solves(answered(group, label));
    }

    boolean solvesOption(Collection<String> group, Counted label, String option) {
        return program.solves(choosing(group, label, option));
    }
}
