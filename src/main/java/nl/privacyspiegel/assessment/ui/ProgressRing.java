package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;

/** How far something is, at a glance. Words beside it say the same: who cannot see the ring misses nothing. */
class ProgressRing extends Span {

    private static final long serialVersionUID = 1L;

    ProgressRing(Progress progress) {
        addClassName("ps-ring");
        getElement().setAttribute("aria-hidden", "true");
        show(progress);
    }

    /** The judgements and the decision about the grade count each as one. */
    final void show(Progress progress) {
        int all = progress.questions() + progress.domains();
        int done = progress.judged() + progress.decided();
        getStyle().set("--ps-share", all == 0 ? "0%" : 100 * done / all + "%");
        setClassName("ps-whole", progress.isComplete());
    }
}
