package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the report of two measurements of a unit that was measured more often: its grades through the years. */
@Component
@Order(90)
class HistoryInReports implements ReportSlot {

    /** So many columns can be read on a page of paper. */
    private static final int MOST_MOMENTS = 6;

    private final AdoptedMeasurements measurements;
    private final ComparableGrades comparable;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    HistoryInReports(
            AdoptedMeasurements measurements,
            ComparableGrades comparable,
            FrameworkStore frameworks,
            MessageSource messages) {
        this.measurements = measurements;
        this.comparable = comparable;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "insight.history";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        String key = frameworks.summary(comparison.frameworkVersion()).key();
        List<AdoptedMeasurement> own = measurements.of(List.of(comparison.unit())).stream()
                .filter(each -> frameworks.summary(each.framework()).key().equals(key))
                .toList();
        return own.size() > 2
                ? comparable.of(own, key).map(found -> section(found, comparison, reader)).stream()
                        .toList()
                : List.of();
    }

    private ReportSection section(ComparableGrades.Found found, Comparison comparison, Locale reader) {
        List<AdoptedMeasurement> all = found.measurements();
        List<AdoptedMeasurement> shown = all.subList(Math.max(0, all.size() - MOST_MOMENTS), all.size());
        List<String> header = new ArrayList<>(List.of(words(reader, "insight.domain")));
        shown.forEach(each -> header.add(Days.brief(each.date(), reader)));
        return new ReportSection(
                words(reader, nameKey()),
                words(
                        reader,
                        "insight.history.message",
                        comparison.unitName(),
                        all.size(),
                        Days.words(all.getFirst().date(), reader),
                        Days.words(all.getLast().date(), reader),
                        moved(all, found, GradeChange.Rose.class),
                        moved(all, found, GradeChange.Fell.class)),
                header,
                found.newest().domains().stream()
                        .map(domain -> row(domain, shown, found))
                        .toList());
    }

    /** Of how many domains the grade changed so between the first and the last time that there was one. */
    private static int moved(
            List<AdoptedMeasurement> all, ComparableGrades.Found found, Class<? extends GradeChange> change) {
        return (int) found.newest().domains().stream()
                .map(domain -> all.stream()
                        .flatMap(each -> GradeHistory.grade(each, domain.id()).stream())
                        .toList())
                .filter(grades -> !grades.isEmpty())
                .map(grades -> GradeChange.between(Optional.of(grades.getFirst()), Optional.of(grades.getLast())))
                .filter(change::isInstance)
                .count();
    }

    private static List<Value> row(Domain domain, List<AdoptedMeasurement> shown, ComparableGrades.Found found) {
        List<Value> row = new ArrayList<>();
        row.add(new Content(domain.name(), found.newest().language()));
        shown.forEach(each -> row.add(GradeHistory.grade(each, domain.id())
                .<Value>map(grade -> new Amount(grade, found.newest().scale().decimals()))
                .orElseGet(Nothing::new)));
        return row;
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
