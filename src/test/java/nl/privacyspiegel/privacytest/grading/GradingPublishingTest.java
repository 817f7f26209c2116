package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Grading, from two judgements to published results,")
class GradingPublishingTest {

    abstract static class Cases extends GradingUseCases {

        @Autowired
        private Clock clock;

        @Test
        @DisplayName("shows no difference and no agreement while something is left to grade")
        void blind_second_grader() {
            SampleCampaign campaign = closed(100, "een", "twee");
            gradeAll(campaign, AnswerGrade.GOOD);
            people.run(other, () -> gradings.grade(next(campaign).group(), AnswerGrade.INSUFFICIENT));

            assertThat(gradings.overview(campaign.id()).agreement()).isNull();
            assertThat(progress(campaign).agreement()).isNull();
            assertThat(progress(campaign).differences()).isZero();
            assertRefused("privacytest.grading.differences.later", () -> gradings.differences(campaign.id()));
            campaign.groups()
                    .ids()
                    .forEach(group -> assertRefused(
                            "privacytest.grading.differences.later",
                            () -> gradings.settle(group, AnswerGrade.GOOD, null)));
        }

        @Test
        @DisplayName("takes nothing back once the differences can be seen, opened or not")
        void no_second_thoughts() {
            SampleCampaign campaign = closed(50, "een", "twee");
            gradeAll(campaign, AnswerGrade.GOOD);
            AnswerToGrade second = people.as(other, () -> next(campaign));
            people.run(other, () -> {
                gradings.grade(second.group(), AnswerGrade.INSUFFICIENT);
                assertRefused("privacytest.grading.undo.compared", () -> gradings.undo(second.group()));
            });
            campaign.groups()
                    .ids()
                    .forEach(group -> assertRefused("privacytest.grading.undo.compared", () -> gradings.undo(group)));
            assertThat(gradings.differences(campaign.id()))
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.isOpen()).isTrue());
        }

        @Test
        @DisplayName("takes back the last judgement too where nothing is graded twice")
        void last_judgement() {
            SampleCampaign campaign = closed(0, "een");
            AnswerToGrade answer = next(campaign);
            gradings.grade(answer.group(), AnswerGrade.GOOD);
            assertThat(gradings.overview(campaign.id()).isPublishable()).isTrue();
            assertThat(gradings.undo(answer.group())).isEqualTo(answer);
            assertRefused("privacytest.grading.missing.first", () -> gradings.publish(campaign.id()));
        }

        @Test
        @DisplayName("ends in publishing: when all is graded, the sample twice, and every difference is settled")
        void publishing() {
            SampleCampaign campaign = closed(100, "een", "twee", "drie");
            assertRefused("privacytest.grading.missing.first", () -> gradings.publish(campaign.id()));
            gradeAll(campaign, AnswerGrade.GOOD);
            assertRefused("privacytest.grading.missing.second", () -> gradings.publish(campaign.id()));
            people.run(other, () -> {
                gradings.grade(next(campaign).group(), AnswerGrade.SUFFICIENT);
                gradeAll(campaign, AnswerGrade.GOOD);
            });
            assertRefused("privacytest.grading.missing.differences", () -> gradings.publish(campaign.id()));

            GradingDifference difference = gradings.differences(campaign.id()).getFirst();
            assertThat(difference.first()).isEqualTo(AnswerGrade.GOOD);
            assertThat(difference.second()).isEqualTo(AnswerGrade.SUFFICIENT);
            assertThat(difference.toString()).doesNotContain(difference.text());
            assertThat(gradings.overview(campaign.id()).settled()).isZero();
            gradings.settle(difference.group(), AnswerGrade.SUFFICIENT, null);
            assertThat(gradings.overview(campaign.id()).settled())
                    .as("can be looked at again until publishing")
                    .isEqualTo(1);
            assertThat(gradings.differences(campaign.id())).noneMatch(GradingDifference::isOpen);
            assertRefused("privacytest.grading.undo.compared", () -> gradings.undo(difference.group()));

            gradings.publish(campaign.id());
            assertThat(campaign.state()).isEqualTo(CampaignState.GRADED);
            assertThat(campaign.groups().of(QUESTION))
                    .extracting(group -> group.grading().orElseThrow())
                    .containsExactlyInAnyOrder(AnswerGrade.GOOD, AnswerGrade.GOOD, AnswerGrade.SUFFICIENT);
            assertThat(gradings.overview(campaign.id()).isPublished()).isTrue();
            assertThat(gradings.overview(campaign.id()).agreement()).isEqualTo(new Agreement.TooFew(3));
        }

        @Test
        @DisplayName("settles only what two graders judged differently")
        void nothing_to_settle() {
            SampleCampaign campaign = closed(100, "een").graded(AnswerGrade.GOOD, AnswerGrade.GOOD);
            assertRefused(
                    "privacytest.grading.settle.same",
                    () -> gradings.settle(campaign.group(), AnswerGrade.SUFFICIENT, null));
        }

        @Test
        @DisplayName("can leave out the second grading where there is nobody else; agreement then stays unknown")
        void waiving() {
            SampleCampaign campaign = closed(100, "een", "twee");
            assertRefused("privacytest.grading.missing.first", () -> gradings.waiveSecondGrading(campaign.id()));
            gradeAll(campaign, AnswerGrade.GOOD);
            people.run(other, () -> next(campaign));
            assertRefused("privacytest.grading.waive.busy", () -> gradings.waiveSecondGrading(campaign.id()));
            campaign.groups().claimsEnd(clock.instant(), other.id());
            assertThat(gradings.overview(campaign.id()).isWaivable()).isTrue();
            gradings.waiveSecondGrading(campaign.id());
            assertThat(gradings.overview(campaign.id()).isPublishable()).isTrue();
            assertThat(gradings.overview(campaign.id()).agreement()).isEqualTo(new Agreement.Undefined(0));
            gradings.publish(campaign.id());
        }

        @Test
        @DisplayName("lets the results of open questions appear when it is published, all at once, and not before")
        void results() {
            SampleCampaign campaign = SampleCampaign.open(beans, unit, 0);
            for (int i = 0; i < 5; i++) {
                campaign.handIn(Map.of(QUESTION, "een", SampleCampaign.STATEMENT, "juist"));
            }
            campaign.close();
            gradeAll(campaign, AnswerGrade.GOOD);
            CampaignResults before = beans.getBean(Results.class).get(campaign.id());
            assertThat(open(before)).isNotEmpty().allSatisfy(line -> {
                assertThat(line.pending()).isTrue();
                assertThat(line.result().isShown()).isFalse();
            });
            assertThat(campaign.storedResults())
                    .isNotEmpty()
                    .allSatisfy(stored -> assertThat(stored)
                            .contains(SampleCampaign.STATEMENT)
                            .doesNotContain(QUESTION));

            gradings.publish(campaign.id());
            CampaignResults after = beans.getBean(Results.class).get(campaign.id());
            assertThat(open(after)).isNotEmpty().noneMatch(CampaignResults.Line::pending);
            assertThat(open(after))
                    .filteredOn(line -> line.question().id().equals(QUESTION))
                    .singleElement()
                    .satisfies(line -> assertThat(line.result().isShown()).isTrue());
        }

        private List<CampaignResults.Line> open(CampaignResults results) {
            return results.lines(unit).stream()
                    .filter(line -> line.question() instanceof QuizQuestion.Open)
                    .toList();
        }

        @Test
        @DisplayName("shows no answer before closing, after publishing, or after answers were deleted")
        void closed_doors() {
            SampleCampaign open = SampleCampaign.open(beans, unit, 0);
            SampleCampaign published = closed(100, "een").graded(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
            gradings.settle(published.group(), AnswerGrade.GOOD, null);
            gradings.publish(published.id());
            SampleCampaign deleted = closed(0, "een");
            deleted.deleteAnswers();
            Map.of(
                            "privacytest.grading.notClosed", open,
                            "privacytest.grading.published", published,
                            "privacytest.grading.deleted", deleted)
                    .forEach((key, campaign) -> {
                        assertRefused(key, () -> gradings.next(campaign.id(), QUESTION));
                        assertRefused(key, () -> gradings.differences(campaign.id()));
                        assertRefused(key, () -> gradings.publish(campaign.id()));
                        assertRefused(key, () -> gradings.waiveSecondGrading(campaign.id()));
                        campaign.groups().ids().forEach(group -> {
                            assertRefused(key, () -> gradings.grade(group, AnswerGrade.GOOD));
                            assertRefused(key, () -> gradings.undo(group));
                            assertRefused(key, () -> gradings.settle(group, AnswerGrade.GOOD, null));
                        });
                    });
            assertRefused("privacytest.grading.notClosed", () -> gradings.overview(open.id()));
            assertRefused("privacytest.grading.deleted", () -> gradings.overview(deleted.id()));
            published.deleteAnswers();
            assertRefused("privacytest.grading.deleted.published", () -> gradings.overview(published.id()));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
