package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The texts of a domain, new or not. */
final class DomainForm {

    private final Domain before;
    private final TextField name;
    private final TextArea description;
    private final TextArea principles;
    private final TextArea risks;
    private final TextArea anchors;
    private final CheckboxGroup<Step> steps = new CheckboxGroup<>();

    private DomainForm(FrameworkDraftPage page, Domain before) {
        this.before = before;
        name = FrameworkWords.FIELDS.line("naam", before.name(), FrameworkTexts.LONGEST_NAME);
        description = FrameworkWords.FIELDS.text("omschrijving", before.description(), FrameworkTexts.LONGEST_PROSE);
        principles = FrameworkWords.FIELDS.items("uitgangspunten", before.principles());
        risks = FrameworkWords.FIELDS.items("risicos", before.risks());
        anchors = FrameworkWords.anchors(before.anchors(), "framework.anchors.help.domain");
        List<Step> all = page.document().data().steps();
        steps.setLabel(t("framework.field.stappen"));
        steps.setItems(all);
        steps.setItemLabelGenerator(FrameworkWords::step);
        steps.setValue(all.stream()
                .filter(step -> before.steps().contains(step.number()))
                .collect(Collectors.toSet()));
        steps.setVisible(!all.isEmpty());
    }

    /** A new domain; afterwards the draft is handed to {@code next}. */
    static FormDialog add(FrameworkDraftPage page, Consumer<FrameworkData> next) {
        DomainForm form = new DomainForm(page, new Domain("", "", null, List.of(), List.of(), List.of(), List.of()));
        Set<String> taken = page.takenIds();
        return form.dialog(t("framework.domain.add"), () -> {
            Domain typed = form.typed();
            page.save(data -> FrameworkEdits.addDomain(data, taken, typed), typed.name(), FrameworkDraftPage.TEXTS);
            next.accept(page.document().data());
        });
    }

    static FormDialog change(FrameworkDraftPage page, Domain domain) {
        DomainForm form = new DomainForm(page, domain);
        return form.dialog(t("framework.domain.edit"), () -> {
            Domain typed = form.typed();
            page.save(data -> FrameworkEdits.changeDomain(data, typed), typed.name(), FrameworkDraftPage.TEXTS);
        });
    }

    private FormDialog dialog(String title, Runnable save) {
        return new FormDialog(title, t("shared.save"), save, name, description, steps, principles, risks, anchors)
                .about(name, "framework.domain.double");
    }

    private Domain typed() {
        return new Domain(
                before.id(),
                name.getValue(),
                description.getValue(),
                steps.getValue().stream().map(Step::number).sorted().toList(),
                LongText.lines(principles.getValue()),
                LongText.lines(risks.getValue()),
                before.sections(),
                FrameworkTexts.anchors(anchors.getValue()));
    }
}
