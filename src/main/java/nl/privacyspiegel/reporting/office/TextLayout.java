package nl.privacyspiegel.reporting.office;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.drawing.LetterWidth;

/**
 * Where text breaks into lines in a column of a given width. Computed from the widths of Arial, because a server has
 * no fonts and no spreadsheet program keeps the heights of wrapped rows right by itself. On the safe side:
 * rather a line too many than a line cut off.
 *
 * @param width of the column, in points
 * @param size of the letters, in points
 */
public record TextLayout(double width, double size, boolean bold) {

    private static final double SAFETY = 1.02;
    private static final double BOLD = 1.07;

    /** How many lines the text needs; an empty text needs one. */
    public int lines(String text) {
        return lineEnds(text).size();
    }

    /** The text in pieces of at most so many lines each; put together again they are the text. */
    public List<String> pieces(String text, int mostLines) {
        List<Integer> ends = lineEnds(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int last = Math.min(mostLines, ends.size()); from < text.length() || pieces.isEmpty(); last += mostLines) {
            int to = ends.get(Math.min(last, ends.size()) - 1);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** The width of the longest part of the text that stays on one line, in points. */
    public double longestWord(String text) {
        double longest = 0;
        double used = 0;
        for (int character : text.codePoints().toArray()) {
            used = character == ' ' || character == '\n' ? 0 : used + advance(character);
            longest = Math.max(longest, used);
            used = character == '-' ? 0 : used;
        }
        return longest;
    }

    private List<Integer> lineEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int breakAt = 0;
        double used = 0;
        double usedAtBreak = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            double advance = advance(character);
            if (used + advance > width && character != ' ' && character != '\n' && at > start) {
                boolean atWord = breakAt > start;
                start = atWord ? breakAt : at;
                used = atWord ? used - usedAtBreak : 0;
                ends.add(start);
            }
            used += advance;
            if (character == ' ' || character == '-') {
                breakAt = next;
                usedAtBreak = used;
            } else if (character == '\n') {
                ends.add(next);
                start = next;
                used = 0;
            }
            at = next;
        }
        ends.add(text.length());
        return ends;
    }

    private double advance(int character) {
        if (character == '\n') {
            return 0;
        }
        return LetterWidth.of(character) * size * SAFETY * (bold ? BOLD : 1);
    }
}
