package nl.privacyspiegel.privacytest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An open answer without what does not matter for its grade: compatibility forms (Unicode NFKC), capitals, the amount of
 * white space, and punctuation at either end. Accents and punctuation inside stay. Two answers with the same normalised text
 * are graded as one.
 */
record NormalisedText(String value) {

    private static final Locale DUTCH = Locale.of("nl");

    static NormalisedText of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(DUTCH);
        String spaced = plain.replaceAll("[\\s\\p{Z}]+", " ");
        String bare = spaced.replaceAll("^[\\p{P}\\p{Z}]+|[\\p{P}\\p{Z}]+$", "");
        return new NormalisedText(bare.isEmpty() ? spaced.strip() : bare);
    }
}
