package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetWords;
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

    private static final List<String> HEADER = List.of(
            "insight.domain",
            "assessment.target.latest",
            "assessment.target",
            "assessment.target.due",
            "assessment.target.standing",
            "assessment.target.decided");

    private final FrameworkStore frameworks;
    private final MessageSource messages;

    TargetsInReports(FrameworkStore frameworks, MessageSource messages) {
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "assessment.targets.title";
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
        TargetWords words = new TargetWords((key, arguments) -> messages.getMessage(key, arguments, reader), reader);
        boolean reasons =
                lines.stream().anyMatch(line -> !line.target().reason().isBlank());
        String language = frameworks.data(framework).language();
        return List.of(new ReportSection(
                words.words().get(nameKey()),
                words.count(TargetCount.of(lines.stream()
                        .map(line -> line.target().standing(line.latest()))
                        .toList())),
                Stream.concat(HEADER.stream(), reasons ? Stream.of("assessment.target.reason") : Stream.empty())
                        .map(key -> words.words().get(key))
                        .toList(),
                lines.stream()
                        .map(line -> row(line, reasons, scale, language, words))
                        .toList()));
    }

    private static List<Value> row(Line line, boolean reasons, GradingScale scale, String language, TargetWords words) {
        TargetGrade target = line.target();
        Grade latest = line.latest();
        List<Value> row = new ArrayList<>(List.of(
                new Content(line.name(), language),
                latest == null ? new Nothing() : amount(latest.value(), scale),
                amount(target.grade().value(), scale),
                new Day(target.due()),
                new Words(words.standing(target.standing(latest))),
                new Content(target.decidedBy(), null)));
        if (reasons) {
            row.add(target.reason().isBlank() ? new Nothing() : new Content(target.reason(), null));
        }
        return row;
    }

    private static Amount amount(BigDecimal value, GradingScale scale) {
        return new Amount(value, scale.decimals());
    }
}
