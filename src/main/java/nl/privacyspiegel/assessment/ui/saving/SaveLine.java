package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The line below a form that tells when it was saved, or why not. */
public class SaveLine extends Span {

    private static final long serialVersionUID = 1L;

    private final Button again;

    /** @param save tries once more what could not be saved */
    SaveLine(Runnable save) {
        again = PageParts.button(t("assessment.notSaved.again"), save);
        again.setVisible(false);
        addClassName("ps-save-line");
        PageParts.live(this);
    }

    /** This line with all that stands beside it. */
    Div with(UndoRow undo) {
        Span notYet = new Span(t("assessment.notSaved.yet"));
        notYet.addClassName("ps-not-yet");
        return new Div(this, notYet, again, undo);
    }

    void offerAgain(boolean failed) {
        again.setVisible(failed);
    }

    /**
     * Shows when this was saved last, and by which function.
     *
     * @param besides what else is to be told of it; empty when nothing
     */
    void saved(Versioned<?> stored, String besides) {
        Instant at = stored.changedAt();
        String by = stored.changedBy();
        removeClassName("ps-failed");
        String words = at == null || by == null ? "" : t("assessment.saved", Texts.moment(at), by);
        setText((words + " " + besides).strip());
    }

    /** Says the first of these that is so: why it is not saved, that it is about to be, or since when it is. */
    void say(@Nullable String failure, boolean pending, Versioned<?> stored, String besides) {
        if (failure != null) {
            failed(failure);
        } else if (pending) {
            pending();
        } else {
            saved(stored, besides);
        }
    }

    private void pending() {
        removeClassName("ps-failed");
        setText(t("assessment.notSaved.yet"));
    }

    private void failed(String why) {
        addClassName("ps-failed");
        setText(why);
    }
}
