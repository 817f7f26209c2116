package nl.privacyspiegel.privacytest.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.AnswerGrade;
import org.springframework.stereotype.Component;

/** What graders found, for who counts it; its end; and gradings that nobody did, for who makes campaigns up. */
@Component
public class GradedAnswers {

    private final AnswerGroupRepository groups;

    GradedAnswers(AnswerGroupRepository groups) {
        this.groups = groups;
    }

    /** What counts of each group of equal answers that is graded. */
    public Map<UUID, AnswerGrade> of(CampaignId campaign) {
        Map<UUID, AnswerGrade> gradings = new HashMap<>();
        groups.findByCampaignId(campaign.value())
                .forEach(group -> group.grading().ifPresent(grading -> gradings.put(group.id(), grading)));
        return gradings;
    }

    /** Nothing of the open answers of this campaign is left. */
    public void deleteAll(CampaignId campaign) {
        groups.deleteAllOf(campaign.value());
    }

    /** Keeps so many equal answers that are graded already, and gives the id of their group. */
    public UUID add(CampaignId campaign, String question, int place, String content, int answers, AnswerGrade grading) {
        AnswerGroup group = new AnswerGroup(campaign, question, place, content, answers, false);
        group.gradeFirst(grading, MemberId.random());
        return groups.save(group).id();
    }

    /** Grades all answers of a campaign, the sample twice and alike, by what this says of a question and an answer. */
    public void gradeAll(CampaignId campaign, BiFunction<String, String, AnswerGrade> grader) {
        MemberId first = MemberId.random();
        MemberId second = MemberId.random();
        for (AnswerGroup group : groups.findByCampaignId(campaign.value())) {
            AnswerGrade grading = grader.apply(group.question(), group.content());
            group.gradeFirst(grading, first);
            if (group.sampled()) {
                group.gradeSecond(grading, second);
            }
        }
        groups.flush();
    }
}
