package nl.privacyspiegel.shared.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is written: bare where no reader can mistake it, in a block where it is long, else in double quotes. */
final class YamlScalars {

    private static final int WIDTH = 110;

    /** Starts with a letter and holds nothing that means something in YAML. */
    private static final Pattern BARE =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ,.;’‘“”€§–()/+_-]*[\\p{L}\\p{N}.;’”)])?");

    private static final Pattern SIMPLE_KEY = Pattern.compile("[a-z][a-z0-9_-]*");

    /** Words that some readers take for a truth value or for nothing. */
    private static final Set<String> NOT_BARE = Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null");

    private YamlScalars() {}

    static String key(String key) {
        return SIMPLE_KEY.matcher(key).matches() && !NOT_BARE.contains(key) ? key : quoted(key);
    }

    /** @param indentation of the lines of a block */
    static String text(String text, int indentation) {
        boolean fits = text.length() + indentation <= WIDTH;
        if (fits && BARE.matcher(text).matches() && !NOT_BARE.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        if (!isBlockSafe(text)) {
            return quoted(text);
        }
        if (text.contains("\n")) {
            return "|-" + lines(text, indentation);
        }
        return fits || text.contains("  ") || !text.contains(" ") ? quoted(text) : ">-" + folded(text, indentation);
    }

    /** A block shows a text as it is, so what cannot be seen, or is cut off at its edges, must be quoted. */
    private static boolean isBlockSafe(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> c == '\n' || isPlainlyVisible(c))
                && " \n".indexOf(text.charAt(0)) < 0
                && " \n".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.contains(" \n")
                && FileText.firstControl(text) < 0;
    }

    private static boolean isPlainlyVisible(int character) {
        return character >= ' '
                && !Character.isISOControl(character)
                && switch (Character.getType(character)) {
                    case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                    case Character.SPACE_SEPARATOR -> character == ' ';
                    default -> true;
                };
    }

    private static String lines(String text, int indentation) {
        StringBuilder block = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : " ".repeat(indentation) + line);
        }
        return block.toString();
    }

    private static String folded(String text, int indentation) {
        StringBuilder block = new StringBuilder();
        int room = 0;
        for (String word : text.split(" ", -1)) {
            if (room < word.length() + 1) {
                block.append('\n').append(" ".repeat(indentation));
                room = WIDTH - indentation;
            } else {
                block.append(' ');
                room--;
            }
            block.append(word);
            room -= word.length();
        }
        return block.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean half = Character.getType(character) == Character.SURROGATE;
                    if (!half && isPlainlyVisible(character) && (character & 0xFFFE) != 0xFFFE) {
                        quoted.appendCodePoint(character);
                    } else {
                        String code = character > 0xFFFF ? "\\U%08x" : "\\u%04x";
                        quoted.append(String.format(Locale.ROOT, code, character));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
