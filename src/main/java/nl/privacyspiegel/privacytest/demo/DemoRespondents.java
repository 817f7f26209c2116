package nl.privacyspiegel.privacytest.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;

/** Employees who do not exist. The same ones at every start: their answers come from a fixed seed. */
public final class DemoRespondents {

    private static final int SEED = 2017;
    private static final int KNOWS_LITTLE = -20;
    private static final int SPREAD = 41;

    private final DemoCampaigns demo;
    private final Random random = new Random(SEED);

    public DemoRespondents(DemoCampaigns demo) {
        this.demo = demo;
    }

    /**
     * What the next employee answers to each question of the quiz.
     *
     * @param knowledge by how much the chance of a right answer is higher than elsewhere
     */
    public List<Map.Entry<String, GivenAnswer>> next(QuizData quiz, int knowledge) {
        int knows = KNOWS_LITTLE + random.nextInt(SPREAD) + knowledge;
        List<Map.Entry<String, GivenAnswer>> answers = new ArrayList<>();
        for (QuizQuestion question : quiz.questions()) {
            answers.add(Map.entry(question.id(), answer(question, knows)));
        }
        return answers;
    }

    private GivenAnswer answer(QuizQuestion question, int knows) {
        boolean right = random.nextInt(100) < demo.chances().getOrDefault(question.id(), 50) + knows;
        return switch (question) {
            case Open open -> new GivenAnswer.Text(text(open, knows));
            case TrueFalse statement -> new GivenAnswer.Truth(statement.right() == right);
            case SingleChoice choice -> new GivenAnswer.Ticked(Set.of(one(choice.options(), right)));
            case MultipleChoice choice -> new GivenAnswer.Ticked(some(choice.options(), right));
            case Inventory inventory ->
                new GivenAnswer.Ticked(Set.of(any(inventory.options()).id()));
        };
    }

    private String text(Open question, int knows) {
        Map<AnswerGrade, List<String>> examples = demo.answers().getOrDefault(question.id(), Map.of());
        int luck = random.nextInt(100) - knows;
        AnswerGrade grading =
                luck < 55 ? AnswerGrade.GOOD : luck < 80 ? AnswerGrade.SUFFICIENT : AnswerGrade.INSUFFICIENT;
        List<String> texts = examples.getOrDefault(grading, examples.getOrDefault(AnswerGrade.GOOD, List.of("?")));
        return texts.get(random.nextInt(texts.size()));
    }

    private String one(List<Option> options, boolean right) {
        return any(options.stream().filter(option -> option.right() == right).toList())
                .id();
    }

    private Set<String> some(List<Option> options, boolean right) {
        Set<String> ticked =
                options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
        if (!right) {
            ticked.remove(any(options.stream().filter(Option::right).toList()).id());
            ticked.add(one(options, false));
        }
        return ticked;
    }

    private Option any(List<Option> options) {
        return options.get(random.nextInt(options.size()));
    }
}
