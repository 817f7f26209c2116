package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import nl.privacyspiegel.improvement.owner.Unowned;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.UnitId;

/** Narrows a list of the work of a unit to what nobody has: a choice opens the address that says so. */
public final class UnownedBox {

    private UnownedBox() {}

    /**
     * A row with the choice.
     *
     * @param page where the list is
     * @param now whether it shows only that
     */
    public static Div row(String page, UnitId unit, boolean now) {
        Checkbox box = new Checkbox(t("improvement.filter.unowned"), now);
        box.addValueChangeListener(change -> {
            QueryParameters all = UnitPage.address(unit);
            UI.getCurrent().navigate(page, change.getValue() ? all.merging(Unowned.OWNER, Unowned.NOBODY) : all);
        });
        Div row = new Div(box);
        row.addClassNames("ps-row", "ps-filter");
        return row;
    }
}
