package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.reporting.content.AnnualContent.Alone;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** The grades of a year in one table to calculate with: a row for each domain of each assessment. */
record AnnualGrades(AnnualContent.Assessed assessed, ReportTexts words) {

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
}
