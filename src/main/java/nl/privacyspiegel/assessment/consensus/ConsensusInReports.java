package nl.privacyspiegel.assessment.consensus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.Role;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In reports: of each grade that a group agreed on the median, the spread and the view of a minority. Never who said what. */
@Component
@Order(20)
class ConsensusInReports implements ReportSlot {

    private final AgreedNotes notes;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    ConsensusInReports(AgreedNotes notes, FrameworkStore frameworks, MessageSource messages) {
        this.notes = notes;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    /** One grade with what stands beside it. */
    private record Line(String name, LocalDate measured, DomainGrade now, AgreedNote note) {}

    @Override
    public String nameKey() {
        return AgreedTable.NAME;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        Map<String, AgreedNote> agreed = notes.of(sheet.summary().id());
        List<Line> lines = sheet.domains().stream()
                .flatMap(
                        domain -> Optional.ofNullable(agreed.get(domain.domain().id())).stream()
                                .map(note -> new Line(
                                        domain.domain().name(),
                                        sheet.summary().date(),
                                        domain.score().content(),
                                        note)))
                .toList();
        return section(lines, sheet.assessment().framework(), sheet.scale().decimals(), reader);
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        Map<String, AgreedNote> start = notes.of(comparison.start().id());
        Map<String, AgreedNote> end = notes.of(comparison.end().id());
        List<Line> lines = new ArrayList<>();
        comparison.domains().forEach(row -> {
            Optional.ofNullable(start.get(row.id()))
                    .ifPresent(note ->
                            lines.add(new Line(row.name(), comparison.start().date(), row.start(), note)));
            Optional.ofNullable(end.get(row.id()))
                    .ifPresent(note ->
                            lines.add(new Line(row.name(), comparison.end().date(), row.end(), note)));
        });
        return section(lines, comparison.frameworkVersion(), comparison.scale().decimals(), reader);
    }

    private List<ReportSection> section(List<Line> lines, FrameworkVersionId version, int decimals, Locale reader) {
        if (lines.isEmpty()) {
            return List.of();
        }
        AgreedTable table = new AgreedTable((key, arguments) -> messages.getMessage(key, arguments, reader));
        String language = frameworks.data(version).language();
        return List.of(table.section(
                lines.stream().map(Line::note).toList(),
                table.header(),
                lines.stream()
                        .map(line -> table.row(
                                new Content(line.name(), language), line.measured(), line.now(), line.note(), decimals))
                        .toList()));
    }
}
