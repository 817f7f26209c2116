package nl.privacyspiegel.shared.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much room a text takes. The reader's browser chooses the font, and a server may have none, so the font that comes along
 * is measured, with the margin by which the widest system fonts exceed it.
 */
final class TextRoom {

    /** How much wider strong type is. */
    static final double STRONG = 1.13;

    private static final double MARGIN = 1.14;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 400;
    private static final int FEWEST_AFTER_HYPHEN = 4;

    private TextRoom() {}

    static double width(String text, double type) {
        return GlyphOutlines.get().width(text) * type * MARGIN;
    }

    /**
     * The text in lines that fit the width. A word that is too long for a line is broken with a hyphen; what does not fit in
     * the given number of lines is cut off with an ellipsis, since the table has the whole text.
     */
    static List<String> wrap(String text, double width, double type, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, type) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, type) > width) {
                int fits = breakBefore(rest, prefix(rest, width - width("-", type), type));
                lines.add(rest.substring(0, fits) + "-");
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        if (lines.size() <= mostLines) {
            return lines;
        }
        String last = lines.get(mostLines - 1);
        String cut = last.substring(0, prefix(last, width - width("…", type), type));
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines - 1));
        kept.add(cut.replaceFirst("[\\s-]+$", "") + "…");
        return kept;
    }

    /** The same of a name: what does not fit is left out of its middle, since names often differ at their end. */
    static List<String> wrapName(String name, double width, double type, int mostLines) {
        String text = String.join(" ", words(name));
        String shown = ShorterName.fitting(
                text, tried -> wrap(tried, width, type, Integer.MAX_VALUE).size() <= mostLines);
        return wrap(shown, width, type, mostLines);
    }

    static double longestWord(String text, double type) {
        double longest = 0;
        for (String word : words(text)) {
            longest = Math.max(longest, width(word, type));
        }
        return longest;
    }

    /** A little earlier than the word would fill the line, rather than leave a letter or two for the next. */
    private static int breakBefore(String word, int fits) {
        int missing = FEWEST_AFTER_HYPHEN - word.codePointCount(fits, word.length());
        boolean canMove = missing > 0 && word.codePointCount(0, fits) > 2 * FEWEST_AFTER_HYPHEN;
        return canMove ? word.offsetByCodePoints(fits, -missing) : fits;
    }

    /** The words of the text, of no more of it than any label shows, so that a text without end costs no time. */
    private static String[] words(String text) {
        int length = text.codePointCount(0, text.length());
        String beginning = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        return SPACE.split(beginning.strip(), -1);
    }

    /** How many characters of the text fit: at least one, and never half of a pair. */
    private static int prefix(String text, double width, double type) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), type) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
