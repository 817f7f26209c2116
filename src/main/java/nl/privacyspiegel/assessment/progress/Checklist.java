package nl.privacyspiegel.assessment.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.grading.OpenPoint;

/**
 * The steps of the measurement that an assessment is at, which tick themselves off.
 *
 * @param measurement the one that is to be filled in or adopted, else the last that was adopted
 * @param comparable whether there is a measurement before it to compare it with
 * @param reasons how many grades ask for a reason that nobody wrote down yet
 */
public record Checklist(MeasurementSummary measurement, List<Step> steps, boolean comparable, int reasons) {

    /** What there is to do. */
    public enum Kind {
        QUESTIONS,
        GRADES,
        ADOPT
    }

    /**
     * A step.
     *
     * @param done how much of it is done
     * @param of how much there is to do
     */
    public record Step(Kind kind, int done, int of) {

        public boolean isDone() {
            return done == of;
        }
    }

    public Checklist {
        steps = List.copyOf(steps);
    }

    /** The list that belongs to what comes next; an assessment always has a measurement. */
    public static Checklist of(AssessmentSummary assessment, LocalDate today) {
        List<MeasurementSummary> current = assessment.current();
        MeasurementSummary measurement = switch (NextStep.of(current, today)) {
            case NextStep.FillIn(MeasurementSummary begun) -> begun;
            case NextStep.Adopt(MeasurementSummary full) -> full;
            case NextStep.Report(MeasurementSummary adopted, var later) -> adopted;
            case NextStep.Compare compare ->
                current.stream().filter(MeasurementSummary::isAdopted).toList().getLast();
            case NextStep.Nothing() -> throw new IllegalStateException("an assessment without a measurement");
        };
        return of(measurement, !current.getFirst().equals(measurement));
    }

    private static Checklist of(MeasurementSummary measurement, boolean comparable) {
        Progress progress = measurement.progress();
        return new Checklist(
                measurement,
                List.of(
                        new Step(Kind.QUESTIONS, progress.judged(), progress.questions()),
                        new Step(Kind.GRADES, progress.decided(), progress.domains()),
                        new Step(Kind.ADOPT, measurement.isAdopted() ? 1 : 0, 1)),
                comparable,
                0);
    }

    /** Whether everything is answered and it is not adopted yet, so that only reasons can be missing. */
    public boolean isAnswered() {
        return measurement.progress().isComplete() && !measurement.isAdopted();
    }

    /** The same when this is still open: a grade that lacks a reason, or two of them, is not done. */
    public Checklist lacking(Collection<OpenPoint> open) {
        int missing = (int) open.stream().map(OpenPoint::domainId).distinct().count();
        return new Checklist(
                measurement,
                steps.stream()
                        .map(step -> step.kind() == Kind.GRADES
                                ? new Step(step.kind(), step.done() - missing, step.of())
                                : step)
                        .toList(),
                comparable,
                missing);
    }
}
