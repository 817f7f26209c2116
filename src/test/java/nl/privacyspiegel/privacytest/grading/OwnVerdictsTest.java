package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Looking through what one judged oneself")
class OwnVerdictsTest {

    abstract static class Cases extends GradingUseCases {

        @Test
        @DisplayName("lets a grader look through and change the own judgements, and no others")
        void own_verdicts() {
            SampleCampaign campaign = closed(100, "een", "twee");
            AnswerToGrade mine = next(campaign);
            gradings.grade(mine.group(), AnswerGrade.INSUFFICIENT);
            AnswerToGrade theirs = people.as(other, () -> next(campaign));
            people.run(other, () -> gradings.grade(theirs.group(), AnswerGrade.GOOD));

            assertThat(verdicts.of(campaign.id(), QUESTION).verdicts())
                    .singleElement()
                    .satisfies(own -> {
                        assertThat(own.group()).isEqualTo(mine.group());
                        assertThat(own.verdict()).isEqualTo(AnswerGrade.INSUFFICIENT);
                        assertThat(own.text()).isEqualTo(mine.text());
                    });
            verdicts.change(mine.group(), AnswerGrade.SUFFICIENT);
            assertThat(verdicts.of(campaign.id(), QUESTION).verdicts())
                    .extracting(OwnVerdict::verdict)
                    .containsExactly(AnswerGrade.SUFFICIENT);
            assertRefused(
                    "privacytest.grading.own.not", () -> verdicts.change(theirs.group(), AnswerGrade.INSUFFICIENT));
        }

        @Test
        @DisplayName("changes an own judgement without a word about the second one, until the differences can be seen")
        void own_verdicts_while_blind() {
            SampleCampaign campaign = closed(100, "een", "twee");
            AnswerToGrade first = next(campaign);
            gradings.grade(first.group(), AnswerGrade.GOOD);
            gradings.grade(next(campaign).group(), AnswerGrade.GOOD);
            people.run(other, () -> gradings.grade(next(campaign).group(), AnswerGrade.INSUFFICIENT));
            verdicts.of(campaign.id(), QUESTION)
                    .verdicts()
                    .forEach(own -> verdicts.change(own.group(), AnswerGrade.SUFFICIENT));
            people.run(other, () -> gradings.grade(next(campaign).group(), AnswerGrade.INSUFFICIENT));

            assertRefused("privacytest.grading.undo.compared", () -> verdicts.change(first.group(), AnswerGrade.GOOD));
            assertRefused("privacytest.grading.undo.compared", () -> verdicts.of(campaign.id(), QUESTION));
            assertThat(gradings.differences(campaign.id())).hasSize(2).allSatisfy(difference -> {
                assertThat(difference.first()).isEqualTo(AnswerGrade.SUFFICIENT);
                assertThat(difference.second()).isEqualTo(AnswerGrade.INSUFFICIENT);
                assertThat(difference.modelAnswer()).isNotBlank();
            });
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
