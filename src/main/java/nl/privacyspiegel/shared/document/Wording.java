package nl.privacyspiegel.shared.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two texts ask the same. A wording is the text of a question and, below it, a line for each answer that can be
 * chosen, such as {@code [x] Ja}. What makes no difference:
 *
 * <ol>
 *   <li>other ways to write the same characters (Unicode NFKC), curly and straight quotation marks, kinds of hyphen;
 *   <li>capitals and small letters;
 *   <li>blanks and line ends, and characters that cannot be seen;
 *   <li>punctuation at the end of the text and of each answer;
 *   <li>the order of the answers.
 * </ol>
 */
public final class Wording {

    private static final Pattern ANSWER = Pattern.compile("\\[[^\\]\\n]{1,20}\\] .*");
    private static final String AT_THE_END = ".,:;!?… ";

    private Wording() {}

    /** Whether these wordings ask the same. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** What all wordings that ask the same have in common. */
    public static String key(String wording) {
        List<String> answers = new ArrayList<>();
        String text = text(wording, answers);
        List<String> keys = new ArrayList<>(answers.stream().map(Wording::plain).toList());
        Collections.sort(keys);
        keys.addFirst(plain(text));
        return String.join("\n", keys);
    }

    /** The same for the text alone, whatever can be answered. */
    static String textKey(String wording) {
        return plain(text(wording, new ArrayList<>()));
    }

    private static String text(String wording, List<String> answers) {
        StringBuilder text = new StringBuilder();
        for (String line : wording.split("\\R", -1)) {
            if (ANSWER.matcher(line).matches()) {
                answers.add(line);
            } else if (answers.isEmpty()) {
                text.append(line).append('\n');
            } else {
                answers.set(answers.size() - 1, answers.getLast() + "\n" + line);
            }
        }
        return text.toString();
    }

    /** One text without what makes no difference. */
    public static String plain(String text) {
        String line = compose(compose(text).toLowerCase(Locale.ROOT))
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[“”„‟«»]", "\"")
                .replaceAll("[‘’‚‛`´]", "'")
                .replaceAll("[‐‑‒–]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        int end = line.length();
        while (end > 0 && AT_THE_END.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? line : line.substring(0, end);
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
