package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("A done action asks at the next measurement whether it helped")
class HindsightTest {

    private static final LocalDate THEN = FixedDay.TODAY.minusYears(1);
    private static final String QUESTION = "beleid-1";

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private ActionChanges changes;

        @Autowired
        private Hindsight hindsight;

        @Autowired
        private Actions actions;

        @Autowired
        private ActionTrace trace;

        @Autowired
        private Measurements measurements;

        @Autowired
        private ApplicationContext application;

        private MeasurementId first;
        private MeasurementId last;

        @BeforeEach
        void a_question_was_judged_no_and_then_partly() {
            MeasuredUnit measured = MeasuredUnit.in(application);
            List<MeasurementId> both = measured.measurements(measured.start(unit, THEN, FixedDay.TODAY));
            first = both.getFirst();
            last = both.getLast();
            judge(first, Judgement.NO);
            judge(last, Judgement.PARTLY);
        }

        private void judge(MeasurementId measurement, Judgement judgement) {
            measurements.saveFinding(
                    measurement, QUESTION, new FindingData("Zo is het.", judgement, null, ""), FindingData.EMPTY);
        }

        private ActionId about(MeasurementId measurement) {
            return changes.make(
                    unit,
                    ActionData.named("Beleid vaststellen")
                            .withAbout(Set.of(FindingSubjects.ref(unit, measurement, QUESTION))));
        }

        private void done(ActionId id) {
            changes.move(id, ActionState.PLAN, ActionState.DO, "");
            changes.move(id, ActionState.DO, ActionState.CHECK, "");
            people.run(
                    people.member(unit, Role.ASSESSOR), () -> changes.move(id, ActionState.CHECK, ActionState.ACT, ""));
            people.login(assessor);
            changes.move(id, ActionState.ACT, ActionState.DONE, "");
        }

        @Test
        void the_question_shows_what_was_done_with_before_and_after() {
            ActionId id = about(first);
            assertThat(hindsight.at(last)).as("not done yet").isEmpty();
            done(id);
            assertThat(hindsight.at(last)).singleElement().satisfies(judged -> {
                assertThat(judged.question()).isEqualTo(QUESTION);
                assertThat(judged.before()).isEqualTo(Judgement.NO);
                assertThat(judged.beforeOn()).isEqualTo(THEN);
                assertThat(judged.now()).isEqualTo(Judgement.PARTLY);
                assertThat(judged.answer()).isEmpty();
            });
            assertThat(hindsight.at(first)).as("the measurement it was made at").isEmpty();
        }

        @Test
        void the_answer_is_kept_and_can_be_given_again() {
            ActionId id = about(first);
            done(id);
            hindsight.answer(id, last, QUESTION, Helped.TOO_EARLY, "", Optional.empty());
            hindsight.answer(id, last, QUESTION, Helped.YES, "Iedereen kent het nu.", answer());
            assertThat(hindsight.of(id)).singleElement().satisfies(answer -> {
                assertThat(answer.helped()).isEqualTo(Helped.YES);
                assertThat(answer.words()).isEqualTo("Iedereen kent het nu.");
                assertThat(answer.byFunction()).isNotBlank();
            });
            assertThat(hindsight.at(last).getFirst().answer()).isPresent();
        }

        private Optional<JudgedAction.Answer> answer() {
            return hindsight.at(last).getFirst().answer();
        }

        @Test
        void of_two_answers_at_once_none_is_lost_and_the_history_keeps_both() {
            ActionId id = about(first);
            done(id);
            hindsight.answer(id, last, QUESTION, Helped.YES, "Iedereen kent het.", Optional.empty());
            assertThat(hindsight.answer(id, last, QUESTION, Helped.NO, "Niemand.", Optional.empty()))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class,
                            meanwhile ->
                                    assertThat(meanwhile.stored().content()).isEqualTo(answer().orElseThrow()));
            assertThat(answer().orElseThrow().helped()).isEqualTo(Helped.YES);
            assertThat(hindsight.answer(id, last, QUESTION, Helped.NO, "Niemand.", answer()))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(actions.get(id, Locale.ROOT).history())
                    .filteredOn(line -> line.kind() == HistoryLine.Kind.HELPED)
                    .extracting(HistoryLine::from, HistoryLine::to, HistoryLine::words)
                    .containsExactly(tuple("B1", "YES", "Iedereen kent het."), tuple("B1", "NO", "Niemand."));
        }

        @Test
        void who_answered_is_told_so_also_without_a_remark_and_is_erased_from_it_while_the_answer_stays() {
            ActionId id = about(first);
            done(id);
            hindsight.answer(id, last, QUESTION, Helped.TOO_EARLY, "", Optional.empty());
            assertThat(trace.known(assessor.id()))
                    .extractingByKey("hielpHet")
                    .asString()
                    .contains("vraag=B1", "antwoord=TOO_EARLY", "toelichting=");
            trace.erase(assessor.id());
            assertThat(trace.known(assessor.id())).doesNotContainKey("hielpHet");
            assertThat(answer().orElseThrow().helped()).isEqualTo(Helped.TOO_EARLY);
        }

        @Test
        void what_is_not_asked_is_not_answered() {
            ActionId id = about(first);
            assertThatThrownBy(() -> hindsight.answer(id, last, QUESTION, Helped.YES, "", Optional.empty()))
                    .isInstanceOf(NotFoundException.class);
            done(id);
            assertThatThrownBy(() -> hindsight.answer(id, last, "beleid-2", Helped.YES, "", Optional.empty()))
                    .isInstanceOf(NotFoundException.class);
        }

        @Test
        void an_adopted_measurement_takes_no_answer_any_more() {
            ActionId id = about(first);
            done(id);
            MeasuredUnit.in(application).adopt(last, Map.of());
            assertThatThrownBy(() -> hindsight.answer(id, last, QUESTION, Helped.YES, "", Optional.empty()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.helped.adopted");
            assertThat(hindsight.at(last)).hasSize(1);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
