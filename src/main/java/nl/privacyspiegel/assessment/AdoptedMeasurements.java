package nl.privacyspiegel.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measurements of many units at once, for overviews and trends: a fixed number of queries, however many units there are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AdoptedMeasurements {

    /** With fewer units than this, a number about units without a name would tell of one of them. */
    public static final int FEWEST_WITHOUT_NAME = 5;

    private final MeasurementLists lists;
    private final CurrentUser user;

    AdoptedMeasurements(MeasurementLists lists, CurrentUser user) {
        this.lists = lists;
        this.user = user;
    }

    /** Those of these units that the current member may read; of other units nothing. From early to late. */
    public List<AdoptedMeasurement> of(Collection<UnitId> units) {
        List<UUID> readable = readable(units);
        if (readable.isEmpty()) {
            return List.of();
        }
        return together(lists.adopted(readable), lists.scores(readable));
    }

    /** The content of those of these measurements that are adopted and that the current member may read, in this order. */
    public List<MeasurementContent> contents(List<MeasurementId> measurements) {
        List<UUID> units = readable();
        List<UUID> wanted = measurements.stream().map(MeasurementId::value).toList();
        if (units.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, FindingData>> findings = new HashMap<>();
        lists.findings(wanted, units)
                .forEach(found -> findings.computeIfAbsent(found.measurement(), some -> new HashMap<>())
                        .put(
                                found.question(),
                                new FindingData(
                                        found.narrative(), found.judgement(), found.date(), found.references())));
        Map<UUID, Map<String, DomainGrade>> scores = new HashMap<>();
        lists.decisions(wanted, units)
                .forEach(decided -> scores.computeIfAbsent(decided.measurement(), some -> new HashMap<>())
                        .put(decided.domain(), decision(decided)));
        return measurements.stream()
                .filter(id -> scores.containsKey(id.value()))
                .map(id -> new MeasurementContent(
                        id, findings.getOrDefault(id.value(), Map.of()), scores.getOrDefault(id.value(), Map.of())))
                .toList();
    }

    private static DomainGrade decision(MeasurementLists.Score decided) {
        BigDecimal grade = decided.grade();
        return new DomainGrade(
                grade == null ? null : new Grade(grade),
                decided.notAssessed(),
                Objects.requireNonNullElse(decided.explanation(), ""));
    }

    /** Measurements of these units, as far as the current member may read them, that are not adopted; from early to late. */
    public List<OpenMeasurement> open(Collection<UnitId> units) {
        List<UUID> readable = readable(units);
        List<MeasurementLists.Row> open = readable.isEmpty() ? List.of() : lists.open(readable);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<UUID> assessments =
                open.stream().map(MeasurementLists.Row::assessment).collect(Collectors.toSet());
        Map<UUID, MeasurementLists.Count> judged = byId(lists.judged(assessments, false));
        Map<UUID, MeasurementLists.Count> decided = byId(lists.decided(assessments, false));
        return open.stream()
                .map(row -> new OpenMeasurement(
                        new MeasurementId(row.id()),
                        new AssessmentId(row.assessment()),
                        row.assessmentName(),
                        new UnitId(row.unit()),
                        row.kind(),
                        row.date(),
                        row.revision(),
                        progress(judged.get(row.id()), decided.get(row.id()))))
                .sorted(Comparator.comparing(OpenMeasurement::date)
                        .thenComparing(measurement -> measurement.id().value()))
                .toList();
    }

    /**
     * The newest grades by domain of units whose content the current member may not read, for who manages or supervises
     * something: sorted by height, without a name, and only of domains that at least {@value #FEWEST_WITHOUT_NAME} such
     * units have a grade for.
     *
     * @param versions the versions of a framework whose grades can be compared
     */
    public Map<String, List<BigDecimal>> elsewhere(Collection<FrameworkVersionId> versions) {
        user.requireSomewhere(Role.MANAGEMENT, Role.SUPERVISOR);
        List<UUID> readable = readable();
        List<UUID> ids = versions.stream().map(FrameworkVersionId::value).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, AdoptedMeasurement> newest = new HashMap<>();
        together(lists.adoptedElsewhere(ids, readable), lists.scoresElsewhere(ids, readable))
                .forEach(each -> newest.put(each.unit(), each));
        Map<String, List<BigDecimal>> grades = new LinkedHashMap<>();
        newest.values()
                .forEach(measurement -> measurement.scores().forEach((domain, score) -> {
                    Grade grade = score.grade();
                    if (grade != null) {
                        grades.computeIfAbsent(domain, some -> new ArrayList<>())
                                .add(grade.value());
                    }
                }));
        grades.values().removeIf(values -> values.size() < FEWEST_WITHOUT_NAME);
        grades.values().forEach(values -> values.sort(Comparator.naturalOrder()));
        return grades;
    }

    private List<UUID> readable() {
        return user.units(AssessmentReader.READERS).stream()
                .map(unit -> unit.id().value())
                .toList();
    }

    private List<UUID> readable(Collection<UnitId> units) {
        Set<UnitId> wanted = Set.copyOf(units);
        return user.units(AssessmentReader.READERS).stream()
                .map(UnitSummary::id)
                .filter(wanted::contains)
                .map(UnitId::value)
                .toList();
    }

    private static List<AdoptedMeasurement> together(
            List<MeasurementLists.Row> rows, List<MeasurementLists.Score> scores) {
        Map<UUID, Map<String, DomainGrade>> byMeasurement = new HashMap<>();
        for (MeasurementLists.Score score : scores) {
            byMeasurement
                    .computeIfAbsent(score.measurement(), some -> new LinkedHashMap<>())
                    .put(score.domain(), decision(score));
        }
        return rows.stream()
                .map(row -> new AdoptedMeasurement(
                        new MeasurementId(row.id()),
                        new AssessmentId(row.assessment()),
                        row.assessmentName(),
                        new UnitId(row.unit()),
                        new FrameworkVersionId(row.framework()),
                        row.kind(),
                        row.date(),
                        row.revision(),
                        byMeasurement.getOrDefault(row.id(), Map.of())))
                .sorted(AdoptedMeasurement.BY_TIME)
                .toList();
    }

    static Map<UUID, MeasurementLists.Count> byId(List<MeasurementLists.Count> counts) {
        return counts.stream().collect(Collectors.toMap(MeasurementLists.Count::measurement, count -> count));
    }

    static Progress progress(MeasurementLists.@Nullable Count judged, MeasurementLists.@Nullable Count decided) {
        return new Progress(
                judged == null ? 0 : (int) judged.filled(),
                judged == null ? 0 : (int) judged.all(),
                decided == null ? 0 : (int) decided.filled(),
                decided == null ? 0 : (int) decided.all(),
                (judged != null && judged.begun() > 0) || (decided != null && decided.begun() > 0));
    }
}
