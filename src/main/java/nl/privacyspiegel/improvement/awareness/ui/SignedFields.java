package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.awareness.Declaration;
import nl.privacyspiegel.improvement.awareness.SignedCount;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The fields of how many signed a declaration. */
final class SignedFields {

    private final Select<Declaration> declaration = new Select<>();
    private final DatePicker day = DateFields.date(t("improvement.declaration.day"));
    private final IntegerField scope = SessionFields.number("improvement.declaration.scope", 1);
    private final IntegerField signed = SessionFields.number("improvement.declaration.signed", 0);
    private final TextField proof = new TextField(t("improvement.session.proof"));

    SignedFields(LocalDate today) {
        declaration.setLabel(t("improvement.declaration"));
        declaration.setItems(Declaration.values());
        declaration.setItemLabelGenerator(each -> t(each.translationKey()));
        declaration.setValue(Declaration.CONFIDENTIALITY);
        day.setValue(today);
        day.setMax(today);
        signed.setHelperText(t("improvement.declaration.help"));
        proof.setMaxLength(ShortText.LONGEST);
        proof.setHelperText(t("improvement.session.proof.help"));
    }

    Component[] all() {
        return new Component[] {declaration, day, scope, signed, proof};
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(day, "improvement.session.day.missing", "improvement.declaration.day.future")
                .about(scope, "improvement.declaration.scope.range", "improvement.declaration.scope.missing")
                .about(signed, "improvement.declaration.signed.more", "improvement.declaration.signed.missing");
    }

    /** @throws RuleViolation when something is missing or wrong */
    SignedCount typed() {
        LocalDate when = day.getValue();
        Integer holds = scope.getValue();
        Integer did = signed.getValue();
        if (when == null) {
            throw new RuleViolation("improvement.session.day.missing");
        }
        if (holds == null) {
            throw new RuleViolation("improvement.declaration.scope.missing");
        }
        if (did == null) {
            throw new RuleViolation("improvement.declaration.signed.missing");
        }
        return new SignedCount(declaration.getValue(), when, holds, did, proof.getValue());
    }
}
