package nl.privacyspiegel.privacytest.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.results.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * How far the grading of a campaign is. It holds no answer.
 *
 * @param agreement how well first and second graders agree, over all questions; null while something is left to grade
 * @param smallest from how many answers on a question is graded
 * @param gradedOn the day of publishing, or null
 * @param deleteOn the day on which the answers are deleted, graded or not
 */
public record GradingOverview(
        CampaignId campaign,
        String name,
        List<QuestionProgress> questions,
        @Nullable Agreement agreement,
        int smallest,
        @Nullable LocalDate gradedOn,
        @Nullable LocalDate deleteOn) {

    public GradingOverview {
        questions = List.copyOf(questions);
    }

    public boolean isPublished() {
        return gradedOn != null;
    }

    /** The questions that too few people answered, so that nobody grades them. */
    public List<QuestionProgress> tooFew() {
        return questions.stream().filter(QuestionProgress::tooFew).toList();
    }

    /** Whether every question was answered by too few people, as in a campaign with too few submissions. */
    public boolean isTooSmall() {
        return tooFew().size() == questions.size();
    }

    /** How many different answers nobody graded yet. */
    public int firstMissing() {
        return sum(QuestionProgress::groups) - sum(QuestionProgress::graded);
    }

    /** How many answers still wait for a second grader. */
    public int secondMissing() {
        return sum(QuestionProgress::secondWanted) - sum(QuestionProgress::secondDone);
    }

    /** How many differences between two graders are not settled yet; 0 while something is left to grade. */
    public int differences() {
        return sum(QuestionProgress::differences);
    }

    /** How many differences between two graders are settled. */
    public int settled() {
        return sum(QuestionProgress::settled);
    }

    /** How many answers the current member can still grade. */
    public int forMe() {
        return sum(QuestionProgress::forMe);
    }

    /** Whether judgements lie side by side, so that none can be taken back any more. */
    public boolean isFixed() {
        return agreement != null && agreement.n() > 0;
    }

    /** Whether nothing stands in the way of publishing. */
    public boolean isPublishable() {
        return !isPublished() && firstMissing() == 0 && secondMissing() == 0 && differences() == 0;
    }

    /** Whether the second grading is all that is missing, so that it can be left out. */
    public boolean isWaivable() {
        return !isPublished() && firstMissing() == 0 && secondMissing() > 0;
    }

    private int sum(ToIntFunction<QuestionProgress> number) {
        return questions.stream().mapToInt(number).sum();
    }
}
