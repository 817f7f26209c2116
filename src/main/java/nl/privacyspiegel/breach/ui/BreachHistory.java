package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.breach.EntryKind;
import nl.privacyspiegel.breach.HistoryLine;
import nl.privacyspiegel.shared.ui.PageParts;

/** What was told of a breach, the newest first: each with all that was told, because it may hold no longer and stands nowhere else. */
final class BreachHistory {

    private BreachHistory() {}

    static Component card(List<HistoryLine> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        list.addClassName("ps-history");
        return PageParts.card(t("breach.history"), list);
    }

    private static ListItem item(HistoryLine line) {
        String what = t(line.kind().translationKey());
        ListItem item = new ListItem(
                PageParts.muted(t("breach.by", moment(line.at()), line.byFunction())),
                new Span(" "),
                new Span(line.controller().isEmpty() ? what : t("breach.pair", line.controller(), what)));
        boolean notified = line.kind() == EntryKind.NOTIFIED;
        line.choice()
                .ifPresent(choice -> item.add(
                        PageParts.fact(t(notified ? "breach.notification" : "breach.decision"), new Span(t(choice)))));
        line.moment().ifPresent(at -> item.add(PageParts.fact(t(when(line.kind())), new Span(told(line, at)))));
        if (!line.number().isEmpty()) {
            item.add(PageParts.fact(t("breach.number"), new Span(line.number())));
        }
        if (!line.words().isEmpty()) {
            item.add(PageParts.typed(line.words()));
        }
        switch (line.kind()) {
            case DECIDED_AUTHORITY, NOTIFIED ->
                PageParts.labelled(t("breach.late"), line.more()).ifPresent(item::add);
            case DECIDED_PERSONS ->
                PageParts.labelled(t("breach.how"), line.more()).ifPresent(item::add);
            default -> {
                if (!line.more().isEmpty()) {
                    item.add(PageParts.typed(line.more()));
                }
            }
        }
        return item;
    }

    private static String told(HistoryLine line, Instant at) {
        if (line.who().isEmpty()) {
            return moment(at);
        }
        return line.adviser().isEmpty()
                ? t("breach.by", moment(at), line.who())
                : t("breach.decided", moment(at), line.who(), line.adviser());
    }

    private static String when(EntryKind kind) {
        return switch (kind) {
            case AWARE -> "breach.aware.at";
            case CONTAINED -> "breach.contain.at";
            case DECIDED_AUTHORITY, DECIDED_PERSONS -> "breach.decision.at";
            case NOTIFIED -> "breach.notification.at";
            default -> "breach.reportedOn";
        };
    }
}
