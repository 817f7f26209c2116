package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The fields of a document, new or changed. */
final class DocumentFields {

    private static final String UNNAMED = "\u2026";

    private final TextField title = text("improvement.document.part.title");
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField version = text("improvement.document.part.version");
    private final Select<OwnerName> owner;
    private final TextArea bodies = new TextArea(t("improvement.document.part.bodies"));
    private final DatePicker offered = DateFields.date(t("improvement.document.offered"));
    private final DatePicker begins = DateFields.date(t("improvement.document.begins"));
    private final DatePicker until = DateFields.date(t("improvement.document.until"));
    private final DatePicker review = DateFields.date(t("improvement.document.review"));
    private final TextArea about = new TextArea(t("improvement.document.part.about"));
    private final Checkbox open = new Checkbox(t("improvement.document.part.open"));

    DocumentFields(OwnersOfUnit owners, DocumentData now) {
        owner = OwnerSelect.of(t("improvement.document.part.owner"), owners, now.owner());
        title.setValue(now.title().equals(UNNAMED) ? "" : now.title());
        kind.setLabel(t("improvement.document.part.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(each -> t(each.translationKey()));
        kind.setValue(now.kind());
        version.setValue(now.version());
        version.setHelperText(t("improvement.document.part.version.help"));
        bodies.setValue(String.join("\n", now.bodies()));
        bodies.setHelperText(t("improvement.document.part.bodies.help"));
        offered.setValue(now.dates().offered());
        begins.setValue(now.dates().begins());
        begins.setHelperText(t("improvement.document.begins.help"));
        until.setValue(now.dates().until());
        review.setValue(now.dates().review());
        about.setValue(now.about());
        about.setMaxLength(DocumentData.LONGEST_TEXT);
        about.setHelperText(t("improvement.document.part.about.help"));
        open.setValue(now.open());
    }

    /** Nothing is filled in yet. */
    static DocumentData empty() {
        return DocumentData.named(UNNAMED, DocumentKind.POLICY);
    }

    private static TextField text(String key) {
        TextField field = new TextField(t(key));
        field.setMaxLength(ShortText.LONGEST);
        return field;
    }

    Component[] all() {
        return new Component[] {title, kind, version, owner, bodies, offered, begins, review, until, about, open};
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(title, "improvement.document.title.missing", "improvement.document.title.taken")
                .about(owner, "improvement.owner.gone")
                .about(
                        bodies,
                        "improvement.document.body.missing",
                        "improvement.document.body.most",
                        "improvement.document.body.double",
                        "improvement.document.body.adopted")
                .about(until, "improvement.document.dates.backwards");
    }

    /** @throws RuleViolation when something is missing or wrong */
    DocumentData typed() {
        return new DocumentData(
                title.getValue(),
                kind.getValue(),
                version.getValue(),
                OwnerSelect.chosen(owner),
                about.getValue(),
                open.getValue(),
                new DocumentDates(offered.getValue(), begins.getValue(), until.getValue(), review.getValue()),
                LongText.lines(bodies.getValue()));
    }
}
