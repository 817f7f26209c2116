package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionPart;
import nl.privacyspiegel.improvement.action.ActionSheet;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Helped;
import nl.privacyspiegel.improvement.action.HistoryLine;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;

/** What happened to an action and what people remarked, the newest first. */
final class HistoryCard extends Section {

    private static final long serialVersionUID = 1L;

    HistoryCard(ActionSheet sheet, ActionChanges changes, Runnable show) {
        addClassName("ps-card");
        add(new H2(t("improvement.history.title")));
        if (sheet.editable()) {
            add(form(sheet, changes, show));
        }
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        sheet.history().reversed().forEach(line -> list.add(item(line)));
        add(list);
    }

    private static Div form(ActionSheet sheet, ActionChanges changes, Runnable show) {
        TextArea remark = new TextArea(t("improvement.remark"));
        remark.setMaxLength(ActionChanges.LONGEST_REMARK);
        FieldRules rules = new FieldRules().about(remark, "improvement.remark.missing");
        Div form = new Div(remark, rules.refusal());
        form.addClassName("ps-form");
        KeptForm kept = KeptForm.of("action-remark/" + sheet.line().id(), form);
        form.add(PageParts.row(PageParts.button(t("improvement.remark.add"), () -> {
            if (rules.attempt(() -> changes.remark(sheet.line().id(), remark.getValue()))) {
                kept.saved();
                show.run();
            }
        })));
        return form;
    }

    private static ListItem item(HistoryLine line) {
        ListItem item = new ListItem(
                PageParts.muted(t("improvement.history.by", moment(line.at()), line.byFunction())), new Span(" "));
        item.add(new Span(words(line)));
        if (line.kind() == HistoryLine.Kind.CHANGED && !line.from().isEmpty()) {
            item.add(new Span(" "), ContentLanguage.TYPED.span("‘" + line.from() + "’"));
        }
        if (!line.words().isEmpty()) {
            item.add(PageParts.typed(line.words()));
        }
        return item;
    }

    private static String words(HistoryLine line) {
        return switch (line.kind()) {
            case MADE -> t("improvement.history.made");
            case REMARK -> t("improvement.history.remark");
            case HELPED ->
                t(
                        line.from().isEmpty() ? "improvement.history.helped" : "improvement.history.helpedAt",
                        t(Helped.valueOf(line.to()).translationKey()),
                        line.from());
            case MOVED ->
                t(
                        "improvement.history.moved",
                        t(ActionState.valueOf(line.from()).translationKey()),
                        t(ActionState.valueOf(line.to()).translationKey()));
            case CHANGED ->
                t(
                        line.from().isEmpty() ? "improvement.history.changed" : "improvement.history.renamed",
                        Arrays.stream(line.to().split(",", -1))
                                .map(ActionPart::valueOf)
                                .map(part -> t(part.translationKey()))
                                .collect(Collectors.joining(", ")));
        };
    }
}
