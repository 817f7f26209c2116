package nl.privacyspiegel.hostile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses on a form what has to be chosen before it can be sent. */
final class Choosing {

    private Choosing() {}

    /**
     * Makes the choices of a form.
     *
     * @param front the page or the dialog that it stands on
     */
    static void of(Form form, Component front) {
        Screen.all(front, Select.class).forEach(choice -> choose(form, choice));
        Screen.all(front, RadioButtonGroup.class).forEach(choice -> choose(form, choice));
        for (CheckboxGroup<?> choice : Screen.all(front, CheckboxGroup.class)) {
            if (choice.isEmpty()) {
                chooseFirst(choice);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void chooseFirst(CheckboxGroup<?> choice) {
        CheckboxGroup<Object> group = (CheckboxGroup<Object>) choice;
        group.getListDataView().getItems().findFirst().ifPresent(first -> group.setValue(Set.of(first)));
    }

    /** Chooses what the form asks for, or the first there is when nothing was chosen. */
    @SuppressWarnings("unchecked")
    private static void choose(Form form, AbstractField<?, ?> choice) {
        Object wanted = form.chosen().get(Screen.label(choice));
        if (wanted == null && !choice.isEmpty()) {
            return;
        }
        Stream<Object> items = choice instanceof Select<?> select
                ? ((Select<Object>) select).getListDataView().getItems()
                : ((RadioButtonGroup<Object>) choice).getListDataView().getItems();
        items.filter(item -> wanted == null || item.toString().equals(wanted.toString()))
                .findFirst()
                .ifPresent(((AbstractField<?, Object>) choice)::setValue);
    }
}
