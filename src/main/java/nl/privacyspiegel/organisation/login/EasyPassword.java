package nl.privacyspiegel.organisation.login;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * Which passwords others would think of: the 30,000 most common ones and their variations, rows of keys, years, and what
 * is written on the door. What a password is made of does not matter otherwise.
 */
public final class EasyPassword {

    private static final Zxcvbn GUESSER = new Zxcvbn();

    /** From here on the guesser calls a password "safely unguessable" (3) for a server that slows guessing down. */
    private static final int HARD = 3;

    private static final String PRODUCT = "privacyspiegel";

    /** Shorter names occur in ordinary words. */
    private static final int SHORTEST_NAME = 4;

    /** Common in passwords here; the guesser knows English only. */
    private static final List<String> DUTCH = List.of(
            "welkom",
            "wachtwoord",
            "geheim",
            "gemeente",
            "hallo",
            "privacy",
            "inloggen",
            "beheerder",
            "toegang",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "januari",
            "februari",
            "maart",
            "april",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "nederland",
            "amsterdam",
            "feyenoord",
            "ajax");

    private EasyPassword() {}

    /**
     * Passes when the password is hard to guess.
     *
     * @throws RuleViolation when somebody who knows this member, or a list of common passwords, would guess it
     */
    public static void refuse(String password, String name, String email) {
        String bare = bare(password);
        String mailbox = email.replaceAll("@.*", "");
        boolean own = Stream.of(PRODUCT, name, mailbox)
                .map(EasyPassword::bare)
                .filter(word -> word.length() >= SHORTEST_NAME)
                .anyMatch(bare::contains);
        if (own) {
            throw new RuleViolation("organisation.password.own");
        }
        List<String> known = Stream.of(
                        Stream.of(PRODUCT),
                        DUTCH.stream(),
                        Arrays.stream(
                                (name + " " + email).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .toList();
        if (GUESSER.measure(password, known).getScore() < HARD) {
            throw new RuleViolation("organisation.password.common");
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
