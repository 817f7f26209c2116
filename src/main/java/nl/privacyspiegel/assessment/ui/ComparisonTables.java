package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** The before-and-after table on screen: grades per domain, then question by question. */
final class ComparisonTables {

    private record GradeLine(String name, String start, String end, String change, List<String> explanations) {}

    private ComparisonTables() {}

    static Component grades(Comparison comparison) {
        List<GradeLine> lines = new ArrayList<>();
        comparison.domains().forEach(row -> lines.add(line(row, comparison)));
        lines.add(new GradeLine(
                t("assessment.comparison.mean"),
                Words.mean(comparison.startMean()),
                Words.mean(comparison.endMean()),
                "",
                List.of()));
        Table<GradeLine> table = new Table<>(t("assessment.comparison.grades"));
        table.addClassName("ps-grades");
        return table.column(t("assessment.comparison.domain"), GradeLine::name)
                .component(words(comparison.start()), line -> number(line.start()))
                .component(words(comparison.end()), line -> number(line.end()))
                .component(t("assessment.comparison.change"), line -> number(line.change()))
                .component(t("assessment.comparison.motivation"), line -> typed(line.explanations()))
                .rows(lines);
    }

    private static GradeLine line(DomainRow row, Comparison comparison) {
        List<String> explanations = new ArrayList<>();
        explain(comparison.start(), row.start(), explanations);
        explain(comparison.end(), row.end(), explanations);
        return new GradeLine(
                row.name(),
                Words.score(row.start()),
                Words.score(row.end()),
                row.change().map(Texts::change).orElse(t("assessment.comparison.change.none")),
                explanations);
    }

    private static void explain(Moment moment, DomainScore score, List<String> explanations) {
        if (!score.explanation().isBlank()) {
            explanations.add(t(moment.kind().translationKey()) + ": " + score.explanation());
        }
    }

    static Component questions(DomainRow domain, Comparison comparison) {
        Section section = new Section(new H3(heading(domain)));
        section.addClassName("ps-compared-domain");
        for (SectionRows part : domain.sections()) {
            if (part.name() != null) {
                section.add(new H4(part.name()));
            }
            section.add(new Table<QuestionRow>(part.name() == null ? domain.name() : domain.name() + ": " + part.name())
                    .withHiddenCaption()
                    .component(t("assessment.comparison.question"), ComparisonTables::question)
                    .component(words(comparison.start()), row -> Findings.show(row.start()))
                    .component(words(comparison.end()), ComparisonTables::end)
                    .rows(part.questions()));
        }
        return section;
    }

    private static String heading(DomainRow domain) {
        return domain.name()
                + " · "
                + t("assessment.comparison.grade.change", Words.score(domain.start()), Words.score(domain.end()));
    }

    private static Component question(QuestionRow row) {
        Span code = new Span(row.code());
        code.addClassName("ps-code");
        Paragraph why = new Paragraph(row.rationale());
        why.addClassNames("ps-rationale", "ps-muted");
        return new Div(code, new Span(row.text()), why);
    }

    private static Component end(QuestionRow row) {
        Div shown = Findings.show(row.end());
        if (row.unchanged()) {
            shown.addComponentAsFirst(Kit.mark(Tone.INFO, t("assessment.comparison.unchanged")));
        }
        return shown;
    }

    private static String words(Moment moment) {
        return Words.measurementOn(moment.kind(), moment.revision(), moment.date());
    }

    private static Component number(String text) {
        Span number = new Span(text);
        number.addClassName("ps-number");
        return number;
    }

    private static Component typed(List<String> texts) {
        Div shown = new Div();
        for (String text : texts) {
            Paragraph words = new Paragraph(text);
            words.addClassName("ps-typed");
            shown.add(words);
        }
        return shown;
    }
}
