package nl.privacyspiegel.shared.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.shared.RuleViolation;

/** Keeps a change of a draft from making two of what is known by its name or code. */
public final class Doubles {

    private Doubles() {}

    /**
     * Refuses a change after which two have one name. What was double before, for instance in a file, may stay until
     * somebody mends it; what has no name is never double.
     *
     * @param key what the person is told; its first argument is the name
     * @throws RuleViolation when a name is double that was not double before
     */
    public static void requireNoNew(List<String> before, List<String> after, String key) {
        Set<String> known = of(before);
        of(after).stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            String shown = after.stream()
                    .filter(each -> compared(each).equals(name))
                    .findFirst()
                    .orElse(name);
            throw new RuleViolation(key, shown.strip());
        });
    }

    /** Whether two names are one to who reads them: case and spaces around them do not count. */
    public static boolean isSame(String name, String other) {
        return compared(name).equals(compared(other));
    }

    private static Set<String> of(List<String> names) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.stream()
                .map(Doubles::compared)
                .filter(name -> !name.isEmpty())
                .filter(name -> !seen.add(name))
                .forEach(twice::add);
        return twice;
    }

    private static String compared(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A text as who reads it takes it in: case, kinds of spaces and how a letter with an accent is written do not count. */
    public static String read(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
