package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.progress.NextStep;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** Says what comes next in an assessment, and has the button for it. */
final class NextSteps {

    private NextSteps() {}

    /** What this member can do: who may not fill in reads what there is to read. */
    static NextStep of(AssessmentSummary assessment, boolean mayEdit, LocalDate today) {
        return NextStep.of(
                assessment.current().stream()
                        .filter(measurement -> mayEdit || measurement.isAdopted())
                        .toList(),
                today);
    }

    /** The one button that people now need most; empty when there is nothing to do. */
    static Optional<Button> button(AssessmentSummary assessment, NextStep step) {
        return switch (step) {
            case NextStep.FillIn(MeasurementSummary measurement) ->
                Optional.of(PageParts.primary(
                        t(
                                measurement.progress().isUntouched() ? "assessment.next.fill" : "assessment.next.goOn",
                                kind(measurement)),
                        () -> UI.getCurrent()
                                .navigate(
                                        MeasurementView.class,
                                        MeasurementView.parameters(measurement.id()),
                                        MeasurementTarget.whereOpen(measurement))));
            case NextStep.Adopt(MeasurementSummary measurement) ->
                Optional.of(PageParts.primary(
                        t("assessment.next.adopt", kind(measurement)),
                        () -> UI.getCurrent().navigate(AdoptView.class, MeasurementView.parameters(measurement.id()))));
            case NextStep.Report report ->
                Optional.of(
                        PageParts.primary(StandingView.title(report.measurement()), () -> stand(report.measurement())));
            case NextStep.Compare ignored ->
                Optional.of(PageParts.primary(t("assessment.compare"), () -> compare(assessment)));
            case NextStep.Nothing() -> Optional.empty();
        };
    }

    /** The report for who has something else to do first: of two finished measurements, or of the one there is. */
    static Optional<Button> report(AssessmentSummary assessment, NextStep step) {
        if (step instanceof NextStep.Report || step instanceof NextStep.Compare) {
            return Optional.empty();
        }
        return assessment.pair().isPresent()
                ? Optional.of(PageParts.button(t("assessment.compare"), () -> compare(assessment)))
                : assessment
                        .startingPoint()
                        .map(measurement ->
                                PageParts.button(StandingView.title(measurement), () -> stand(measurement)));
    }

    /** Lays a measurement beside the last one of an earlier assessment of the unit; empty when there is none. */
    static Optional<Button> withEarlier(
            AssessmentSummary assessment, MeasurementSummary measurement, Comparisons comparisons) {
        return comparisons
                .earlier(assessment.id(), measurement.id())
                .map(before -> PageParts.button(
                        t("assessment.done.earlier", AssessmentWords.measurementOn(before)),
                        () -> ComparisonView.open(assessment.id(), before.id(), measurement.id())));
    }

    /** The same in a few sentences for the page of the assessment; empty when there is nothing to do. */
    static Optional<String> words(NextStep step) {
        String now = whatNow(step);
        String done = switch (step) {
            case NextStep.Report(MeasurementSummary measurement, var later) ->
                t("assessment.next.report.done", kind(measurement));
            case NextStep.Compare(var later) when later.isEmpty() -> t("assessment.next.compare.done");
            default -> "";
        };
        String below = later(step).isPresent() ? t("assessment.next.later.below") : "";
        return Optional.of(sentences(done, now, below)).filter(Predicate.not(String::isEmpty));
    }

    /** The same for who just adopted and knows that; empty when there is nothing to do. */
    static String whatNow(NextStep step) {
        String first = switch (step) {
            case NextStep.FillIn(MeasurementSummary measurement) ->
                measurement.progress().isUntouched() || measurement.progress().isWithoutJudgement()
                        ? t("assessment.next.fill.words", kind(measurement), Texts.day(measurement.date()))
                        : t(
                                "assessment.next.goOn.words",
                                kind(measurement),
                                Texts.day(measurement.date()),
                                AssessmentWords.progress(measurement.progress()));
            case NextStep.Adopt(MeasurementSummary measurement) -> t("assessment.next.adopt.words", kind(measurement));
            case NextStep.Report(MeasurementSummary measurement, var later) -> t("assessment.next.report.words");
            case NextStep.Compare(var later) when later.isEmpty() -> t("assessment.next.compare.words");
            case NextStep.Compare(var later) -> "";
            case NextStep.Nothing() -> "";
        };
        return sentences(
                first,
                later(step)
                        .map(next -> t("assessment.next.later.words", kind(next), Texts.day(next.date())))
                        .orElse(""));
    }

    /** The measurement whose day has not come; empty when there is none, or when something is to be filled in first. */
    static Optional<MeasurementSummary> later(NextStep step) {
        return switch (step) {
            case NextStep.Report(MeasurementSummary measurement, var later) -> later;
            case NextStep.Compare(var later) -> later;
            default -> Optional.empty();
        };
    }

    private static String sentences(String... sentences) {
        return Stream.of(sentences).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" "));
    }

    private static void compare(AssessmentSummary assessment) {
        UI.getCurrent().navigate(ComparisonView.class, ComparisonView.parameters(assessment.id()));
    }

    private static void stand(MeasurementSummary measurement) {
        UI.getCurrent().navigate(StandingView.class, MeasurementView.parameters(measurement.id()));
    }

    /** Which of its three words a sentence takes. */
    private static int kind(MeasurementSummary measurement) {
        return switch (measurement.kind()) {
            case START -> 0;
            case INTERIM -> 1;
            case END -> 2;
        };
    }
}
