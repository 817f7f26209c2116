package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a document laid side by side, question by question. Only what is the same question, or is declared to be,
 * may be compared.
 *
 * @param lines the questions of the newer version in their order, then those that are gone
 */
public record VersionChanges(List<Line> lines) {

    /** What became of a question. */
    public enum Verdict {
        /** The same id or content, and the same wording. */
        SAME,
        /** Worded otherwise, and declared to ask the same. */
        DECLARED,
        /** Worded otherwise: not compared. */
        REWORDED,
        /** Another kind of question, or another right answer: not compared, and no declaration can change that. */
        ANSWER,
        NEW,
        GONE;

        /** Whether what is known of both may be laid side by side. */
        public boolean compares() {
            return this == SAME || this == DECLARED;
        }
    }

    /**
     * A question in one of the versions or in both.
     *
     * @param before null when it is new
     * @param after null when it is gone
     * @param moved whether it stands in another part or in another order
     */
    public record Line(
            @Nullable VersionItem before, @Nullable VersionItem after, Verdict verdict, boolean moved) {

        /** The question as it is, or as it was when it is gone. */
        public VersionItem item() {
            VersionItem item = after == null ? before : after;
            if (item == null) {
                throw new IllegalStateException("a line without a question");
            }
            return item;
        }
    }

    public VersionChanges {
        lines = List.copyOf(lines);
    }

    /** Of documents whose ids always stay with their question. */
    public static VersionChanges byId(List<VersionItem> older, List<VersionItem> newer) {
        return of(older, newer, VersionMatching.byId(older, newer));
    }

    /** Of documents that may come from elsewhere: ids where they were given, and else what is asked; never the place. */
    public static VersionChanges byContent(List<VersionItem> older, List<VersionItem> newer) {
        return of(older, newer, VersionMatching.byContent(older, newer));
    }

    private static VersionChanges of(
            List<VersionItem> older, List<VersionItem> newer, Map<VersionItem, VersionItem> pairs) {
        List<Integer> places = pairs(newer, pairs).stream().map(older::indexOf).toList();
        List<Integer> kept = longestRise(places);
        List<Line> lines = new ArrayList<>();
        for (VersionItem after : newer) {
            VersionItem before = pairs.get(after);
            lines.add(
                    before == null
                            ? new Line(null, after, Verdict.NEW, false)
                            : new Line(before, after, verdict(before, after), moved(before, after, older, kept)));
        }
        older.stream()
                .filter(before -> !pairs.containsValue(before))
                .forEach(before -> lines.add(new Line(before, null, Verdict.GONE, false)));
        return new VersionChanges(lines);
    }

    private static List<VersionItem> pairs(List<VersionItem> newer, Map<VersionItem, VersionItem> pairs) {
        return newer.stream().filter(pairs::containsKey).map(pairs::get).toList();
    }

    private static boolean moved(VersionItem before, VersionItem after, List<VersionItem> older, List<Integer> kept) {
        return !before.part().equals(after.part()) || !kept.contains(older.indexOf(before));
    }

    static Verdict verdict(VersionItem before, VersionItem after) {
        if (!before.canBeSameAs(after)) {
            return Verdict.ANSWER;
        }
        if (before.key().equals(after.key())) {
            return Verdict.SAME;
        }
        return after.isDeclaredSameAs(before) ? Verdict.DECLARED : Verdict.REWORDED;
    }

    /** The most numbers of these that rise in this order: what did not move when other things did. */
    private static List<Integer> longestRise(List<Integer> numbers) {
        List<List<Integer>> best = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Integer> longest = List.of();
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && best.get(j).size() > longest.size()) {
                    longest = best.get(j);
                }
            }
            List<Integer> here = new ArrayList<>(longest);
            here.add(numbers.get(i));
            best.add(here);
        }
        return best.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    /** The line of a question of the newer version. */
    public Optional<Line> line(String newer) {
        return lines.stream()
                .filter(line -> line.after() != null && line.after().id().equals(newer))
                .findFirst();
    }

    public List<Line> lines(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    /** How many questions only stand elsewhere. */
    public long moved() {
        return lines.stream().filter(Line::moved).count();
    }

    /** The id in the older version of each question of the newer one with which it may be compared. */
    public Map<String, String> compared() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.verdict().compares() && line.before() != null && line.after() != null) {
                ids.put(line.after().id(), line.before().id());
            }
        }
        return ids;
    }

    /** Whether all is as it was, in its old order. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.verdict() == Verdict.SAME && !line.moved());
    }
}
