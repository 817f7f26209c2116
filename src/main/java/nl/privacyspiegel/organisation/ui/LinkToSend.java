package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Texts;

/** A new link, shown once, to copy and send. */
final class LinkToSend {

    private LinkToSend() {}

    /** @param passwords whether members log in with a password */
    static Div of(NewAccessLink link, String name, PublicAddress address, boolean passwords) {
        Div warning = PageParts.live(PageParts.callout(
                Tone.WARNING, t(passwords ? "organisation.link.onlyNow" : "organisation.link.onlyNow.signOn", name)));
        TextArea field = new TextArea(t("organisation.link.label", name));
        field.setValue(address.of(link.path()));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setHelperText(t("organisation.link.until", Texts.moment(link.until())));
        Div form = new Div(warning, field, CopyButton.of(t("organisation.link.copy"), field));
        form.addClassName("ps-form");
        return form;
    }
}
