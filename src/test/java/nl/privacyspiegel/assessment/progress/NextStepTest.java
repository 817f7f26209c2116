package nl.privacyspiegel.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.progress.NextStep.Adopt;
import nl.privacyspiegel.assessment.progress.NextStep.Compare;
import nl.privacyspiegel.assessment.progress.NextStep.FillIn;
import nl.privacyspiegel.assessment.progress.NextStep.Nothing;
import nl.privacyspiegel.assessment.progress.NextStep.Report;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every state of an assessment has one next step")
class NextStepTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate HALFWAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 27);

    private static final Progress EMPTY = new Progress(0, 24, 0, 5);
    private static final Progress BUSY = new Progress(3, 24, 0, 5);
    private static final Progress FULL = new Progress(24, 24, 5, 5);

    private static MeasurementSummary measurement(
            MeasurementKind kind, LocalDate date, Progress progress, boolean adopted) {
        @Nullable LocalDate adoptedOn = adopted ? date : null;
        return new MeasurementSummary(
                MeasurementId.random(),
                AssessmentId.random(),
                kind,
                date,
                1,
                null,
                false,
                adoptedOn,
                adopted ? "adviseur" : null,
                progress);
    }

    private static MeasurementSummary begin(Progress progress, boolean adopted) {
        return measurement(MeasurementKind.START, FIRST_DAY, progress, adopted);
    }

    private static MeasurementSummary end(Progress progress, boolean adopted) {
        return measurement(MeasurementKind.END, LAST_DAY, progress, adopted);
    }

    private static AssessmentSummary assessment(String unit, MeasurementSummary... measurements) {
        return new AssessmentSummary(
                AssessmentId.random(),
                "Traject",
                UnitId.random(),
                unit,
                new Period(FIRST_DAY, LAST_DAY),
                FrameworkVersionId.random(),
                "Raamwerk",
                1,
                List.of(measurements),
                false);
    }

    @Test
    void what_waits_for_work_comes_before_what_is_finished_the_earliest_day_first_and_always_in_the_same_order() {
        AssessmentSummary finished = assessment("Aarle", begin(FULL, true), end(FULL, true));
        AssessmentSummary overdue = assessment("Zuid", begin(BUSY, false), end(EMPTY, false));
        AssessmentSummary begun = assessment("Boxtel", begin(FULL, true), end(BUSY, false));
        AssessmentSummary toAdopt = assessment("Cuijk", begin(FULL, true), end(FULL, false));
        List<AssessmentSummary> expected = List.of(overdue, begun, toAdopt, finished);

        assertThat(NextStep.workFirst(List.of(finished, toAdopt, begun, overdue), HALFWAY))
                .containsExactlyElementsOf(expected);
        assertThat(NextStep.workFirst(List.of(overdue, begun, finished, toAdopt), HALFWAY))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void from_empty_to_compared() {
        MeasurementSummary empty = begin(EMPTY, false);
        MeasurementSummary busy = begin(BUSY, false);
        MeasurementSummary full = begin(FULL, false);
        MeasurementSummary adopted = begin(FULL, true);
        MeasurementSummary later = end(EMPTY, false);
        assertThat(NextStep.of(List.of(empty, later), FIRST_DAY.minusDays(9)))
                .as("the first one at once, also before its day")
                .isEqualTo(new FillIn(empty));
        assertThat(NextStep.of(List.of(busy, later), FIRST_DAY)).isEqualTo(new FillIn(busy));
        assertThat(NextStep.of(List.of(full, later), FIRST_DAY)).isEqualTo(new Adopt(full));
        assertThat(NextStep.of(List.of(adopted, later), HALFWAY)).isEqualTo(new Report(adopted, Optional.of(later)));
        assertThat(NextStep.of(List.of(adopted, later), LAST_DAY)).isEqualTo(new FillIn(later));
        MeasurementSummary early = end(BUSY, false);
        assertThat(NextStep.of(List.of(adopted, early), HALFWAY))
                .as("what somebody began goes on, whatever its day")
                .isEqualTo(new FillIn(early));
        MeasurementSummary ready = end(FULL, false);
        assertThat(NextStep.of(List.of(adopted, ready), LAST_DAY)).isEqualTo(new Adopt(ready));
        assertThat(NextStep.of(List.of(adopted, end(FULL, true)), LAST_DAY)).isEqualTo(new Compare(Optional.empty()));
    }

    @Test
    void one_in_between_waits_for_its_day() {
        MeasurementSummary adopted = begin(FULL, true);
        MeasurementSummary between = measurement(MeasurementKind.INTERIM, HALFWAY, EMPTY, false);
        MeasurementSummary last = end(EMPTY, false);
        assertThat(NextStep.of(List.of(adopted, between, last), HALFWAY.minusDays(1)))
                .isEqualTo(new Report(adopted, Optional.of(between)));
        assertThat(NextStep.of(List.of(adopted, between, last), HALFWAY)).isEqualTo(new FillIn(between));
        assertThat(NextStep.of(
                        List.of(adopted, measurement(MeasurementKind.INTERIM, HALFWAY, FULL, true), last), HALFWAY))
                .isEqualTo(new Compare(Optional.of(last)));
    }

    @Test
    void of_nothing_there_is_no_step() {
        assertThat(NextStep.of(List.of(), HALFWAY)).isEqualTo(new Nothing());
    }

    /** Each digit is a measurement: empty, busy, full or adopted. */
    @Property
    void never_a_comparison_of_one_and_never_nothing_while_there_is_something(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> states,
            @ForAll @IntRange(max = 400) int day) {
        List<MeasurementSummary> all = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Progress progress = List.of(EMPTY, BUSY, FULL, FULL).get(states.get(i));
            all.add(measurement(
                    i == 0 ? MeasurementKind.START : MeasurementKind.INTERIM,
                    FIRST_DAY.plusDays(60L * i),
                    progress,
                    states.get(i) == 3));
        }
        long adopted = all.stream().filter(MeasurementSummary::isAdopted).count();
        switch (NextStep.of(all, FIRST_DAY.plusDays(day))) {
            case FillIn(MeasurementSummary measurement) -> {
                assertThat(measurement.isAdopted()).isFalse();
                assertThat(measurement.progress().isComplete()).isFalse();
            }
            case Adopt(MeasurementSummary measurement) -> {
                assertThat(measurement.isAdopted()).isFalse();
                assertThat(measurement.progress().isComplete()).isTrue();
            }
            case Report report -> {
                assertThat(adopted).isEqualTo(1);
                assertThat(report.measurement().isAdopted()).isTrue();
            }
            case Compare compare -> assertThat(adopted).isGreaterThan(1);
            case Nothing nothing -> throw new AssertionError(all);
        }
    }
}
