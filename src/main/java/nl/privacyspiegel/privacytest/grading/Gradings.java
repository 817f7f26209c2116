package nl.privacyspiegel.privacytest.grading;

import static nl.privacyspiegel.privacytest.campaign.CampaignAct.GRADING_PUBLISHED;
import static nl.privacyspiegel.privacytest.campaign.CampaignAct.SECOND_GRADING_WAIVED;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grading open answers: blind, in random order, equal answers once, a sample by a second person. For assessors of the
 * campaign's unit, from closing until the grading is published; after that, and after answers are deleted, no answer can be
 * read here. Nor can answers that too few people gave, by the rule of {@link GradableAnswers}. Whoever changes something
 * has the campaign alone for that moment, so several can grade at once.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Gradings {

    /** How long an answer stays with the grader who got it. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final CampaignsToGrade campaigns;
    private final GradingDesk desk;
    private final GradableAnswers gradable;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Gradings(
            CampaignsToGrade campaigns,
            GradingDesk desk,
            GradableAnswers gradable,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.gradable = gradable;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How far the grading is. Can still be asked after publishing.
     *
     * @throws RuleViolation while the campaign is not closed, and after its answers were deleted
     */
    @Transactional(readOnly = true)
    public GradingOverview overview(CampaignId id) {
        CampaignToGrade campaign = campaigns.own(id);
        if (campaign.state() != CampaignState.GRADED) {
            GradingDesk.requireOpen(campaign);
        } else if (campaign.answersDeletedOn() != null) {
            throw new RuleViolation("privacytest.grading.deleted.published");
        }
        return overview(campaign);
    }

    /**
     * The next answer to a question for the current member, who has it alone for ten minutes; asking again gives the same
     * one and ten new minutes. Empty when there is none left for this member now; refused when too few people answered.
     */
    public Optional<AnswerToGrade> next(CampaignId id, String questionId) {
        CampaignToGrade campaign = desk.locked(id);
        QuizQuestion.Open question = desk.question(campaign, questionId);
        List<AnswerGroup> all = gradable.toRead(campaign, questionId);
        gradable.readBy(me(), campaign);
        return NextToGrade.of(all, me(), clock.instant()).map(group -> {
            claim(group);
            return toGrade(group, question, all);
        });
    }

    /**
     * Judges an answer that the current member got from {@link #next}.
     *
     * @throws RuleViolation when the judgement is not one of this question, or somebody else got the answer meanwhile
     */
    public void grade(AnswerGroupId id, AnswerGrade grading) {
        AnswerGroup group = desk.group(id);
        desk.requireAllowed(group, grading);
        if (!group.isClaimedBy(me())) {
            throw new RuleViolation("privacytest.grading.taken", LEASE.toMinutes());
        }
        group.grade(grading, me());
    }

    /**
     * Takes back what the current member found, and puts the answer in front of this member again.
     *
     * @throws RuleViolation when somebody else went on with it, it is not this member's grading, or the differences can be
     *     seen, by the rule of {@link SideBySide}
     */
    public AnswerToGrade undo(AnswerGroupId id) {
        AnswerGroup group = desk.group(id);
        CampaignToGrade campaign = campaigns.own(group.campaign());
        if (SideBySide.shows(gradable.all(campaign))) {
            throw new RuleViolation("privacytest.grading.undo.compared");
        }
        if (!group.canBeUndoneBy(me(), clock.instant())) {
            throw new RuleViolation("privacytest.grading.undo.refused");
        }
        List<AnswerGroup> all = gradable.of(campaign, group.question());
        all.stream().filter(each -> each.isClaimedBy(me())).forEach(AnswerGroup::release);
        group.undo();
        claim(group);
        return toGrade(group, desk.question(campaign, group.question()), all);
    }

    /**
     * The answers that two graders judged differently, in the order of the quiz; those not settled yet first.
     *
     * @throws RuleViolation while something is left to grade, by the rule of {@link SideBySide}
     */
    @Transactional(readOnly = true)
    public List<GradingDifference> differences(CampaignId id) {
        CampaignToGrade campaign = desk.open(id);
        requireSideBySide(campaign);
        gradable.readBy(me(), campaign);
        List<QuizQuestion.Open> questions = desk.questions(campaign);
        Map<String, List<AnswerGroup>> byQuestion = gradable.byQuestion(campaign);
        return questions.stream()
                .flatMap(question -> byQuestion.getOrDefault(question.id(), List.of()).stream()
                        .filter(AnswerGroup::differs)
                        .sorted(Comparator.comparingInt(AnswerGroup::place))
                        .map(group -> GradingDifference.of(group, question)))
                .sorted(Comparator.comparing(difference -> !difference.isOpen()))
                .toList();
    }

    /**
     * Decides what an answer deserves that two graders judged differently; can be decided anew until publishing. What somebody
     * else decided meanwhile is not overwritten.
     *
     * @param seen what was decided before, as who decides now saw it; null for nothing
     * @return what somebody else decided meanwhile, if that is another judgement: then nothing was stored
     * @throws RuleViolation when there is no difference, the judgement is not one of this question, or something is left to
     *     grade
     */
    public Optional<AnswerGrade> settle(AnswerGroupId id, AnswerGrade grading, @Nullable AnswerGrade seen) {
        AnswerGroup group = desk.group(id);
        requireSideBySide(campaigns.own(group.campaign()));
        desk.requireAllowed(group, grading);
        if (!group.differs()) {
            throw new RuleViolation("privacytest.grading.settle.same");
        }
        AnswerGrade stored = group.settledGrading();
        if (stored != null && stored != seen && stored != grading) {
            return Optional.of(stored);
        }
        group.settle(grading, me());
        return Optional.empty();
    }

    /**
     * Leaves out the second gradings that are still missing, for an organisation with one grader. What was graded twice
     * stays; without any, the agreement between graders stays unknown.
     *
     * @throws RuleViolation when first gradings are missing, or somebody is busy with a second grading
     */
    public void waiveSecondGrading(CampaignId id) {
        CampaignToGrade campaign = desk.locked(id);
        List<AnswerGroup> all = gradable.all(campaign);
        if (all.stream().anyMatch(AnswerGroup::wantsFirst)) {
            throw new RuleViolation(
                    "privacytest.grading.missing.first", overview(campaign).firstMissing());
        }
        List<AnswerGroup> waiting =
                all.stream().filter(AnswerGroup::wantsSecond).toList();
        if (waiting.stream().anyMatch(group -> group.isHeldBySomebodyElse(me(), clock.instant()))) {
            throw new RuleViolation("privacytest.grading.waive.busy");
        }
        waiting.forEach(AnswerGroup::waiveSecond);
        audit.record(SECOND_GRADING_WAIVED, campaign.unit(), campaign.audited(), Role.ASSESSOR);
    }

    /**
     * Publishes the grading: nothing changes in it any more, and the results count the open questions that it is about.
     *
     * @throws RuleViolation when a grading or the settling of a difference is missing
     */
    public void publish(CampaignId id) {
        CampaignToGrade campaign = desk.locked(id);
        GradingOverview overview = overview(campaign);
        refuse("privacytest.grading.missing.first", overview.firstMissing());
        refuse("privacytest.grading.missing.second", overview.secondMissing());
        refuse("privacytest.grading.missing.differences", overview.differences());
        campaigns.gradingPublished(id, LocalDate.now(clock));
        audit.record(GRADING_PUBLISHED, campaign.unit(), campaign.audited(), Role.ASSESSOR);
    }

    private static void refuse(String key, int missing) {
        if (missing > 0) {
            throw new RuleViolation(key, missing);
        }
    }

    private GradingOverview overview(CampaignToGrade campaign) {
        Map<String, List<AnswerGroup>> byQuestion = gradable.byQuestion(campaign);
        List<AnswerGroup> all = gradable.all(campaign);
        boolean sideBySide = SideBySide.isOpen(all);
        List<QuestionProgress> questions = desk.questions(campaign).stream()
                .map(question -> QuestionProgress.of(
                        question, byQuestion.getOrDefault(question.id(), List.of()), sideBySide, me()))
                .toList();
        return new GradingOverview(
                campaign.id(),
                campaign.name(),
                questions,
                sideBySide ? GraderAgreement.of(all) : null,
                campaign.groupSize().threshold(),
                campaign.gradedOn(),
                campaign.deleteOn());
    }

    private void requireSideBySide(CampaignToGrade campaign) {
        if (!SideBySide.isOpen(gradable.all(campaign))) {
            throw new RuleViolation("privacytest.grading.differences.later");
        }
    }

    private void claim(AnswerGroup group) {
        group.claim(me(), clock.instant().plus(LEASE));
    }

    private AnswerToGrade toGrade(AnswerGroup group, QuizQuestion.Open question, List<AnswerGroup> all) {
        return AnswerToGrade.of(group, question, QuestionProgress.of(question, all, false, me()));
    }

    private MemberId me() {
        return user.require().id();
    }
}
