package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What stands in another order for each person who takes a quiz. Questions move within their topic only. Results, files and
 * grading keep the order of the quiz. Names are stored: never rename one.
 */
public enum Shuffling {
    NONE,
    QUESTIONS,
    OPTIONS,
    BOTH;

    public static Shuffling of(boolean questions, boolean options) {
        if (questions) {
            return options ? BOTH : QUESTIONS;
        }
        return options ? OPTIONS : NONE;
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "quiz.shuffling." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether questions move. */
    public boolean ofQuestions() {
        return this == QUESTIONS || this == BOTH;
    }

    /** Whether the options of a question move. */
    public boolean ofOptions() {
        return this == OPTIONS || this == BOTH;
    }

    /**
     * The quiz as one person gets it.
     *
     * @param order what makes the order of this person differ from that of another; with the same one it is the same
     */
    public static QuizData arranged(QuizData quiz, long order) {
        List<QuizQuestion> questions = quiz.questions();
        if (quiz.shuffling().ofQuestions()) {
            questions = withinTopics(questions, order);
        }
        if (quiz.shuffling().ofOptions()) {
            questions = questions.stream()
                    .map(question -> question.withOptions(
                            shuffled(question.options(), option -> order + " " + question.id() + " " + option.id())))
                    .toList();
        }
        return QuizEdits.with(quiz, quiz.topics(), questions);
    }

    private static List<QuizQuestion> withinTopics(List<QuizQuestion> questions, long order) {
        List<QuizQuestion> shuffled = shuffled(questions, question -> order + " " + question.id());
        List<QuizQuestion> arranged = new ArrayList<>();
        for (QuizQuestion place : questions) {
            arranged.add(shuffled.stream()
                    .filter(each -> each.about().topic().equals(place.about().topic()))
                    .filter(each -> !arranged.contains(each))
                    .findFirst()
                    .orElseThrow());
        }
        return arranged;
    }

    /** By what nobody can tell from their names, and every version of the application sorts alike. */
    private static <T> List<T> shuffled(List<T> things, Function<T, String> name) {
        return things.stream()
                .sorted(Comparator.comparing(name.andThen(Fingerprint::of)))
                .toList();
    }

    /** What a document of before says of it: nothing. */
    static Shuffling orNone(@Nullable Shuffling shuffling) {
        return shuffling == null ? NONE : shuffling;
    }
}
