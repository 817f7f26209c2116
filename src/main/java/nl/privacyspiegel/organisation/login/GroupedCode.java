package nl.privacyspiegel.organisation.login;

import java.security.SecureRandom;
import java.util.Locale;
import nl.privacyspiegel.shared.Typed;

/** A code that people copy from paper or a screen: 16 letters and digits in groups of four, 80 random bits. */
public final class GroupedCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private GroupedCode() {}

    public static String random(SecureRandom random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** What matters of what was typed: not case, spaces and hyphens. */
    public static String bare(String typed) {
        return Typed.value(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
