package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot.Column;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/**
 * A comparison question by question: from which judgement to which, and behind a fold what was written. Shows all
 * questions, or only those that changed.
 */
final class ComparedQuestions {

    private final Comparison comparison;
    private final ComparisonNames names;
    private final ContentLanguage framework;
    private final boolean onlyChanged;

    ComparedQuestions(Comparison comparison, ContentLanguage framework, boolean onlyChanged) {
        this.comparison = comparison;
        this.names = AssessmentWords.names(comparison);
        this.framework = framework;
        this.onlyChanged = onlyChanged;
    }

    /** How many questions have the same answer at both moments. */
    static long unchanged(Comparison comparison) {
        return comparison.domains().stream()
                .flatMap(DomainRow::questions)
                .filter(QuestionRow::unchanged)
                .count();
    }

    /**
     * Links to the domains on this page; where there is little room, behind a fold.
     *
     * @param address of the page, from the root of the application
     */
    Nav links(String address) {
        UnorderedList list = new UnorderedList();
        comparison.domains().forEach(domain -> {
            Anchor link = Links.beside(address + "#" + id(domain), "");
            link.add(framework.span(domain.name()), new Text(grades(domain)));
            list.add(new ListItem(link));
        });
        Fold fold = new Fold(t("assessment.comparison.jump"), list);
        list.getElement().addEventListener("click", chosen -> fold.setOpen(false));
        Nav links = new Nav(fold);
        links.setAriaLabel(t("assessment.comparison.jump"));
        return links;
    }

    Component of(DomainRow domain, List<Column> added) {
        Section section = new Section(new H3(framework.span(domain.name()), new Text(grades(domain))));
        section.setId(id(domain));
        section.addClassName("ps-compared-domain");
        boolean any = false;
        for (SectionRows part : domain.sections()) {
            List<QuestionRow> rows = part.questions().stream()
                    .filter(row -> !onlyChanged || !row.unchanged())
                    .toList();
            if (!rows.isEmpty()) {
                if (part.name() != null) {
                    section.add(framework.mark(new H4(part.name())));
                }
                section.add(table(part.name() == null ? domain.name() : domain.name() + ": " + part.name(), added)
                        .rows(rows));
                any = true;
            }
        }
        if (!any) {
            section.add(new Paragraph(t("assessment.comparison.noneChanged")));
        }
        return section;
    }

    private Table<QuestionRow> table(String caption, List<Column> added) {
        Table<QuestionRow> table = new Table<QuestionRow>(caption)
                .withHiddenCaption()
                .withCaptionIn(framework)
                .inFewLines()
                .component(t("assessment.comparison.question"), this::question)
                .component(
                        t(
                                "assessment.comparison.judgements",
                                names.start().brief(),
                                names.end().brief()),
                        ComparedQuestions::judgements);
        table.addClassName("ps-compact");
        added.forEach(column -> table.component(column.header(), row -> ComparisonTables.cell(column, row.id())));
        return table.component(t("assessment.comparison.motivation"), this::details);
    }

    private static String id(DomainRow domain) {
        return "domein-" + domain.id();
    }

    private static String grades(DomainRow domain) {
        String start = ComparisonTables.start(domain);
        String end = ComparisonTables.end(domain);
        return " · " + (start.equals(end) ? end : t("assessment.comparison.grade.change", start, end));
    }

    private Component question(QuestionRow row) {
        Span code = new Span(row.code());
        code.addClassName("ps-code");
        return new Div(code, framework.span(row.text()));
    }

    private static Component judgements(QuestionRow row) {
        if (row.asked() == Asked.ONLY_AT_END) {
            return new Div(PageParts.muted(t("assessment.comparison.notAskedThen") + " "), Findings.mark(row.end()));
        }
        if (row.asked() == Asked.ONLY_AT_START) {
            return new Div(Findings.mark(row.start()), PageParts.muted(" " + t("assessment.comparison.notAskedNow")));
        }
        if (row.start().judgement() == row.end().judgement()) {
            return new Div(
                    Findings.mark(row.end()),
                    PageParts.muted(" "
                            + t(
                                    row.unchanged()
                                            ? "assessment.comparison.unchanged"
                                            : "assessment.comparison.sameJudgement")));
        }
        return new Div(
                Findings.mark(row.start()),
                PageParts.muted(" " + t("assessment.comparison.towards") + " "),
                Findings.mark(row.end()));
    }

    private Component details(QuestionRow row) {
        Paragraph why = framework.mark(new Paragraph(row.rationale()));
        why.addClassNames("ps-rationale", "ps-muted");
        Div texts = new Div();
        if (row.asked() != Asked.ONLY_AT_END) {
            texts.add(side(names.start().title(), Findings.show(row.start())));
        }
        if (row.asked() != Asked.ONLY_AT_START) {
            texts.add(side(names.end().title(), Findings.show(row.end())));
        }
        texts.addClassName("ps-compared-texts");
        return new Fold(t("assessment.comparison.details", row.code()), why, texts);
    }

    private static Div side(String moment, Component finding) {
        Paragraph name = new Paragraph(moment);
        name.addClassName("ps-label");
        return new Div(name, finding);
    }
}
