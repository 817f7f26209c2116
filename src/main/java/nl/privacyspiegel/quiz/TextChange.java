package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionItem;

/**
 * A text of a quiz that another of its versions says otherwise, beside what {@link QuizChanges} compares: in its own language
 * explanations and the like, in its second language everything. Of questions and topics that came or went nothing is told.
 *
 * @param place where it stands in the newer version, as {@link ReadTexts} names it
 * @param before empty when it was not there
 * @param after empty when it is no longer there
 */
public record TextChange(String place, String before, String after) {

    /** What the comparison of questions shows already. */
    private static final Set<String> COMPARED = Set.of(ReadTexts.TEXT, ReadTexts.ALTERNATIVE);

    private static final Pattern OF_QUESTION = Pattern.compile("(" + ReadTexts.QUESTIONS + "/)([^/]+)(/.+)");

    /** What a file calls it. */
    public String field() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The id of what it belongs to, and of the option of that; empty when it belongs to the whole or to no option. */
    public String part() {
        return piece(1);
    }

    public String option() {
        return piece(3);
    }

    public boolean isOfQuestion() {
        return place.startsWith(ReadTexts.QUESTIONS + "/");
    }

    private String piece(int index) {
        String[] pieces = place.split("/", -1);
        return pieces.length > index + 1 ? pieces[index] : "";
    }

    /** In the language of the quiz, in the order of the newer version. */
    public static List<TextChange> own(QuizData older, QuizData newer) {
        return between(older, newer, ReadTexts.of(older), ReadTexts.of(newer)).stream()
                .filter(change -> !COMPARED.contains(change.field()))
                .toList();
    }

    /** In the second language, when both versions have the same one; else none. */
    public static List<TextChange> translated(QuizData older, QuizData newer) {
        Translation before = older.translation();
        Translation after = newer.translation();
        return before == null || after == null || !before.language().equals(after.language())
                ? List.of()
                : between(older, newer, said(older, before), said(newer, after));
    }

    private static Map<String, String> said(QuizData quiz, Translation translation) {
        Map<String, String> said = new LinkedHashMap<>();
        ReadTexts.of(quiz)
                .keySet()
                .forEach(place -> said.put(place, translation.texts().getOrDefault(place, "")));
        return said;
    }

    private static List<TextChange> between(
            QuizData older, QuizData newer, Map<String, String> was, Map<String, String> is) {
        Map<String, String> questions = new HashMap<>();
        for (Line line : newer.since(older).lines()) {
            VersionItem before = line.before();
            VersionItem after = line.after();
            if (before != null && after != null) {
                questions.put(before.id(), after.id());
            }
        }
        Map<String, String> before = new LinkedHashMap<>();
        was.forEach((place, text) -> {
            Matcher matcher = OF_QUESTION.matcher(place);
            if (!matcher.matches()) {
                before.put(place, text);
            } else if (questions.containsKey(matcher.group(2))) {
                before.put(matcher.group(1) + questions.get(matcher.group(2)) + matcher.group(3), text);
            }
        });
        Set<String> places = new LinkedHashSet<>(is.keySet());
        places.addAll(before.keySet());
        List<TextChange> changes = new ArrayList<>();
        for (String place : places) {
            TextChange change = new TextChange(
                    place,
                    Objects.requireNonNullElse(before.get(place), ""),
                    Objects.requireNonNullElse(is.get(place), ""));
            if (!change.before().equals(change.after()) && change.isOfBoth(older, newer, questions)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private boolean isOfBoth(QuizData older, QuizData newer, Map<String, String> questions) {
        if (isOfQuestion()) {
            return questions.containsValue(part());
        }
        return part().isEmpty()
                || (older.topic(part()).isPresent() && newer.topic(part()).isPresent());
    }
}
