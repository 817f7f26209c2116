package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;

/**
 * The steps of the measurement that an assessment is at, which tick themselves off.
 *
 * @param measurement the one that is to be filled in or adopted, else the last that was adopted
 */
public record Checklist(MeasurementSummary measurement, List<Step> steps) {

    /** What there is to do. */
    public enum Kind {
        QUESTIONS,
        GRADES,
        ADOPT,
        COMPARE,
        HAND_OUT
    }

    /**
     * A step.
     *
     * @param done how much of it is done
     * @param of how much there is to do; 0 for what is not counted, which nobody can tick off
     */
    public record Step(Kind kind, int done, int of) {

        public boolean isDone() {
            return of > 0 && done == of;
        }
    }

    public Checklist {
        steps = List.copyOf(steps);
    }

    /** The list that belongs to what comes next; an assessment always has a measurement. */
    public static Checklist of(AssessmentSummary assessment, LocalDate today) {
        List<MeasurementSummary> current = assessment.current();
        return switch (NextStep.of(current, today)) {
            case NextStep.FillIn(MeasurementSummary measurement) -> of(measurement, current);
            case NextStep.Adopt(MeasurementSummary measurement) -> of(measurement, current);
            case NextStep.Report(MeasurementSummary measurement, var later) -> of(measurement, current);
            case NextStep.Compare compare ->
                of(
                        current.stream()
                                .filter(MeasurementSummary::isAdopted)
                                .toList()
                                .getLast(),
                        current);
            case NextStep.Nothing() -> throw new IllegalStateException("an assessment without a measurement");
        };
    }

    /** A first measurement has nothing to be compared with. */
    private static Checklist of(MeasurementSummary measurement, List<MeasurementSummary> current) {
        Progress progress = measurement.progress();
        Step questions = new Step(Kind.QUESTIONS, progress.judged(), progress.questions());
        Step grades = new Step(Kind.GRADES, progress.decided(), progress.domains());
        Step adopt = new Step(Kind.ADOPT, measurement.isAdopted() ? 1 : 0, 1);
        Step handOut = new Step(Kind.HAND_OUT, 0, 0);
        return new Checklist(
                measurement,
                current.getFirst().equals(measurement)
                        ? List.of(questions, grades, adopt, handOut)
                        : List.of(questions, grades, adopt, new Step(Kind.COMPARE, 0, 0), handOut));
    }
}
