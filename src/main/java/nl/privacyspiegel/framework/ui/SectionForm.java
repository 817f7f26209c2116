package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The name and description of a part of a domain, new or not. */
final class SectionForm {

    private final TextField name;
    private final TextArea description;

    private SectionForm(Section before) {
        name = FrameworkWords.FIELDS.line("naam", before.name(), FrameworkTexts.LONGEST_NAME);
        description = FrameworkWords.FIELDS.text("omschrijving", before.description(), FrameworkTexts.LONGEST_PROSE);
    }

    static FormDialog add(FrameworkDraftPage page, Domain domain) {
        SectionForm form = new SectionForm(new Section(null, null, null, List.of()));
        if (!domain.hasParts() && domain.questions().findAny().isPresent()) {
            form.name.setHelperText(t("framework.section.first"));
        }
        Set<String> taken = page.takenIds();
        int place = domain.hasParts() ? domain.sections().size() : 0;
        return form.dialog(
                t("framework.section.add"),
                () -> page.save(
                        data -> FrameworkEdits.addSection(data, taken, domain.id(), form.typed()),
                        form.name.getValue(),
                        FrameworkDraftPage.section(place)));
    }

    static FormDialog change(FrameworkDraftPage page, Domain domain, int place) {
        SectionForm form = new SectionForm(domain.sections().get(place));
        return form.dialog(
                t("framework.section.edit"),
                () -> page.save(
                        data -> FrameworkEdits.changeSection(data, domain.id(), place, form.typed()),
                        form.name.getValue(),
                        FrameworkDraftPage.section(place)));
    }

    private FormDialog dialog(String title, Runnable save) {
        return new FormDialog(title, t("shared.save"), save, name, description);
    }

    private Section typed() {
        return new Section(null, name.getValue(), description.getValue(), List.of());
    }
}
