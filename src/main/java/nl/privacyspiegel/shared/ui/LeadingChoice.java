package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A choice that leads to what was chosen at once. Of many it is a field to type in, whose list comes when it opens. */
public final class LeadingChoice {

    /** As many as a person can look through; each costs every page its part. */
    public static final int MOST_IN_A_LIST = 25;

    private LeadingChoice() {}

    /**
     * The choice, still without a label.
     *
     * @param name what one types, and what the closed field shows
     * @param listed how it stands in the list, where names that hang below others are indented
     * @param go is told what somebody chose, never nothing
     */
    public static <T> Component of(
            List<T> all,
            Optional<T> chosen,
            SerializableFunction<T, String> name,
            SerializableFunction<T, String> listed,
            Consumer<T> go) {
        return all.size() > MOST_IN_A_LIST ? typed(all, chosen, name, listed, go) : fromList(all, chosen, listed, go);
    }

    private static <T> Select<T> fromList(
            List<T> all, Optional<T> chosen, SerializableFunction<T, String> listed, Consumer<T> go) {
        Select<T> choice = new Select<>();
        choice.setItems(all);
        choice.setItemLabelGenerator(listed::apply);
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> told(change, go));
        return choice;
    }

    private static <T> ComboBox<T> typed(
            List<T> all,
            Optional<T> chosen,
            SerializableFunction<T, String> name,
            SerializableFunction<T, String> listed,
            Consumer<T> go) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setItems(all);
        choice.setItemLabelGenerator(name::apply);
        choice.setRenderer(new TextRenderer<>(listed::apply));
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(change.getOldValue());
            } else {
                told(change, go);
            }
        });
        return choice;
    }

    private static <T> void told(ComponentValueChangeEvent<?, T> change, Consumer<T> go) {
        if (change.isFromClient() && change.getValue() != null) {
            go.accept(change.getValue());
        }
    }
}
