package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.insight.DomainTarget;
import nl.privacyspiegel.insight.Trend;
import org.jspecify.annotations.Nullable;

/** What is aimed at, in sentences of a report: how many were reached, and each that was not. Nothing without targets. */
final class TargetSaid {

    private record Line(
            String domain, TargetGrade target, @Nullable Grade latest) {

        TargetStanding standing() {
            return target.standing(latest);
        }
    }

    private TargetSaid() {}

    static List<Said> of(Comparison comparison, ReportTexts words) {
        return of(
                comparison.domains().stream()
                        .flatMap(row ->
                                comparison
                                        .target(row)
                                        .map(target -> new Line(
                                                row.name(), target, row.end().grade()))
                                        .stream())
                        .toList(),
                words);
    }

    static List<Said> of(MeasurementSheet sheet, ReportTexts words) {
        return of(
                sheet.domains().stream()
                        .flatMap(domain -> sheet
                                .target(domain)
                                .map(target -> new Line(
                                        domain.domain().name(),
                                        target,
                                        domain.score().content().grade()))
                                .stream())
                        .toList(),
                words);
    }

    /** How many targets of all units were reached. */
    static Optional<Said> of(Trend.Grades grades, ReportTexts words) {
        return grades.targets().isEmpty()
                ? Optional.empty()
                : Optional.of(count(
                        grades.targets().stream().map(DomainTarget::standing).toList(), words));
    }

    private static List<Said> of(List<Line> lines, ReportTexts words) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        count(lines.stream().map(Line::standing).toList(), words)),
                                lines.stream()
                                        .filter(line -> !(line.standing() instanceof TargetStanding.Reached))
                                        .map(line -> words.say(
                                                "reporting.target",
                                                words.framework(line.domain()),
                                                targets(words).whole(line.target(), line.latest()))))
                        .toList();
    }

    private static Said count(List<TargetStanding> standings, ReportTexts words) {
        return Said.words(targets(words).count(TargetCount.of(standings)));
    }

    private static TargetWords targets(ReportTexts words) {
        return new TargetWords(words::get, words.locale());
    }
}
