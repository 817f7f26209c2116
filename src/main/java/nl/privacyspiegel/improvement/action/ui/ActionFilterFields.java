package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.improvement.action.ActionFilter;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** What a list of actions can be narrowed to. A choice opens the address that says the same. */
final class ActionFilterFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "";
    private static final String ALL = "alle";

    private final transient ActionFilter filter;

    /** @param having who has an action */
    ActionFilterFields(ActionFilter filter, List<OwnerName> having, Map<String, String> domains) {
        this.filter = filter;
        addClassNames("ps-row", "ps-filter");
        add(states(), owners(having), domains(domains), late());
    }

    private Select<String> states() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(OPEN, t("improvement.filter.open"));
        choices.put(ALL, t("improvement.filter.all"));
        for (ActionState state : ActionState.values()) {
            choices.put(state.name(), t(state.translationKey()));
        }
        String now = filter.states().map(ActionState::name).orElse(filter.all() ? ALL : OPEN);
        return select(
                t("improvement.state"),
                choices,
                now,
                chosen -> new ActionFilter(
                        chosen.equals(OPEN) || chosen.equals(ALL)
                                ? Optional.empty()
                                : Optional.of(ActionState.valueOf(chosen)),
                        chosen.equals(ALL),
                        filter.owner(),
                        filter.domain(),
                        filter.overdue()));
    }

    private Select<String> owners(List<OwnerName> having) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(OPEN, t("improvement.filter.everybody"));
        having.forEach(owner -> choices.putIfAbsent(ActionFilter.key(owner.owner()), owner.name()));
        choices.put(ActionFilter.NOBODY, t("improvement.owner.nobody"));
        Select<String> select = select(
                t("improvement.part.owner"),
                choices,
                filter.owner().orElse(OPEN),
                chosen -> new ActionFilter(
                        filter.states(), filter.all(), optional(chosen), filter.domain(), filter.overdue()));
        ContentLanguage.TYPED.choices(select, chosen -> choices.getOrDefault(chosen, ""));
        return select;
    }

    private Select<String> domains(Map<String, String> names) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(OPEN, t("improvement.filter.everything"));
        choices.putAll(names);
        Select<String> select = select(
                t("improvement.filter.domain"),
                choices,
                filter.domain().orElse(OPEN),
                chosen -> new ActionFilter(
                        filter.states(), filter.all(), filter.owner(), optional(chosen), filter.overdue()));
        ContentLanguage.TYPED.choices(select, chosen -> choices.getOrDefault(chosen, ""));
        return select;
    }

    private Checkbox late() {
        Checkbox late = new Checkbox(t("improvement.filter.overdue"), filter.overdue());
        late.addValueChangeListener(change -> go(
                new ActionFilter(filter.states(), filter.all(), filter.owner(), filter.domain(), change.getValue())));
        return late;
    }

    private static Optional<String> optional(String chosen) {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private static Select<String> select(
            String label, Map<String, String> choices, String now, Function<String, ActionFilter> chosen) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(new ArrayList<>(choices.keySet()));
        select.setItemLabelGenerator(choice -> choices.getOrDefault(choice, ""));
        select.setValue(choices.containsKey(now) ? now : OPEN);
        select.addValueChangeListener(change -> go(chosen.apply(change.getValue())));
        return select;
    }

    private static void go(ActionFilter filter) {
        UI.getCurrent().navigate(ActionsView.class, new QueryParameters(filter.parameters()));
    }
}
