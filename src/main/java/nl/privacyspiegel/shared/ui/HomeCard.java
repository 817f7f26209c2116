package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the home page, made by the module whose subject it is. Beans of this type show up by their {@code @Order}. */
public interface HomeCard {

    /** What the current member sees of this subject; empty when it does not concern them. A new component each time. */
    Optional<Component> card();
}
