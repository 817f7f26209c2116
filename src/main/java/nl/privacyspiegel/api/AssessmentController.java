package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.api.AssessmentTables.AimedAt;
import nl.privacyspiegel.api.AssessmentTables.AskedThere;
import nl.privacyspiegel.api.AssessmentTables.FoundThere;
import nl.privacyspiegel.api.AssessmentTables.GradedThere;
import nl.privacyspiegel.api.AssessmentTables.Measured;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementContent;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessments, and what was adopted in their measurements. The oldest come first, so that what is new comes at the end. */
@RestController
class AssessmentController {

    static final String ASSESSMENTS = ApiSecurity.V1 + "/assessments";
    static final String MEASUREMENTS = ApiSecurity.V1 + "/measurements";
    static final String GRADES = ApiSecurity.V1 + "/grades";
    static final String TARGETS = ApiSecurity.V1 + "/targets";
    static final String FINDINGS = ApiSecurity.V1 + "/findings";

    private static final String[] FILTERS = {Query.UNIT, Query.FROM, Query.TO};

    private static final Comparator<AssessmentSummary> OLDEST_FIRST = Comparator.comparing(
                    (AssessmentSummary assessment) -> assessment.period().start())
            .thenComparing(assessment -> assessment.id().value());

    private static final Comparator<AimedAt> SOONEST_FIRST = Comparator.comparing(
                    (AimedAt row) -> row.aim().target().due())
            .thenComparing(row -> row.aim().assessment().value())
            .thenComparing(row -> row.aim().domain());

    private final ChosenUnits units;
    private final Assessments assessments;
    private final AdoptedMeasurements adopted;
    private final AgreedNotes agreed;
    private final Targets targets;
    private final Frameworks frameworks;

    AssessmentController(
            ChosenUnits units,
            Assessments assessments,
            AdoptedMeasurements adopted,
            AgreedNotes agreed,
            Targets targets,
            Frameworks frameworks) {
        this.agreed = agreed;
        this.targets = targets;
        this.units = units;
        this.assessments = assessments;
        this.adopted = adopted;
        this.frameworks = frameworks;
    }

    @GetMapping(ASSESSMENTS)
    ResponseEntity<?> assessments(HttpServletRequest request) {
        Query query = Query.of(request, FILTERS);
        List<AssessmentSummary> rows = assessments.of(ChosenUnits.ids(units.of(query))).stream()
                .filter(each ->
                        query.covers(each.period().start(), each.period().end()))
                .sorted(OLDEST_FIRST)
                .toList();
        Map<FrameworkVersionId, FrameworkDocument> documents =
                documents(rows.stream().map(AssessmentSummary::framework).toList());
        return ApiAnswers.table(
                query,
                rows,
                AssessmentTables.assessments(assessment ->
                        document(documents, assessment.framework()).summary().key()));
    }

    @GetMapping(MEASUREMENTS)
    ResponseEntity<?> measurements(HttpServletRequest request) {
        Query query = Query.of(request, FILTERS);
        return ApiAnswers.table(query, measured(query), AssessmentTables.MEASUREMENTS);
    }

    @GetMapping(GRADES)
    ResponseEntity<?> grades(HttpServletRequest request, Authentication reader) {
        Query query = Query.of(request, FILTERS);
        List<Measured> measured = measured(query);
        Map<MeasurementId, Map<String, AgreedNote>> notes =
                agreed.of(measured.stream().map(each -> each.measurement().id()).toList());
        List<GradedThere> rows = measured.stream()
                .flatMap(each -> each.framework().data().domains().stream()
                        .map(domain -> graded(
                                each,
                                domain,
                                notes.getOrDefault(each.measurement().id(), Map.of()))))
                .toList();
        return ApiAnswers.table(
                query, rows, maySeeTexts(reader) ? AssessmentTables.GRADES_WITH_TEXTS : AssessmentTables.GRADES);
    }

    private static GradedThere graded(Measured measured, FrameworkData.Domain domain, Map<String, AgreedNote> notes) {
        return new GradedThere(
                measured,
                domain,
                measured.measurement().scores().getOrDefault(domain.id(), DomainGrade.OPEN),
                Optional.ofNullable(notes.get(domain.id())));
    }

    @GetMapping(TARGETS)
    ResponseEntity<?> targets(HttpServletRequest request, Authentication reader) {
        Query query = Query.of(request, FILTERS);
        List<UnitSummary> chosen = units.of(query);
        Map<UnitId, UnitSummary> byId = ChosenUnits.byId(chosen);
        List<Targets.OfUnit> aims = targets.of(ChosenUnits.ids(chosen)).stream()
                .filter(each -> query.covers(each.target().due()))
                .toList();
        Map<FrameworkVersionId, FrameworkDocument> documents =
                documents(aims.stream().map(Targets.OfUnit::framework).toList());
        List<AimedAt> rows = aims.stream()
                .map(each -> new AimedAt(
                        each,
                        Objects.requireNonNull(byId.get(each.unit())).name(),
                        document(documents, each.framework())))
                .sorted(SOONEST_FIRST)
                .toList();
        return ApiAnswers.table(
                query, rows, maySeeTexts(reader) ? AssessmentTables.TARGETS_WITH_TEXTS : AssessmentTables.TARGETS);
    }

    private static boolean maySeeTexts(Authentication reader) {
        return reader.getAuthorities().stream()
                .anyMatch(held -> TokenScope.TEXTS.authority().equals(held.getAuthority()));
    }

    private static Stream<AskedThere> asked(Measured measured, Map<String, String> keys) {
        return measured.framework().data().domains().stream()
                .flatMap(domain -> domain.questions()
                        .map(question ->
                                new AskedThere(measured, domain, question, keys.getOrDefault(question.id(), ""))));
    }

    @GetMapping(FINDINGS)
    ResponseEntity<?> findings(HttpServletRequest request, Authentication reader) {
        Query query = Query.of(request, FILTERS);
        Map<FrameworkVersionId, Map<String, String>> keys = new HashMap<>();
        List<AskedThere> all = measured(query).stream()
                .flatMap(measured -> asked(
                        measured,
                        keys.computeIfAbsent(measured.framework().summary().id(), frameworks::comparisonKeys)))
                .toList();
        return ApiAnswers.table(
                query,
                all,
                this::found,
                maySeeTexts(reader) ? AssessmentTables.FINDINGS_WITH_TEXTS : AssessmentTables.FINDINGS);
    }

    private List<FoundThere> found(List<AskedThere> asked) {
        Map<MeasurementId, Map<String, FindingData>> findings =
                adopted
                        .contents(asked.stream()
                                .map(each -> each.measured().measurement().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MeasurementContent::id, MeasurementContent::findings));
        return asked.stream()
                .map(each -> new FoundThere(
                        each,
                        findings.getOrDefault(each.measured().measurement().id(), Map.of())
                                .getOrDefault(each.question().id(), FindingData.EMPTY)))
                .toList();
    }

    private List<Measured> measured(Query query) {
        List<UnitSummary> chosen = units.of(query);
        Map<UnitId, UnitSummary> byId = ChosenUnits.byId(chosen);
        var measurements = adopted.of(ChosenUnits.ids(chosen)).stream()
                .filter(measurement -> query.covers(measurement.date()))
                .toList();
        Map<FrameworkVersionId, FrameworkDocument> documents = documents(measurements.stream()
                .map(measurement -> measurement.framework())
                .toList());
        return measurements.stream()
                .map(measurement -> new Measured(
                        measurement,
                        Objects.requireNonNull(byId.get(measurement.unit())).name(),
                        document(documents, measurement.framework())))
                .toList();
    }

    private Map<FrameworkVersionId, FrameworkDocument> documents(List<FrameworkVersionId> versions) {
        return versions.stream().distinct().collect(Collectors.toMap(version -> version, frameworks::get));
    }

    private static FrameworkDocument document(
            Map<FrameworkVersionId, FrameworkDocument> documents, FrameworkVersionId version) {
        return Objects.requireNonNull(documents.get(version));
    }
}
