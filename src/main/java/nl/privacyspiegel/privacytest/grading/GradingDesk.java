package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What lies on the desk of a grader: the campaigns, questions and answers that the current member may grade now. */
@Component
class GradingDesk {

    private final CampaignsToGrade campaigns;
    private final AnswerGroupRepository groups;
    private final GradableAnswers gradable;
    private final QuizStore library;

    GradingDesk(CampaignsToGrade campaigns, AnswerGroupRepository groups, GradableAnswers gradable, QuizStore library) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.gradable = gradable;
        this.library = library;
    }

    /** A campaign that can be graded now, to look at. */
    CampaignToGrade open(CampaignId id) {
        CampaignToGrade campaign = campaigns.own(id);
        requireOpen(campaign);
        return campaign;
    }

    /** The same, while everybody else who wants to change something in its grading waits. */
    CampaignToGrade locked(CampaignId id) {
        CampaignToGrade campaign = campaigns.locked(id);
        requireOpen(campaign);
        return campaign;
    }

    /** A group whose campaign the current member may grade now, and has alone, of a question that may be graded. */
    AnswerGroup group(AnswerGroupId id) {
        UUID of = groups.campaignOf(id.value()).orElseThrow(NotFoundException::new);
        CampaignToGrade campaign = locked(new CampaignId(of));
        AnswerGroup group = groups.findById(id.value()).orElseThrow(NotFoundException::new);
        gradable.toRead(campaign, group.question());
        return group;
    }

    List<QuizQuestion.Open> questions(CampaignToGrade campaign) {
        return library.data(campaign.quiz()).openQuestions();
    }

    QuizQuestion.Open question(CampaignToGrade campaign, String id) {
        return questions(campaign).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void requireAllowed(AnswerGroup group, AnswerGrade grading) {
        if (!question(campaigns.own(group.campaign()), group.question())
                .gradings()
                .contains(grading)) {
            throw new RuleViolation("privacytest.grading.notAllowed");
        }
    }

    static void requireOpen(CampaignToGrade campaign) {
        switch (campaign.state()) {
            case DRAFT, OPEN -> throw new RuleViolation("privacytest.grading.notClosed");
            case GRADED -> throw new RuleViolation("privacytest.grading.published");
            case CLOSED -> {
                if (campaign.answersDeletedOn() != null) {
                    throw new RuleViolation("privacytest.grading.deleted");
                }
            }
        }
    }
}
