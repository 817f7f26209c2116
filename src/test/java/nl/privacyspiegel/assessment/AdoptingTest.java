package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.assessment.grading.OpenPoint.DomainUndecided;
import nl.privacyspiegel.assessment.grading.OpenPoint.MotivationMissing;
import nl.privacyspiegel.assessment.grading.OpenPoint.QuestionOpen;
import nl.privacyspiegel.assessment.grading.OpenPoint.ReasonMissing;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Adopting a measurement and revising it")
class AdoptingTest {

    abstract static class Cases extends AssessmentUseCases {

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        @Test
        void an_empty_measurement_has_every_question_and_every_domain_open() {
            List<OpenPoint> open = measurements.openPoints(measurement());
            assertThat(open)
                    .filteredOn(QuestionOpen.class::isInstance)
                    .hasSize(24)
                    .noneMatch(OpenPoint::blocks);
            assertThat(open)
                    .filteredOn(DomainUndecided.class::isInstance)
                    .hasSize(5)
                    .allMatch(OpenPoint::blocks);
            assertThat(open).hasSize(29);
        }

        @Test
        void a_grade_far_from_the_suggestion_waits_for_a_motivation() {
            MeasurementId id = measurement();
            save(id, "beleid-1", found("nee", Judgement.NO));
            save(id, "beleid-2", found("nee", Judgement.NO));
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(3), " "));
            assertThat(measurements.openPoints(id))
                    .contains(new MotivationMissing(DOMAIN, "Beleid", MotivationReason.FAR_FROM_SUGGESTION));
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(2), ""));
            assertThat(measurements.openPoints(id)).noneMatch(MotivationMissing.class::isInstance);
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(3), "want er ligt een concept"));
            assertThat(measurements.openPoints(id)).noneMatch(MotivationMissing.class::isInstance);
        }

        @Test
        void a_grade_that_rose_while_nothing_changed_waits_for_a_motivation() {
            AssessmentId id = start("Gestegen");
            for (String question : List.of("beleid-1", "beleid-2")) {
                save(first(id), question, found("half", Judgement.PARTLY));
                measurements.repeatPrevious(last(id), question, 0);
            }
            decide(first(id), DOMAIN, DomainGrade.graded(Grade.of(4), ""));
            decide(last(id), DOMAIN, DomainGrade.graded(Grade.of(5), ""));
            assertThat(measurements.openPoints(last(id)))
                    .contains(new MotivationMissing(DOMAIN, "Beleid", MotivationReason.ROSE_WITHOUT_CHANGE));
            save(last(id), "beleid-2", found("beter", Judgement.PARTLY));
            assertThat(measurements.openPoints(last(id))).noneMatch(MotivationMissing.class::isInstance);
        }

        @Test
        void nothing_changed_never_replaces_what_was_filled_in() {
            AssessmentId id = start("Niets veranderd");
            save(first(id), QUESTION, found("Oude tekst", Judgement.NO));
            save(last(id), QUESTION, found("Nieuwe tekst", Judgement.YES));
            SaveResult<FindingData> result = measurements.repeatPrevious(
                    last(id), QUESTION, finding(last(id), QUESTION).version());
            assertThat(result).isInstanceOf(SaveResult.Conflict.class);
            assertThat(finding(last(id), QUESTION).content().narrative()).isEqualTo("Nieuwe tekst");
            refused("assessment.unchanged.nothing", () -> measurements.repeatPrevious(last(id), "beleid-2", 0));
        }

        @Test
        void a_domain_that_is_not_assessed_waits_for_the_reason() {
            MeasurementId id = measurement();
            decide(id, DOMAIN, DomainGrade.notAssessed("\n"));
            assertThat(measurements.openPoints(id)).contains(new ReasonMissing(DOMAIN, "Beleid"));
            decide(id, DOMAIN, DomainGrade.notAssessed("Volgend jaar"));
            assertThat(measurements.openPoints(id)).noneMatch(ReasonMissing.class::isInstance);
        }

        @Test
        void a_measurement_with_an_undecided_domain_is_not_adopted() {
            MeasurementId id = measurement();
            decideTheRest(id, name -> "later");
            decide(id, DOMAIN, DomainGrade.OPEN);
            refused("assessment.adopt.blocked", () -> measurements.adopt(id));
            assertThat(measurements.sheet(id).summary().isAdopted()).isFalse();
        }

        @Test
        void a_measurement_with_open_questions_can_be_adopted_and_says_by_whom() {
            MeasurementId id = measurement();
            finishAndAdopt(id);
            MeasurementSummary adopted = measurements.sheet(id).summary();
            assertThat(adopted.adoptedOn()).isEqualTo(FixedDay.TODAY);
            assertThat(adopted.adoptedBy()).startsWith("functie ");
            assertThat(adopted.progress()).isEqualTo(new MeasurementSummary.Progress(0, 24, 5, 5));
        }

        @Test
        void a_supervisor_adopts_what_the_working_group_finished() {
            MeasurementId id = measurement();
            decideTheRest(id, name -> "later");
            people.login(people.member(unit, Role.SUPERVISOR));
            measurements.adopt(id);
            assertThat(measurements.sheet(id).summary().isAdopted()).isTrue();
            assertThat(measurements.mayAdopt(id)).isFalse();
        }

        @Test
        void what_is_adopted_does_not_change_any_more() {
            AssessmentId assessment = start("Vast");
            MeasurementId id = last(assessment);
            save(id, QUESTION, found("Zo was het", Judgement.YES));
            finishAndAdopt(id);
            MeasurementSheet before = measurements.sheet(id);
            assertThat(before.editable()).isFalse();
            String locked = "assessment.measurement.adopted";
            refused(locked, () -> measurements.saveFinding(id, QUESTION, found("Anders", Judgement.NO), 1));
            refused(locked, () -> measurements.repeatPrevious(id, QUESTION, 1));
            refused(locked, () -> measurements.saveScore(id, DOMAIN, DomainGrade.OPEN, 1));
            refused(locked, () -> measurements.adopt(id));
            refused(locked, () -> measurements.withdraw(id));
            assertThat(measurements.sheet(id)).isEqualTo(before);
        }

        @Test
        void a_revision_starts_as_a_copy_and_keeps_what_was_adopted() {
            AssessmentId assessment = start("Herzien");
            MeasurementId adopted = first(assessment);
            save(adopted, QUESTION, found("Fout opgeschreven", Judgement.YES));
            decide(adopted, DOMAIN, DomainGrade.graded(Grade.of(9), "ruim"));
            finishAndAdopt(adopted);
            MeasurementId revision = measurements.revise(adopted, "  Verkeerde gemeente  ");
            assertThat(first(assessment)).isEqualTo(revision);
            MeasurementSummary summary = measurements.sheet(revision).summary();
            assertThat(summary.revision()).isEqualTo(2);
            assertThat(summary.revisionReason()).isEqualTo("Verkeerde gemeente");
            assertThat(summary.isAdopted()).isFalse();
            assertThat(finding(revision, QUESTION).content())
                    .isEqualTo(finding(adopted, QUESTION).content());
            assertThat(domain(revision, DOMAIN).score().content()).isEqualTo(DomainGrade.graded(Grade.of(9), "ruim"));

            save(revision, QUESTION, found("Goed opgeschreven", Judgement.NO));
            finishAndAdopt(revision);

            MeasurementSheet old = measurements.sheet(adopted);
            assertThat(old.summary().replaced()).isTrue();
            assertThat(old.summary().isAdopted()).isTrue();
            assertThat(finding(adopted, QUESTION).content().narrative()).isEqualTo("Fout opgeschreven");
            assertThat(assessments.get(assessment).measurements())
                    .extracting(MeasurementSummary::id)
                    .startsWith(adopted, revision);
        }

        @Test
        void a_revision_needs_a_reason_and_an_adopted_measurement_that_was_not_revised_yet() {
            MeasurementId id = measurement();
            refused("assessment.revise.stillOpen", () -> measurements.revise(id, "omdat"));
            finishAndAdopt(id);
            refused("assessment.revise.reasonMissing", () -> measurements.revise(id, " \u0000\n"));
            measurements.revise(id, "omdat");
            refused("assessment.revise.already", () -> measurements.revise(id, "nog eens"));
        }

        @Test
        void withdrawing_a_revision_brings_back_what_was_adopted() {
            AssessmentId assessment = start("Ingetrokken");
            MeasurementId adopted = first(assessment);
            finishAndAdopt(adopted);
            MeasurementId revision = measurements.revise(adopted, "vergissing");
            measurements.withdraw(revision);
            assertThat(first(assessment)).isEqualTo(adopted);
            assertThat(assessments.get(assessment).measurements()).hasSize(2);
            assertThat(measurements.sheet(adopted).summary().replaced()).isFalse();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> measurements.sheet(revision));
            assertThat(measurements.revise(adopted, "nu echt")).isNotEqualTo(revision);
        }

        @Test
        void only_a_revision_can_be_withdrawn() {
            MeasurementId id = measurement();
            refused("assessment.withdraw.notARevision", () -> measurements.withdraw(id));
        }

        @Test
        void the_next_measurement_compares_with_the_adopted_one_until_the_revision_is_adopted_too() {
            AssessmentId assessment = start("Vorige");
            MeasurementId adopted = first(assessment);
            save(adopted, QUESTION, found("Vastgesteld", Judgement.YES));
            finishAndAdopt(adopted);
            MeasurementId revision = measurements.revise(adopted, "omdat");
            save(revision, QUESTION, found("Herzien", Judgement.NO));
            FindingData before = question(last(assessment), QUESTION).previous();
            assertThat(before).isNotNull().extracting(FindingData::narrative).isEqualTo("Vastgesteld");
            measurements.adopt(revision);
            FindingData after = question(last(assessment), QUESTION).previous();
            assertThat(after).isNotNull().extracting(FindingData::narrative).isEqualTo("Herzien");
        }

        @Test
        void a_comparison_shows_both_moments_the_change_and_the_mean_over_what_was_graded() {
            AssessmentId assessment = start("Vergeleken");
            MeasurementId start = first(assessment);
            MeasurementId end = last(assessment);
            save(start, "beleid-1", found("half", Judgement.PARTLY));
            measurements.repeatPrevious(end, "beleid-1", 0);
            save(start, "beleid-2", found("nee", Judgement.NO));
            save(end, "beleid-2", found("ja", Judgement.YES));
            List<String> domains = measurements.sheet(start).domains().stream()
                    .map(each -> each.domain().id())
                    .toList();
            for (int i = 0; i < 4; i++) {
                decide(start, domains.get(i), DomainGrade.graded(Grade.of(3), "s"));
                decide(end, domains.get(i), DomainGrade.graded(Grade.of(3 + i), "e"));
            }
            decide(start, domains.get(4), DomainGrade.graded(Grade.of(10), "s"));
            decide(end, domains.get(4), DomainGrade.notAssessed("later"));

            Comparison comparison = comparisons.compare(start, end);

            assertThat(comparison.start().id()).isEqualTo(start);
            assertThat(comparison.end().date()).isEqualTo(LAST_DAY);
            assertThat(comparison.domains().stream().map(row -> row.change().map(Number::intValue)))
                    .containsExactly(
                            java.util.Optional.of(0),
                            java.util.Optional.of(1),
                            java.util.Optional.of(2),
                            java.util.Optional.of(3),
                            java.util.Optional.empty());
            assertThat(comparison.endMean())
                    .isEqualTo(new MeanGrade(java.util.Optional.of(new java.math.BigDecimal("4.5")), 4, 5));
            assertThat(comparison.startMean().graded()).isEqualTo(5);
            assertThat(comparison.domains().getFirst().questions().map(Comparison.QuestionRow::unchanged))
                    .containsExactly(true, false);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
