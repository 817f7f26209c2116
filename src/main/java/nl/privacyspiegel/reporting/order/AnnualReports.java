package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.AnnualSlides;
import nl.privacyspiegel.reporting.content.ApplicationVersion;
import nl.privacyspiegel.reporting.content.AssessedYear;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.TestResults;
import nl.privacyspiegel.reporting.excel.XlsxAnnual;
import nl.privacyspiegel.reporting.pdf.PdfAnnual;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxAnnual;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report to board and council of one year, over a unit and all below it that the current member may read. */
@Service
@PreAuthorize("isAuthenticated()")
public class AnnualReports {

    private static final Role[] READERS = Role.contentReaders();

    private final Assessments assessments;
    private final Comparisons comparisons;
    private final Measurements measurements;
    private final Frameworks frameworks;
    private final Results results;
    private final TestResults tests;
    private final AnnualChapters chapters;
    private final Units units;
    private final CurrentUser user;
    private final OrganisationSettings settings;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;
    private final ApplicationVersion version;

    AnnualReports(
            Assessments assessments,
            Comparisons comparisons,
            Measurements measurements,
            Frameworks frameworks,
            Results results,
            TestResults tests,
            AnnualChapters chapters,
            Units units,
            CurrentUser user,
            OrganisationSettings settings,
            AuditTrail audit,
            MessageSource messages,
            Clock clock,
            ApplicationVersion version) {
        this.assessments = assessments;
        this.comparisons = comparisons;
        this.measurements = measurements;
        this.frameworks = frameworks;
        this.results = results;
        this.tests = tests;
        this.chapters = chapters;
        this.units = units;
        this.user = user;
        this.settings = settings;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.version = version;
    }

    /** The years of which there is something to tell, the last one first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        user.requireSomewhere(READERS);
        int last = LocalDate.now(clock).getYear();
        return Stream.concat(
                        assessments.list().stream()
                                .flatMap(each -> IntStream.rangeClosed(
                                                each.period().start().getYear(),
                                                each.period().end().getYear())
                                        .boxed()),
                        results.closed().stream().map(each -> each.closedOn().getYear()))
                .filter(year -> year <= last)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * The report of one year: the grades at the start and at the end of the assessments whose period touches it, the published
     * results of the privacytests that closed in it, what is still open, and what modules above tell of it.
     *
     * @throws NotFoundException when there is no such unit for the current member
     * @throws java.util.concurrent.CancellationException when nobody waits for it any more
     */
    ReportFile write(ReportOrder.Annual order, Locale locale, Progress progress) {
        UnitId unit = order.unit();
        int year = order.year();
        List<UnitSummary> shown = units.atAndBelow(unit);
        Set<UnitId> ids = shown.stream().map(UnitSummary::id).collect(Collectors.toSet());
        Instant now = clock.instant();
        ReportTexts words = new ReportTexts(messages, locale);
        LocalDateTime time = ReportTexts.wallClock(now);
        AssessedYear assessed = assessed(ids, year, progress);
        AnnualContent content = AnnualContent.of(
                        year,
                        shown.getFirst().name(),
                        assessed,
                        tests.of(unit, ids, each -> each.closedOn().getYear() == year, words, time),
                        words,
                        version.number(),
                        time)
                .telling(year, order.level(), chapters.of(shown, year, words), words);
        HouseStyle house = HouseStyle.of(settings.style(unit));
        byte[] file = switch (order.format()) {
            case DOCX -> DocxAnnual.write(content, house, words, now);
            case PDF -> PdfAnnual.write(content, house, words);
            case PPTX ->
                PptxWriter.write(
                        content.title(),
                        Said.content(content.subtitle()),
                        content.footer(),
                        AnnualSlides.of(content, assessed, words),
                        house,
                        words,
                        now);
            case XLSX -> XlsxAnnual.write(content, house, words, now);
        };
        audit.record(
                ReportAct.ANNUAL_REPORT_EXPORTED,
                unit,
                new AuditObject(ReportAct.About.ANNUAL_REPORT, null, Integer.toString(year))
                        .with(AuditDetail.FORMAT, order.format()),
                READERS);
        return new ReportFile(fileName(order), order.format().contentType(), file);
    }

    private static String fileName(ReportOrder.Annual order) {
        return "privacyspiegel-jaarverslag-" + order.year()
                + (order.level() == AnnualLevel.COUNCIL ? "-raad." : ".")
                + order.format().ending();
    }

    /**
     * Two finished measurements are compared; the only one of an assessment with the last one of an earlier assessment, when
     * both are adopted. Else it stands alone; while it is not adopted, the last one that is stands for it.
     */
    private AssessedYear assessed(Set<UnitId> units, int year, Progress progress) {
        List<AssessmentSummary> touched = assessments.of(units).stream()
                .filter(each -> each.period().start().getYear() <= year
                        && each.period().end().getYear() >= year)
                .sorted(Comparator.comparing(AssessmentSummary::unitName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(AssessmentSummary::name))
                .toList();
        List<Comparison> compared = new ArrayList<>();
        List<Alone> alone = new ArrayList<>();
        for (AssessmentSummary each : touched) {
            progress.at(compared.size() + alone.size(), 2 * touched.size());
            compared(each)
                    .ifPresentOrElse(
                            compared::add, () -> last(each).ifPresent(last -> alone.add(new Alone(each, last))));
        }
        return new AssessedYear(
                touched,
                compared,
                alone,
                Stream.concat(
                                touched.stream(),
                                alone.stream().map(each -> each.last().assessment()))
                        .map(AssessmentSummary::framework)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, frameworks::language)));
    }

    /** What stands for it knows what the assessment itself aims at: a target does not wait until a measurement is adopted. */
    private Optional<MeasurementSheet> last(AssessmentSummary assessment) {
        return assessment.startingPoint().map(own -> {
            MeasurementSheet begun = measurements.sheet(own.id());
            return Optional.of(own)
                    .filter(draft -> !draft.isAdopted())
                    .flatMap(draft -> comparisons.earlier(assessment.id(), draft.id()))
                    .map(earlier -> measurements.sheet(earlier.id()).aiming(begun.targets()))
                    .orElse(begun);
        });
    }

    private Optional<Comparison> compared(AssessmentSummary assessment) {
        return assessment
                .pair()
                .map(pair -> comparisons.compare(pair.start().id(), pair.end().id()))
                .or(() -> assessment
                        .startingPoint()
                        .filter(MeasurementSummary::isAdopted)
                        .flatMap(only -> comparisons
                                .earlier(assessment.id(), only.id())
                                .map(before -> comparisons.compare(before.id(), only.id()))));
    }
}
