package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.List;
import nl.privacyspiegel.assessment.ui.saving.Unsettled;
import nl.privacyspiegel.shared.ui.Questions;
import org.jspecify.annotations.Nullable;

/** Nobody leaves a page unasked while something on it is not saved; what is on its way to the server is waited for. */
final class Leaving {

    private final DomainPanel panel;
    private @Nullable ContinueNavigationAction waiting;

    Leaving(DomainPanel panel) {
        this.panel = panel;
    }

    /** Whether the page stays, for now or for good. */
    boolean stays(BeforeLeaveEvent event) {
        if (panel.isTyping()) {
            waiting = event.postpone();
            return true;
        }
        List<Unsettled> unsettled = panel.unsettled();
        if (unsettled.isEmpty()) {
            return false;
        }
        ask(event.postpone(), unsettled);
        return true;
    }

    /** Something was saved, or could not be: who waits to leave goes on, or is asked. */
    void stateChanged() {
        ContinueNavigationAction action = waiting;
        if (action == null || panel.isTyping()) {
            return;
        }
        waiting = null;
        List<Unsettled> unsettled = panel.unsettled();
        if (unsettled.isEmpty()) {
            action.proceed();
        } else {
            ask(action, unsettled);
        }
    }

    private static void ask(ContinueNavigationAction action, List<Unsettled> unsettled) {
        UnorderedList list = new UnorderedList();
        unsettled.forEach(each -> list.add(
                new ListItem(t(each.text() ? "assessment.leave.text" : "assessment.leave.choice", each.what()))));
        Questions.choose(
                t("shared.leave.title"),
                new Div(new Paragraph(t("assessment.leave.lead")), list),
                t("shared.leave.stay"),
                () -> {
                    action.cancel();
                    unsettled.getFirst().goTo().run();
                },
                t("shared.leave.go"),
                action::proceed);
    }
}
