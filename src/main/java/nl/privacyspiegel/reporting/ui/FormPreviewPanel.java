package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.privacyspiegel.reporting.form.FormDifference;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.reporting.form.FormPreview;
import nl.privacyspiegel.shared.ui.PageParts;

/** What a form would change: first what asks for a choice, then the rest by domain. Nothing happens before the button. */
class FormPreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<DifferenceCard> conflicts = new ArrayList<>();

    FormPreviewPanel(FormPreview preview, Consumer<Set<FormDifference>> takeOver) {
        addClassName("ps-form-preview");
        List<FormDifference> inConflict = preview.of(State.CONFLICT);
        List<FormDifference> inForm = preview.of(State.IN_FORM);
        List<FormDifference> elsewhere = preview.of(State.ELSEWHERE);
        add(new Paragraph(t("reporting.form.summary", inForm.size(), inConflict.size(), preview.same())));
        if (!inConflict.isEmpty()) {
            add(new H3(t("reporting.form.conflicts")), new Paragraph(t("reporting.form.conflicts.text")));
            inConflict.forEach(each -> conflicts.add(new DifferenceCard(each)));
            conflicts.forEach(card -> add(card));
        }
        inForm.stream().map(FormDifference::domain).distinct().forEach(domain -> {
            add(new H3(domain));
            inForm.stream().filter(each -> each.domain().equals(domain)).forEach(each -> add(new DifferenceCard(each)));
        });
        if (!elsewhere.isEmpty()) {
            UnorderedList list = new UnorderedList();
            elsewhere.forEach(each -> list.add(new ListItem(DifferenceWords.nameWithEditor(each))));
            add(new H3(t("reporting.form.elsewhere")), new Paragraph(t("reporting.form.elsewhere.text")), list);
        }
        if (!inForm.isEmpty() || !inConflict.isEmpty()) {
            add(PageParts.row(PageParts.primary(t("reporting.form.takeOver"), () -> takeOver.accept(mine()))));
        }
    }

    private Set<FormDifference> mine() {
        return conflicts.stream()
                .filter(DifferenceCard::isMine)
                .map(DifferenceCard::difference)
                .collect(Collectors.toSet());
    }
}
