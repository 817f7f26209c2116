package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** The grades of a comparison: a row for each domain, then the means and over how many domains they go. */
final class GradesTable {

    private GradesTable() {}

    static ReportTable of(Comparison comparison, ReportTexts words) {
        List<Row> rows = new ArrayList<>();
        for (DomainRow domain : comparison.domains()) {
            rows.add(Row.of(
                    RowKind.DOMAIN,
                    words.frameworkCell(domain.name()),
                    words.start(domain, comparison.scale()),
                    words.end(domain, comparison.scale()),
                    words.change(domain, comparison.scale()),
                    Text.content(domain.start().explanation()),
                    Text.content(domain.end().explanation())));
        }
        addMeans(comparison, words, rows);
        ComparisonNames names = words.names(comparison);
        return new ReportTable(
                words.get("reporting.table.grades"),
                List.of(
                        words.get("reporting.column.domain"),
                        words.get("reporting.column.grade.at", names.start().brief()),
                        words.get("reporting.column.grade.at", names.end().brief()),
                        words.get("reporting.column.change"),
                        words.get(
                                "reporting.column.motivation.at", names.start().within()),
                        words.get("reporting.column.motivation.at", names.end().within())),
                rows);
    }

    /**
     * The mean of each moment, and below it over how many domains it goes. A change of the mean is one of the same domains:
     * when the means go over others, the mean of those with two grades has rows of its own.
     */
    private static void addMeans(Comparison comparison, ReportTexts words, List<Row> rows) {
        ReportCell blank = new Blank();
        MeanChange both = comparison.changes().mean();
        ReportCell change = words.change(both.change(), 1);
        boolean same = comparison.hasMeansOfSameDomains();
        rows.add(Row.of(
                RowKind.MEAN,
                words.text("reporting.mean"),
                words.mean(comparison.startMean()),
                words.mean(comparison.endMean()),
                same ? change : blank,
                blank,
                blank));
        rows.add(Row.of(
                RowKind.MEAN,
                words.text("reporting.mean.coverage"),
                words.coverage(comparison.startMean()),
                words.coverage(comparison.endMean()),
                same && both.over() > 0 ? words.sharedCoverage(both.start()) : blank,
                blank,
                blank));
        if (!same && both.over() > 0) {
            rows.add(Row.of(
                    RowKind.MEAN,
                    words.text("reporting.mean.both"),
                    words.sharedMean(both.start()),
                    words.sharedMean(both.end()),
                    change,
                    blank,
                    blank));
            rows.add(Row.of(
                    RowKind.MEAN,
                    words.text("reporting.mean.coverage"),
                    words.sharedCoverage(both.start()),
                    words.sharedCoverage(both.end()),
                    words.sharedCoverage(both.start()),
                    blank,
                    blank));
        }
    }
}
