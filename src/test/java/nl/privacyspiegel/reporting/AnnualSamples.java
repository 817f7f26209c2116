package nl.privacyspiegel.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AssessedYear;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.form.FormSheets;
import org.jspecify.annotations.Nullable;

/** Years to tell of in an annual report, made without a database. */
final class AnnualSamples {

    private AnnualSamples() {}

    static AnnualContent content(List<Comparison> compared, List<MeasurementSheet> alone) {
        return content(
                List.of(),
                compared,
                alone.stream().map(each -> new Alone(each.assessment(), each)).toList());
    }

    /** One assessment of which only this was begun, told of by this measurement. */
    static AnnualContent content(MeasurementSummary begun, MeasurementSheet last) {
        AssessmentSummary assessment = assessment(begun);
        return content(List.of(assessment), List.of(), List.of(new Alone(assessment, last)));
    }

    static AnnualContent content(List<AssessmentSummary> all, List<Comparison> compared, List<Alone> alone) {
        return AnnualContent.of(
                2017,
                "CJG+ de Kempen",
                new AssessedYear(all, compared, alone, Map.of()),
                List.of(),
                Reported.words(Reported.DUTCH),
                "0.1.0",
                ReportTexts.wallClock(Reported.NOW));
    }

    static Comparison comparison(Long[]... grades) {
        return KempenComparison.with(List.of(grades).stream()
                .map(pair -> KempenComparison.domain(pair[0], pair[1]))
                .toList());
    }

    static MeasurementSheet sheet() {
        return FormSheets.sheet(
                List.of(FindingData.EMPTY, FindingData.EMPTY, FindingData.EMPTY),
                List.of(DomainGrade.graded(Grade.of(4), "Er is een begin."), DomainGrade.OPEN));
    }

    private static MeasurementSummary measurement(MeasurementId id, @Nullable LocalDate adopted, Progress progress) {
        return new MeasurementSummary(
                id,
                sheet().summary().assessment(),
                MeasurementKind.START,
                FormSheets.DAY,
                1,
                null,
                false,
                adopted,
                adopted == null ? null : "privacy officer",
                progress);
    }

    static MeasurementSummary begun(Progress progress) {
        return measurement(sheet().summary().id(), null, progress);
    }

    static AssessmentSummary assessment(MeasurementSummary only) {
        AssessmentSummary small = sheet().assessment();
        return new AssessmentSummary(
                small.id(),
                small.name(),
                small.unit(),
                small.unitName(),
                small.period(),
                small.framework(),
                small.frameworkName(),
                small.frameworkNumber(),
                List.of(only),
                false);
    }

    static MeasurementSheet adopted(LocalDate day) {
        return adopted(new MeasurementId(new UUID(2, 1)), day);
    }

    static MeasurementSheet adopted(MeasurementId id, LocalDate day) {
        MeasurementSheet open = sheet();
        return new MeasurementSheet(
                measurement(id, day, open.summary().progress()),
                open.assessment(),
                open.scale(),
                false,
                null,
                open.domains(),
                null);
    }
}
