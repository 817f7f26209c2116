package nl.privacyspiegel.privacytest.grading;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.AnswerGrade;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The groups of equal answers of a campaign, straight from their table. */
public final class StoredGroups {

    private final AnswerGroupRepository groups;
    private final TransactionTemplate transaction;
    private final CampaignId campaign;

    public StoredGroups(ApplicationContext beans, CampaignId campaign) {
        this.groups = beans.getBean(AnswerGroupRepository.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.campaign = campaign;
    }

    /** Every answer is graded by somebody who does nothing else; the sample also by a second person. */
    public void grade(AnswerGrade first, @Nullable AnswerGrade second) {
        each(group -> {
            group.gradeFirst(first, MemberId.random());
            if (second != null) {
                group.gradeSecond(second, MemberId.random());
            }
        });
    }

    /** The time of this grader for what lies in front of him ends at this moment. */
    public void claimsEnd(Instant moment, MemberId grader) {
        each(group -> {
            if (group.isClaimedBy(grader)) {
                group.claim(grader, moment);
            }
        });
    }

    private void each(Consumer<AnswerGroup> change) {
        transaction.executeWithoutResult(
                status -> groups.findByCampaignId(campaign.value()).forEach(change));
    }

    /** Those of one question, by place. */
    List<AnswerGroup> of(String question) {
        return groups.findByCampaignIdAndQuestionIdOrderByPlace(campaign.value(), question);
    }

    public List<AnswerGroupId> ids() {
        return groups.findByCampaignId(campaign.value()).stream()
                .map(AnswerGroup::groupId)
                .toList();
    }
}
