package nl.privacyspiegel.quiz.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tells the tags in a text from signs that only look like one, as in "x < 5", "a<b" and "<naam>". A parser would take
 * the words behind such a sign for a tag and drop them.
 */
final class HtmlTags {

    private static final Pattern OF_OFFICE = Pattern.compile("[a-z0-9]{1,10}:[a-z]+[0-9]*");
    private static final Set<String> SWALLOWING = Set.of(
            "style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext");
    private static final Set<String> OF_FORMULAS = Set.of(
            "math",
            "mi",
            "mn",
            "mo",
            "mrow",
            "mtext",
            "mspace",
            "mfrac",
            "msqrt",
            "mroot",
            "msup",
            "msub",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mfenced",
            "mtable",
            "mtr",
            "mtd",
            "mstyle",
            "semantics",
            "annotation");
    private static final Set<String> BARE_ATTRIBUTES = Set.of(
            "hidden",
            "nowrap",
            "noshade",
            "disabled",
            "checked",
            "selected",
            "controls",
            "autoplay",
            "loop",
            "muted",
            "allowfullscreen",
            "required",
            "readonly",
            "multiple",
            "async",
            "defer",
            "reversed",
            "compact");

    private final String html;
    private final Map<String, Integer> lastEnds = new HashMap<>();
    private final int lastComment;
    private final int lastEnd;

    private HtmlTags(String html) {
        this.html = html;
        this.lastComment = html.lastIndexOf("-->");
        this.lastEnd = html.lastIndexOf('>');
    }

    /** The same HTML, in which every sign that starts no tag is written as an entity. */
    static String only(String html) {
        HtmlTags tags = new HtmlTags(html);
        StringBuilder out = new StringBuilder(html.length());
        for (int index = 0; index < html.length(); index++) {
            char character = html.charAt(index);
            out.append(character == '<' && !tags.startsAt(index) ? "&lt;" : String.valueOf(character));
        }
        return out.toString();
    }

    private boolean startsAt(int start) {
        if (html.startsWith("<!--", start)) {
            return lastComment > start;
        }
        if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
            boolean named = start + 2 < html.length()
                    && (html.charAt(start + 2) == '[' || Character.isLetter(html.charAt(start + 2)));
            return named && lastEnd > start;
        }
        boolean closes = html.startsWith("</", start);
        int from = start + (closes ? 2 : 1);
        int end = from;
        while (end < html.length() && isOfName(html.charAt(end))) {
            end++;
        }
        String name = html.substring(from, end).toLowerCase(Locale.ROOT);
        if (!isKnown(name) || (!closes && SWALLOWING.contains(name) && lastEndOf(name) < start)) {
            return false;
        }
        int close = close(end);
        return close >= 0 && areAttributes(html.substring(end, close));
    }

    private static boolean isOfName(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == ':';
    }

    private static boolean isKnown(String name) {
        return !name.isEmpty()
                && name.length() <= 40
                && (Tag.isKnownTag(name)
                        || name.equals("font")
                        || OF_FORMULAS.contains(name)
                        || OF_OFFICE.matcher(name).matches());
    }

    private int lastEndOf(String name) {
        return lastEnds.computeIfAbsent(
                name, wanted -> html.toLowerCase(Locale.ROOT).lastIndexOf("</" + wanted));
    }

    /** Where the tag ends that is named before this place, or -1 when it ends nowhere. */
    private int close(int from) {
        char quote = 0;
        for (int index = from; index < html.length(); index++) {
            char character = html.charAt(index);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return index;
            } else if (character == '<') {
                return -1;
            } else if ((character == '"' || character == '\'') && html.charAt(index - 1) == '=') {
                quote = character;
            }
        }
        return -1;
    }

    private static boolean areAttributes(String text) {
        String rest = text.strip();
        if (rest.isEmpty() || rest.equals("/") || text.contains("=")) {
            return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0));
        }
        return Character.isWhitespace(text.charAt(0))
                && Set.of(rest.toLowerCase(Locale.ROOT).split("[\\s/]+")).stream()
                        .allMatch(BARE_ATTRIBUTES::contains);
    }
}
