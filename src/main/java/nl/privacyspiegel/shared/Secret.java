package nl.privacyspiegel.shared;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A random text that opens something: the code of an employee, the end of a link, the token of a device. 130 bits
 * in 26 characters of Crockford's base 32, which has no letters that look alike. The text itself is shown or sent once
 * and never stored; what is stored is its hash. Never in a log.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
public record Secret(String text) {

    public static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** What these bytes say, of each of the first ones five bits. */
    public static Secret of(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(bytes[i] & (ALPHABET.length() - 1)));
        }
        return new Secret(text.toString());
    }

    /** As somebody typed it: with spaces, hyphens, small letters, or an O for a zero. */
    public static Secret typed(String text) {
        return new Secret(Typed.value(text)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** Whether it can be one of ours; what cannot need not be looked for. */
    public boolean isWellFormed() {
        return text.length() == LENGTH && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
    }

    /** SHA-256 in 64 hexadecimal digits; no salt is needed for something that cannot be guessed. */
    public String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
