package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.results.GroupSize;
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

    GradableAnswers(AnswerGroupRepository groups, TestSettingRepository settings) {
        this.groups = groups;
        this.settings = settings;
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

    Set<String> questions(Campaign campaign) {
        return byQuestion(campaign).keySet();
    }

    static boolean areEnough(int answers, GroupSize size) {
        return answers >= size.threshold();
    }

    private static int people(List<AnswerGroup> answers) {
        return answers.stream().mapToInt(AnswerGroup::answers).sum();
    }
}
