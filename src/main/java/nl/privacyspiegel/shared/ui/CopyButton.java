package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Copies what is shown once, such as a link, and says that it did; {@code frontend/scripts/copy.js} does the work. */
public final class CopyButton {

    /** Carries the id of what is copied. */
    static final String COPIES = "data-copy";

    private CopyButton() {}

    /**
     * A button and the line in which it says that it copied.
     *
     * @param words what the button says, such as "Kopieer de link"
     * @param source a text field, a list or another text
     */
    public static Div of(String words, Component source) {
        String id = source.getId().orElseGet(() -> "kopie-" + UUID.randomUUID());
        source.setId(id);
        Button button = PageParts.button(words, () -> {});
        button.getElement().setAttribute(COPIES, id);
        Span said = PageParts.live(new Span());
        said.addClassName("ps-copied");
        return PageParts.row(button, said);
    }
}
