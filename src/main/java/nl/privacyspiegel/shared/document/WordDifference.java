package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a text went and which came.
 *
 * @param kind what became of these words
 * @param text one or more words with the blanks around them
 */
public record WordDifference(Kind kind, String text) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** More words than this are shown as a whole: nobody reads them word by word. */
    private static final int MOST = 1500;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}_]+|[^\\s\\p{L}\\p{N}\\p{M}_]");

    /** The pieces of both texts, in reading order: without those that were added it is the older text. */
    public static List<WordDifference> between(String older, String newer) {
        List<String> before = words(older);
        List<String> after = words(newer);
        if (before.size() > MOST || after.size() > MOST) {
            return older.equals(newer)
                    ? List.of(new WordDifference(Kind.KEPT, older))
                    : List.of(new WordDifference(Kind.REMOVED, older), new WordDifference(Kind.ADDED, newer));
        }
        int[][] common = common(before, after);
        List<WordDifference> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(pieces, Kind.KEPT, before.get(i));
                i++;
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.REMOVED, before.get(i));
                i++;
            } else {
                add(pieces, Kind.ADDED, after.get(j));
                j++;
            }
        }
        return together(pieces);
    }

    /** Changes with nothing but blanks between them as one change: first all that went, then all that came. */
    private static List<WordDifference> together(List<WordDifference> pieces) {
        List<WordDifference> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            WordDifference piece = pieces.get(i);
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case KEPT -> {
                    boolean within = !removed.isEmpty() || !added.isEmpty();
                    if (within && piece.text().isBlank() && i + 1 < pieces.size()) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(joined, removed, added);
                        joined.add(piece);
                    }
                }
            }
        }
        flush(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void flush(List<WordDifference> into, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            into.add(new WordDifference(Kind.REMOVED, removed.toString()));
            removed.setLength(0);
        }
        if (!added.isEmpty()) {
            into.add(new WordDifference(Kind.ADDED, added.toString()));
            added.setLength(0);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** For each two places, how many words can be kept from there on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<WordDifference> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(
                    pieces.size() - 1, new WordDifference(kind, pieces.getLast().text() + word));
        } else {
            pieces.add(new WordDifference(kind, word));
        }
    }
}
