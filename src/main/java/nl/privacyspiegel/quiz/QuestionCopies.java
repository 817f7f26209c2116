package nl.privacyspiegel.quiz;

import java.util.List;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;

/** Questions of the same kind with something else in one of their parts. */
final class QuestionCopies {

    private QuestionCopies() {}

    static QuizQuestion with(QuizQuestion question, About other) {
        return switch (question) {
            case OpenGraded open -> new OpenGraded(other, open.modelAnswer(), open.rubric());
            case OpenExample open -> new OpenExample(other, open.modelAnswer(), open.rubric());
            case TrueFalse statement ->
                new TrueFalse(other, statement.right(), statement.onTrue(), statement.onFalse());
            case SingleChoice choice -> new SingleChoice(other, choice.options());
            case MultipleChoice choice -> new MultipleChoice(other, choice.options(), choice.credit());
            case Inventory inventory -> new Inventory(other, inventory.options(), inventory.several());
        };
    }

    static QuizQuestion withOptions(QuizQuestion question, List<Option> other) {
        return switch (question) {
            case SingleChoice choice -> new SingleChoice(choice.about(), other);
            case MultipleChoice choice -> new MultipleChoice(choice.about(), other, choice.credit());
            case Inventory inventory -> new Inventory(inventory.about(), other, inventory.several());
            case TrueFalse statement -> statement;
            case Open open -> open;
        };
    }
}
