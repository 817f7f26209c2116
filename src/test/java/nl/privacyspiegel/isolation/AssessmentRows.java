package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.drafting;
import static nl.privacyspiegel.isolation.Row.everybody;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.readingDraft;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.WholeMeasurements;
import nl.privacyspiegel.assessment.colleague.ColleagueChanges;
import nl.privacyspiegel.assessment.colleague.Presence;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkImport;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.ReportFormat;
import nl.privacyspiegel.reporting.Reports;
import nl.privacyspiegel.reporting.form.FillInForms;
import nl.privacyspiegel.reporting.form.FormPreview;
import nl.privacyspiegel.reporting.order.AnnualReports;
import nl.privacyspiegel.reporting.typed.AnnualAuthor;
import nl.privacyspiegel.reporting.typed.AnnualTexts;

/** Who gets what of frameworks, assessments and measurements, and of the reports on them. */
public final class AssessmentRows extends AssessmentThings {

    private final AssessmentChanges changes;
    private final WholeMeasurements whole;
    private final Presence presence;
    private final ColleagueChanges changesByColleagues;
    private final Comparisons comparisons;
    private final Targets targets;
    private final Reports reports;
    private final AnnualReports annual;
    private final AnnualTexts typed;
    private final FillInForms forms;

    public AssessmentRows(Visitors visitors) {
        super(visitors);
        this.changes = visitors.door(AssessmentChanges.class);
        this.presence = visitors.door(Presence.class);
        this.changesByColleagues = visitors.door(ColleagueChanges.class);
        this.whole = visitors.door(WholeMeasurements.class);
        this.comparisons = visitors.door(Comparisons.class);
        this.targets = visitors.door(Targets.class);
        this.reports = visitors.door(Reports.class);
        this.annual = visitors.door(AnnualReports.class);
        this.typed = visitors.door(AnnualTexts.class);
        this.forms = visitors.door(FillInForms.class);
    }

    public List<Row> rows() {
        return Stream.of(read(), filledIn(), targets(), offline(), frameworks())
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> read() {
        return List.of(
                self("Assessments.list()", things -> assessments.list(), DENIED),
                self("Assessments.assessableUnits()", things -> assessments.assessableUnits(), DENIED),
                reading("Assessments.get(AssessmentId)", things -> assessments.get(assessment(things))),
                reading("Assessments.mayEdit(AssessmentId)", things -> assessments.mayEdit(assessment(things))),
                reading("Assessments.mayFillIn(MeasurementId)", things -> assessments.mayFillIn(first(things))),
                reading(
                        "Presence.here(UUID, MeasurementId, String)",
                        things -> presence.here(UUID.randomUUID(), first(things), "beleid")),
                self(
                        "ColleagueChanges.sinceLastVisit(Collection)",
                        things -> changesByColleagues.sinceLastVisit(List.of(assessment(things))),
                        DENIED),
                everybody("Presence.left(UUID)", things -> presence.left(UUID.randomUUID()), ALLOWED),
                reading("Measurements.sheet(MeasurementId)", things -> measurements.sheet(first(things))),
                reading("Measurements.openPoints(MeasurementId)", things -> measurements.openPoints(first(things))),
                reading("Measurements.mayAdopt(MeasurementId)", things -> measurements.mayAdopt(first(things))),
                reading("Comparisons.choices(AssessmentId)", things -> comparisons.choices(assessment(things))),
                reading(
                        "Comparisons.earlier(AssessmentId, MeasurementId)",
                        things -> comparisons.earlier(assessment(things), first(things))),
                reading(
                        "Comparisons.compare(MeasurementId, MeasurementId)",
                        things -> comparisons.compare(adopted(things), adopted(things))),
                reading(
                        "Reports.comparison(MeasurementId, MeasurementId, ReportFormat, Locale)",
                        things -> reports.comparison(
                                adopted(things), adopted(things), ReportFormat.DOCX, Locale.ENGLISH)),
                reading(
                        "Reports.standing(MeasurementId, ReportFormat, Locale)",
                        things -> reports.standing(finished(things), ReportFormat.DOCX, Locale.ENGLISH)),
                self("Reports.of(MeasurementId)", things -> reports.of(first(things)), DENIED),
                new Row(
                        "AnnualReports.years()",
                        things -> annual.years(),
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED),
                reading("AnnualTexts.of(UnitId, int)", things -> typed.of(visitors.unit(things), 2025)),
                new Row(
                        "AnnualTexts.type(UnitId, int, AnnualAuthor, String, String)",
                        things -> typed.type(visitors.unit(things), 2025, AnnualAuthor.ORGANISATION, "Zo was het", ""),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        DENIED),
                self(
                        "Reports.of(MeasurementId, MeasurementId)",
                        things -> reports.of(first(things), first(things)),
                        DENIED));
    }

    private List<Row> offline() {
        return List.of(
                working(
                        "FillInForms.handOut(MeasurementId, Locale)",
                        things -> forms.handOut(first(things), Locale.ENGLISH)),
                working("FillInForms.read(MeasurementId, byte[])", things -> forms.read(first(things), new byte[0])),
                working(
                        "FillInForms.takeOver(FormPreview, Set)",
                        things -> forms.takeOver(new FormPreview(first(things), List.of(), 0), Set.of())));
    }

    private List<Row> filledIn() {
        return List.of(
                new Row(
                        "Assessments.start(NewAssessment)",
                        things -> assessments.start(new NewAssessment(
                                "Nieuw " + UUID.randomUUID(), visitors.unit(things), shipped(), new Period(DAY, DAY))),
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        DENIED),
                working(
                        "Assessments.addInterim(AssessmentId, LocalDate)",
                        things -> assessments.addInterim(assessment(things), DAY)),
                self("AssessmentChanges.archived()", things -> changes.archived(), DENIED),
                reading("AssessmentChanges.mayArchive(AssessmentId)", things -> changes.mayArchive(assessment(things))),
                reading("AssessmentChanges.empty(AssessmentId)", things -> changes.empty(assessment(things))),
                working(
                        "AssessmentChanges.change(AssessmentId, String, Period)",
                        things -> changes.change(assessment(things), "Anders", new Period(DAY, DAY))),
                working(
                        "AssessmentChanges.move(MeasurementId, MeasurementKind, LocalDate)",
                        things -> changes.move(first(things), MeasurementKind.START, DAY.plusDays(1))),
                working("AssessmentChanges.remove(MeasurementId)", things -> changes.remove(interim(things))),
                working("AssessmentChanges.remove(AssessmentId)", things -> changes.remove(assessment(things))),
                working("AssessmentChanges.archive(AssessmentId)", things -> changes.archive(assessment(things))),
                working("AssessmentChanges.bringBack(AssessmentId)", things -> changes.bringBack(assessment(things))),
                working(
                        "Measurements.saveFinding(MeasurementId, String, FindingData, long)",
                        things -> measurements.saveFinding(
                                first(things), "beleid-1", new FindingData("x", Judgement.NO, null, ""), 0)),
                working(
                        "Measurements.saveFinding(MeasurementId, String, FindingData, FindingData)",
                        things -> measurements.saveFinding(
                                first(things),
                                "beleid-1",
                                new FindingData("x", Judgement.NO, null, ""),
                                FindingData.EMPTY)),
                working(
                        "Measurements.saveScore(MeasurementId, String, DomainGrade, DomainGrade)",
                        things -> measurements.saveScore(
                                first(things), "beleid", DomainGrade.notAssessed("later"), DomainGrade.OPEN)),
                working("Measurements.repeatPrevious(MeasurementId, String, long)", things -> {
                    AssessmentId assessment = assessment(things);
                    measurements.repeatPrevious(last(things, assessment), described(things, assessment), 0);
                }),
                working(
                        "Measurements.saveScore(MeasurementId, String, DomainGrade, long)",
                        things -> measurements.saveScore(first(things), "beleid", DomainGrade.notAssessed("later"), 0)),
                working(
                        "WholeMeasurements.fillIn(MeasurementId, Map, Map)",
                        things -> whole.fillIn(
                                first(things),
                                Map.of("beleid-1", new FindingData("x", Judgement.NO, null, "")),
                                Map.of())),
                new Row(
                        "Measurements.adopt(MeasurementId)",
                        things -> measurements.adopt(finished(things)),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        DENIED),
                working(
                        "Measurements.revise(MeasurementId, String)",
                        things -> measurements.revise(adopted(things), "omdat")),
                working("Measurements.withdraw(MeasurementId)", things -> measurements.withdraw(revision(things))));
    }

    private List<Row> targets() {
        TargetGrade target = new TargetGrade(Grade.of(8), DAY, "college", "");
        return List.of(
                reading("Targets.sheet(AssessmentId)", things -> targets.sheet(assessment(things))),
                self("Targets.of(Collection)", things -> targets.of(List.of(visitors.unit(things))), DENIED),
                working(
                        "Targets.set(AssessmentId, String, TargetGrade, TargetGrade)",
                        things -> targets.set(assessment(things), "beleid", target, null)),
                working(
                        "Targets.carryOver(AssessmentId, AssessmentId)",
                        things -> targets.carryOver(assessment(things), assessment(things))));
    }

    private List<Row> frameworks() {
        return List.of(
                self("Frameworks.list()", things -> frameworks.list(), DENIED),
                self("Frameworks.published()", things -> frameworks.published(), DENIED),
                readingDraft("Frameworks.get(FrameworkVersionId)", things -> frameworks.get(draft(things))),
                self("Frameworks.get(FrameworkVersionId)", things -> frameworks.get(shipped()), DENIED),
                readingDraft("Frameworks.language(FrameworkVersionId)", things -> frameworks.language(draft(things))),
                readingDraft("Frameworks.export(FrameworkVersionId)", things -> frameworks.export(draft(things))),
                readingDraft(
                        "Frameworks.comparisonKeys(FrameworkVersionId)",
                        things -> frameworks.comparisonKeys(draft(things))),
                readingDraft("Frameworks.versions(FrameworkVersionId)", things -> frameworks.versions(draft(things))),
                readingDraft("Frameworks.takenIds(FrameworkVersionId)", things -> frameworks.takenIds(draft(things))),
                drafting(
                        "Frameworks.importDraft(byte[])",
                        things -> assertThat(frameworks.importDraft("schema: 1\n".getBytes(StandardCharsets.UTF_8)))
                                .isInstanceOf(FrameworkImport.Refused.class),
                        ALLOWED),
                drafting(
                        "Frameworks.copyToDraft(FrameworkVersionId, String)",
                        things -> frameworks.copyToDraft(draft(things), "Kopie voor de proef"),
                        NOT_FOUND),
                drafting(
                        "Frameworks.saveDraft(FrameworkVersionId, FrameworkData, long)",
                        things -> {
                            FrameworkVersionId draft = draft(things);
                            frameworks.saveDraft(draft, content(things, draft), 0);
                        },
                        NOT_FOUND),
                drafting(
                        "Frameworks.publish(FrameworkVersionId, long)",
                        things -> frameworks.publish(draft(things), 0),
                        NOT_FOUND),
                drafting(
                        "Frameworks.discard(FrameworkVersionId)",
                        things -> frameworks.discard(draft(things)),
                        NOT_FOUND),
                drafting(
                        "Frameworks.archive(FrameworkVersionId)",
                        things -> frameworks.archive(published(things)),
                        NOT_FOUND),
                drafting(
                        "Frameworks.bringBack(FrameworkVersionId)",
                        things -> frameworks.bringBack(published(things)),
                        NOT_FOUND));
    }
}
