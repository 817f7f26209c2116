package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.ui.meaning.ComparedMeanings;
import nl.privacyspiegel.assessment.ui.meaning.MeaningWords;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot.Column;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The grades of a comparison on screen, domain by domain and as means. */
final class ComparisonTables {

    /** Nothing to say; the same in both languages. */
    private static final String NONE = "\u2013";

    /** @param domain null for a mean */
    private record GradeLine(
            @Nullable String domain,
            Component name,
            String start,
            String end,
            String change,
            String target,
            List<Component> explanations) {}

    private ComparisonTables() {}

    static Component grades(
            Comparison comparison, ContentLanguage framework, ComparedMeanings meanings, List<Column> added) {
        List<GradeLine> lines = new ArrayList<>();
        comparison.domains().forEach(row -> lines.add(line(row, comparison, framework, meanings)));
        addMeans(comparison, lines);
        Table<GradeLine> table = new Table<>(t("assessment.comparison.grades"));
        table.inFewLines().addClassName("ps-grades");
        table.component(t("assessment.comparison.domain"), GradeLine::name)
                .component(words(comparison.start()), line -> number(line.start()))
                .component(words(comparison.end()), line -> number(line.end()))
                .component(t("assessment.comparison.change"), line -> number(line.change()));
        if (!comparison.targets().isEmpty()) {
            table.column(t("assessment.target.column"), GradeLine::target);
        }
        added.forEach(column -> table.component(column.header(), line -> cell(column, line.domain())));
        return table.component(
                        t("assessment.comparison.motivation"),
                        line -> line.explanations().isEmpty()
                                ? new Div()
                                : new Fold(
                                        t("assessment.comparison.motivation.read"),
                                        line.explanations().toArray(Component[]::new)))
                .rows(lines);
    }

    /** A change of the mean is one of the same domains: when both means go over others, these have a line of their own. */
    private static void addMeans(Comparison comparison, List<GradeLine> lines) {
        GradeChanges changes = comparison.changes();
        MeanChange both = changes.mean();
        String change = both.change()
                .difference()
                .map(difference ->
                        t("assessment.comparison.mean.change", Texts.change(difference), both.over(), changes.total()))
                .orElse(NONE);
        boolean same = comparison.hasMeansOfSameDomains();
        lines.add(new GradeLine(
                null,
                new Span(t("assessment.comparison.mean")),
                AssessmentWords.mean(comparison.startMean()),
                AssessmentWords.mean(comparison.endMean()),
                same ? change : "",
                "",
                List.of()));
        if (!same && both.over() > 0) {
            lines.add(new GradeLine(
                    null,
                    new Span(t("assessment.comparison.mean.both")),
                    AssessmentWords.mean(both.start()),
                    AssessmentWords.mean(both.end()),
                    change,
                    "",
                    List.of()));
        }
    }

    private static GradeLine line(
            DomainRow row, Comparison comparison, ContentLanguage framework, ComparedMeanings meanings) {
        List<Component> explanations = new ArrayList<>();
        explain(comparison, comparison.start(), row.start(), explanations);
        explain(comparison, comparison.end(), row.end(), explanations);
        if (!explanations.isEmpty()) {
            Stream.of(meanings.start(row), meanings.end(row))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(meaning -> StandingTables.muted(MeaningWords.of(meaning, framework)))
                    .forEach(explanations::add);
        }
        return new GradeLine(
                row.id(),
                framework.span(row.name()),
                start(row),
                end(row),
                row.change().map(Texts::change).orElse(row.comparable() ? NONE : t("assessment.comparison.change.not")),
                comparison
                        .target(row)
                        .map(target -> AssessmentWords.targets()
                                .brief(target, row.end().grade()))
                        .orElse(""),
                explanations);
    }

    static String start(DomainRow row) {
        return row.asked() == Asked.ONLY_AT_END
                ? t("assessment.comparison.notThen")
                : AssessmentWords.score(row.start());
    }

    static String end(DomainRow row) {
        return row.asked() == Asked.ONLY_AT_START
                ? t("assessment.comparison.notNow")
                : AssessmentWords.score(row.end());
    }

    private static void explain(Comparison comparison, Moment moment, DomainGrade score, List<Component> explanations) {
        if (!score.explanation().isBlank()) {
            Paragraph words = new Paragraph(
                    new Text((comparison.isBeginAndEnd() ? t(moment.kind().translationKey()) : words(moment)) + ": "),
                    ContentLanguage.TYPED.span(score.explanation()));
            words.addClassName("ps-typed");
            explanations.add(words);
        }
    }

    static Component cell(Column column, @Nullable String id) {
        Component cell = id == null ? null : column.cells().get(id);
        return cell == null ? new Span() : cell;
    }

    private static String words(Moment moment) {
        return AssessmentWords.measurementOn(moment.kind(), moment.revision(), moment.date());
    }

    static Component number(String text) {
        Span number = new Span(text);
        number.addClassName("ps-number");
        return number;
    }
}
