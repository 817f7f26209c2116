package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.improvement.action.TakenSuggestions;
import nl.privacyspiegel.improvement.action.TakenSuggestions.Made;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.organisation.subject.ui.SuggestionSlot;
import nl.privacyspiegel.shared.ui.PageParts;

/** Beside a suggestion: one press makes an action of it, with the way there and the way back. */
@org.springframework.stereotype.Component
class TakeOverSuggestion implements SuggestionSlot {

    private final TakenSuggestions taken;

    TakeOverSuggestion(TakenSuggestions taken) {
        this.taken = taken;
    }

    @Override
    public Function<Suggestion, Component> of(UnitId unit) {
        TakenSuggestions.Of known = taken.of(unit);
        return suggestion -> {
            Div place = PageParts.live(PageParts.row());
            show(place, suggestion, known.made(suggestion), known.mayMake());
            return place;
        };
    }

    private void show(Div place, Suggestion suggestion, Optional<Made> made, boolean mayMake) {
        place.removeAll();
        if (made.isPresent()) {
            taken(place, suggestion, made.get(), mayMake);
        } else if (mayMake) {
            Button take = PageParts.button(
                    t("improvement.suggestion.take"),
                    () -> PageParts.attempt(
                            () -> show(place, suggestion, Optional.of(taken.takeOver(suggestion)), true)));
            take.setAriaLabel(t("improvement.named", t("improvement.suggestion.take"), suggestion.what()));
            place.add(take);
        }
        place.setVisible(place.getComponentCount() > 0);
    }

    private void taken(Div place, Suggestion suggestion, Made made, boolean mayMake) {
        Span words = new Span(t("improvement.suggestion.taken") + " ");
        words.add(ActionWords.link(made.action(), made.what()));
        place.add(words, ActionWords.state(made.state()));
        if (mayMake && made.untouched()) {
            Button back = PageParts.quiet(
                    t("shared.undo"),
                    () -> PageParts.attempt(() -> {
                        taken.takeBack(made.action());
                        show(place, suggestion, Optional.empty(), true);
                    }));
            back.setAriaLabel(t("improvement.named", t("shared.undo"), made.what()));
            place.add(back);
        }
    }
}
