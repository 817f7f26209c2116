package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads assessments and measurements for the front doors of this module, never without asking who wants to know. */
@Component
class AssessmentReader {

    /** Who sees the content of measurements. */
    static final Role[] READERS = Role.contentReaders();

    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final FindingRepository findings;
    private final DomainGradeRowRepository scores;
    private final MeasurementLists lists;
    private final FrameworkStore frameworks;
    private final CurrentUser user;
    private final UnitsInUse inUse;

    AssessmentReader(
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            FindingRepository findings,
            DomainGradeRowRepository scores,
            MeasurementLists lists,
            FrameworkStore frameworks,
            CurrentUser user,
            UnitsInUse inUse) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.findings = findings;
        this.scores = scores;
        this.lists = lists;
        this.frameworks = frameworks;
        this.user = user;
        this.inUse = inUse;
    }

    /** The assessment, for who may see it. */
    Assessment readable(AssessmentId id) {
        return permitted(id, READERS);
    }

    /**
     * The assessment, for who has one of these roles on its unit. Who only manages the unit gets the same answer as a stranger:
     * content of measurements is not theirs.
     */
    Assessment permitted(AssessmentId id, Role... roles) {
        Assessment assessment = assessments.findById(id.value()).orElseThrow(NotFoundException::new);
        user.require(assessment.unit(), Set.of(READERS), roles);
        return assessment;
    }

    /**
     * The assessment, for who has one of these roles on its unit and wants to change it.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it or its unit is archived
     */
    Assessment changeable(AssessmentId id, Role... roles) {
        Assessment assessment = permitted(id, roles);
        assessment.requireInUse();
        inUse.require(assessment.unit());
        return assessment;
    }

    /** Whether the current member has one of these roles there, and neither the assessment nor its unit is archived. */
    boolean mayChange(Assessment assessment, Role... roles) {
        return user.may(assessment.unit(), roles) && !assessment.isArchived() && inUse.contains(assessment.unit());
    }

    /** The assessment, when the current member is in the working group that fills it in now. */
    Optional<Assessment> workedOn(AssessmentId id) {
        return assessments.findById(id.value()).filter(assessment -> mayChange(assessment, Role.ASSESSOR));
    }

    Measurement measurement(MeasurementId id) {
        return measurements.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    Timeline timeline(AssessmentId id) {
        return new Timeline(measurements.findByAssessmentIdIn(List.of(id.value())));
    }

    List<Timeline> timelines(Collection<AssessmentId> ids) {
        return measurements
                .findByAssessmentIdIn(ids.stream().map(AssessmentId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Measurement::assessment))
                .values()
                .stream()
                .map(Timeline::new)
                .toList();
    }

    FrameworkData framework(Assessment assessment) {
        return framework(assessment.framework());
    }

    FrameworkData framework(FrameworkVersionId id) {
        return frameworks.data(id);
    }

    FrameworkSummary frameworkSummary(FrameworkVersionId id) {
        return frameworks.summary(id);
    }

    /** What all versions of the framework of this assessment have in common. */
    String frameworkKey(Assessment assessment) {
        return frameworks.summary(assessment.framework()).key();
    }

    int frameworkNumber(Assessment assessment) {
        return frameworks.summary(assessment.framework()).number();
    }

    MeasurementRecord read(Measurement measurement) {
        return Objects.requireNonNull(read(List.of(measurement)).get(measurement.id()));
    }

    private Map<MeasurementId, MeasurementRecord> read(Collection<Measurement> wanted) {
        List<UUID> ids = wanted.stream().map(each -> each.id().value()).toList();
        Map<MeasurementId, Map<String, Finding>> found = findings.findByMeasurementIdIn(ids).stream()
                .collect(Collectors.groupingBy(
                        Finding::measurement, Collectors.toMap(Finding::question, Function.identity())));
        Map<MeasurementId, Map<String, DomainGradeRow>> scored = scores.findByMeasurementIdIn(ids).stream()
                .collect(Collectors.groupingBy(
                        DomainGradeRow::measurement, Collectors.toMap(DomainGradeRow::domain, Function.identity())));
        return wanted.stream()
                .collect(Collectors.toMap(
                        Measurement::id,
                        each -> new MeasurementRecord(
                                each,
                                found.getOrDefault(each.id(), Map.of()),
                                scored.getOrDefault(each.id(), Map.of()))));
    }

    AssessmentSummary summary(Assessment assessment) {
        return summaries(List.of(assessment)).getFirst();
    }

    /** A few queries for all of them: the texts of their findings are not read. */
    List<AssessmentSummary> summaries(List<Assessment> wanted) {
        List<UUID> ids = wanted.stream().map(each -> each.id().value()).toList();
        Map<AssessmentId, List<Measurement>> measured =
                measurements.findByAssessmentIdIn(ids).stream().collect(Collectors.groupingBy(Measurement::assessment));
        Map<UUID, MeasurementLists.Count> judged = AdoptedMeasurements.byId(lists.judged(ids, true));
        Map<UUID, MeasurementLists.Count> decided = AdoptedMeasurements.byId(lists.decided(ids, true));
        Map<UnitId, String> names =
                user.units(Role.values()).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<FrameworkVersionId, FrameworkSummary> versions = wanted.stream()
                .map(Assessment::framework)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), frameworks::summary));
        return wanted.stream()
                .map(assessment -> summary(
                        assessment,
                        new Timeline(measured.getOrDefault(assessment.id(), List.of())),
                        Objects.requireNonNull(versions.get(assessment.framework())),
                        Optional.ofNullable(names.get(assessment.unit())).orElseThrow(NotFoundException::new),
                        judged,
                        decided))
                .toList();
    }

    private static AssessmentSummary summary(
            Assessment assessment,
            Timeline timeline,
            FrameworkSummary version,
            String unitName,
            Map<UUID, MeasurementLists.Count> judged,
            Map<UUID, MeasurementLists.Count> decided) {
        return new AssessmentSummary(
                assessment.id(),
                assessment.name(),
                assessment.unit(),
                unitName,
                assessment.period(),
                assessment.framework(),
                version.name(),
                version.number(),
                timeline.inOrder().stream()
                        .map(each -> each.summary(
                                timeline.isReplaced(each),
                                AdoptedMeasurements.progress(
                                        judged.get(each.id().value()),
                                        decided.get(each.id().value()))))
                        .toList(),
                assessment.isArchived());
    }
}
