package nl.privacyspiegel.privacytest.results;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * All tables of whole numbers that fit what is published of one question, of which the truth is one. People of a shown unit
 * who are in no shown unit below it are a row, options are columns; how many are in a row is known, and of each unit and
 * option a range. That is a flow in a network: from option to option over each unit to its row. A cell can be something
 * else than it is if it lies on a cycle along which one person's answer can be moved, and so if both its ends are in one
 * strongly connected part of what can still flow.
 */
final class Worlds {

    private final int options;
    private final int[][] rows;
    private final int[] people;
    private final List<List<Integer>> onwards = new ArrayList<>();
    private final List<List<Integer>> back = new ArrayList<>();
    private final int[] part;

    /**
     * @param parent the place of the unit above each unit, which comes before it; -1 for the first
     * @param counts the true count of each unit and option
     * @param answered how many answered in each unit
     * @param ranges what is published of each
     */
    Worlds(int[] parent, int[][] counts, int[] answered, CountRange[][] ranges) {
        this.options = counts[0].length;
        this.people = answered.clone();
        this.rows = new int[counts.length][];
        for (int unit = 0; unit < counts.length; unit++) {
            rows[unit] = counts[unit].clone();
        }
        for (int unit = 1; unit < counts.length; unit++) {
            people[parent[unit]] -= answered[unit];
            for (int option = 0; option < options; option++) {
                rows[parent[unit]][option] -= counts[unit][option];
            }
        }
        int nodes = counts.length * (options + 1) + 1;
        for (int node = 0; node < nodes; node++) {
            onwards.add(new ArrayList<>());
            back.add(new ArrayList<>());
        }
        for (int unit = 0; unit < counts.length; unit++) {
            for (int option = 0; option < options; option++) {
                int above = unit == 0 ? nodes - 1 : node(parent[unit], option);
                CountRange range = ranges[unit][option];
                flow(above, node(unit, option), counts[unit][option], range.low(), range.high());
                flow(node(unit, option), row(unit), rows[unit][option], 0, people[unit]);
            }
        }
        this.part = parts();
    }

    private int node(int unit, int option) {
        return unit * (options + 1) + option;
    }

    private int row(int unit) {
        return unit * (options + 1) + options;
    }

    private void flow(int from, int to, int now, int least, int most) {
        if (now < most) {
            arc(from, to);
        }
        if (now > least) {
            arc(to, from);
        }
    }

    private void arc(int from, int to) {
        onwards.get(from).add(to);
        back.get(to).add(from);
    }

    /** The units of which the people left over are known to have all chosen an option, or none of them. */
    List<Integer> certain() {
        List<Integer> certain = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            for (int option = 0; option < options && people[unit] > 0; option++) {
                boolean edge = rows[unit][option] == 0 || rows[unit][option] == people[unit];
                if (edge && part[node(unit, option)] != part[row(unit)]) {
                    certain.add(unit);
                    break;
                }
            }
        }
        return certain;
    }

    /** The strongly connected part of each node, as Kosaraju finds them. */
    private int[] parts() {
        int nodes = onwards.size();
        Deque<Integer> finished = new ArrayDeque<>();
        boolean[] seen = new boolean[nodes];
        int[] next = new int[nodes];
        for (int start = 0; start < nodes; start++) {
            if (!seen[start]) {
                finish(start, seen, next, finished);
            }
        }
        int[] parts = new int[nodes];
        Arrays.fill(parts, -1);
        for (int start : finished) {
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int node = open.pop();
                if (parts[node] < 0) {
                    parts[node] = start;
                    back.get(node).stream().filter(before -> parts[before] < 0).forEach(open::push);
                }
            }
        }
        return parts;
    }

    /** Puts every node that can be reached on the heap, each after those that can be reached from it. */
    private void finish(int start, boolean[] seen, int[] next, Deque<Integer> finished) {
        Deque<Integer> path = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!path.isEmpty()) {
            int node = path.element();
            if (next[node] == onwards.get(node).size()) {
                finished.push(path.pop());
            } else {
                int to = onwards.get(node).get(next[node]++);
                if (!seen[to]) {
                    seen[to] = true;
                    path.push(to);
                }
            }
        }
    }
}
