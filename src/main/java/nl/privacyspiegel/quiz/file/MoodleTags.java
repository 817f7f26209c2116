package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.shared.document.ContentRules;

/** The tags of one question in Moodle: some carry what Moodle has no place for, the others are somebody else's. */
final class MoodleTags {

    static final String DOMAIN = "domein:";
    static final String KIND = "soort:";
    static final String CREDIT = "deelpunten:";
    static final String REFERENCE = "verwijzing:";
    static final String OPTION = "optie:";

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})=(.*)", Pattern.DOTALL);

    private final QuestionDraft question;
    private final ImportNotes notes;
    private final List<String> references = new ArrayList<>();
    private final Map<Integer, String> options = new TreeMap<>();

    /** @param question of which the kind is known, and that gets what its tags carry */
    MoodleTags(QuestionDraft question, ImportNotes notes) {
        this.question = question;
        this.notes = notes;
    }

    void read(String tag, int line) {
        if (!carries(tag)) {
            notes.add(question.name(), line, "tag", tag);
        }
        if (!references.isEmpty()) {
            question.references = List.copyOf(references);
        }
        if (!options.isEmpty()) {
            question.optionIds = List.copyOf(options.values());
        }
    }

    private boolean carries(String tag) {
        int colon = tag.indexOf(':') + 1;
        String value = tag.substring(colon);
        switch (tag.substring(0, colon)) {
            case DOMAIN -> {
                if (!ContentRules.isId(value)) {
                    return false;
                }
                question.domain = value;
            }
            case REFERENCE -> references.add(value);
            case KIND -> {
                if (question.kind != QuestionKind.OPEN_GRADED
                        || QuizYaml.KINDS.get(value) != QuestionKind.OPEN_EXAMPLE) {
                    return false;
                }
                question.kind = QuestionKind.OPEN_EXAMPLE;
            }
            case CREDIT -> {
                question.credit = QuizYaml.CREDITS.get(value);
                return question.credit != null;
            }
            case OPTION -> {
                Matcher matcher = NUMBERED.matcher(value);
                return matcher.matches()
                        && options.putIfAbsent(Integer.valueOf(matcher.group(1)), matcher.group(2)) == null;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
