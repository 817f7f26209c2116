package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.privacyspiegel.assessment.ui.saving.Unsettled;
import nl.privacyspiegel.shared.ui.PageParts;

/** Stays in view as long as something on the page is not saved, says what, and leads there. */
class UnsettledBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span words = PageParts.live(new Span());
    private final Button go = PageParts.button("", this::go);
    private transient List<Unsettled> unsettled = List.of();

    UnsettledBar() {
        addClassName("ps-unsettled");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("assessment.unsaved"));
        add(words, go);
        setVisible(false);
    }

    void show(List<Unsettled> found) {
        unsettled = List.copyOf(found);
        setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        Unsettled first = found.getFirst();
        String key = first.choice() ? "assessment.unsaved.choose" : "assessment.unsaved.failed";
        words.setText(
                t(key, first.what()) + (found.size() == 1 ? "" : " " + t("assessment.unsaved.more", found.size() - 1)));
        go.setText(t(first.choice() ? "assessment.unsaved.goChoose" : "assessment.unsaved.go"));
    }

    private void go() {
        if (!unsettled.isEmpty()) {
            unsettled.getFirst().goTo().run();
        }
    }
}
