package nl.privacyspiegel.reporting.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Where text breaks into lines in a column of a given width. Computed from the published widths of Arial, because a
 * server has no fonts and no spreadsheet program keeps the heights of wrapped rows right by itself. On the safe side:
 * rather a line too many than a line cut off.
 *
 * @param width of the column, in points
 * @param size of the letters, in points
 */
public record TextLayout(double width, double size, boolean bold) {

    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };
    private static final int LAST_LATIN = 0x24F;
    private static final int FIRST_WIDE = 0x2E80;
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
        int thousandths;
        if (character >= ' ' && character - ' ' < ARIAL.length) {
            thousandths = ARIAL[character - ' '];
        } else if (character <= LAST_LATIN) {
            thousandths = 600;
        } else {
            thousandths = character < FIRST_WIDE ? 750 : 1100;
        }
        return thousandths / 1000.0 * size * SAFETY * (bold ? BOLD : 1);
    }
}
