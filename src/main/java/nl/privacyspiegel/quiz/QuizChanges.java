package nl.privacyspiegel.quiz;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.document.Wording;

/**
 * What became of the questions of a quiz between two of its versions: the one rule by which their results are joined. A
 * question is the same when its kind, its text, what it shows in words, what can be answered and what is right are the same.
 * Another picture that the same words stand for is no other question. The order of the options, the model answer, the explanation and the references may differ.
 */
public final class QuizChanges {

    /** Ids that were once made of the place in a file of another system: they say nothing about what is asked. */
    private static final Pattern PLACE = Pattern.compile("vraag-\\d+(-\\d+)?");

    private QuizChanges() {}

    public static VersionChanges between(QuizData older, QuizData newer) {
        return VersionChanges.byContent(items(older), items(newer));
    }

    private static List<VersionItem> items(QuizData quiz) {
        return quiz.questions().stream().map(question -> item(quiz, question)).toList();
    }

    private static VersionItem item(QuizData quiz, QuizQuestion question) {
        String topic = question.about().topic();
        boolean choice = question.counts() && !(question instanceof Open);
        return new VersionItem(
                question.id(),
                !PLACE.matcher(question.id()).matches(),
                question.code(),
                topic,
                quiz.topic(topic).map(Topic::name).orElse(""),
                wording(question),
                fixed(question),
                choice ? texts(question.options(), true) : Set.of(),
                choice ? texts(question.options(), false) : Set.of(),
                question.about().sameAs());
    }

    /** The text with what can be answered and what is right. */
    public static String wording(QuizQuestion question) {
        StringBuilder wording = new StringBuilder(question.text());
        QuestionImage image = question.about().image();
        if (image != null) {
            wording.append("\n[beeld] ").append(image.alternative());
        }
        if (question instanceof Open open) {
            open.rubric()
                    .forEach((grading, text) -> wording.append("\n[")
                            .append(grading.code())
                            .append("] ")
                            .append(text));
        }
        for (Option option : question.options()) {
            wording.append(option.right() ? "\n[x] " : "\n[ ] ").append(option.text());
        }
        return wording.toString();
    }

    private static String fixed(QuizQuestion question) {
        String kind = QuestionKind.of(question).code();
        return switch (question) {
            case TrueFalse statement -> kind + " " + statement.right();
            case MultipleChoice choice -> kind + " " + choice.credit().code();
            case Inventory inventory -> kind + " " + inventory.several();
            case QuizQuestion.SingleChoice choice -> kind;
            case Open open -> kind;
        };
    }

    private static Set<String> texts(List<Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .map(option -> Wording.plain(option.text()))
                .collect(Collectors.toSet());
    }
}
