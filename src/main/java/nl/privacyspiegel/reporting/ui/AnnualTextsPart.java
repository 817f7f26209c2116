package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.typed.AnnualText;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;

/** What people typed for the annual report of a unit and a year, with the way to change it. */
final class AnnualTextsPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AnnualTexts texts;
    private final transient UnitId unit;
    private int year;

    AnnualTextsPart(AnnualTexts texts, UnitId unit, int year) {
        this.texts = texts;
        this.unit = unit;
        show(year);
    }

    void show(int wanted) {
        year = wanted;
        removeAll();
        texts.of(unit, year).forEach(this::show);
    }

    private void show(AnnualText text) {
        String name = t(text.author().translationKey());
        add(new H3(name));
        if (text.text().isEmpty()) {
            add(PageParts.muted(t("reporting.typed.none", Integer.toString(year))));
        } else {
            Div shown = new Div();
            LongText.lines(text.text()).forEach(line -> shown.add(ContentLanguage.TYPED.mark(new Paragraph(line))));
            shown.addClassName("ps-typed");
            add(shown);
        }
        Optional.ofNullable(text.at())
                .ifPresent(at -> add(new Paragraph(PageParts.muted(t("reporting.typed.last", text.by(), moment(at))))));
        if (text.editable()) {
            Button type = PageParts.button(
                    t(text.text().isEmpty() ? "reporting.typed.type" : "reporting.typed.change"), () -> open(text));
            type.setAriaLabel(t("reporting.typed.named", type.getText(), name));
            add(PageParts.row(type));
        }
    }

    /** What somebody else typed meanwhile is shown beside it, and the next press puts this in its place. */
    private void open(AnnualText before) {
        int of = year;
        TextArea typed = new TextArea(t("reporting.typed.words"));
        typed.setHelperText(t("reporting.typed.help"));
        typed.setMaxLength(AnnualText.LONGEST);
        typed.setMinRows(8);
        typed.setMaxRows(20);
        typed.setValue(before.text());
        ContentLanguage.TYPED.mark(typed);
        TextArea theirs = new TextArea(t("reporting.typed.theirs"));
        theirs.setReadOnly(true);
        theirs.setVisible(false);
        ContentLanguage.TYPED.mark(theirs);
        String[] seen = {before.text()};
        new FormDialog(
                        t("reporting.typed.title", t(before.author().translationKey()), Integer.toString(of)),
                        t("shared.save"),
                        () -> {
                            Optional<AnnualText> meanwhile =
                                    texts.type(unit, of, before.author(), typed.getValue(), seen[0]);
                            if (meanwhile.isPresent()) {
                                seen[0] = meanwhile.get().text();
                                theirs.setValue(seen[0]);
                                theirs.setVisible(true);
                                throw new RuleViolation(
                                        "reporting.typed.conflict",
                                        meanwhile.get().by());
                            }
                            show(year);
                            PageParts.say(t("reporting.typed.saved"));
                        },
                        typed,
                        theirs)
                .about(typed, "shared.text.tooLong")
                .open();
    }
}
