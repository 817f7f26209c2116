package nl.privacyspiegel.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.LeadingChoice;

/** The choice of the unit that all pages are about. */
final class UnitSwitch {

    private UnitSwitch() {}

    /**
     * The choice; only a name where there is none.
     *
     * @param label for who does not see where it stands
     * @param go is told what somebody chose
     */
    static Component of(
            String label, List<UnitSummary> visible, Optional<UnitSummary> chosen, Consumer<UnitSummary> go) {
        if (visible.size() < 2) {
            Span only = new Span(visible.isEmpty() ? "" : visible.getFirst().name());
            only.addClassName("ps-unit-name");
            return only;
        }
        Component choice = LeadingChoice.of(visible, chosen, UnitSummary::name, UnitSwitch::indented, go);
        ((HasAriaLabel) choice).setAriaLabel(label);
        choice.addClassName("ps-unit-switch");
        return choice;
    }

    private static String indented(UnitSummary unit) {
        return " ".repeat(unit.depth()) + unit.name();
    }
}
