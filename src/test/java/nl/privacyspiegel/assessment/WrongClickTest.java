package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The way back from a wrong click on an assessment or its unit")
class WrongClickTest {

    abstract static class Cases extends AssessmentUseCases {

        private static final LocalDate MIDWAY = FIRST_DAY.plusDays(30);

        @Autowired
        private AssessmentChanges changes;

        @Autowired
        private UnitChanges unitChanges;

        @Autowired
        private Units units;

        @Autowired
        private AdoptedMeasurements adopted;

        @Autowired
        private AuditEntries audit;

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private List<AuditedAct> acts() {
            Person supervisor = people.member(unit, Role.SUPERVISOR);
            return people.as(supervisor, () -> audit.list(AuditFilter.ALL, 0).acts());
        }

        private AuditedAct act(String action) {
            return acts().stream()
                    .filter(each -> each.actionKey().endsWith("." + action))
                    .findFirst()
                    .orElseThrow();
        }

        private List<AssessmentId> listed() {
            return assessments.list().stream().map(AssessmentSummary::id).toList();
        }

        @Test
        void an_empty_assessment_is_removed_and_the_trail_says_so() {
            AssessmentId id = start("Vergissing");
            assessments.addInterim(id, MIDWAY);
            changes.remove(id);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> assessments.get(id));
            assertThat(act("assessment_removed").object()).isEqualTo("Vergissing");
        }

        @Test
        void an_assessment_with_a_text_or_a_grade_is_not_removed_but_archived_and_comes_back() {
            AssessmentId id = start("Met tekst");
            save(last(id), QUESTION, found("Er staat iets.", Judgement.YES));
            refused("assessment.remove.filled", () -> changes.remove(id));
            changes.archive(id);
            changes.archive(id);
            assertThat(listed()).doesNotContain(id);
            assertThat(changes.archived()).extracting(AssessmentSummary::id).contains(id);
            assertThat(assessments.mayEdit(id)).isFalse();
            assertThat(measurements.sheet(last(id)).editable()).isFalse();
            refused("assessment.archived", () -> save(last(id), QUESTION, found("Meer.", Judgement.YES)));
            refused("assessment.archived", () -> assessments.addInterim(id, MIDWAY));
            assertThat(adopted.open(List.of(unit))).isEmpty();
            changes.bringBack(id);
            assertThat(listed()).contains(id);
            save(last(id), QUESTION, found("Meer.", Judgement.YES));
        }

        @Test
        void what_was_adopted_counts_while_it_is_archived() {
            AssessmentId id = start("Vastgesteld");
            finishAndAdopt(first(id));
            changes.archive(id);
            assertThat(adopted.of(List.of(unit))).hasSize(1);
            refused("assessment.archived", () -> changes.remove(id));
        }

        @Test
        void another_period_takes_open_measurements_along_and_keeps_adopted_ones_where_they_are() {
            AssessmentId id = start("Traject");
            changes.change(id, " Beter\n", new Period(FIRST_DAY.minusDays(5), LAST_DAY.plusDays(5)));
            assertThat(assessments.get(id).name()).isEqualTo("Beter");
            assertThat(assessments.get(id).current())
                    .extracting(MeasurementSummary::date)
                    .containsExactly(FIRST_DAY.minusDays(5), LAST_DAY.plusDays(5));
            assertThat(act("assessment_changed").object()).isEqualTo("Traject\u00a0→\u00a0Beter");
            assertThat(act("assessment_changed").details()).hasSize(4);
            finishAndAdopt(first(id));
            refused(
                    "assessment.measurement.outsidePeriod",
                    () -> changes.change(id, "Beter", new Period(FIRST_DAY, LAST_DAY)));
            assertThat(assessments.get(id).period().start()).isEqualTo(FIRST_DAY.minusDays(5));
        }

        @Test
        void a_measurement_gets_another_day_within_the_period_and_in_order() {
            AssessmentId id = start("Traject");
            MeasurementId interim = assessments.addInterim(id, MIDWAY);
            changes.move(interim, MeasurementKind.INTERIM, MIDWAY.plusDays(1));
            assertThat(measurements.sheet(interim).summary().date()).isEqualTo(MIDWAY.plusDays(1));
            refused(
                    "assessment.measurement.outsidePeriod",
                    () -> changes.move(interim, MeasurementKind.INTERIM, LAST_DAY.plusDays(1)));
            refused(
                    "assessment.measurement.disorder",
                    () -> changes.move(first(id), MeasurementKind.START, MIDWAY.plusDays(9)));
            finishAndAdopt(interim);
            refused("assessment.measurement.adopted", () -> changes.move(interim, MeasurementKind.INTERIM, MIDWAY));
        }

        @Test
        void between_start_and_end_is_also_where_a_measurement_is_added() {
            AssessmentId id = start("Traject");
            changes.move(first(id), MeasurementKind.START, MIDWAY);
            refused("assessment.measurement.disorder", () -> assessments.addInterim(id, MIDWAY.minusDays(1)));
            assertThat(assessments.get(id).current()).hasSize(2);
            assessments.addInterim(id, MIDWAY);
            changes.change(id, "Beter", PERIOD);
        }

        @Test
        void what_was_written_in_the_wrong_measurement_changes_places() {
            AssessmentId id = start("Traject");
            MeasurementId written = first(id);
            save(written, QUESTION, found("Zo was het aan het eind.", Judgement.YES));
            changes.move(written, MeasurementKind.END, LAST_DAY);
            assertThat(last(id)).isEqualTo(written);
            assertThat(assessments.get(id).current())
                    .extracting(MeasurementSummary::kind, MeasurementSummary::date)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(MeasurementKind.START, FIRST_DAY),
                            org.assertj.core.groups.Tuple.tuple(MeasurementKind.END, LAST_DAY));
            refused("assessment.measurement.kind.needed", () -> changes.move(written, MeasurementKind.INTERIM, MIDWAY));
            assertThat(acts())
                    .filteredOn(each -> each.actionKey().endsWith(".measurement_moved"))
                    .extracting(AuditedAct::details)
                    .containsExactly(
                            Map.of(
                                    AuditDetail.DAY,
                                    LAST_DAY.toString(),
                                    AuditDetail.DAY.before(),
                                    FIRST_DAY.toString(),
                                    AssessmentAct.KIND,
                                    "END",
                                    AssessmentAct.KIND.before(),
                                    "START"),
                            Map.of(
                                    AuditDetail.DAY,
                                    FIRST_DAY.toString(),
                                    AuditDetail.DAY.before(),
                                    LAST_DAY.toString(),
                                    AssessmentAct.KIND,
                                    "START",
                                    AssessmentAct.KIND.before(),
                                    "END"));
        }

        @Test
        void an_empty_interim_measurement_is_removed_and_no_other() {
            AssessmentId id = start("Traject");
            MeasurementId interim = assessments.addInterim(id, MIDWAY);
            MeasurementId filled = assessments.addInterim(id, MIDWAY);
            decide(filled, DOMAIN, DomainGrade.notAssessed("later"));
            changes.remove(interim);
            assertThat(assessments.get(id).current()).hasSize(3);
            refused("assessment.remove.filled", () -> changes.remove(filled));
            refused("assessment.measurement.kind.needed", () -> changes.remove(first(id)));
        }

        @Test
        void who_adds_content_and_who_removes_never_both_succeed() throws Exception {
            for (int round = 0; round < 5; round++) {
                AssessmentId id = start("Tegelijk " + round);
                MeasurementId measurement = first(id);
                List<Boolean> done = together(
                        () -> changes.remove(id), () -> save(measurement, QUESTION, found("Net getypt", Judgement.NO)));
                assertThat(done).containsExactlyInAnyOrder(true, false);
                if (done.getLast()) {
                    assertThat(finding(measurement, QUESTION).content().narrative())
                            .isEqualTo("Net getypt");
                }
            }
        }

        @Test
        void a_unit_is_removed_or_gets_an_assessment_never_both() throws Exception {
            Person administrator = people.administrator();
            for (int round = 0; round < 5; round++) {
                UnitId below = people.unitBelow(unit);
                NewAssessment data =
                        new NewAssessment("Tegelijk", below, shipped().id(), PERIOD);
                List<Boolean> done = together(
                        () -> people.run(administrator, () -> unitChanges.remove(below)),
                        () -> assessments.start(data));
                assertThat(done).containsExactlyInAnyOrder(true, false);
            }
        }

        @Test
        void on_an_archived_unit_everything_is_read_and_nothing_changed_until_it_is_back() {
            UnitId below = people.unitBelow(unit);
            NewAssessment data = new NewAssessment("Onder", below, shipped().id(), PERIOD);
            AssessmentId id = assessments.start(data);
            finishAndAdopt(first(id));
            people.run(people.administrator(), () -> {
                refused("organisation.unit.filled", () -> unitChanges.remove(below));
                unitChanges.archive(below);
            });
            assertThat(assessments.assessableUnits())
                    .extracting(UnitSummary::id)
                    .doesNotContain(below);
            assertThat(units.visible()).extracting(UnitSummary::id).doesNotContain(below);
            assertThat(listed()).doesNotContain(id);
            assertThat(assessments.get(id).name()).isEqualTo("Onder");
            assertThat(assessments.mayEdit(id)).isFalse();
            assertThat(adopted.of(List.of(below))).hasSize(1);
            refused("organisation.unit.archived", () -> assessments.start(data));
            refused("organisation.unit.archived", () -> save(last(id), QUESTION, found("x", Judgement.NO)));
            people.run(people.administrator(), () -> unitChanges.bringBack(below));
            assertThat(listed()).contains(id);
            save(last(id), QUESTION, found("x", Judgement.NO));
        }

        private List<Boolean> together(Runnable one, Runnable other) throws Exception {
            CyclicBarrier gate = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> answers = Stream.of(one, other)
                        .<Callable<Boolean>>map(act -> () -> {
                            gate.await();
                            return people.as(assessor, () -> succeeds(act));
                        })
                        .map(threads::submit)
                        .toList();
                return List.of(answers.getFirst().get(), answers.getLast().get());
            }
        }

        private static boolean succeeds(Runnable act) {
            try {
                act.run();
                return true;
            } catch (RuleViolation | NotFoundException refused) {
                return false;
            }
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
