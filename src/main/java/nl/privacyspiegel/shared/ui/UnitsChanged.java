package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** A page changed units: what stands around the page shows them anew, without being loaded again. */
public final class UnitsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private UnitsChanged(UI page) {
        super(page, false);
    }

    /** Tells what stands around the current page. */
    public static void tell() {
        UI page = UI.getCurrent();
        ComponentUtil.fireEvent(page, new UnitsChanged(page));
    }

    /** Does this whenever a page of this window tells it. */
    public static Registration whenTold(UI page, Runnable action) {
        return ComponentUtil.addListener(page, UnitsChanged.class, event -> action.run());
    }
}
