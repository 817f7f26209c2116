package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.reporting.content.AnnualContent.Part;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.AssessedYear.UnderWay;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** The grades of a year: of each assessment in a part of its own, and of all in one table to calculate with, a row for each domain. */
record AnnualGrades(AssessedYear assessed, ReportTexts words) {

    ReportTable table() {
        return new ReportTable(
                words.get("reporting.table.annualGrades"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.domain"),
                        words.get("reporting.annual.grade.first"),
                        words.get("reporting.annual.grade.last"),
                        words.get("reporting.column.change")),
                Stream.concat(
                                assessed.compared().stream().flatMap(this::rows),
                                assessed.alone().stream().flatMap(this::rows))
                        .toList());
    }

    private Stream<Row> rows(Comparison each) {
        ReportTexts own = assessed.about(each, words);
        return each.domains().stream()
                .map(domain -> Row.of(
                        RowKind.PLAIN,
                        Text.content(each.unitName() + " \u00b7 " + each.assessmentName()),
                        own.frameworkCell(domain.name()),
                        own.start(domain, each.scale()),
                        own.end(domain, each.scale()),
                        own.change(domain, each.scale())));
    }

    private Stream<Row> rows(Alone each) {
        ReportTexts own = assessed.about(each, words);
        return each.last().domains().stream()
                .map(domain -> Row.of(
                        RowKind.PLAIN,
                        Text.content(each.assessment().unitName() + " \u00b7 "
                                + each.assessment().name()),
                        own.frameworkCell(domain.domain().name()),
                        new Blank(),
                        own.grade(domain.score().content(), each.last().scale()),
                        new Blank()));
    }

    static Part part(Comparison comparison, ReportTexts words, String applicationVersion, LocalDateTime now) {
        ComparisonContent content = ComparisonContent.of(comparison, words, applicationVersion, now);
        return new Part(
                content.about(),
                Stream.concat(
                                AnnualStory.standsOut(comparison, words).stream(),
                                TargetSaid.of(comparison, words).stream())
                        .toList(),
                content.notices(),
                List.of(),
                content.gradesInBrief());
    }

    static Part part(Alone alone, ReportTexts words, String applicationVersion, LocalDateTime now) {
        StandingContent content = StandingContent.of(alone.last(), List.of(), words, applicationVersion, now);
        List<String> notices = new ArrayList<>(content.notices());
        notices.add(alone.underWay()
                .map(each -> underWay(alone, each, words))
                .orElseGet(() -> words.get(
                        "reporting.annual.alone",
                        words.kindInSentence(alone.last().summary().kind()))));
        return new Part(
                content.about(),
                Stream.concat(AnnualStory.lowest(alone, words).stream(), TargetSaid.of(alone.last(), words).stream())
                        .toList(),
                notices,
                List.of(),
                content.grades());
    }

    private static String underWay(Alone alone, UnderWay next, ReportTexts words) {
        String kind = words.kindInSentence(next.measurement().kind());
        String day = words.date(next.measurement().date());
        MeasurementSummary last = alone.last().summary();
        return last.isAdopted()
                ? words.get("reporting.annual.alone.last", words.date(last.date()), kind, day, next.left(words))
                : words.get("reporting.annual.alone.underWay", kind, day, next.left(words));
    }
}
