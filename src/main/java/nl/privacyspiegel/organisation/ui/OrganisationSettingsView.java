package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.mail.Mails;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.organisation.settings.PrivacyStatement;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** The administrator of the highest unit writes the organisation's own privacy statement, says how reports look and sees whether mail works. */
@Route("instellingen")
@Menu(title = "organisation.settings.title", order = 940)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class OrganisationSettingsView extends Page {

    private static final long serialVersionUID = 1L;

    OrganisationSettingsView(OrganisationSettings settings, Mails mails) {
        title(t("organisation.settings.title"));
        lead(t("organisation.settings.lead"));
        PrivacyStatement own = settings.ownPrivacyStatement();
        TextArea dutch = area("organisation.privacy.dutch", own.dutch());
        TextArea english = area("organisation.privacy.english", own.english());
        dutch.setHelperText(t("organisation.privacy.help"));
        english.setHelperText(t("organisation.privacy.english.help"));
        Div form = new Div(dutch, english);
        form.addClassName("ps-form");
        if (settings.mayChange()) {
            KeptForm kept = KeptForm.of("privacy-statement", form);
            form.add(PageParts.row(PageParts.primary(t("shared.save"), () -> {
                if (PageParts.attempt(
                        () -> settings.change(new PrivacyStatement(dutch.getValue(), english.getValue())))) {
                    kept.saved();
                    PageParts.say(t("organisation.privacy.done"));
                }
            })));
        } else {
            dutch.setReadOnly(true);
            english.setReadOnly(true);
            add(PageParts.callout(PageParts.Tone.INFO, t("organisation.settings.readOnly")));
        }
        add(new HouseStyleCard(settings));
        add(new MailCard(mails, settings.mayChange()).card());
        Anchor shown = Links.beside("privacy", t("organisation.privacy.show"));
        add(new H2(t("organisation.privacy.title")), new Paragraph(t("organisation.privacy.text")), shown, form);
    }

    private static TextArea area(String labelKey, String value) {
        TextArea area = new TextArea(t(labelKey));
        area.setValue(value);
        area.setMaxLength(PrivacyStatement.LONGEST);
        area.setMinRows(8);
        return area;
    }
}
