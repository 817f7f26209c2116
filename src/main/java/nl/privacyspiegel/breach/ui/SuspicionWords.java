package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.breach.suspicion.SuspicionLine;
import nl.privacyspiegel.breach.suspicion.SuspicionState;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How pages speak of suspicions. */
final class SuspicionWords {

    private SuspicionWords() {}

    static RouterLink link(SuspicionLine line) {
        return new RouterLink(
                t("breach.suspicion", line.name()), SuspicionView.class, SuspicionView.parameters(line.id()));
    }

    static Span state(SuspicionState state) {
        return PageParts.mark(state == SuspicionState.OPEN ? Tone.WARNING : Tone.INFO, t(state.translationKey()));
    }

    /** Its state, and whether who reported it said something since. */
    static Component standing(SuspicionLine line) {
        Div standing = new Div(state(line.state()));
        if (line.answered()) {
            standing.add(new Span(" "), PageParts.mark(Tone.WARNING, t("breach.suspicion.answered")));
        }
        return standing;
    }
}
