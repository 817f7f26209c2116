package nl.privacyspiegel.assessment.subject;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Numbers;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The grades of the newest adopted measurement of each framework. A domain without a grade has no count. */
@Component
@Order(10)
public class GradeCounts implements CountSource {

    /** What is stored of this kind. */
    public static final String KIND = "GRADE";

    private final AdoptedMeasurements measurements;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    GradeCounts(AdoptedMeasurements measurements, FrameworkStore frameworks, MessageSource messages) {
        this.measurements = measurements;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "assessment.count.grade";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale reader) {
        Map<String, AdoptedMeasurement> newest = new LinkedHashMap<>();
        measurements.of(List.of(unit)).stream()
                .filter(each -> !each.date().isAfter(day))
                .forEach(each -> newest.put(frameworks.summary(each.framework()).key(), each));
        return newest.values().stream().flatMap(each -> grades(each, reader)).toList();
    }

    private Stream<DatedCount> grades(AdoptedMeasurement measurement, Locale reader) {
        FrameworkData framework = frameworks.data(measurement.framework());
        return framework.domains().stream()
                .flatMap(domain -> Optional.ofNullable(measurement.scores().get(domain.id()))
                        .map(DomainGrade::grade)
                        .map(grade -> count(measurement, framework, domain, grade, reader))
                        .stream());
    }

    private DatedCount count(
            AdoptedMeasurement measurement,
            FrameworkData framework,
            FrameworkData.Domain domain,
            Grade grade,
            Locale reader) {
        Object[] said = {Numbers.plain(grade.value(), reader), Days.words(measurement.date(), reader)};
        return new DatedCount(
                SubjectRef.of(KIND, measurement.unit(), measurement.id(), domain.id()),
                domain.name(),
                framework.language(),
                new DatedCount.Amount.Value(grade.value()),
                measurement.date(),
                messages.getMessage("assessment.count.grade.words", said, reader),
                MeasurementSubjects.address(measurement.id(), domain.id(), "cijfer"));
    }
}
