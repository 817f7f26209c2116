package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.shared.Lowest;
import org.jspecify.annotations.Nullable;

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

    /** @param advice what the framework says that can be done about this judgement; null when it says nothing */
    record Found(
            String code,
            String text,
            FindingData finding,
            @Nullable String advice) {}

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
                                                row.finding().content(),
                                                row.question()
                                                        .advice(row.finding()
                                                                .content()
                                                                .judgement())
                                                        .map(Advice::what)
                                                        .orElse(null)))
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
                                        .map(question ->
                                                new Found(question.code(), question.text(), question.end(), null))
                                        .toList()))
                        .toList());
    }

    /** Whether the framework says of anything that is still to be done what can be done about it. */
    boolean advises() {
        return unsettledQuestions().anyMatch(question -> question.advice() != null);
    }

    /**
     * What is still to be done: domains without a grade, and questions that are not judged, or judged no. When the framework
     * {@link #advises}, each has a fourth cell for that.
     */
    List<Row> open(ReportTexts words) {
        boolean advises = advises();
        List<Row> rows = new ArrayList<>();
        for (Scored domain : domains) {
            Text first = words.frameworkCell(domain.name());
            if (domain.score().grade() == null) {
                rows.add(row(
                        first,
                        words.frameworkCell(domain.name()),
                        new Text(words.grade(domain.score(), scale).display()),
                        advises ? new Blank() : null));
            }
            domain.questions().stream()
                    .filter(question -> question.finding().isUnsettled())
                    .forEach(question -> rows.add(row(
                            first,
                            words.frameworkCell(question.code() + " " + question.text()),
                            new Text(words.judgement(question.finding().judgement())),
                            advises ? advice(question, words) : null)));
        }
        return rows;
    }

    private static ReportCell advice(Found question, ReportTexts words) {
        return question.advice() == null ? new Blank() : words.frameworkCell(question.advice());
    }

    private static Row row(ReportCell domain, ReportCell question, ReportCell state, @Nullable ReportCell advice) {
        return advice == null
                ? Row.of(RowKind.PLAIN, domain, question, state)
                : Row.of(RowKind.PLAIN, domain, question, state, advice);
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
        return unsettledQuestions().count();
    }

    private Stream<Found> unsettledQuestions() {
        return questions().stream().filter(question -> question.finding().isUnsettled());
    }

    List<Found> questions() {
        return domains.stream().flatMap(domain -> domain.questions().stream()).toList();
    }
}
