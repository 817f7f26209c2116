package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * Keeps it uncertain that nobody, or everybody, chose an option: in each shown unit, and among the people of a shown unit
 * who are in no shown unit below it, hidden units or not. Counts become ranges, and nothing else of what is published
 * changes.
 *
 * <p>Where nothing but the whole campaign is shown of a question, and an option is chosen or not, only the ends are ranges: 0,
 * 1 and 2 are one, and so are all, all but one and all but two. Elsewhere every count is a range around a place that is drawn by lot, so
 * that each of its counts can have given it. Ranges that leave any of these things certain are drawn wider around the truth
 * where needed. Whether they do depends on the ranges and never on which of the worlds that fit is the true one, so that what
 * is published tells that the truth is one of the worlds that fit, and no more.
 *
 * <p>Where scores are counted apart from options, only the scores are published: the same people gave both, and two tables of
 * ranges over joint answers leave less than each of them. For the same reason a question of which somebody may choose several
 * options is shown for the whole campaign only: whoever did not choose the one chose another.
 */
public final class Unanimity {

    /** How many counts a range spans beside the lowest. */
    private static final int WIDTH = 2;

    private final PublishedResults exact;
    private final RandomGenerator random;

    private Unanimity(PublishedResults exact, RandomGenerator random) {
        this.exact = exact;
        this.random = random;
    }

    /**
     * What may be published of counts that are shown.
     *
     * @param exact the counts of the units and questions that are shown, of the whole campaign
     * @param several the questions of which somebody may choose several options
     * @param earlier what was published of the same campaign before, if anything, which stays as it is: two ranges of one
     *     count would leave less than each of them
     * @param random draws that nobody can foresee
     */
    public static PublishedResults guard(
            PublishedResults exact, Set<String> several, Optional<PublishedResults> earlier, RandomGenerator random) {
        if (!exact.isWhole()) {
            throw new IllegalArgumentException("Decisions are taken over a whole campaign, not over a part of it");
        }
        Unanimity guard = new Unanimity(exact, random);
        PublishedResults.Builder results = new PublishedResults.Builder(exact.groupSize(), exact.tree());
        for (String unit : exact.units()) {
            if (exact.submissions(unit) instanceof Shown<Integer>(Integer people)) {
                results.show(unit, people);
            }
        }
        Set<String> known = earlier.map(PublishedResults::questions).orElse(Set.of());
        earlier.ifPresent(before -> guard.keep(before, results));
        for (String question : exact.questions()) {
            if (!known.contains(question) && !exact.questions().contains(AskedQuestion.scoreLabel(question))) {
                guard.ranges(question, several.contains(question))
                        .forEach((unit, answers) -> results.show(unit, question, answers));
            }
        }
        return results.build();
    }

    private void keep(PublishedResults earlier, PublishedResults.Builder results) {
        for (String question : earlier.questions()) {
            for (String unit : exact.units()) {
                if (earlier.answers(unit, question) instanceof Shown<OptionCounts>(OptionCounts answers)) {
                    results.show(unit, question, answers);
                }
            }
        }
    }

    private record Row(String unit, OptionCounts answers, int parent) {}

    private Map<String, OptionCounts> ranges(String question, boolean several) {
        List<Row> rows = rows(question);
        Set<String> options = new LinkedHashSet<>();
        rows.forEach(row -> options.addAll(row.answers().counts().keySet()));
        boolean oneEach = !several && rows.stream().allMatch(row -> isOneEach(row.answers()));
        List<Map<String, CountRange>> ranges = new ArrayList<>();
        rows.forEach(row -> ranges.add(new LinkedHashMap<>()));
        if (!oneEach) {
            rows.subList(Math.min(1, rows.size()), rows.size()).clear();
            for (String option : options) {
                int[][] counts = rows.stream()
                        .map(row -> new int[] {count(row, option), row.answers().answered() - count(row, option)})
                        .toArray(int[][]::new);
                put(List.of(option), table(rows, counts), ranges);
            }
        } else if (options.size() > 1) {
            int[][] counts = rows.stream()
                    .map(row -> options.stream()
                            .mapToInt(option -> count(row, option))
                            .toArray())
                    .toArray(int[][]::new);
            put(List.copyOf(options), table(rows, counts), ranges);
        }
        Map<String, OptionCounts> published = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            published.put(
                    row.unit(),
                    ranges.get(i).isEmpty()
                            ? row.answers()
                            : OptionCounts.within(row.answers().answered(), ranges.get(i)));
        }
        return published;
    }

    private static boolean isOneEach(OptionCounts answers) {
        return answers.counts().values().stream().mapToInt(Integer::intValue).sum() == answers.answered();
    }

    private static int count(Row row, String option) {
        return row.answers().counts().getOrDefault(option, 0);
    }

    private static void put(List<String> options, CountRange[][] table, List<Map<String, CountRange>> into) {
        for (int unit = 0; unit < table.length; unit++) {
            for (int option = 0; option < options.size(); option++) {
                into.get(unit).put(options.get(option), table[unit][option]);
            }
        }
    }

    /** The units that are shown for a question, each after the unit above it. */
    private List<Row> rows(String question) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> place = new LinkedHashMap<>();
        for (String unit : exact.units()) {
            if (exact.answers(unit, question) instanceof Shown<OptionCounts>(OptionCounts answers)) {
                int parent = exact.parent(unit)
                        .map(above -> place.getOrDefault(above, -1))
                        .orElse(-1);
                place.put(unit, rows.size());
                rows.add(new Row(unit, answers, parent));
            }
        }
        return rows;
    }

    private CountRange[][] table(List<Row> rows, int[][] counts) {
        int[] answered = rows.stream().mapToInt(row -> row.answers().answered()).toArray();
        int[] parent = rows.stream().mapToInt(Row::parent).toArray();
        boolean endsOnly = rows.size() == 1 && counts[0].length == 2;
        CountRange[][] ranges = new CountRange[rows.size()][counts[0].length];
        for (int unit = 0; unit < ranges.length; unit++) {
            boolean pair = counts[unit].length == 2;
            for (int option = 0; option < ranges[unit].length; option++) {
                ranges[unit][option] = pair && option == 1
                        ? rest(ranges[unit][0], answered[unit])
                        : endsOnly
                                ? ends(counts[unit][option], answered[unit])
                                : drawn(counts[unit][option], answered[unit]);
            }
        }
        for (List<Integer> certain = new Worlds(parent, counts, answered, ranges).certain();
                !certain.isEmpty() && !endsOnly;
                certain = new Worlds(parent, counts, answered, ranges).certain()) {
            for (int unit : certain) {
                for (int above = unit; above >= 0; above = parent[above]) {
                    for (int option = 0; option < ranges[above].length; option++) {
                        ranges[above][option] = around(counts[above][option], answered[above], WIDTH / 2);
                    }
                }
            }
        }
        return ranges;
    }

    private static CountRange rest(CountRange range, int answered) {
        return new CountRange(answered - range.high(), answered - range.low());
    }

    private static CountRange ends(int count, int answered) {
        return count <= WIDTH
                ? new CountRange(0, Math.min(WIDTH, answered))
                : count >= answered - WIDTH ? new CountRange(answered - WIDTH, answered) : CountRange.exactly(count);
    }

    private CountRange drawn(int count, int answered) {
        return around(count, answered, random.nextInt(WIDTH + 1));
    }

    /** The range that begins so many below the count, or as near to that as it fits between nobody and everybody. */
    private static CountRange around(int count, int answered, int below) {
        int low = Math.clamp(count - below, 0, Math.max(0, answered - WIDTH));
        return new CountRange(low, Math.min(answered, low + WIDTH));
    }
}
