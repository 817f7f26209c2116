package nl.privacyspiegel.shell;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.UnitSummary;

/** The choice of the unit that all pages are about. Of many it is a field to type in, whose list comes when it opens. */
final class UnitSwitch {

    /** As many as a person can look through; each costs every page its part. */
    static final int MOST_IN_A_LIST = 25;

    private UnitSwitch() {}

    /**
     * The choice; only a name where there is none.
     *
     * @param label for who does not see where it stands
     * @param go is told what somebody chose
     */
    static Component of(
            String label, List<UnitSummary> visible, Optional<UnitSummary> chosen, Consumer<UnitSummary> go) {
        Component choice = visible.size() < 2
                ? new Span(visible.isEmpty() ? "" : visible.getFirst().name())
                : visible.size() > MOST_IN_A_LIST
                        ? typed(label, visible, chosen, go)
                        : listed(label, visible, chosen, go);
        choice.addClassName(visible.size() < 2 ? "ps-unit-name" : "ps-unit-switch");
        return choice;
    }

    private static Select<UnitSummary> listed(
            String label, List<UnitSummary> visible, Optional<UnitSummary> chosen, Consumer<UnitSummary> go) {
        Select<UnitSummary> choice = new Select<>();
        choice.setAriaLabel(label);
        choice.setItems(visible);
        choice.setItemLabelGenerator(UnitSwitch::indented);
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> told(change, go));
        return choice;
    }

    private static ComboBox<UnitSummary> typed(
            String label, List<UnitSummary> visible, Optional<UnitSummary> chosen, Consumer<UnitSummary> go) {
        ComboBox<UnitSummary> choice = new ComboBox<>();
        choice.setAriaLabel(label);
        choice.setItems(visible);
        choice.setItemLabelGenerator(UnitSummary::name);
        choice.setRenderer(new TextRenderer<>(UnitSwitch::indented));
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

    private static void told(ComponentValueChangeEvent<?, UnitSummary> change, Consumer<UnitSummary> go) {
        if (change.isFromClient() && change.getValue() != null) {
            go.accept(change.getValue());
        }
    }

    private static String indented(UnitSummary unit) {
        return "  ".repeat(unit.depth()) + unit.name();
    }
}
