package nl.privacyspiegel.insight;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In reports: what is aimed at for each domain, how far that is, and who decided it. */
@Component
@Order(70)
class TargetsInReports implements ReportSlot {

    private final FrameworkStore frameworks;
    private final MessageSource messages;

    TargetsInReports(FrameworkStore frameworks, MessageSource messages) {
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return TargetTable.NAME;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    /** A domain with a target. */
    private record Line(
            String name, TargetGrade target, @Nullable Grade latest) {}

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        List<Line> lines = comparison.domains().stream()
                .flatMap(row ->
                        comparison
                                .target(row)
                                .map(target ->
                                        new Line(row.name(), target, row.end().grade()))
                                .stream())
                .toList();
        return section(lines, comparison.scale(), comparison.frameworkVersion(), reader);
    }

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        List<Line> lines = sheet.domains().stream()
                .flatMap(domain -> sheet
                        .target(domain)
                        .map(target -> new Line(
                                domain.domain().name(),
                                target,
                                domain.score().content().grade()))
                        .stream())
                .toList();
        return section(lines, sheet.scale(), sheet.assessment().framework(), reader);
    }

    private List<ReportSection> section(
            List<Line> lines, GradingScale scale, FrameworkVersionId framework, Locale reader) {
        if (lines.isEmpty()) {
            return List.of();
        }
        TargetTable table = TargetTable.of(messages, reader);
        boolean reasons =
                lines.stream().anyMatch(line -> !line.target().reason().isBlank());
        String language = frameworks.data(framework).language();
        return List.of(table.section(
                lines.stream()
                        .map(line -> line.target().standing(line.latest()))
                        .toList(),
                table.header(reasons),
                lines.stream()
                        .map(line -> table.row(
                                new Content(line.name(), language), line.target(), line.latest(), scale, reasons))
                        .toList()));
    }
}
