package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Grading open answers")
class GradingTest {

    abstract static class Cases extends GradingUseCases {

        @Autowired
        private TransactionTemplate transaction;

        @Autowired
        private Clock clock;

        @Test
        @DisplayName("begins with equal answers put together; what was not handed in or is no open question stays out")
        void grouping() {
            SampleCampaign campaign = SampleCampaign.open(beans, unit, 50);
            campaign.handIn(Map.of(QUESTION, "Naam.", SampleCampaign.STATEMENT, "juist"));
            campaign.handIn(Map.of(QUESTION, "naam", SampleCampaign.EXAMPLE, "een dossier lezen"));
            campaign.handIn(Map.of(QUESTION, "naam"));
            campaign.handIn(Map.of(QUESTION, "iets over een mens"));
            campaign.handIn(Map.of(QUESTION, "weet ik niet"));
            campaign.begin(Map.of(QUESTION, "nog niet klaar"));
            campaign.close();

            List<AnswerGroup> groups = campaign.groups().of(QUESTION);
            assertThat(groups).extracting(AnswerGroup::place).containsExactly(1, 2, 3);
            assertThat(groups)
                    .extracting(AnswerGroup::content)
                    .containsExactlyInAnyOrder("naam", "iets over een mens", "weet ik niet");
            assertThat(groups).filteredOn(AnswerGroup::sampled).hasSize(2);
            assertThat(campaign.groups().of(SampleCampaign.EXAMPLE))
                    .as("too few to be read by anybody")
                    .isEmpty();
            assertThat(campaign.groups().of(SampleCampaign.STATEMENT)).isEmpty();
            assertThat(campaign.gradedIn())
                    .containsAllEntriesOf(
                            groups.stream().collect(Collectors.toMap(AnswerGroup::id, AnswerGroup::answers)));
        }

        @Test
        @DisplayName("shows the answers in an order that has nothing to do with who came first")
        void random_order() {
            String[] answers = IntStream.range(0, 12)
                    .mapToObj(index -> "antwoord " + index)
                    .toArray(String[]::new);
            Set<List<String>> orders = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                orders.add(closed(0, answers).groups().of(QUESTION).stream()
                        .map(AnswerGroup::content)
                        .toList());
            }
            assertThat(orders).hasSize(3).doesNotContain(List.of(answers));
        }

        @Test
        @DisplayName("gives an answer to one grader, the same one when asked again, and another one to somebody else")
        void claiming() {
            SampleCampaign campaign = closed(0, "een", "twee");
            AnswerToGrade mine = next(campaign);
            assertThat(next(campaign)).isEqualTo(mine);
            assertThat(mine.done()).isZero();
            assertThat(mine.toGo()).isEqualTo(2);
            assertThat(mine.gradings()).containsExactly(AnswerGrade.values());
            assertThat(people.as(other, () -> next(campaign)).group()).isNotEqualTo(mine.group());
            Person third = people.member(unit, Role.ASSESSOR);
            assertThat(people.as(third, () -> gradings.next(campaign.id(), QUESTION)))
                    .isEmpty();
        }

        @Test
        @DisplayName("offers an answer to others after ten minutes; a late grading is refused and changes nothing")
        void lease() {
            SampleCampaign campaign = closed(0, "een");
            AnswerToGrade mine = next(campaign);
            assertThat(laterAs(other, Duration.ofSeconds(599), campaign)).isFalse();
            assertThat(laterAs(other, Duration.ofMinutes(10), campaign)).isTrue();

            assertRefused("privacytest.grading.taken", () -> gradings.grade(mine.group(), AnswerGrade.GOOD));
            people.run(other, () -> gradings.grade(mine.group(), AnswerGrade.SUFFICIENT));
            assertRefused("privacytest.grading.taken", () -> gradings.grade(mine.group(), AnswerGrade.GOOD));
            assertThat(campaign.groups().of(QUESTION))
                    .extracting(AnswerGroup::firstGrading)
                    .containsExactly(AnswerGrade.SUFFICIENT);
        }

        /** Whether this person gets an answer when so much time has gone by. */
        private boolean laterAs(Person person, Duration passed, SampleCampaign campaign) {
            Gradings later = new Gradings(
                    beans.getBean(CampaignsToGrade.class),
                    beans.getBean(GradingDesk.class),
                    beans.getBean(GradableAnswers.class),
                    beans.getBean(CurrentUser.class),
                    beans.getBean(AuditTrail.class),
                    Clock.offset(clock, passed));
            return people.as(
                    person,
                    () -> Boolean.TRUE.equals(transaction.execute(
                            status -> later.next(campaign.id(), QUESTION).isPresent())));
        }

        @Test
        @DisplayName("waits for a slow grader as long as nobody else took the answer")
        void slow_grader() {
            SampleCampaign campaign = closed(0, "een");
            AnswerToGrade mine = next(campaign);
            campaign.groups().claimsEnd(clock.instant().minusSeconds(60), grader.id());
            gradings.grade(mine.group(), AnswerGrade.GOOD);
            assertThat(progress(campaign).graded()).isEqualTo(1);
        }

        @Test
        @DisplayName("offers the sample a second time, to somebody else than the first grader only")
        void second_grader() {
            SampleCampaign campaign = closed(100, "een", "twee");
            gradeAll(campaign, AnswerGrade.GOOD);
            assertThat(progress(campaign).forMe()).isZero();
            assertThat(progress(campaign).secondDone()).isZero();
            people.run(other, () -> {
                assertThat(next(campaign).done()).isEqualTo(2);
                assertThat(next(campaign).wanted()).isEqualTo(4);
                gradeAll(campaign, AnswerGrade.GOOD);
            });
            assertThat(progress(campaign).secondDone()).isEqualTo(2);
        }

        @Test
        @DisplayName("is blind: what a grader gets holds no unit, no submission, no grading and no grader")
        void blind() {
            assertThat(Arrays.stream(AnswerToGrade.class.getRecordComponents()).map(RecordComponent::getName))
                    .containsExactly(
                            "group",
                            "text",
                            "equalAnswers",
                            "code",
                            "question",
                            "image",
                            "modelAnswer",
                            "rubric",
                            "gradings",
                            "done",
                            "wanted");
            SampleCampaign campaign = closed(0, "heel herkenbaar");
            assertThat(next(campaign)).asString().doesNotContain("herkenbaar");
        }

        @Test
        @DisplayName("refuses a judgement that the question does not have")
        void only_judgements_of_the_question() {
            SampleCampaign campaign = SampleCampaign.open(beans, unit, 0);
            campaign.handInAlike(Map.of(SampleCampaign.EXAMPLE, "een dossier lezen"));
            campaign.close();
            AnswerToGrade answer =
                    gradings.next(campaign.id(), SampleCampaign.EXAMPLE).orElseThrow();
            assertThat(answer.gradings()).containsExactly(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
            assertRefused(
                    "privacytest.grading.notAllowed", () -> gradings.grade(answer.group(), AnswerGrade.SUFFICIENT));
            gradings.grade(answer.group(), AnswerGrade.INSUFFICIENT);
        }

        @Test
        @DisplayName("can be taken back by the grader, who gets that answer again")
        void undo() {
            SampleCampaign campaign = closed(0, "een", "twee");
            AnswerToGrade first = next(campaign);
            gradings.grade(first.group(), AnswerGrade.GOOD);
            AnswerToGrade second = next(campaign);
            assertRefused(
                    "privacytest.grading.undo.refused", () -> people.run(other, () -> gradings.undo(first.group())));
            assertThat(gradings.undo(first.group())).isEqualTo(first);
            assertThat(next(campaign)).isEqualTo(first);
            assertThat(people.as(other, () -> next(campaign)).group()).isEqualTo(second.group());
        }

        @Test
        @DisplayName("cannot be taken back once a second grader has it")
        void undo_too_late() {
            SampleCampaign campaign = closed(100, "een", "twee");
            AnswerToGrade mine = next(campaign);
            gradings.grade(mine.group(), AnswerGrade.GOOD);
            people.run(other, () -> gradings.grade(next(campaign).group(), AnswerGrade.GOOD));
            people.run(other, () -> assertThat(next(campaign).group()).isEqualTo(mine.group()));
            assertRefused("privacytest.grading.undo.refused", () -> gradings.undo(mine.group()));
            people.run(other, () -> gradings.grade(mine.group(), AnswerGrade.INSUFFICIENT));
            assertRefused("privacytest.grading.undo.refused", () -> gradings.undo(mine.group()));
            people.run(other, () -> gradings.undo(mine.group()));
            assertThat(progress(campaign).secondDone()).isZero();
            assertThat(progress(campaign).graded()).isEqualTo(2);
        }

        @Test
        @DisplayName("shows nobody the texts of a question, or of a campaign, that too few people answered")
        void too_few_to_read() {
            SampleCampaign campaign = SampleCampaign.open(beans, unit, 0);
            campaign.handInAlike(Map.of(QUESTION, "een"));
            campaign.handIn(Map.of(SampleCampaign.EXAMPLE, "alleen ik"));
            campaign.close();
            assertRefused("privacytest.grading.tooFew", () -> gradings.next(campaign.id(), SampleCampaign.EXAMPLE));
            assertThat(gradings.overview(campaign.id()).tooFew())
                    .extracting(QuestionProgress::id)
                    .contains(SampleCampaign.EXAMPLE)
                    .doesNotContain(QUESTION);
            gradeAll(campaign, AnswerGrade.GOOD);
            gradings.publish(campaign.id());
            assertThat(beans.getBean(Results.class).get(campaign.id()).lines(unit))
                    .filteredOn(line -> line.question().id().equals(SampleCampaign.EXAMPLE))
                    .singleElement()
                    .satisfies(line -> assertThat(line.result().isShown()).isFalse());

            SampleCampaign alone = SampleCampaign.open(beans, unit, 0);
            alone.handIn(Map.of(QUESTION, "een", SampleCampaign.EXAMPLE, "twee"));
            alone.close();
            assertThat(alone.groups().ids()).isEmpty();
            assertThat(gradings.overview(alone.id()).isTooSmall()).isTrue();
            assertRefused("privacytest.grading.tooFew", () -> gradings.next(alone.id(), QUESTION));
            gradings.publish(alone.id());
        }

        @Test
        @DisplayName("stops for a question that a stricter threshold of today makes too small, also for who has a text")
        void stricter_today() {
            SampleCampaign campaign = closed(0, "een");
            AnswerToGrade mine = next(campaign);
            HeldCampaigns settings = HeldCampaigns.in(beans);
            settings.showFrom(6);
            try {
                assertRefused("privacytest.grading.tooFew", () -> next(campaign));
                assertRefused("privacytest.grading.tooFew", () -> gradings.grade(mine.group(), AnswerGrade.GOOD));
                assertRefused("privacytest.grading.tooFew", () -> gradings.undo(mine.group()));
                assertRefused(
                        "privacytest.grading.tooFew", () -> gradings.settle(mine.group(), AnswerGrade.GOOD, null));
            } finally {
                settings.showFrom(GroupSize.MINIMUM);
            }
        }

        @Test
        @DisplayName("knows only open questions of the quiz")
        void only_open_questions() {
            SampleCampaign campaign = closed(0, "een");
            assertThatThrownBy(() -> gradings.next(campaign.id(), SampleCampaign.STATEMENT))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> gradings.next(campaign.id(), "bestaat-niet"))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
