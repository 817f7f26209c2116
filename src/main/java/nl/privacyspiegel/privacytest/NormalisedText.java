package nl.privacyspiegel.privacytest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An open answer without what makes no difference to its grade. Two answers with the same normalised text are graded as
 * one. What is made equal:
 *
 * <ol>
 *   <li>other ways to write the same characters (Unicode NFKC), such as a full-width letter or a ligature;
 *   <li>capitals and small letters;
 *   <li>blanks: a line end, a tab or several spaces are one space, none at the ends, and invisible characters are nothing;
 *   <li>punctuation, brackets and quotation marks at both ends. A minus before a figure stays, and so do signs with a
 *       meaning, such as % and #. A text of nothing but punctuation stays whole.
 * </ol>
 *
 * <p>Accents stay, and so does everything within the text: what looks alike may mean something else.
 */
record NormalisedText(String value) {

    private static final String AT_THE_ENDS = ".,:;!?…\"'`´“”„‟‘’‚‛«»‹›()[]{}-‐‑‒–—―•·*_ ";

    static NormalisedText of(String text) {
        String folded = compose(compose(text).toLowerCase(Locale.ROOT));
        String line = folded.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        String core = withoutEnds(line);
        return new NormalisedText(core.isEmpty() ? line : core);
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String withoutEnds(String text) {
        int start = 0;
        int end = text.length();
        while (end > start && AT_THE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && AT_THE_ENDS.indexOf(text.charAt(start)) >= 0 && !isMinus(text, start, end)) {
            start++;
        }
        return text.substring(start, end);
    }

    private static boolean isMinus(String text, int at, int end) {
        return text.charAt(at) == '-' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    @Override
    public String toString() {
        return "NormalisedText";
    }
}
