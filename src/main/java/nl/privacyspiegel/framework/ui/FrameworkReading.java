package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.framework.GradeAnchor;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A framework written out, to read. */
final class FrameworkReading {

    private FrameworkReading() {}

    /** The language that a framework says its texts are in. */
    static ContentLanguage language(FrameworkData data) {
        return new ContentLanguage(data.language());
    }

    /** What the framework is, how it grades, and the steps behind it. */
    static Section general(FrameworkData data) {
        Section card = PageParts.card(t("framework.general"));
        ContentLanguage language = language(data);
        optional(card, data.introduction(), language);
        labelled(card, t("framework.field.herkomst"), data.origin(), language);
        card.add(new Paragraph(scale(data.scale())));
        details(card, t("framework.field.cijfers"), anchors(data.scale().anchors()), language);
        if (!data.steps().isEmpty()) {
            card.add(new Fold(
                    t("framework.steps.count", data.steps().size()),
                    list(data.steps().stream().map(FrameworkWords::step).toList(), language)));
        }
        return card;
    }

    private static String scale(GradingScale scale) {
        String weights = FrameworkTexts.weighed().stream()
                .map(judgement -> t(
                        "framework.frameworks.scale.weight",
                        FrameworkWords.judgement(judgement),
                        scale.weights().getOrDefault(judgement, 0)))
                .collect(Collectors.joining(", "));
        return t(
                "framework.scale.words",
                Texts.number(scale.minimum()),
                Texts.number(scale.maximum()),
                Texts.number(scale.step()),
                weights);
    }

    /** Links to the domains on this page. */
    static Nav contents(FrameworkSummary framework, FrameworkData data) {
        UnorderedList list = new UnorderedList();
        for (Domain domain : data.domains()) {
            Anchor link = Links.beside("raamwerken/" + framework.id() + "#" + place(domain), domain.name());
            language(data).mark(link);
            list.add(new ListItem(
                    link,
                    new Span(" "),
                    PageParts.muted(FrameworkWords.questions(domain.questions().count()))));
        }
        Nav nav = new Nav(new H2(t("framework.domains")), list);
        nav.setAriaLabel(t("framework.domains"));
        nav.addClassName("ps-contents");
        return nav;
    }

    private static String place(Domain domain) {
        return "domein-" + domain.id();
    }

    static Section domain(Domain domain, FrameworkData data) {
        ContentLanguage language = language(data);
        Section card = PageParts.card(domain.name(), language);
        card.setId(place(domain));
        optional(card, domain.description(), language);
        details(card, t("framework.field.stappen"), steps(domain, data), language);
        details(card, t("framework.principles"), domain.principles(), language);
        details(card, t("framework.risks"), domain.risks(), language);
        details(card, t("framework.field.cijfers"), anchors(domain.anchors()), language);
        for (FrameworkData.Section section : domain.sections()) {
            if (section.name() != null) {
                card.add(language.mark(new H3(section.name())));
                optional(card, section.description(), language);
            }
            section.questions().forEach(question -> card.add(question(question, domain.hasParts(), language)));
        }
        return card;
    }

    private static List<String> steps(Domain domain, FrameworkData data) {
        return data.steps().stream()
                .filter(step -> domain.steps().contains(step.number()))
                .map(FrameworkWords::step)
                .toList();
    }

    private static List<String> anchors(List<GradeAnchor> anchors) {
        return anchors.stream().map(FrameworkWords::anchor).toList();
    }

    private static Div question(Question question, boolean belowPart, ContentLanguage language) {
        Component heading = belowPart ? new H4(heading(question, language)) : new H3(heading(question, language));
        Div item = new Div(heading);
        item.addClassName("ps-framework-question");
        optional(item, question.rationale(), language);
        labelled(item, t("framework.field.artikelen"), String.join("; ", question.articles()), language);
        labelled(item, t("framework.field.actualisatie"), question.update(), language);
        AdviceReading.of(question, language).ifPresent(item::add);
        return item;
    }

    /** The code and the text of a question, as they stand in a heading. */
    static Component[] heading(Question question, ContentLanguage language) {
        Span code = new Span(FrameworkWords.name(question));
        code.addClassName("ps-code");
        return new Component[] {code, language.span(question.text())};
    }

    private static void details(Section card, String title, List<String> items, ContentLanguage language) {
        if (!items.isEmpty()) {
            card.add(new Fold(title, list(items, language)));
        }
    }

    private static UnorderedList list(List<String> items, ContentLanguage language) {
        UnorderedList list = language.mark(new UnorderedList());
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static void optional(HasComponents place, @Nullable String text, ContentLanguage language) {
        if (text != null && !text.isBlank()) {
            place.add(PageParts.typed(text, language));
        }
    }

    private static void labelled(HasComponents place, String label, @Nullable String text, ContentLanguage language) {
        PageParts.labelled(label, text, language).ifPresent(place::add);
    }
}
