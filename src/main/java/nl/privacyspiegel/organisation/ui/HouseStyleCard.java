package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import nl.privacyspiegel.organisation.settings.AccentColour;
import nl.privacyspiegel.organisation.settings.Logo;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.organisation.settings.OrganisationStyle;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.UploadWords;

/** How the reports of the organisation look: the colour and the logo. */
final class HouseStyleCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final String[] ENDINGS = {".png", ".jpg", ".jpeg"};

    private final transient OrganisationSettings settings;
    private final Div logo = new Div();
    private final Upload upload = new Upload(this::receive);

    HouseStyleCard(OrganisationSettings settings) {
        this.settings = settings;
        add(new H2(t("organisation.style.title")), new Paragraph(t("organisation.style.text")));
        add(colour(), new H3(t("organisation.style.logo")), logo);
        logo.addClassName("ps-logo");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Logo.MOST_BYTES);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setI18n(UploadWords.oneFile(String.join(", ", ENDINGS), Logo.MOST_BYTES));
        upload.addFileRejectedListener(event -> PageParts.sayError(event.getErrorMessage()));
        if (settings.mayChange()) {
            add(new Paragraph(t("organisation.style.logo.help", Logo.MOST_BYTES / 1_000)), upload);
        }
        show();
    }

    private Div colour() {
        TextField colour = new TextField(t("organisation.style.accent"));
        colour.setHelperText(t("organisation.style.accent.help"));
        colour.setValue(settings.style().accent().hex());
        colour.setReadOnly(!settings.mayChange());
        Div form = new Div(colour);
        form.addClassName("ps-form");
        if (settings.mayChange()) {
            KeptForm kept = KeptForm.of("house-style", form);
            form.add(PageParts.row(PageParts.button(t("organisation.style.accent.save"), () -> {
                String typed = colour.getValue();
                if (PageParts.attempt(
                        () -> settings.change(typed.isBlank() ? AccentColour.STANDARD : new AccentColour(typed)))) {
                    colour.setValue(settings.style().accent().hex());
                    kept.saved();
                    PageParts.say(t("organisation.style.accent.done"));
                }
            })));
        }
        return form;
    }

    private void show() {
        OrganisationStyle style = settings.style();
        logo.removeAll();
        style.logo()
                .ifPresentOrElse(
                        shown -> logo.add(new Image(
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(shown.png()),
                                t("organisation.style.logo.shown", style.name()))),
                        () -> logo.add(new Paragraph(t("organisation.style.logo.none"))));
        if (style.logo().isPresent() && settings.mayChange()) {
            logo.add(PageParts.row(PageParts.button(t("organisation.style.logo.remove"), () -> {
                settings.change(Optional.empty());
                show();
                PageParts.say(t("organisation.style.logo.removed"));
            })));
        }
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(Logo.MOST_BYTES + 1);
        }
        event.getUI().accessSynchronously(() -> take(bytes));
    }

    private void take(byte[] bytes) {
        upload.clearFileList();
        if (PageParts.attempt(() -> settings.change(Optional.of(Logo.read(bytes))))) {
            show();
            PageParts.say(t("organisation.style.logo.done"));
        }
    }
}
