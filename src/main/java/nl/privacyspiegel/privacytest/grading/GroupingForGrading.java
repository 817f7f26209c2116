package nl.privacyspiegel.privacytest.grading;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.springframework.stereotype.Component;

/** Prepares the open answers of a campaign that closes for grading. */
@Component
public class GroupingForGrading {

    private final QuizStore library;
    private final AnswerGroupRepository groups;
    private final RandomGenerator random = new SecureRandom();

    GroupingForGrading(QuizStore library, AnswerGroupRepository groups) {
        this.library = library;
        this.groups = groups;
    }

    /**
     * Puts equal answers together, each group at a random place, and draws the sample for a second grader. What too few
     * people answered is not made ready: nobody reads it.
     */
    public void prepare(CampaignToGrade campaign, List<Answer> answers) {
        Map<String, List<Answer>> byQuestion = answers.stream().collect(Collectors.groupingBy(Answer::question));
        library.data(campaign.quiz()).openQuestions().stream()
                .map(QuizQuestion::id)
                .forEach(question -> prepare(campaign, question, byQuestion.getOrDefault(question, List.of())));
    }

    private void prepare(CampaignToGrade campaign, String question, List<Answer> given) {
        if (!campaign.areEnough(given.size())) {
            return;
        }
        List<EqualAnswers> equal = new ArrayList<>(EqualAnswers.of(given));
        Collections.shuffle(equal, random);
        List<Boolean> sample = drawn(sampleSize(campaign.secondGrading(), equal.size()), equal.size());
        for (int i = 0; i < equal.size(); i++) {
            EqualAnswers each = equal.get(i);
            AnswerGroup group = groups.save(new AnswerGroup(
                    campaign.id(),
                    question,
                    i + 1,
                    each.spelling(),
                    each.answers().size(),
                    sample.get(i)));
            each.answers().forEach(answer -> answer.gradedIn(group.id()));
        }
    }

    /** Of every question at least one when any share is asked for. */
    static int sampleSize(int percentage, int groups) {
        return Math.ceilDiv(percentage * groups, 100);
    }

    private List<Boolean> drawn(int wanted, int all) {
        List<Boolean> lots = new ArrayList<>(
                IntStream.range(0, all).mapToObj(index -> index < wanted).toList());
        Collections.shuffle(lots, random);
        return lots;
    }
}
