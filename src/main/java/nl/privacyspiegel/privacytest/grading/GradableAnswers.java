package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * The open answers that graders may read: those to questions that enough people answered. A grader is a reader, so a group
 * that is too small for results is too small to be read as well; a campaign with too few submissions has no such question.
 * The threshold is that of closing, or a stricter one of today.
 */
@Component
public class GradableAnswers {

    private final AnswerGroupRepository groups;
    private final CodeDistributors distributors;

    GradableAnswers(AnswerGroupRepository groups, CodeDistributors distributors) {
        this.groups = groups;
        this.distributors = distributors;
    }

    /** The answers to each question that enough people answered. */
    Map<String, List<AnswerGroup>> byQuestion(CampaignToGrade campaign) {
        Map<String, List<AnswerGroup>> all = groups
                .findByCampaignId(campaign.id().value())
                .stream()
                .collect(Collectors.groupingBy(AnswerGroup::question));
        all.values().removeIf(answers -> !campaign.areEnough(people(answers)));
        return all;
    }

    List<AnswerGroup> all(CampaignToGrade campaign) {
        return byQuestion(campaign).values().stream().flatMap(List::stream).toList();
    }

    /** In their random order; none when too few people answered. */
    List<AnswerGroup> of(CampaignToGrade campaign, String question) {
        List<AnswerGroup> answers =
                groups.findByCampaignIdAndQuestionIdOrderByPlace(campaign.id().value(), question);
        return campaign.areEnough(people(answers)) ? answers : List.of();
    }

    /**
     * The same, for a grader who is going to read one of them.
     *
     * @throws RuleViolation when too few people answered
     */
    List<AnswerGroup> toRead(CampaignToGrade campaign, String question) {
        List<AnswerGroup> answers = of(campaign, question);
        if (answers.isEmpty()) {
            throw new RuleViolation(
                    "privacytest.grading.tooFew", campaign.groupSize().threshold());
        }
        return answers;
    }

    /** Writes down when who reads answers handed out codes of this campaign before. */
    void readBy(MemberId reader, CampaignToGrade campaign) {
        UUID id = campaign.id().value();
        if (distributors.isNewReader(id, reader)) {
            distributors.reads(id, reader);
        }
    }

    public Set<String> questions(CampaignToGrade campaign) {
        return byQuestion(campaign).keySet();
    }

    /** Whether there is a campaign to grade here of which nobody may read anything: too few answered each open question. */
    public boolean areTooFew(CampaignToGrade campaign) {
        return campaign.state() == CampaignState.CLOSED
                && campaign.answersDeletedOn() == null
                && questions(campaign).isEmpty();
    }

    private static int people(List<AnswerGroup> answers) {
        return answers.stream().mapToInt(AnswerGroup::answers).sum();
    }
}
