package nl.privacyspiegel.assessment.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: the grades of the measurements of that year that groups agreed on, each with the view of a minority. */
@Component
@Order(30)
class ConsensusInAnnual implements AnnualSlot {

    private final AdoptedMeasurements measurements;
    private final AgreedNotes notes;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    ConsensusInAnnual(
            AdoptedMeasurements measurements, AgreedNotes notes, FrameworkStore frameworks, MessageSource messages) {
        this.measurements = measurements;
        this.notes = notes;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    /** One grade with what stands beside it. */
    private record Line(AdoptedMeasurement measurement, FrameworkData framework, Domain domain, AgreedNote note) {

        DomainGrade now() {
            return measurement.scores().getOrDefault(domain.id(), DomainGrade.OPEN);
        }
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.STANDING;
    }

    @Override
    public String nameKey() {
        return AgreedTable.NAME;
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        List<AdoptedMeasurement> all = measurements.of(scope.ids());
        List<AdoptedMeasurement> year = of(all, scope);
        List<Line> lines = lines(year, scope);
        if (lines.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        AgreedTable table = new AgreedTable((key, arguments) -> messages.getMessage(key, arguments, reader));
        List<AdoptedMeasurement> before = of(all, scope.before());
        long decided = year.stream()
                .flatMap(each -> each.scores().values().stream())
                .filter(score -> !score.isOpen())
                .count();
        return new AnnualPart(
                List.of(new AnnualFigure(
                        table.words().get("assessment.consensus.annual.agreed"),
                        AnnualFigure.count(lines.size()),
                        AnnualFigure.count(
                                before.isEmpty()
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(lines(before, scope).size())),
                        table.words().get("assessment.consensus.annual.over", decided),
                        scope.last())),
                List.of(table.section(
                        lines.stream().map(Line::note).toList(),
                        Stream.concat(Stream.of(table.words().get("assessment.unit")), table.header().stream())
                                .toList(),
                        lines.stream().map(line -> row(line, scope, table)).toList())),
                List.of());
    }

    private static List<AdoptedMeasurement> of(List<AdoptedMeasurement> all, AnnualScope scope) {
        return all.stream().filter(each -> scope.covers(each.date())).toList();
    }

    /** By unit as in the scope, then by time and in the order of the framework. */
    private List<Line> lines(List<AdoptedMeasurement> of, AnnualScope scope) {
        Map<MeasurementId, Map<String, AgreedNote>> agreed =
                notes.of(of.stream().map(AdoptedMeasurement::id).toList());
        List<UnitId> order = scope.ids();
        List<Line> lines = new ArrayList<>();
        of.stream()
                .filter(each -> agreed.containsKey(each.id()))
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.unit())))
                .forEach(each -> {
                    Map<String, AgreedNote> found = agreed.getOrDefault(each.id(), Map.of());
                    FrameworkData framework = frameworks.data(each.framework());
                    framework
                            .domains()
                            .forEach(domain -> Optional.ofNullable(found.get(domain.id()))
                                    .ifPresent(note -> lines.add(new Line(each, framework, domain, note))));
                });
        return lines;
    }

    private static List<Value> row(Line line, AnnualScope scope, AgreedTable table) {
        return Stream.concat(
                        Stream.<Value>of(new Content(
                                Objects.requireNonNullElse(
                                        scope.units().get(line.measurement().unit()), ""),
                                null)),
                        table
                                .row(
                                        new Content(
                                                line.domain().name(),
                                                line.framework().language()),
                                        line.measurement().date(),
                                        line.now(),
                                        line.note(),
                                        line.framework().scale().decimals())
                                .stream())
                .toList();
    }
}
