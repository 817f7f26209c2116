package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachStep;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.shared.ui.PageParts;

/** The card of one controller: its clock, and what it knows and decided. */
final class ControllerCard {

    private final BreachId breach;
    private final ControllerSheet sheet;
    private final ControllerForms forms;
    private final boolean open;

    /** @param open whether the breach is open: nothing is told of a closed one */
    ControllerCard(BreachId breach, ControllerSheet sheet, ControllerForms forms, boolean open) {
        this.breach = breach;
        this.sheet = sheet;
        this.forms = forms;
        this.open = open;
    }

    Section card(Instant now) {
        Section card = PageParts.card(t("breach.controller", BreachWords.unit(sheet.name())));
        sheet.clock()
                .ifPresent(clock ->
                        card.add(new Paragraph(BreachWords.clock(clock, now)), new Paragraph(BreachWords.end(clock))));
        part(card, BreachStep.AWARE, aware(), forms::aware);
        advice(card);
        part(card, BreachStep.DECIDE_AUTHORITY, authority(), forms::decide);
        if (sheet.authority()
                .filter(each -> each.content().choice() != AuthorityChoice.REPORT)
                .isEmpty()) {
            card.add(new Paragraph(AuthorityFormView.link(breach, sheet.unit())));
        }
        if (sheet.authority()
                .filter(each -> BreachStep.NOTIFY == next(each.content().choice()))
                .isPresent()) {
            part(card, BreachStep.NOTIFY, notifications(), forms::notified);
        }
        part(card, BreachStep.DECIDE_PERSONS, persons(), forms::decidePersons);
        return card;
    }

    private static BreachStep next(AuthorityChoice choice) {
        return choice == AuthorityChoice.REPORT ? BreachStep.NOTIFY : BreachStep.DECIDE_PERSONS;
    }

    private void part(Section card, BreachStep step, List<Component> told, Runnable form) {
        String title = t(step.translationKey());
        card.add(new H3(title));
        if (told.isEmpty() && !sheet.has(step)) {
            card.add(BreachParts.missing(step));
        }
        told.forEach(card::add);
        if (open && sheet.mayDecide()) {
            boolean more = step == BreachStep.NOTIFY && !told.isEmpty();
            String key = more ? "breach.notification.more" : "breach.change";
            card.add(PageParts.row(
                    PageParts.button(told.isEmpty() ? t(step.translationKey() + ".button") : t(key, title), form)));
        }
    }

    private void advice(Section card) {
        boolean may = open && sheet.mayAdvise();
        if (sheet.advice().isEmpty() && !may) {
            return;
        }
        card.add(new H3(t("breach.advice")));
        sheet.advice()
                .forEach(each -> card.add(PageParts.typed(each.content()), by(moment(each.at()), each.byFunction())));
        if (may) {
            card.add(PageParts.row(PageParts.button(t("breach.advise"), forms::advise)));
        }
    }

    private static Paragraph by(String moment, String function) {
        return new Paragraph(PageParts.muted(t("breach.by", moment, function)));
    }

    private List<Component> aware() {
        return sheet.aware().map(Noted::content).stream()
                .flatMap(each -> Stream.<Component>of(PageParts.typed(each.why()), by(moment(each.at()), each.by())))
                .toList();
    }

    private List<Component> authority() {
        return sheet.authority().map(Noted::content).stream()
                .flatMap(each -> {
                    List<Component> parts = new ArrayList<>();
                    parts.add(PageParts.fact(
                            t("breach.decision"),
                            new Span(t(sheet.outcome()
                                    .map(outcome -> outcome.translationKey())
                                    .orElse(each.choice().translationKey())))));
                    PageParts.labelled(t("breach.reason"), each.reason()).ifPresent(parts::add);
                    PageParts.labelled(t("breach.late"), each.late()).ifPresent(parts::add);
                    parts.add(decided(moment(each.at()), each.decider(), each.adviser()));
                    return parts.stream();
                })
                .toList();
    }

    private static Paragraph decided(String moment, String decider, String adviser) {
        return new Paragraph(PageParts.muted(t("breach.decided", moment, decider, adviser)));
    }

    private List<Component> notifications() {
        return sheet.notifications().stream()
                .map(Noted::content)
                .<Component>map(ControllerCard::notification)
                .toList();
    }

    private static Div notification(Notification told) {
        Div part = new Div(PageParts.fact(
                t(told.kind().translationKey()),
                new Span(t("breach.notification.line", moment(told.at()), told.number()))));
        if (!told.what().isEmpty()) {
            part.add(PageParts.typed(told.what()));
        }
        PageParts.labelled(t("breach.late"), told.late()).ifPresent(part::add);
        return part;
    }

    private List<Component> persons() {
        return sheet.persons().map(Noted::content).stream()
                .flatMap(each -> {
                    List<Component> parts = new ArrayList<>();
                    parts.add(PageParts.fact(
                            t("breach.decision"), new Span(t(each.choice().translationKey()))));
                    PageParts.labelled(t("breach.reason"), each.reason()).ifPresent(parts::add);
                    PageParts.labelled(t("breach.how"), each.how()).ifPresent(parts::add);
                    parts.add(decided(moment(each.at()), each.decider(), each.adviser()));
                    return parts.stream();
                })
                .toList();
    }
}
