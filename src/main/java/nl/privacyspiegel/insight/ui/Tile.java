package nl.privacyspiegel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** One number with one plain sentence; its heading leads to the page that tells more. */
final class Tile extends Section {

    private static final long serialVersionUID = 1L;

    /** @param path of the page, from the root of the application */
    Tile(String title, String path, String number, Component... sentence) {
        H3 heading = new H3(new Anchor(Addresses.of(path), title));
        Paragraph figure = new Paragraph(number);
        figure.addClassName("ps-tile-number");
        add(heading, figure, new Paragraph(sentence));
        addClassName("ps-tile");
    }

    /** Says below the sentence what one has to know before one uses the number. */
    Tile withWarning(Optional<String> warning) {
        warning.ifPresent(text -> add(PageParts.callout(Tone.WARNING, text)));
        return this;
    }
}
