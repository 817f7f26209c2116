package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Row.campaigning;

import java.util.List;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.AnswerGroupId;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.privacytest.grading.OwnVerdicts;
import nl.privacyspiegel.quiz.AnswerGrade;

/** Who gets what of grading open answers: only who grades, no other role ever sees an answer. */
public final class GradingRows {

    private final Visitors visitors;
    private final Gradings gradings;
    private final OwnVerdicts verdicts;

    public GradingRows(Visitors visitors) {
        this.visitors = visitors;
        this.gradings = visitors.door(Gradings.class);
        this.verdicts = visitors.door(OwnVerdicts.class);
    }

    public List<Row> rows() {
        return List.of(
                campaigning("Gradings.overview(CampaignId)", things -> gradings.overview(toGrade(things))),
                campaigning(
                        "Gradings.next(CampaignId, String)",
                        things -> gradings.next(toGrade(things), SampleCampaign.EXPLAIN)),
                campaigning(
                        "Gradings.grade(AnswerGroupId, AnswerGrade)",
                        things -> gradings.grade(claimed(things), AnswerGrade.GOOD)),
                campaigning("Gradings.undo(AnswerGroupId)", things -> gradings.undo(gradedByAssessor(things))),
                campaigning(
                        "OwnVerdicts.of(CampaignId, String)",
                        things -> verdicts.of(toGrade(things), SampleCampaign.EXPLAIN)),
                campaigning(
                        "OwnVerdicts.change(AnswerGroupId, AnswerGrade)",
                        things -> verdicts.change(gradedByAssessor(things), AnswerGrade.SUFFICIENT)),
                campaigning("Gradings.differences(CampaignId)", things -> gradings.differences(gradedByAll(things))),
                campaigning(
                        "Gradings.settle(AnswerGroupId, AnswerGrade, AnswerGrade)",
                        things -> gradings.settle(disputed(things), AnswerGrade.GOOD, null)),
                campaigning(
                        "Gradings.waiveSecondGrading(CampaignId)",
                        things -> gradings.waiveSecondGrading(gradedByAll(things))),
                campaigning("Gradings.publish(CampaignId)", things -> gradings.publish(gradedByAll(things))));
    }

    private SampleCampaign sample(int secondGrading) {
        return SampleCampaign.closed(visitors.application(), visitors.unit(), secondGrading, "een antwoord");
    }

    private CampaignId toGrade(Things things) {
        return things.either(() -> sample(0).id(), CampaignId::random);
    }

    private CampaignId gradedByAll(Things things) {
        return things.either(() -> sample(0).graded(AnswerGrade.GOOD, null).id(), CampaignId::random);
    }

    /** In front of the assessor. */
    private AnswerGroupId claimed(Things things) {
        return things.either(
                () -> {
                    CampaignId id = sample(0).id();
                    return visitors.people()
                            .as(visitors.assessor(), () -> gradings.next(id, SampleCampaign.EXPLAIN))
                            .orElseThrow()
                            .group();
                },
                AnswerGroupId::random);
    }

    private AnswerGroupId gradedByAssessor(Things things) {
        return things.either(
                () -> {
                    AnswerGroupId answer = claimed(things);
                    visitors.people().run(visitors.assessor(), () -> gradings.grade(answer, AnswerGrade.GOOD));
                    return answer;
                },
                AnswerGroupId::random);
    }

    private AnswerGroupId disputed(Things things) {
        return things.either(
                () -> sample(100)
                        .graded(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT)
                        .group(),
                AnswerGroupId::random);
    }
}
