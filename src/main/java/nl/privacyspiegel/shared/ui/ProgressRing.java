package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.html.Span;

/** How far something is, at a glance. Words beside it say the same: who cannot see the ring misses nothing. */
public final class ProgressRing extends Span {

    private static final long serialVersionUID = 1L;

    /** As full as this many steps of all; nothing to do is an empty ring. */
    public ProgressRing(int done, int all) {
        addClassName("ps-progress");
        getElement().setAttribute("aria-hidden", "true");
        show(done, all);
    }

    /** Follows what was done; all done is a tick. */
    public void show(int done, int all) {
        getStyle().set("--ps-share", all == 0 ? "0%" : 100 * done / all + "%");
        setClassName("ps-whole", done == all);
    }
}
