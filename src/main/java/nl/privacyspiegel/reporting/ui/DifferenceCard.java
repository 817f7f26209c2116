package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.privacyspiegel.reporting.form.FormDifference;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.reporting.ui.DifferenceWords.Change;
import nl.privacyspiegel.shared.ui.PageParts;

/** One difference between a form and the measurement: what stands there now, what the form says, and perhaps a choice. */
class DifferenceCard extends Section {

    private static final long serialVersionUID = 1L;

    private enum Side {
        NOW,
        FORM
    }

    private final transient FormDifference difference;
    private final RadioButtonGroup<Side> choice = new RadioButtonGroup<>();

    DifferenceCard(FormDifference difference) {
        this.difference = difference;
        addClassNames("ps-card", "ps-difference");
        boolean conflict = difference.state() == State.CONFLICT;
        Div now = new Div(new H5(conflict ? DifferenceWords.nowBy(difference) : t("reporting.form.now")));
        Div form = new Div(new H5(t(conflict ? "reporting.form.mine" : "reporting.form.becomes")));
        for (Change change : DifferenceWords.changes(difference)) {
            PageParts.labelled(change.label(), change.now()).ifPresent(now::add);
            PageParts.labelled(change.label(), change.form()).ifPresent(form::add);
        }
        Div both = new Div(now, form);
        both.addClassName("ps-conflict-texts");
        add(new H4(DifferenceWords.name(difference)), both);
        if (conflict) {
            choice.setLabel(t("reporting.form.choice", DifferenceWords.shortName(difference)));
            choice.setItems(Side.values());
            choice.setItemLabelGenerator(
                    side -> t(side == Side.NOW ? "reporting.form.choice.now" : "reporting.form.choice.mine"));
            choice.setValue(Side.NOW);
            add(choice);
        }
    }

    FormDifference difference() {
        return difference;
    }

    /** Whether the form wins. */
    boolean isMine() {
        return choice.getValue() == Side.FORM;
    }
}
