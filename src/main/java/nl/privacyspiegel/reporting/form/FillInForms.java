package nl.privacyspiegel.reporting.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.AssessmentAct;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.form.FormDifference.OfDomain;
import nl.privacyspiegel.reporting.form.FormDifference.OfQuestion;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fill-in forms (invulformulieren): workbooks in which somebody without an account, or without a connection, answers the
 * questions of a measurement. For who may fill in the measurement itself.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FillInForms {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = FormFile.MOST_BYTES;

    private static final Locale DUTCH = Locale.of("nl");

    private final Measurements measurements;
    private final OrganisationSettings settings;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    FillInForms(
            Measurements measurements,
            OrganisationSettings settings,
            CurrentUser user,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.measurements = measurements;
        this.settings = settings;
        this.user = user;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The form of a measurement, with what was filled in so far.
     *
     * @throws NotFoundException when there is no such measurement that the current member may read
     * @throws RuleViolation when the measurement was adopted
     */
    public ReportFile handOut(MeasurementId id, Locale locale) {
        MeasurementSheet sheet = fillable(id);
        audit.record(ReportAct.FORM_HANDED_OUT, sheet.assessment().unit(), audited(sheet), Role.ASSESSOR);
        return new ReportFile(
                ReportFile.name(
                        "invulformulier",
                        sheet.assessment().unitName(),
                        "xlsx",
                        sheet.summary().date()),
                XlsxWriter.CONTENT_TYPE,
                XlsxForm.write(
                        sheet,
                        HouseStyle.of(settings.style(sheet.assessment().unit())),
                        new ReportTexts(messages, locale),
                        clock.instant()));
    }

    /**
     * What a form that was filled in would change, or all that is wrong with it. Stores nothing.
     *
     * @throws NotFoundException when there is no such measurement that the current member may read
     * @throws RuleViolation when the measurement was adopted
     */
    @Transactional(readOnly = true)
    public FormReading read(MeasurementId id, byte[] file) {
        MeasurementSheet sheet = fillable(id);
        ReportTexts dutch = new ReportTexts(messages, DUTCH);
        ReportTexts english = new ReportTexts(messages, Locale.ENGLISH);
        FormCells cells = new FormCells(dutch, english);
        try {
            FilledForm form = FormFile.open(file, workbook -> {
                FormMarks marks = FormMarks.read(workbook);
                marks.requireOf(sheet);
                return new FormReader(sheet, marks.locale().equals(Locale.ENGLISH) ? english : dutch, cells)
                        .read(workbook, marks);
            });
            List<FormProblem> problems = cells.problems();
            return problems.isEmpty()
                    ? new FormReading.Read(FormComparison.of(form, sheet, LocalDate.now(clock)), form.asides())
                    : new FormReading.Refused(problems);
        } catch (RuleViolation refused) {
            return new FormReading.Refused(
                    List.of(new FormProblem("", "", refused.key(), List.of(refused.arguments()))));
        }
    }

    /**
     * Stores what only the form changed, and of the conflicts those that are mentioned. What somebody changed after the preview
     * was made is not overwritten: it comes back as a conflict.
     *
     * @param preview as it was read
     * @param mine the conflicts in which the form wins; in all others the measurement stays as it is
     * @throws NotFoundException when there is no such measurement that the current member may read
     * @throws RuleViolation when the measurement was adopted; then nothing is stored
     */
    public FormResult takeOver(FormPreview preview, Set<FormDifference> mine) {
        List<FormDifference> wanted = preview.differences().stream()
                .filter(each ->
                        each.state() == State.IN_FORM || (each.state() == State.CONFLICT && mine.contains(each)))
                .toList();
        // Saving comes before reading: the first save locks the measurement, and what is read after it is true.
        List<FormDifference> changedSince = wanted.stream()
                .flatMap(each -> save(preview.measurement(), each).stream())
                .toList();
        MeasurementSheet sheet = fillable(preview.measurement());
        int stored = wanted.size() - changedSince.size();
        audit.record(
                ReportAct.FORM_TAKEN_OVER,
                sheet.assessment().unit(),
                audited(sheet).with(AuditDetail.NUMBER, stored),
                Role.ASSESSOR);
        return new FormResult(stored, changedSince);
    }

    private Optional<FormDifference> save(MeasurementId id, FormDifference difference) {
        return switch (difference) {
            case OfQuestion question ->
                switch (measurements.saveFinding(
                        id,
                        question.question().id(),
                        question.form(),
                        question.now().version())) {
                    case SaveResult.Saved<FindingData> saved -> Optional.empty();
                    case SaveResult.Conflict<FindingData>(Versioned<FindingData> newer) ->
                        Optional.of(question.against(newer));
                };
            case OfDomain domain ->
                switch (measurements.saveScore(
                        id, domain.domainId(), domain.form(), domain.now().version())) {
                    case SaveResult.Saved<DomainGrade> saved -> Optional.empty();
                    case SaveResult.Conflict<DomainGrade>(Versioned<DomainGrade> newer) ->
                        Optional.of(domain.against(newer));
                };
        };
    }

    private MeasurementSheet fillable(MeasurementId id) {
        MeasurementSheet sheet = measurements.sheet(id);
        user.require(sheet.assessment().unit(), Role.ASSESSOR);
        if (sheet.summary().isAdopted()) {
            throw new RuleViolation("assessment.measurement.adopted");
        }
        return sheet;
    }

    private static AuditObject audited(MeasurementSheet sheet) {
        AssessmentSummary assessment = sheet.assessment();
        return AuditObject.of(
                        AssessmentAct.About.MEASUREMENT, sheet.summary().id().value(), assessment.name())
                .with(AuditDetail.DAY, sheet.summary().date());
    }
}
