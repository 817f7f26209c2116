package nl.privacyspiegel.assessment.consensus;

import java.math.BigDecimal;
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
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
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
        return "assessment.consensus.name";
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
        String language = frameworks.data(version).language();
        long wide = lines.stream().filter(line -> line.note().wide()).count();
        return List.of(new ReportSection(
                words(reader, nameKey()),
                words(reader, "assessment.consensus.report.message", lines.size(), wide),
                List.of(
                        words(reader, "assessment.consensus.domain"),
                        words(reader, "assessment.consensus.report.measurement"),
                        words(reader, "assessment.consensus.report.agreed"),
                        words(reader, "assessment.consensus.report.median"),
                        words(reader, "assessment.consensus.report.spread"),
                        words(reader, "assessment.consensus.minority"),
                        words(reader, "assessment.consensus.report.note")),
                lines.stream()
                        .map(line -> row(line, language, decimals, reader))
                        .toList()));
    }

    private List<Value> row(Line line, String language, int decimals, Locale reader) {
        AgreedNote note = line.note();
        return List.of(
                new Content(line.name(), language),
                new Day(line.measured()),
                note.agreed()
                        .<Value>map(grade -> new Amount(grade.value(), decimals))
                        .orElseGet(() -> new Words(words(reader, "assessment.decision.not_assessed"))),
                amount(note.median().map(Grade::value), decimals),
                amount(note.spread(), decimals),
                note.minority().isEmpty() ? new Nothing() : new Content(note.minority(), null),
                note.isChangedSince(line.now())
                        ? new Words(words(
                                reader,
                                "assessment.consensus.note.changed",
                                note.agreed()
                                        .map(Grade::toString)
                                        .orElseGet(() -> words(reader, "assessment.decision.not_assessed"))))
                        : new Nothing());
    }

    private static Value amount(Optional<BigDecimal> number, int decimals) {
        return number.<Value>map(each -> new Amount(each, decimals)).orElseGet(Nothing::new);
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
