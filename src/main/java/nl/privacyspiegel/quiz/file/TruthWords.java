package nl.privacyspiegel.quiz.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.shared.Typed;

/** How files of others say that a statement is true or false: in English as Moodle does, or in Dutch as people do. */
final class TruthWords {

    private static final Set<String> TRUE = Set.of("t", "true", "juist", "waar", "goed", "correct", "klopt", "ja");
    private static final Set<String> FALSE = Set.of(
            "f", "false", "onjuist", "niet juist", "onwaar", "niet waar", "fout", "incorrect", "klopt niet", "nee");

    private TruthWords() {}

    /** What this says; empty when it says something else. */
    static Optional<Boolean> read(String text) {
        String word = Typed.value(text).toLowerCase(Locale.ROOT);
        return TRUE.contains(word) || FALSE.contains(word) ? Optional.of(TRUE.contains(word)) : Optional.empty();
    }
}
