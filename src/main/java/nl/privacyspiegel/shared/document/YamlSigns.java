package nl.privacyspiegel.shared.document;

import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Typed;

/**
 * A file without the signs that nobody sees and that YAML trips over: what has no width goes, and a special space where
 * the structure is written becomes a plain one. {@link YamlWriter} writes such signs as codes, so nothing that is meant
 * gets lost.
 */
final class YamlSigns {

    private YamlSigns() {}

    /** The same text on the same lines. */
    static String clean(String text) {
        boolean plain = text.chars().allMatch(sign -> sign < 0x7F && sign != '\r');
        return plain
                ? text
                : visible(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .lines()
                        .map(YamlSigns::line)
                        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private static String visible(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int before = ' ';
        for (int index = 0; index < text.length(); ) {
            int sign = text.codePointAt(index);
            index += Character.charCount(sign);
            if (!Typed.isInvisible(sign, before)) {
                clean.appendCodePoint(sign == 0x2028 || sign == 0x2029 ? ' ' : sign);
                before = sign;
            }
        }
        return clean.toString();
    }

    /** Plain spaces before the value, and behind it. */
    private static String line(String line) {
        StringBuilder plain = new StringBuilder(line);
        int index = blanks(plain, 0);
        while (index + 1 < plain.length() && plain.charAt(index) == '-' && isBlank(plain.charAt(index + 1))) {
            index = blanks(plain, index + 1);
        }
        int end = index;
        while (end < plain.length() && isOfKey(plain.charAt(end))) {
            end++;
        }
        if (end > index && end < plain.length() && plain.charAt(end) == ':') {
            blanks(plain, end + 1);
        }
        for (int last = plain.length() - 1; last >= 0 && isBlank(plain.charAt(last)); last--) {
            plain.setCharAt(last, plain.charAt(last) == '\t' ? '\t' : ' ');
        }
        return plain.toString();
    }

    private static int blanks(StringBuilder line, int from) {
        int index = from;
        while (index < line.length() && line.charAt(index) != '\t' && isBlank(line.charAt(index))) {
            line.setCharAt(index, ' ');
            index++;
        }
        return index;
    }

    private static boolean isBlank(char sign) {
        return sign == '\t' || Character.isSpaceChar(sign);
    }

    private static boolean isOfKey(char sign) {
        return sign < 0x7F && (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_');
    }
}
