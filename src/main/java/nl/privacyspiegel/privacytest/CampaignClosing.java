package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.privacytest.results.GroupSize;
import org.springframework.stereotype.Component;

/**
 * Closes a campaign, in the transaction of the caller. What was not handed in goes, and so do all codes; the tree of units
 * and the group size of that day are kept for good; the results of closed questions are computed.
 */
@Component
class CampaignClosing {

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final TestSettingRepository settings;
    private final QuizLibrary quizzes;
    private final UnitStructure structure;
    private final GroupingForGrading grouping;
    private final ResultWriter writer;

    CampaignClosing(
            CampaignRepository campaigns,
            CampaignUnitRepository units,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            AnswerRepository answers,
            TestSettingRepository settings,
            QuizLibrary quizzes,
            UnitStructure structure,
            GroupingForGrading grouping,
            ResultWriter writer) {
        this.campaigns = campaigns;
        this.units = units;
        this.codes = codes;
        this.submissions = submissions;
        this.answers = answers;
        this.settings = settings;
        this.quizzes = quizzes;
        this.structure = structure;
        this.grouping = grouping;
        this.writer = writer;
    }

    /** @throws nl.privacyspiegel.shared.RuleViolation when the campaign is not open */
    void close(Campaign campaign, LocalDate today) {
        UUID id = campaign.id().value();
        campaign.close(today, groupSizeOfToday());
        answers.deleteUnfinished(id);
        submissions.deleteUnfinished(id);
        codes.deleteOf(id);
        freeze(campaign);
        campaigns.flush();
        grouping.prepare(campaign);
        boolean nothingToGrade = quizzes.data(campaign.quiz()).questions().stream()
                .noneMatch(question -> question instanceof QuizQuestion.Open);
        if (nothingToGrade) {
            campaign.gradingPublished(today);
        }
        campaigns.flush();
        writer.write(campaign);
    }

    private GroupSize groupSizeOfToday() {
        return settings.findById(TestSetting.ONLY).map(TestSetting::groupSize).orElse(GroupSize.DEFAULT);
    }

    private void freeze(Campaign campaign) {
        List<CampaignUnit> kept = units.findByCampaignId(campaign.id().value());
        Set<UnitId> inCampaign = new HashSet<>();
        kept.forEach(unit -> inCampaign.add(unit.unit()));
        for (CampaignUnit unit : kept) {
            UnitId parent = structure
                    .parent(unit.unit())
                    .filter(inCampaign::contains)
                    .filter(above -> !unit.unit().equals(campaign.unit()))
                    .orElse(null);
            unit.freeze(parent, structure.name(unit.unit()));
        }
    }
}
