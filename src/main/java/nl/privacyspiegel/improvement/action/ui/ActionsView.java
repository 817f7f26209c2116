package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionFilter;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.DomainNames;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** The actions of the selected unit and below, what is late first. */
@Route("acties")
@Menu(title = "improvement.actions.title", order = 200)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ActionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** More is no list to read; what is late stands in front. */
    static final int MOST_SHOWN = 100;

    private final transient Actions actions;
    private final transient DomainNames domains;
    private final transient ChosenActions together;
    private transient ActionFilter filter = ActionFilter.OPEN;
    private final LinkedHashMap<ActionId, Checkbox> choices = new LinkedHashMap<>();
    private final Span number = PageParts.live(new Span());

    ActionsView(Actions actions, DomainNames domains, ChosenActions together) {
        this.actions = actions;
        this.domains = domains;
        this.together = together;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new TreeMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> parameters.put(name, value)));
        filter = ActionFilter.of(parameters).among(domains.all().keySet());
        show();
    }

    private void show() {
        clear();
        choices.clear();
        title(t("improvement.actions.title"));
        lead(t("improvement.actions.lead"));
        boolean mayChange = !actions.changeableUnits().isEmpty();
        Actions.Listed list = actions.list(filter, MOST_SHOWN, locale());
        if (!list.any()) {
            add(empty(mayChange));
            return;
        }
        if (mayChange) {
            actions(newAction());
        }
        actions(
                new RouterLink(t("improvement.board.title"), BoardView.class),
                new RouterLink(t("improvement.roadmap.title"), RoadmapView.class));
        add(new ActionFilterFields(filter, list.owners(), domains.all()));
        if (list.late() > 0) {
            add(PageParts.callout(Tone.WARNING, t("improvement.actions.late", list.late())));
        }
        List<ActionLine> shown = list.first();
        if (shown.isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("improvement.actions.none")));
            return;
        }
        if (list.all() > shown.size()) {
            add(PageParts.callout(Tone.INFO, t("improvement.actions.first", shown.size(), list.all())));
        }
        Component table = table(shown, mayChange);
        if (mayChange) {
            add(tools(shown));
        }
        add(table);
    }

    /** What stands where actions will be, with the way to the first one for who may make it. */
    static Div empty(boolean mayChange) {
        return PageParts.empty(
                t("improvement.actions.empty.title"),
                t("improvement.actions.empty"),
                mayChange ? new Component[] {newAction()} : new Component[0]);
    }

    /** The way to a new action. */
    static Button newAction() {
        return PageParts.primary(
                t("improvement.action.new.title"), () -> UI.getCurrent().navigate(NewActionView.class));
    }

    private Component table(List<ActionLine> shown, boolean mayChange) {
        Table<ActionLine> table = new Table<ActionLine>(t("improvement.actions.title"))
                .withHiddenCaption()
                .inFewLines()
                .component(t("improvement.part.what"), ActionWords::link);
        if (shown.stream().map(ActionLine::unit).distinct().count() > 1) {
            table.column(t("improvement.unit"), ActionLine::unitName).aside();
        }
        table.component(t("improvement.part.owner"), ActionWords::owner)
                .component(t("improvement.due"), ActionWords::due)
                .column(
                        t("improvement.part.priority"),
                        each -> t(each.content().priority().translationKey()))
                .aside()
                .component(t("improvement.state"), each -> ActionWords.state(each.state()))
                .column(t("improvement.part.progress"), ActionWords::progress);
        table.addClassName("ps-action-table");
        if (mayChange) {
            table.component(t("improvement.actions.choose"), this::choice);
        }
        return table.rows(shown);
    }

    private Component choice(ActionLine line) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(t(
                "improvement.named",
                t("improvement.actions.choose"),
                line.content().what()));
        box.addValueChangeListener(change -> count());
        choices.put(line.id(), box);
        return box;
    }

    private Div tools(List<ActionLine> shown) {
        Button change = PageParts.button(
                t("improvement.many.change"), () -> ifChosen(shown, lines -> together.change(lines, this::show)));
        Button copy = PageParts.button(
                t("improvement.many.copy"), () -> ifChosen(shown, lines -> together.copy(lines, this::show)));
        Checkbox all = new Checkbox(t("improvement.many.all", shown.size()));
        all.addValueChangeListener(pressed -> choices.values().forEach(box -> box.setValue(pressed.getValue())));
        count();
        return PageParts.row(all, change, copy, number);
    }

    private void count() {
        number.setText(t("improvement.many.chosen", chosen().size()));
    }

    private Set<ActionId> chosen() {
        return choices.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void ifChosen(List<ActionLine> shown, Consumer<List<ActionLine>> act) {
        Set<ActionId> ids = chosen();
        List<ActionLine> lines =
                shown.stream().filter(each -> ids.contains(each.id())).toList();
        if (lines.isEmpty()) {
            PageParts.sayError(t("improvement.many.none"));
        } else {
            act.accept(lines);
        }
    }
}
