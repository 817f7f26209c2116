package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import nl.privacyspiegel.organisation.audit.AuditCheck;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Busy;
import nl.privacyspiegel.organisation.audit.AuditCheck.Unproven;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** Checks that nobody touched the entries: a step at a time, so that a long trail shows how far it is. */
final class AuditCheckCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int UNTIL_NEXT_STEP_MS = 100;

    private final transient AuditEntries entries;
    private final Button start = PageParts.button(t("organisation.audit.check.start"), () -> step(Busy.START));
    private final Div outcome = PageParts.live(new Div());
    private transient @Nullable Registration waiting;

    AuditCheckCard(AuditEntries entries) {
        this.entries = entries;
        addClassNames("ps-card", "ps-audit-check", "ps-no-print");
        start.setDisableOnClick(true);
        add(
                new H2(t("organisation.audit.check.title")),
                new Paragraph(t("organisation.audit.check.text")),
                PageParts.row(start),
                outcome);
    }

    private void step(Busy soFar) {
        AuditCheck check = entries.check(soFar);
        outcome.removeAll();
        switch (check) {
            case Busy busy -> {
                outcome.add(progress(busy));
                goOn(busy);
            }
            case Whole whole -> {
                outcome.add(whole(whole));
                stop();
            }
            case Unproven unproven -> {
                outcome.add(unproven(unproven));
                stop();
            }
            case Broken broken -> {
                outcome.add(broken(broken));
                stop();
            }
        }
    }

    private void goOn(Busy busy) {
        UI ui = UI.getCurrent();
        stopWaiting();
        waiting = ui.addPollListener(poll -> step(busy));
        ui.setPollInterval(UNTIL_NEXT_STEP_MS);
    }

    private void stop() {
        UI.getCurrent().setPollInterval(-1);
        stopWaiting();
        start.setEnabled(true);
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.remove();
            waiting = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        stopWaiting();
    }

    private static Div progress(Busy busy) {
        String text = t("organisation.audit.check.busy", busy.checked(), busy.total());
        ProgressBar bar = new ProgressBar(0, busy.total(), busy.checked());
        bar.getElement().setAttribute("aria-label", text);
        return new Div(new Paragraph(text), bar);
    }

    private static Div whole(Whole whole) {
        if (whole.entries() == 0) {
            return PageParts.callout(Tone.GOOD, t("organisation.audit.check.nothing"));
        }
        Span hash = new Span(whole.hash());
        hash.addClassName("ps-audit-hash");
        Div callout = PageParts.callout(Tone.GOOD, t("organisation.audit.check.whole", whole.entries()));
        callout.add(new Div(hash), new Paragraph(t("organisation.audit.check.keep")));
        return callout;
    }

    private static Div unproven(Unproven unproven) {
        Div callout =
                PageParts.callout(Tone.ERROR, t("organisation.audit.check.unproven", Long.toString(unproven.number())));
        callout.add(new Paragraph(t("organisation.audit.check.unproven.text")));
        return callout;
    }

    private static Div broken(Broken broken) {
        Div callout =
                PageParts.callout(Tone.ERROR, t(broken.misfit().translationKey(), Long.toString(broken.number())));
        callout.add(new Paragraph(t("organisation.audit.check.broken")));
        return callout;
    }
}
