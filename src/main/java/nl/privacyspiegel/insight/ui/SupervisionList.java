package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.insight.Overview.Revised;
import nl.privacyspiegel.insight.Overview.Supervision;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** What a supervisor watches: what waits for adoption, what was revised and what is overdue. */
final class SupervisionList {

    private SupervisionList() {}

    static Section of(Supervision watched) {
        Section part = OverviewCard.part(t("insight.home.supervision"), "trajecten");
        if (watched.toAdopt().isEmpty()
                && watched.revised().isEmpty()
                && watched.overdue().isEmpty()) {
            part.add(new Paragraph(t("insight.home.supervision.calm")));
            return part;
        }
        add(part, "insight.home.supervision.toAdopt", watched.toAdopt(), SupervisionList::item);
        add(part, "insight.home.supervision.revised", watched.revised(), SupervisionList::item);
        add(part, "insight.home.supervision.overdue", watched.overdue(), SupervisionList::item);
        return part;
    }

    private static <T> void add(Section part, String key, List<T> all, Function<T, ListItem> item) {
        part.add(new H4(t(key)));
        if (all.isEmpty()) {
            part.add(new Paragraph(PageParts.muted(t("insight.home.supervision.none"))));
            return;
        }
        DecisionList.addFirst(part, all, item);
    }

    private static ListItem item(Open open) {
        return new ListItem(
                Links.page(OpenWords.path(open), OpenWords.name(open)), new Span(": " + OpenWords.why(open)));
    }

    private static ListItem item(Revised revised) {
        return new ListItem(
                Links.page(
                        "metingen/" + revised.measurement(),
                        t(
                                "insight.undone.measurement",
                                revised.unit(),
                                t(revised.kind().translationKey()),
                                Texts.day(revised.day()))),
                new Span(": " + t("insight.home.supervision.revision", revised.revision() - 1)));
    }
}
