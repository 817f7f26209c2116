package nl.privacyspiegel.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.assessment.grading.OpenPoint.MotivationMissing;
import nl.privacyspiegel.assessment.grading.OpenPoint.ReasonMissing;
import nl.privacyspiegel.assessment.progress.Checklist.Kind;
import nl.privacyspiegel.assessment.progress.Checklist.Step;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the working group still has to do ticks itself off. */
class ChecklistTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 27);
    private static final Progress HALF = new Progress(12, 24, 3, 5);
    private static final Progress FULL = new Progress(24, 24, 5, 5);
    private static final Progress EMPTY = new Progress(0, 24, 0, 5);

    private static MeasurementSummary measurement(MeasurementKind kind, Progress progress, boolean adopted) {
        LocalDate day = kind == MeasurementKind.START ? FIRST_DAY : LAST_DAY;
        @Nullable LocalDate adoptedOn = adopted ? day : null;
        return new MeasurementSummary(
                MeasurementId.random(),
                AssessmentId.random(),
                kind,
                day,
                1,
                null,
                false,
                adoptedOn,
                adopted ? "adviseur" : null,
                progress);
    }

    private static Checklist list(LocalDate today, MeasurementSummary... measurements) {
        return Checklist.of(
                new AssessmentSummary(
                        AssessmentId.random(),
                        "Traject",
                        UnitId.random(),
                        "Eersel",
                        new Period(FIRST_DAY, LAST_DAY),
                        FrameworkVersionId.random(),
                        "Raamwerk",
                        1,
                        List.of(measurements),
                        false),
                today);
    }

    @Test
    void a_first_measurement_counts_its_questions_and_grades_and_has_nothing_to_compare() {
        Checklist list = list(
                FIRST_DAY,
                measurement(MeasurementKind.START, HALF, false),
                measurement(MeasurementKind.END, EMPTY, false));

        assertThat(list.steps())
                .containsExactly(
                        new Step(Kind.QUESTIONS, 12, 24), new Step(Kind.GRADES, 3, 5), new Step(Kind.ADOPT, 0, 1));
        assertThat(list.steps()).noneMatch(Step::isDone);
        assertThat(list.comparable()).isFalse();
    }

    @Test
    void what_is_filled_in_is_ticked_off_and_adopting_is_left() {
        Checklist list = list(
                FIRST_DAY,
                measurement(MeasurementKind.START, FULL, false),
                measurement(MeasurementKind.END, EMPTY, false));

        assertThat(list.steps().stream().filter(Step::isDone).map(Step::kind))
                .containsExactly(Kind.QUESTIONS, Kind.GRADES);
    }

    @Test
    void once_its_day_has_come_the_end_is_at_stake_and_it_is_compared_with_the_start() {
        MeasurementSummary end = measurement(MeasurementKind.END, EMPTY, false);
        Checklist list = list(LAST_DAY, measurement(MeasurementKind.START, FULL, true), end);

        assertThat(list.measurement()).isEqualTo(end);
        assertThat(list.comparable()).isTrue();
    }

    @Test
    void when_all_is_adopted_every_step_is_ticked_off() {
        MeasurementSummary end = measurement(MeasurementKind.END, FULL, true);
        Checklist list = list(LAST_DAY, measurement(MeasurementKind.START, FULL, true), end);

        assertThat(list.measurement()).isEqualTo(end);
        assertThat(list.steps()).hasSize(3).allMatch(Step::isDone);
        assertThat(list.comparable()).isTrue();
    }

    @Test
    void a_grade_whose_reason_is_still_to_be_written_is_not_done() {
        Checklist filled = list(
                FIRST_DAY,
                measurement(MeasurementKind.START, FULL, false),
                measurement(MeasurementKind.END, EMPTY, false));

        List<OpenPoint> open = List.of(
                new MotivationMissing("d-1", "Beleid", MotivationReason.FAR_FROM_SUGGESTION),
                new MotivationMissing("d-1", "Beleid", MotivationReason.ROSE_WITHOUT_CHANGE),
                new ReasonMissing("d-2", "Processen"));

        assertThat(filled.isAnswered()).isTrue();
        assertThat(filled.lacking(open).reasons())
                .as("grades, not what each asks")
                .isEqualTo(2);
        assertThat(filled.lacking(open).steps())
                .contains(new Step(Kind.QUESTIONS, 24, 24), new Step(Kind.GRADES, 3, 5));
        assertThat(filled.lacking(List.of())).isEqualTo(filled);
    }
}
