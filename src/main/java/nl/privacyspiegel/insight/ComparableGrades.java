package nl.privacyspiegel.insight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings measurements of one framework together, whatever version of it they used, as far as they can be compared. */
@Component
class ComparableGrades {

    private final Frameworks frameworks;

    ComparableGrades(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * What can be compared.
     *
     * @param choices the frameworks that were used, by name
     * @param newest the newest version that was used
     * @param versions those of which every grade can be compared
     * @param matches the older versions that were used
     */
    record Found(
            List<FrameworkChoice> choices,
            FrameworkChoice chosen,
            FrameworkData newest,
            int number,
            List<FrameworkVersionId> versions,
            List<VersionMatch> matches,
            GradeHistory history,
            List<AdoptedMeasurement> measurements) {}

    /**
     * Empty when there are no measurements at all.
     *
     * @param measurements from early to late
     * @param key which framework; null for the one that was used most
     * @throws RuleViolation when none of them used that framework
     */
    Optional<Found> of(List<AdoptedMeasurement> measurements, @Nullable String key) {
        return of(measurements, key, measurements);
    }

    /**
     * The same, when some of the measurements decide on the framework.
     *
     * @param key which framework; null for the one that was used most in those that decide
     * @param deciding when these are none, all of them decide
     */
    Optional<Found> of(List<AdoptedMeasurement> measurements, @Nullable String key, List<AdoptedMeasurement> deciding) {
        if (measurements.isEmpty()) {
            return Optional.empty();
        }
        Map<FrameworkVersionId, FrameworkSummary> versions =
                frameworks.list().stream().collect(Collectors.toMap(FrameworkSummary::id, Function.identity()));
        List<FrameworkChoice> choices = choices(used(measurements, versions), versions);
        String wanted = key == null ? mostUsed(deciding.isEmpty() ? measurements : deciding, versions) : key;
        FrameworkChoice chosen = choices.stream()
                .filter(choice -> choice.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("insight.filter.framework"));
        return Optional.of(compare(measurements, versions, choices, chosen));
    }

    private static Map<String, Long> used(
            List<AdoptedMeasurement> measurements, Map<FrameworkVersionId, FrameworkSummary> versions) {
        return measurements.stream()
                .flatMap(each -> Optional.ofNullable(versions.get(each.framework())).stream())
                .collect(Collectors.groupingBy(FrameworkSummary::key, Collectors.counting()));
    }

    private static String mostUsed(
            List<AdoptedMeasurement> measurements, Map<FrameworkVersionId, FrameworkSummary> versions) {
        return used(measurements, versions).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private List<FrameworkChoice> choices(Map<String, Long> used, Map<FrameworkVersionId, FrameworkSummary> versions) {
        Map<String, FrameworkSummary> newest = new HashMap<>();
        versions.values().stream()
                .filter(version -> used.containsKey(version.key()))
                .forEach(version -> newest.merge(
                        version.key(), version, (one, other) -> one.number() > other.number() ? one : other));
        return newest.values().stream()
                .map(version -> new FrameworkChoice(version.key(), version.name(), frameworks.language(version.id())))
                .sorted(Comparator.comparing(FrameworkChoice::name).thenComparing(FrameworkChoice::key))
                .toList();
    }

    private Found compare(
            List<AdoptedMeasurement> measurements,
            Map<FrameworkVersionId, FrameworkSummary> versions,
            List<FrameworkChoice> choices,
            FrameworkChoice chosen) {
        List<AdoptedMeasurement> own = measurements.stream()
                .filter(each -> Optional.ofNullable(versions.get(each.framework()))
                        .filter(version -> version.key().equals(chosen.key()))
                        .isPresent())
                .toList();
        List<FrameworkSummary> usedVersions = own.stream()
                .map(AdoptedMeasurement::framework)
                .distinct()
                .map(id -> Objects.requireNonNull(versions.get(id)))
                .sorted(Comparator.comparingInt(FrameworkSummary::number).reversed())
                .toList();
        FrameworkSummary newest = usedVersions.getFirst();
        FrameworkData data = frameworks.get(newest.id()).data();
        Map<FrameworkVersionId, VersionMatch> matches = new LinkedHashMap<>();
        usedVersions.stream()
                .skip(1)
                .forEach(version -> matches.put(
                        version.id(),
                        VersionMatch.of(
                                version.number(), frameworks.get(version.id()).data(), data)));
        List<AdoptedMeasurement> comparable = own.stream()
                .map(each -> Optional.ofNullable(matches.get(each.framework()))
                        .map(match -> GradeHistory.comparable(each, match))
                        .orElse(each))
                .toList();
        return new Found(
                choices,
                chosen,
                data,
                newest.number(),
                usedVersions.stream()
                        .map(FrameworkSummary::id)
                        .filter(id -> Optional.ofNullable(matches.get(id))
                                .map(VersionMatch::isWhole)
                                .orElse(true))
                        .toList(),
                List.copyOf(matches.values()),
                new GradeHistory(comparable),
                comparable);
    }
}
