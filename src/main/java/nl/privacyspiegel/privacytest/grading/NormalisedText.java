package nl.privacyspiegel.privacytest.grading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An open answer without what makes no difference to its grade. Two answers with the same normalised text are graded as
 * one. What is made equal:
 *
 * <ol>
 *   <li>other ways to write the same characters (Unicode NFKC), such as a full-width letter or a ligature;
 *   <li>punctuation that a keyboard or a word processor writes in several ways: apostrophes and single quotation marks,
 *       double quotation marks, hyphens and dashes. Who types on a telephone is so not known by that;
 *   <li>capitals and small letters;
 *   <li>blanks: a line end, a tab or several spaces are one space, none at the ends, and invisible characters are nothing;
 *   <li>punctuation, brackets and quotation marks at both ends. A minus before a figure stays, and so do signs with a
 *       meaning, such as % and #. A text of nothing but punctuation stays whole.
 * </ol>
 *
 * <p>Accents and all other signs within the text stay: what looks alike may mean something else.
 */
record NormalisedText(String value) {

    private static final Pattern APOSTROPHES = Pattern.compile(
            "[\\u0060\\u00B4\\u2018-\\u201B\\u2032\\u2035\\u2039\\u203A\\u02B9\\u02BB-\\u02BD\\u02C8\\u02CA\\u02CB"
                    + "\\u055A\\u05F3\\u07F4\\uA78B\\uA78C\\uFF07\\uFF40]");

    private static final Pattern QUOTES = Pattern.compile(
            "[\\u00AB\\u00BB\\u201C-\\u201F\\u2033\\u2036\\u02BA\\u02DD\\u02EE\\u05F4\\u275D\\u275E\\u301D-\\u301F\\uFF02]|''");

    private static final Pattern DASHES =
            Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\u2796\\u02D7\\u058A\\u05BE\\uFE58\\uFE63\\uFF0D]|-{2,3}");

    private static final String AT_THE_ENDS = ".,:;!?…\"'`´“”„‟‘’‚‛«»‹›()[]{}-‐‑‒–—―•·*_ ";

    static NormalisedText of(String text) {
        // Before composing, which makes an acute accent that stands alone a blank with an accent.
        String folded = punctuation(compose(compose(punctuation(text)).toLowerCase(Locale.ROOT)));
        String line = folded.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        String core = withoutEnds(line);
        return new NormalisedText(core.isEmpty() ? line : core);
    }

    private static String punctuation(String text) {
        String apostrophes = APOSTROPHES.matcher(text).replaceAll("'");
        String quotes = QUOTES.matcher(apostrophes).replaceAll("\"");
        return DASHES.matcher(quotes).replaceAll("-");
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
