package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.BreachStep;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.severity.Enisa;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.RiskHint;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The cards of what concerns all controllers: what was told, or what is missing, with its button. */
final class BreachParts {

    private BreachParts() {}

    /** A card of a step: what was told of it, else what it asks for. */
    static Section step(String title, BreachStep step, List<Component> told, boolean mayChange, Runnable open) {
        Section card = PageParts.card(title);
        if (told.isEmpty()) {
            card.add(missing(step));
        }
        told.forEach(card::add);
        if (mayChange) {
            card.add(PageParts.row(PageParts.button(
                    t(told.isEmpty() ? step.translationKey() + ".button" : "breach.change", title), open)));
        }
        return card;
    }

    static Paragraph missing(BreachStep step) {
        String words = t(step.translationKey() + ".missing");
        return new Paragraph(PageParts.muted(words.substring(0, 1).toUpperCase(locale()) + words.substring(1)));
    }

    static List<Component> report(BreachSheet sheet) {
        BreachReport report = sheet.report().content();
        return Stream.of(
                        Optional.of(PageParts.fact(
                                t("breach.reportedOn"),
                                new Span(t("breach.by", moment(report.reportedAt()), report.reportedBy())))),
                        PageParts.labelled(t("breach.place"), report.place()),
                        PageParts.labelled(t("breach.field.found"), report.found()),
                        PageParts.labelled(t("breach.more"), report.more()),
                        Optional.of(PageParts.fact(t("breach.unit"), new Span(BreachWords.unit(sheet.unitName())))))
                .flatMap(Optional::stream)
                .map(Component.class::cast)
                .toList();
    }

    static List<Component> contained(BreachSheet sheet) {
        return sheet.contained().map(Noted::content).stream()
                .flatMap(each -> Stream.<Component>of(
                        PageParts.typed(each.what()),
                        new Paragraph(PageParts.muted(t("breach.by", moment(each.at()), each.by())))))
                .toList();
    }

    static List<Component> words(Optional<Noted<String>> told) {
        return told.stream()
                .flatMap(each -> Stream.<Component>of(
                        PageParts.typed(each.content()),
                        new Paragraph(PageParts.muted(t("breach.by", moment(each.at()), each.byFunction())))))
                .toList();
    }

    static List<Component> assessed(BreachSheet sheet) {
        return sheet.assessed().map(Noted::content).map(BreachParts::assessed).orElse(List.of());
    }

    private static List<Component> assessed(Assessment told) {
        UnorderedList factors = new UnorderedList();
        for (RiskFactor factor : RiskFactor.values()) {
            Optional.ofNullable(told.weights().get(factor))
                    .ifPresent(weight -> factors.add(
                            new ListItem(t("breach.pair", t(factor.translationKey()), t(weight.translationKey())))));
        }
        UnorderedList hints = new UnorderedList();
        RiskHint.of(told.weights()).forEach(hint -> hints.add(new ListItem(t(hint.translationKey()))));
        Stream<Component> beside = hints.getChildren().findAny().isEmpty()
                ? Stream.of()
                : Stream.of(new Paragraph(t("breach.hints")), hints);
        return Stream.of(
                        Stream.<Component>of(
                                PageParts.fact(
                                        t("breach.kinds"),
                                        new Span(told.kinds().stream()
                                                .sorted(Comparator.naturalOrder())
                                                .map(kind -> t(kind.translationKey()))
                                                .collect(Collectors.joining(", ")))),
                                PageParts.typed(told.why()),
                                new Fold(t("breach.factors"), factors)),
                        beside,
                        told.enisa().<Component>map(BreachParts::score).stream())
                .flatMap(parts -> parts)
                .toList();
    }

    private static Component score(Enisa filled) {
        return PageParts.fact(
                t("breach.enisa.title"),
                new Span(t(
                        "breach.enisa.score",
                        number(filled.score()),
                        t(filled.level().translationKey()))));
    }

    /** What to do now, for whom, and the button for who may. */
    static Div next(BreachStep step, List<String> waiting, Optional<Runnable> open) {
        String what = t(step.translationKey() + ".missing");
        String whom = waiting.stream().map(BreachWords::unit).distinct().collect(Collectors.joining(", "));
        Div callout = PageParts.callout(
                Tone.INFO,
                ContentLanguage.TYPED.within(
                        waiting.isEmpty() ? t("breach.next.is", what) : t("breach.next.for", what, whom), whom));
        open.ifPresent(press ->
                callout.add(PageParts.row(PageParts.primary(t(step.translationKey() + ".button"), press))));
        return callout;
    }
}
