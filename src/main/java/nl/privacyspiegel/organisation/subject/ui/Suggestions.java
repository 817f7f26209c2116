package nl.privacyspiegel.organisation.subject.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Suggestion;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the modules above what can be done with suggestions, for pages that make some. */
@org.springframework.stereotype.Component
public class Suggestions {

    private final ObjectProvider<SuggestionSlot> slots;

    Suggestions(ObjectProvider<SuggestionSlot> slots) {
        this.slots = slots;
    }

    /** What to put beside each suggestion about something of this unit. */
    public Function<Suggestion, List<Component>> of(UnitId unit) {
        List<Function<Suggestion, Component>> all =
                slots.orderedStream().map(slot -> slot.of(unit)).toList();
        return suggestion -> all.stream().map(each -> each.apply(suggestion)).toList();
    }
}
