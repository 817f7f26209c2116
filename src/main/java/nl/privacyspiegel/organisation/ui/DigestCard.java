package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.privacyspiegel.organisation.digest.Digests;
import nl.privacyspiegel.shared.ui.PageParts;

/** A member says whether to get the digest. */
final class DigestCard {

    private DigestCard() {}

    static Section of(Digests digests) {
        Section card = PageParts.card(t("organisation.digest.title"), new Paragraph(t("organisation.digest.text")));
        if (!digests.arePossible()) {
            card.add(new Paragraph(t("organisation.digest.off")));
        }
        Checkbox wanted = new Checkbox(t("organisation.digest.wanted"), digests.wanted());
        wanted.addValueChangeListener(change -> {
            digests.choose(change.getValue());
            PageParts.say(t(change.getValue() ? "organisation.digest.on.done" : "organisation.digest.off.done"));
        });
        card.add(wanted);
        return card;
    }
}
