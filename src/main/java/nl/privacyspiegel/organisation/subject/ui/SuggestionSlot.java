package nl.privacyspiegel.organisation.subject.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Suggestion;

/** What can be done with a suggestion: a bean of a module above those that suggest. */
public interface SuggestionSlot {

    /**
     * What to put beside each suggestion about something of this unit, as a new component that may be empty. Asked once for a
     * page, by whoever the page let in.
     */
    Function<Suggestion, Component> of(UnitId unit);
}
