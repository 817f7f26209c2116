package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.shared.ShortText;

/** Collects what is wrong in one file, and knows on which line each place that was read stands. */
final class YamlProblems {

    /** Nobody repairs more than this in one go, and a hostile file must not fill the memory with complaints. */
    static final int MOST = 200;

    private static final int LONGEST_QUOTE = 80;

    private final List<FileProblem> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> unusable = new HashSet<>();

    void add(int line, String key, Object... args) {
        if (found.size() == MOST) {
            found.add(new FileProblem(0, "shared.yaml.more", List.of(MOST)));
            throw new EnoughException();
        }
        found.add(new FileProblem(line, key, List.of(args)));
    }

    /** The value at this path cannot be used: what others think of it, or of what lies below, is no news any more. */
    void addUnusable(String path, int line, String key, Object... args) {
        unusable.add(path);
        add(line, key, args);
    }

    void markUnusable(String path) {
        unusable.add(path);
    }

    void addMissing(String path, int line, String name) {
        if (!isUnusable(path)) {
            addUnusable(path, line, "shared.yaml.missing", name);
        }
    }

    void addAt(String path, String key, Object... args) {
        if (!isUnusable(path)) {
            add(lineOf(path), key, args);
        }
    }

    private boolean isUnusable(String path) {
        for (String place = path; ; place = parent(place)) {
            if (unusable.contains(place)) {
                return true;
            }
            if (place.isEmpty()) {
                return false;
            }
        }
    }

    /** Whether nothing at this path, nor below it, was found unusable. */
    boolean isWhole(String path) {
        return unusable.stream()
                .noneMatch(place -> place.equals(path)
                        || path.isEmpty()
                        || place.startsWith(path + ".")
                        || place.startsWith(path + "["));
    }

    void remember(String path, int line) {
        lines.put(path, line);
    }

    private int lineOf(String path) {
        for (String place = path; ; place = parent(place)) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            if (place.isEmpty()) {
                return 1;
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** A piece of the file as a message can show it: not a whole page of it. */
    static String clip(String text) {
        return ShortText.shown(text, LONGEST_QUOTE);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file; what concerns the file as a whole comes last. */
    List<FileProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(problem -> problem.line() == 0 ? Integer.MAX_VALUE : problem.line()))
                .toList();
    }

    /** Stops the reading of a file in which everything is wrong. */
    static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("too many problems", null, false, false);
        }
    }
}
