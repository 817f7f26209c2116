package nl.privacyspiegel.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of text that people type as a name or a title, and the beginning of a text that is too long for its place. */
public final class ShortText {

    /** The longest such text, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern FIRST_SENTENCE = Pattern.compile("(.+?\\p{L}{2}[.!?])\\s+(?=\\p{Lu})", Pattern.DOTALL);

    private ShortText() {}

    /**
     * The text on one line, without white space around it and without what nobody sees ({@link Typed#name}).
     *
     * @param missingKey the translation key of what to say when nothing is left
     * @throws RuleViolation when nothing is left, or more than {@link #LONGEST} characters
     */
    public static String require(String text, String missingKey) {
        String clean = Typed.name(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(missingKey);
        }
        if (clean.length() > LONGEST) {
            throw new RuleViolation("shared.text.tooLong", LONGEST);
        }
        return clean;
    }

    /**
     * The same of a text that may be left out: then it is empty.
     *
     * @throws RuleViolation when it has more than {@link #LONGEST} characters
     */
    public static String optional(String text) {
        return Typed.name(text).isEmpty() ? "" : require(text, "shared.text.tooLong");
    }

    /**
     * The beginning of a text, never half a character: a sign that Java keeps as two is kept whole or left out.
     *
     * @param most how many characters at most, as {@link String#length} counts
     */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean halved = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, halved ? most - 1 : most);
    }

    /** The text on one line, or as many whole words of it as fit with an ellipsis behind them. */
    public static String words(String text, int most) {
        String line = Typed.name(text);
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        return end > 0 ? line.substring(0, end) + "\u2026" : shown(line, most);
    }

    /** The first sentence: until a full stop behind a word, with a capital after it. All of a text that has no second one. */
    public static String firstSentence(String text) {
        Matcher first = FIRST_SENTENCE.matcher(text.strip());
        return first.lookingAt() ? first.group(1) : text.strip();
    }

    /** The text, or as much of it as fits with an ellipsis behind it. */
    public static String shown(String text, int most) {
        return text.length() <= most ? text : beginning(text, most - 1) + "\u2026";
    }
}
