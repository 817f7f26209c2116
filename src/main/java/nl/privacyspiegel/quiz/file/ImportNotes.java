package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileProblem;

/** Collects what did not fit, quoting no more of the file than a person reads. */
final class ImportNotes {

    private static final int LONGEST_QUOTE = 80;
    private static final String PREFIX = "quiz.exchange.";

    private final List<Note> notes = new ArrayList<>();

    void add(String question, int line, String key, Object... args) {
        Object[] clipped = args.clone();
        for (int index = 0; index < clipped.length; index++) {
            clipped[index] = clipped[index] instanceof String text ? clip(text) : clipped[index];
        }
        notes.add(new Note(clip(question), line, PREFIX + key, List.of(clipped)));
    }

    /** The same, quoting all of the file that is in it: what was left out may be needed elsewhere. */
    void addWhole(String question, int line, String key, Object... args) {
        Object[] cut = args.clone();
        for (int index = 0; index < cut.length; index++) {
            cut[index] =
                    cut[index] instanceof String text ? ShortText.shown(text, ContentRules.LONGEST_PROSE) : cut[index];
        }
        notes.add(new Note(clip(question), line, PREFIX + key, List.of(cut)));
    }

    /** What a rule said of something in the file, that did not come along for it. */
    void addRefused(String question, int line, RuleViolation rule) {
        notes.add(new Note(clip(question), line, rule.key(), List.of(rule.arguments())));
    }

    /** What is wrong with a piece of YAML that starts at this line. */
    void addCarried(String question, int line, List<FileProblem> problems) {
        add(question, line, "carried");
        problems.forEach(problem -> notes.add(
                new Note(clip(question), line + Math.max(0, problem.line() - 1), problem.key(), problem.args())));
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    static String clip(String text) {
        return ShortText.shown(text, LONGEST_QUOTE);
    }
}
