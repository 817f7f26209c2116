package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current member judged, to look through and to change until the differences can be seen, by the rule of
 * {@link SideBySide}. Nobody sees here what somebody else found, nor that somebody did, so a judgement is changed without
 * knowing another. Everything else is as in {@link Gradings}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnVerdicts {

    private final GradingDesk desk;
    private final GradableAnswers gradable;
    private final CurrentUser user;

    OwnVerdicts(GradingDesk desk, GradableAnswers gradable, CurrentUser user) {
        this.desk = desk;
        this.gradable = gradable;
        this.user = user;
    }

    /**
     * Those on one question.
     *
     * @param code the short mark of the question
     * @param image what the question shows, or null
     * @param rubric when an answer deserves which judgement
     * @param gradings the judgements that the question knows, best first
     * @param verdicts in the order in which the answers are graded
     */
    public record OfQuestion(
            String code,
            String question,
            @Nullable QuestionImage image,
            String modelAnswer,
            Map<AnswerGrade, String> rubric,
            List<AnswerGrade> gradings,
            List<OwnVerdict> verdicts) {

        public OfQuestion {
            gradings = List.copyOf(gradings);
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * What the current member found of the answers to a question.
     *
     * @throws RuleViolation when it cannot be changed any more, or too few people answered
     */
    @Transactional(readOnly = true)
    public OfQuestion of(CampaignId id, String questionId) {
        CampaignToGrade campaign = desk.open(id);
        QuizQuestion.Open question = desk.question(campaign, questionId);
        requireNotCompared(campaign);
        MemberId me = user.require().id();
        gradable.readBy(me, campaign);
        List<OwnVerdict> verdicts = gradable.toRead(campaign, questionId).stream()
                .flatMap(group -> own(group, question, me))
                .toList();
        return new OfQuestion(
                question.code(),
                question.text(),
                question.about().image(),
                question.modelAnswer(),
                question.rubric(),
                question.gradings(),
                verdicts);
    }

    private static Stream<OwnVerdict> own(AnswerGroup group, QuizQuestion.Open question, MemberId me) {
        return group
                .gradingBy(me)
                .map(verdict ->
                        new OwnVerdict(group.groupId(), group.content(), group.answers(), verdict, question.gradings()))
                .stream();
    }

    /**
     * Puts another judgement in the place of one's own.
     *
     * @throws RuleViolation when the judgement is not one of this question, the current member did not judge the answer, or
     *     the differences can be seen
     */
    public void change(AnswerGroupId id, AnswerGrade grading) {
        AnswerGroup group = desk.group(id);
        desk.requireAllowed(group, grading);
        requireNotCompared(desk.open(group.campaign()));
        MemberId me = user.require().id();
        if (group.gradingBy(me).isEmpty()) {
            throw new RuleViolation("privacytest.grading.own.not");
        }
        group.change(grading, me);
    }

    private void requireNotCompared(CampaignToGrade campaign) {
        if (SideBySide.shows(gradable.all(campaign))) {
            throw new RuleViolation("privacytest.grading.undo.compared");
        }
    }
}
