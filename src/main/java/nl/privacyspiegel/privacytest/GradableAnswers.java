package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * The open answers that graders may read: those to questions that enough people answered. A grader is a reader, so a group
 * that is too small for results is too small to be read as well; a campaign with too few submissions has no such question.
 * The threshold is that of closing, or a stricter one of today.
 */
@Component
class GradableAnswers {

    private final AnswerGroupRepository groups;
    private final TestSettingRepository settings;
    private final CodeDistributors distributors;

    GradableAnswers(AnswerGroupRepository groups, TestSettingRepository settings, CodeDistributors distributors) {
        this.groups = groups;
        this.settings = settings;
        this.distributors = distributors;
    }

    GroupSize groupSize(Campaign campaign) {
        return campaign.groupSize().stricter(settings.current().groupSize());
    }

    /** The answers to each question that enough people answered. */
    Map<String, List<AnswerGroup>> byQuestion(Campaign campaign) {
        GroupSize size = groupSize(campaign);
        Map<String, List<AnswerGroup>> all = groups
                .findByCampaignId(campaign.id().value())
                .stream()
                .collect(Collectors.groupingBy(AnswerGroup::question));
        all.values().removeIf(answers -> !areEnough(people(answers), size));
        return all;
    }

    List<AnswerGroup> all(Campaign campaign) {
        return byQuestion(campaign).values().stream().flatMap(List::stream).toList();
    }

    /** In their random order; none when too few people answered. */
    List<AnswerGroup> of(Campaign campaign, String question) {
        List<AnswerGroup> answers =
                groups.findByCampaignIdAndQuestionIdOrderByPlace(campaign.id().value(), question);
        return areEnough(people(answers), groupSize(campaign)) ? answers : List.of();
    }

    /**
     * The same, for a grader who is going to read one of them.
     *
     * @throws RuleViolation when too few people answered
     */
    List<AnswerGroup> toRead(Campaign campaign, String question) {
        List<AnswerGroup> answers = of(campaign, question);
        if (answers.isEmpty()) {
            throw new RuleViolation(
                    "privacytest.grading.tooFew", groupSize(campaign).threshold());
        }
        return answers;
    }

    /** Writes down when who reads answers handed out codes of this campaign before. */
    void readBy(MemberId reader, Campaign campaign) {
        UUID id = campaign.id().value();
        if (distributors.isNewReader(id, reader)) {
            distributors.reads(id, reader);
        }
    }

    Set<String> questions(Campaign campaign) {
        return byQuestion(campaign).keySet();
    }

    /** Whether there is a campaign to grade here of which nobody may read anything: too few answered each open question. */
    boolean areTooFew(Campaign campaign) {
        return campaign.state() == CampaignState.CLOSED
                && campaign.answersDeletedOn() == null
                && questions(campaign).isEmpty();
    }

    static boolean areEnough(int answers, GroupSize size) {
        return answers >= size.threshold();
    }

    private static int people(List<AnswerGroup> answers) {
        return answers.stream().mapToInt(AnswerGroup::answers).sum();
    }
}
