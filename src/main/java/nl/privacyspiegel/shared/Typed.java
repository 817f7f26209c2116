package nl.privacyspiegel.shared;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people type, paste and send, without signs that nobody sees: the one home for cleaning it. Other programs put
 * such signs in: a no-break space behind a grade, a byte order mark before a code, the style sheet of a document.
 */
public final class Typed {

    private static final Pattern UNHOLDABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\x1E]]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** What Word leaves behind in plain text: tags, and style sheets with properties of its own. */
    private static final Pattern OF_WORD = Pattern.compile("</?[ovwm]:[a-zA-Z]{1,30}\\s{0,9}/?>"
            + "|<!\\[(?:if [^\\]]{0,60}|endif)]>"
            + "|/\\* (?:Style|Font|List|Page) Definitions \\*/"
            + "|(?:@(?:font-face|page|list)[^{}<]{0,200}|(?:[a-zA-Z]{1,12}\\.(?:Mso|Word)|\\.Mso)[^{}<]{0,400})"
            + "\\{[^{}]{0,4000}\\}"
            + "|(?m:^[ \\t]{0,9}Normal\\s{1,9}0\\s{1,9}(?:\\d{1,3}\\s{1,9})?(?:(?:false|true)\\s{1,9}){3}"
            + "[A-Z]{2}(?:-[A-Z]{2})?(?:\\s{1,9}(?:X-NONE|[A-Z]{2}-[A-Z]{2})){0,2}"
            + "(?:\\s{1,9}MicrosoftInternetExplorer4)?)");

    private static final Pattern COMMENT_OF_WORD =
            Pattern.compile("<!--\\s{0,9}(?:\\[if |/\\*|@|StartFragment|EndFragment|-->)");

    private Typed() {}

    /**
     * A value with a form of its own, such as a number, a date, a code or an address: on one line, with plain spaces,
     * plain hyphens and plain digits, and nothing invisible.
     */
    public static String value(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        name(text)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .map(Typed::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int plain(int sign) {
        if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == 0x2212) {
            return '-';
        }
        if (sign >= 0xFF01 && sign <= 0xFF5E) {
            return sign - 0xFEE0;
        }
        return Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
    }

    /** A value without the curly quotation marks around it that an editor made of straight ones. */
    public static String unquoted(String text) {
        String value = value(text);
        boolean quoted = value.length() > 1
                && "“”„‟‘’‚«»".indexOf(value.charAt(0)) >= 0
                && "“”‟‘’«»".indexOf(value.charAt(value.length() - 1)) >= 0;
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    /** A name or a title: on one line, with plain spaces, and nothing invisible. What is meant, such as a dash, stays. */
    public static String name(String text) {
        String line = prose(UNHOLDABLE.matcher(text).replaceAll(" "));
        return BLANKS.matcher(line).replaceAll(" ").replace('\u2011', '-').strip();
    }

    /**
     * Text of any number of lines, with plain line ends and nothing invisible but blanks. Quotation marks, dashes and
     * no-break spaces stay: they are meant.
     */
    public static String prose(String text) {
        String plain = signs(withoutWord(text.replace("\r\n", "\n")));
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String withoutWord(String text) {
        boolean suspect = Stream.of("<!", "Mso", "mso-", "X-NONE", "Definitions */", ":p>")
                .anyMatch(text::contains);
        return suspect ? OF_WORD.matcher(withoutComments(text)).replaceAll("").strip() : text;
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher comment = COMMENT_OF_WORD.matcher(text);
        int from = 0;
        while (comment.find(from)) {
            int end = text.indexOf("-->", comment.start() + "<!--".length());
            if (end < 0) {
                break;
            }
            out.append(text, from, comment.start());
            from = end + "-->".length();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String signs(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int before = ' ';
        for (int index = 0; index < text.length(); ) {
            int sign = text.codePointAt(index);
            index += Character.charCount(sign);
            int kept = kept(sign, before);
            if (kept >= 0) {
                clean.appendCodePoint(kept);
                before = kept;
            }
        }
        return clean.toString();
    }

    /** What stands for a sign in clean text, or -1 when it goes. */
    private static int kept(int sign, int before) {
        return switch (sign) {
            case '\n', '\t' -> sign;
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case 0x1E -> '-';
            case 0xFFFE, 0xFFFF -> -1;
            default ->
                switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.SURROGATE -> -1;
                    default -> isInvisible(sign, before) ? -1 : sign;
                };
        };
    }

    /**
     * Whether a sign has no width and no meaning: not a joiner within an emoji, or in a script whose letters change
     * their shape.
     *
     * @param before the sign before it
     */
    public static boolean isInvisible(int sign, int before) {
        boolean joins = (sign == 0x200C || sign == 0x200D) && before >= 0x0590;
        return Character.getType(sign) == Character.FORMAT && !joins;
    }
}
