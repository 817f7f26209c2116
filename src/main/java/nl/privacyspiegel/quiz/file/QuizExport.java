package nl.privacyspiegel.quiz.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.QuizTranslations;

/** Which questions of a quiz another system can hold; those that it cannot are noted, and those that are not finished. */
final class QuizExport {

    private static final Pattern PLACE = Pattern.compile("vragen\\[(\\d+)].*");

    private QuizExport() {}

    static List<QuizQuestion> fitting(QuizData quiz, ImportNotes notes) {
        if (quiz.translation() != null) {
            notes.add("", 0, "export.language");
        }
        Set<Integer> unfinished = QuizRules.problems(QuizTranslations.end(quiz)).stream()
                .map(problem -> PLACE.matcher(problem.place()))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .collect(Collectors.toSet());
        return IntStream.range(0, quiz.questions().size())
                .filter(index -> fits(quiz.questions().get(index), unfinished.contains(index), notes))
                .mapToObj(quiz.questions()::get)
                .toList();
    }

    private static boolean fits(QuizQuestion question, boolean unfinished, ImportNotes notes) {
        if (question instanceof Inventory) {
            notes.add(question.code(), 0, "export.inventory");
            return false;
        }
        if (unfinished) {
            notes.add(question.code(), 0, "export.unfinished");
        }
        if (question instanceof MultipleChoice multiple && multiple.credit() == PartialCredit.ALL_OR_NOTHING) {
            notes.add(question.code(), 0, "export.credit");
        }
        return true;
    }
}
