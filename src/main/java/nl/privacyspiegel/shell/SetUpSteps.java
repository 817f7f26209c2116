package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.shared.QrCode;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** A secret for the app, as a picture and as text, and the code with which the app shows that it has it. */
class SetUpSteps extends Div {

    private static final long serialVersionUID = 1L;

    /** @param confirm takes the typed code, or throws what is wrong with it */
    SetUpSteps(SecondFactorOffer offer, Consumer<String> confirm) {
        this(offer, null, (password, code) -> confirm.accept(code));
    }

    /** @param confirm takes the typed password and the typed code, or throws what is wrong with one of them */
    SetUpSteps(SecondFactorOffer offer, BiConsumer<String, String> confirm) {
        this(offer, currentPassword(), confirm);
    }

    private static PasswordField currentPassword() {
        PasswordField password = new PasswordField(t("organisation.password.current"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }

    private SetUpSteps(SecondFactorOffer offer, @Nullable PasswordField password, BiConsumer<String, String> confirm) {
        Span key = new Span(offer.text());
        key.addClassName("ps-code");
        key.setId("sleutel");
        Html picture =
                new Html("<div>" + QrCode.svg(offer.address(), t("shell.secondFactor.qr.description")) + "</div>");
        picture.addClassName("ps-qr");
        add(
                new H2(t("shell.secondFactor.scan")),
                new Paragraph(t("shell.secondFactor.scan.help")),
                picture,
                new Paragraph(t("shell.secondFactor.key")),
                new Paragraph(key),
                CopyButton.of(t("shell.secondFactor.copy"), key));

        CodeField code = new CodeField(t("shell.secondFactor.code"));
        FieldRules rules = new FieldRules();
        Div form = new Div();
        if (password != null) {
            rules.required(password, "organisation.password.current.missing");
            rules.about(password, "organisation.password.wrong");
            form.add(password);
        }
        rules.required(code, "shell.secondFactor.code.missing");
        rules.about(code, "organisation.secondFactor.wrongCode");
        var submit = PageParts.primary(
                t("shell.secondFactor.submit"),
                () -> rules.attempt(
                        () -> confirm.accept(password == null ? "" : password.getValue(), code.getValue())));
        submit.addClickShortcut(Key.ENTER);
        form.add(code, rules.refusal(), PageParts.row(submit));
        form.addClassName("ps-form");
        add(new H2(t("shell.secondFactor.confirm")), form);
    }
}
