package nl.privacyspiegel.privacytest.answering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;

/**
 * A test that somebody is taking.
 *
 * @param given what was answered and saved so far, by the id of the question
 * @param lastDay the last day on which it can be handed in
 * @param over whether it is too late: what was answered so far does not count
 */
public record TestInProgress(QuizData quiz, Map<String, GivenAnswer> given, LocalDate lastDay, boolean over) {

    /** The rule that a page that stood open never replaces what was saved elsewhere since. */
    public static final String STALE = "privacytest.take.stale";

    public TestInProgress {
        given = Map.copyOf(given);
    }

    /** The same with its questions in this language, as far as the quiz has it; what was answered stays what it is. */
    public TestInProgress in(String language) {
        return new TestInProgress(quiz.in(language), given, lastDay, over);
    }

    public Optional<GivenAnswer> answer(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** Which answer to this question is stored, for a form to tell which it showed. */
    public String mark(String question) {
        return GivenAnswer.mark(answer(question).map(GivenAnswer::encode).orElse(null));
    }

    /** How many questions have no answer. */
    public int open() {
        return quiz.questions().size() - given.size();
    }

    /** The number of the first question without an answer, counted from 1; one past the last when there is none. */
    public int firstOpen() {
        int number = 1;
        for (QuizQuestion question : quiz.questions()) {
            if (!given.containsKey(question.id())) {
                return number;
            }
            number++;
        }
        return number;
    }

    /** Nothing of what somebody answered ends up in a log by accident. */
    @Override
    public String toString() {
        return "TestInProgress";
    }
}
