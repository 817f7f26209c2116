package nl.privacyspiegel.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.KempenComparison;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.shared.Effort;
import org.jspecify.annotations.Nullable;

/** A small measurement of two domains, one of them in two parts, and its fill-in form. */
public final class FormSheets {

    public static final LocalDate DAY = LocalDate.of(2017, 2, 6);

    private FormSheets() {}

    /** With these findings for the questions B1, GI1 and GE1, and these grades for the two domains. */
    public static MeasurementSheet sheet(List<FindingData> findings, List<DomainGrade> scores) {
        MeasurementSummary summary = new MeasurementSummary(
                new MeasurementId(new UUID(1, 1)),
                new AssessmentId(new UUID(1, 2)),
                MeasurementKind.START,
                DAY,
                1,
                null,
                false,
                null,
                null,
                new MeasurementSummary.Progress(0, 3, 0, 2));
        AssessmentSummary assessment = new AssessmentSummary(
                summary.assessment(),
                "Nulmeting privacy sociaal domein 2017",
                new UnitId(new UUID(1, 3)),
                "CJG+ de Kempen",
                new Period(DAY, DAY.plusMonths(4)),
                new FrameworkVersionId(new UUID(1, 4)),
                "Raamwerk privacy sociaal domein",
                1,
                List.of(summary),
                false);
        return new MeasurementSheet(
                summary,
                assessment,
                KempenComparison.scale(BigDecimal.ONE),
                true,
                null,
                List.of(
                        domain("beleid", "Beleid", scores.get(0), section(null, "B1", findings.get(0))),
                        domain(
                                "governance",
                                "Governance",
                                scores.get(1),
                                section("Intern", "GI1", findings.get(1)),
                                section("Extern", "GE1", findings.get(2)))),
                null);
    }

    /** The same, of a framework that advises this about each question that is judged no. */
    public static MeasurementSheet advised(MeasurementSheet sheet, String what) {
        return new MeasurementSheet(
                sheet.summary(),
                sheet.assessment(),
                sheet.scale(),
                sheet.editable(),
                sheet.previousDate(),
                sheet.domains().stream()
                        .map(domain -> new DomainSheet(
                                domain.domain(),
                                domain.score(),
                                domain.previous(),
                                domain.suggestion(),
                                domain.motivationReasons(),
                                domain.sections().stream()
                                        .map(section -> new SectionSheet(
                                                section.name(),
                                                section.questions().stream()
                                                        .map(row -> advised(row, what))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                sheet.earlier());
    }

    private static QuestionSheet advised(QuestionSheet row, String what) {
        Question question = row.question();
        Question advised = new Question(
                question.id(),
                question.code(),
                question.text(),
                question.rationale(),
                question.articles(),
                question.update(),
                Map.of(Judgement.NO, new Advice(what, "Een voorbeeld.", List.of("AVG art. 24"), Effort.SMALL)),
                question.sameAs());
        return new QuestionSheet(advised, row.finding(), row.previous());
    }

    static MeasurementSheet empty() {
        return sheet(
                List.of(FindingData.EMPTY, FindingData.EMPTY, FindingData.EMPTY),
                List.of(DomainGrade.OPEN, DomainGrade.OPEN));
    }

    private static DomainSheet domain(String id, String name, DomainGrade score, SectionSheet... sections) {
        return new DomainSheet(
                new FrameworkData.Domain(id, name, null, List.of(), List.of(), List.of(), List.of()),
                new Versioned<>(score, 3, null, null),
                null,
                new GradeSuggestion(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), List.of()),
                Set.of(),
                List.of(sections));
    }

    private static SectionSheet section(@Nullable String name, String code, FindingData finding) {
        Question question = new Question(
                "vraag-" + code.toLowerCase(Locale.ROOT),
                code,
                "Is dit geregeld (" + code + ")?",
                "Wie verantwoordelijk is, moet dat weten.",
                List.of("AVG art. 30"),
                null);
        return new SectionSheet(
                name, List.of(new QuestionSheet(question, new Versioned<>(finding, 2, null, null), null)));
    }

    public static byte[] form(MeasurementSheet sheet, Locale locale) {
        return XlsxForm.write(sheet, HouseStyle.PLAIN, Reported.words(locale), Reported.NOW);
    }

    static FilledForm read(byte[] file, MeasurementSheet sheet, FormCells cells) {
        return FormFile.open(file, workbook -> {
            FormMarks marks = FormMarks.read(workbook);
            marks.requireOf(sheet);
            return new FormReader(sheet, Reported.words(marks.locale()), cells).read(workbook, marks);
        });
    }

    static FormCells cells() {
        return new FormCells(Reported.words(Reported.DUTCH), Reported.words(Reported.ENGLISH));
    }
}
