package nl.privacyspiegel.assessment.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSummary;

/** What is to be done next with an assessment: one thing at any moment, from the empty first measurement to the comparison. */
public sealed interface NextStep {

    /** A measurement is to be filled in, or further filled in. */
    record FillIn(MeasurementSummary measurement) implements NextStep {}

    /** Everything of a measurement is filled in. */
    record Adopt(MeasurementSummary measurement) implements NextStep {}

    /**
     * There is one adopted measurement, and its report.
     *
     * @param later the measurement whose day has not come; empty when there is none
     */
    record Report(MeasurementSummary measurement, Optional<MeasurementSummary> later) implements NextStep {}

    /**
     * There are two adopted measurements or more.
     *
     * @param later the measurement whose day has not come; empty when there is none
     */
    record Compare(Optional<MeasurementSummary> later) implements NextStep {}

    /** There is no measurement. */
    record Nothing() implements NextStep {}

    /**
     * What waits for work comes first, by the day of its measurement: what is late leads. What is finished follows, the newest
     * period first. Of equal ones the name, the unit and the id decide, so that the order is the same each time.
     */
    static List<AssessmentSummary> workFirst(List<AssessmentSummary> assessments, LocalDate today) {
        return assessments.stream()
                .sorted(Comparator.comparing(
                                (AssessmentSummary each) -> workDay(each, today).orElse(LocalDate.MAX))
                        .thenComparing(each -> each.period().start(), Comparator.reverseOrder())
                        .thenComparing(AssessmentSummary::name)
                        .thenComparing(AssessmentSummary::unitName)
                        .thenComparing(each -> each.id().toString()))
                .toList();
    }

    private static Optional<LocalDate> workDay(AssessmentSummary assessment, LocalDate today) {
        return switch (of(assessment.current(), today)) {
            case FillIn(MeasurementSummary measurement) -> Optional.of(measurement.date());
            case Adopt(MeasurementSummary measurement) -> Optional.of(measurement.date());
            case Report report -> Optional.empty();
            case Compare compare -> Optional.empty();
            case Nothing nothing -> Optional.empty();
        };
    }

    /**
     * The step of this day. What somebody began goes before what can be read; a measurement that nobody began counts from its
     * day on, the first one at once.
     *
     * @param current the measurements that count, in the order of time
     */
    static NextStep of(List<MeasurementSummary> current, LocalDate today) {
        List<MeasurementSummary> adopted =
                current.stream().filter(MeasurementSummary::isAdopted).toList();
        List<MeasurementSummary> open = current.stream()
                .filter(Predicate.not(MeasurementSummary::isAdopted))
                .toList();
        Optional<MeasurementSummary> due = open.stream()
                .filter(each -> adopted.isEmpty() || each.isDue(today))
                .findFirst();
        if (due.isPresent()) {
            return due.get().progress().isComplete() ? new Adopt(due.get()) : new FillIn(due.get());
        }
        Optional<MeasurementSummary> later = open.stream().findFirst();
        return switch (adopted.size()) {
            case 0 -> new Nothing();
            case 1 -> new Report(adopted.getFirst(), later);
            default -> new Compare(later);
        };
    }
}
