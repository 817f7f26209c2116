package nl.privacyspiegel.assessment.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.WholeMeasurements;
import nl.privacyspiegel.assessment.demo.DemoStory.UnitStory;
import nl.privacyspiegel.assessment.demo.DemoWorkingGroup.Measured;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has the working groups of the invented region measure four times, a year apart: three times in one assessment, and once
 * with the second version of the framework in an assessment that still runs.
 */
@Component
@InDemoRegion
@Order(22)
class DemoRegionLoader implements ApplicationRunner {

    private static final int LAST = DemoRegion.ROUNDS - 1;
    private static final int WEEKS_UNTIL_ADOPTED = 3;
    private static final int DAYS_UNTIL_THE_LAST_IS_ADOPTED = 12;

    private final Assessments assessments;
    private final Measurements measurements;
    private final WholeMeasurements whole;
    private final Frameworks frameworks;
    private final FrameworkStore reader;
    private final DemoRegion region;
    private final TransactionOperations transactions;

    DemoRegionLoader(
            Assessments assessments,
            Measurements measurements,
            WholeMeasurements whole,
            Frameworks frameworks,
            FrameworkStore reader,
            DemoRegion region,
            TransactionOperations transactions) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.whole = whole;
        this.frameworks = frameworks;
        this.reader = reader;
        this.region = region;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoStory story = DemoStory.read(bytes("metingen.yaml")).orThrow();
        DemoTexts texts = DemoTexts.read(bytes("teksten.yaml")).orThrow();
        Map<UnitId, UnitStory> units = new LinkedHashMap<>();
        story.units().forEach(unit -> units.put(region.unit(unit.name()), unit));
        region.on(region.measured(0), Role.ASSESSOR, () -> {
            if (assessments.of(units.keySet()).isEmpty()) {
                List<FrameworkVersionId> versions = versions();
                units.keySet().forEach(unit -> transactions.executeWithoutResult(status -> start(unit, versions)));
                measure(story, units, texts, versions);
            }
        });
    }

    private static byte[] bytes(String file) throws IOException {
        return new ClassPathResource("content/demo/regio/" + file).getContentAsByteArray();
    }

    private void start(UnitId unit, List<FrameworkVersionId> versions) {
        LocalDate first = region.measured(0);
        LocalDate before = region.measured(LAST - 1);
        LocalDate last = region.measured(LAST);
        AssessmentId past = start(unit, first.getYear() + "–" + before.getYear(), versions.getFirst(), first, before);
        for (int round = 1; round < LAST - 1; round++) {
            assessments.addInterim(past, region.measured(round));
        }
        region.on(
                last,
                Role.ASSESSOR,
                () -> start(unit, Integer.toString(last.getYear()), versions.getLast(), last, last.plusYears(1)));
    }

    private AssessmentId start(
            UnitId unit, String years, FrameworkVersionId framework, LocalDate first, LocalDate last) {
        return assessments.start(new NewAssessment("Privacymeting " + years, unit, framework, new Period(first, last)));
    }

    private void measure(
            DemoStory story, Map<UnitId, UnitStory> units, DemoTexts texts, List<FrameworkVersionId> versions) {
        FrameworkData before = reader.data(versions.getFirst());
        FrameworkData now = reader.data(versions.getLast());
        Map<UnitId, List<MeasurementId>> started = started(units.keySet());
        units.forEach((unit, told) -> {
            DemoWorkingGroup group = new DemoWorkingGroup(story, told, texts);
            List<MeasurementId> rounds = Objects.requireNonNull(started.get(unit));
            for (int round = 0; round < LAST; round++) {
                adopted(
                        rounds.get(round),
                        round,
                        group.measure(before, round, UnitStory.WHOLE),
                        region.measured(round).plusWeeks(WEEKS_UNTIL_ADOPTED));
            }
            Measured last = group.measure(now, LAST, told.done());
            if (told.isFinished()) {
                adopted(rounds.get(LAST), LAST, last, region.measured(LAST).plusDays(DAYS_UNTIL_THE_LAST_IS_ADOPTED));
            } else {
                fillIn(rounds.get(LAST), LAST, last);
            }
        });
    }

    /** The measurements of each unit, from early to late; the one at the end of the last assessment has not come. */
    private Map<UnitId, List<MeasurementId>> started(Collection<UnitId> units) {
        return assessments.of(units).stream()
                .flatMap(assessment -> assessment.current().stream().map(each -> Map.entry(assessment.unit(), each)))
                .sorted(Comparator.comparing(each -> each.getValue().date()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(each -> each.getValue().id(), Collectors.toList())));
    }

    /** The versions of the framework of the region, the oldest first. */
    private List<FrameworkVersionId> versions() {
        FrameworkVersionId newest = frameworks.published().stream()
                .filter(each -> each.name().equals(DemoRegion.FRAMEWORK))
                .findFirst()
                .orElseThrow()
                .id();
        List<FrameworkVersionId> versions = new ArrayList<>();
        for (FrameworkSummary each : frameworks.versions(newest)) {
            versions.addFirst(each.id());
        }
        return versions;
    }

    private void fillIn(MeasurementId measurement, int round, Measured measured) {
        region.on(
                region.measured(round),
                Role.ASSESSOR,
                () -> whole.fillIn(measurement, measured.found(), measured.decided()));
    }

    /** In one transaction, which ends on the day of adopting: that is the day of which the audit trail tells. */
    private void adopted(MeasurementId measurement, int round, Measured measured, LocalDate day) {
        region.on(
                day,
                Role.SUPERVISOR,
                () -> transactions.executeWithoutResult(status -> {
                    fillIn(measurement, round, measured);
                    measurements.adopt(measurement);
                }));
    }
}
