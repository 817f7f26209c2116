package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.shared.Lowest;

/** Where a unit stands at one moment: its domains with their grades and what was found for their questions. */
record Stand(GradingScale scale, List<Scored> domains) {

    Stand {
        domains = List.copyOf(domains);
    }

    record Scored(String name, DomainGrade score, List<Found> questions) {

        Scored {
            questions = List.copyOf(questions);
        }
    }

    record Found(String code, String text, FindingData finding) {}

    static Stand of(MeasurementSheet sheet) {
        return new Stand(
                sheet.scale(),
                sheet.domains().stream()
                        .map(domain -> new Scored(
                                domain.domain().name(),
                                domain.score().content(),
                                domain.questions().stream()
                                        .map(row -> new Found(
                                                row.question().code(),
                                                row.question().text(),
                                                row.finding().content()))
                                        .toList()))
                        .toList());
    }

    /** The end of a comparison, without what was not asked any more. */
    static Stand atEnd(Comparison comparison) {
        return new Stand(
                comparison.scale(),
                comparison.domains().stream()
                        .filter(row -> row.asked() != Asked.ONLY_AT_START)
                        .map(row -> new Scored(
                                row.name(),
                                row.end(),
                                row.questions()
                                        .filter(question -> question.asked() != Asked.ONLY_AT_START)
                                        .map(question -> new Found(question.code(), question.text(), question.end()))
                                        .toList()))
                        .toList());
    }

    /** What is still to be done: domains without a grade, and questions that are not judged, or judged no. */
    List<Row> open(ReportTexts words) {
        List<Row> rows = new ArrayList<>();
        for (Scored domain : domains) {
            Text first = words.frameworkCell(domain.name());
            if (domain.score().grade() == null) {
                rows.add(Row.of(
                        RowKind.PLAIN,
                        first,
                        words.frameworkCell(domain.name()),
                        new Text(words.grade(domain.score(), scale).display())));
            }
            domain.questions().stream()
                    .filter(question -> question.finding().isUnsettled())
                    .forEach(question -> rows.add(Row.of(
                            RowKind.PLAIN,
                            first,
                            words.frameworkCell(question.code() + " " + question.text()),
                            new Text(words.judgement(question.finding().judgement())))));
        }
        return rows;
    }

    /** The lowest grade; empty when none is lower than all others. */
    Optional<Lowest<String>> lowest() {
        Map<String, BigDecimal> grades = new LinkedHashMap<>();
        for (Scored domain : domains) {
            Grade grade = domain.score().grade();
            if (grade != null) {
                grades.put(domain.name(), grade.value());
            }
        }
        return Lowest.among(grades);
    }

    List<Scored> withoutGrade() {
        return domains.stream().filter(domain -> domain.score().grade() == null).toList();
    }

    /** How many questions are judged no, or not judged. */
    long unsettled() {
        return questions().stream()
                .filter(question -> question.finding().isUnsettled())
                .count();
    }

    List<Found> questions() {
        return domains.stream().flatMap(domain -> domain.questions().stream()).toList();
    }
}
