package nl.privacyspiegel.shared;

import java.util.List;

/** Text of any number of lines that people type. */
public final class LongText {

    private LongText() {}

    /** The lines of a text, without white space around them and without empty lines. */
    public static List<String> lines(String text) {
        return clean(text, Integer.MAX_VALUE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same for a list of texts that each may have lines. */
    public static List<String> lines(List<String> texts) {
        return texts.stream().flatMap(text -> lines(text).stream()).toList();
    }

    /** A short mark on one line. */
    public static String code(String text) {
        return Typed.name(text);
    }

    /** The text that somebody typed as prose: clean and without white space around it. */
    public static String prose(String text, int longest) {
        return clean(text, longest).strip();
    }

    /**
     * The text as typed, with plain line ends and without what nobody sees ({@link Typed#prose}).
     *
     * @throws RuleViolation when longer than {@code longest} characters
     */
    public static String clean(String text, int longest) {
        String clean = Typed.prose(text);
        if (clean.length() > longest) {
            throw new RuleViolation("shared.text.tooLong", longest);
        }
        return clean;
    }
}
