package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A content file with one mistake.
 *
 * @param key how the reader names it
 * @param seenBySchema whether the JSON Schema can see it too; what compares two places in a file it cannot
 */
public record WrongFile(String name, String yaml, int line, String key, boolean seenBySchema) {

    /** A right file, changed in one place. */
    public static WrongFile of(String rightFile, String name, String right, String wrong, int line, String key) {
        if (!rightFile.contains(right)) {
            throw new IllegalArgumentException(right);
        }
        return new WrongFile(name, rightFile.replace(right, wrong), line, key, true);
    }

    public WrongFile unseenBySchema() {
        return new WrongFile(name, yaml, line, key, false);
    }

    /** So many numbered copies of a piece of a file. */
    public static String copies(String piece, int count) {
        return String.join(
                "", IntStream.range(0, count).mapToObj(piece::formatted).toList());
    }

    /** Each problem as its line and its key, after checking that there is a sentence for it. */
    public static List<String> described(List<FileProblem> problems) {
        return problems.stream()
                .map(problem -> {
                    Messages.dutch(problem.key(), problem.args());
                    return problem.line() + " " + problem.key();
                })
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
