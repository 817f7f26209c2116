package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionSheet;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** What comes next for an action, each with room for a remark. */
final class MovesCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ActionSheet sheet;
    private final transient ActionChanges changes;
    private final transient Runnable show;

    MovesCard(ActionSheet sheet, ActionChanges changes, Runnable show) {
        this.sheet = sheet;
        this.changes = changes;
        this.show = show;
        addClassName("ps-card");
        ActionState state = sheet.line().state();
        add(new H2(t("improvement.moves.title")));
        if (state == ActionState.CHECK && !sheet.line().mayJudge()) {
            add(PageParts.callout(Tone.INFO, t("improvement.move.another")));
        }
        if (state == ActionState.PLAN && sheet.line().waiting() > 0) {
            add(PageParts.callout(
                    Tone.INFO, t("improvement.moves.waits", sheet.line().waiting())));
        }
        Div row = PageParts.row();
        List<ActionState> next = state.next();
        sheet.line().moves().forEach(to -> row.add(button(to, to == next.getFirst())));
        if (changes.mayRemove(sheet.line().id())) {
            row.add(PageParts.quiet(t("improvement.action.remove"), this::remove));
        }
        add(row);
    }

    /** The words of the button that takes an action from one state to another. */
    static String words(ActionState from, ActionState to) {
        return t("improvement.move." + from.name().toLowerCase(Locale.ROOT) + "_"
                + to.name().toLowerCase(Locale.ROOT));
    }

    private Button button(ActionState to, boolean first) {
        String words = words(sheet.line().state(), to);
        return first ? PageParts.primary(words, () -> ask(to)) : PageParts.button(words, () -> ask(to));
    }

    private void ask(ActionState to) {
        ActionState from = sheet.line().state();
        boolean reason = to == ActionState.DROPPED;
        TextArea remark = new TextArea(t(reason ? "improvement.move.reason.label" : "improvement.remark.optional"));
        remark.setMaxLength(ActionChanges.LONGEST_REMARK);
        Paragraph left =
                new Paragraph(t("improvement.move.stepsLeft", sheet.line().stepsLeft(to)));
        left.setVisible(sheet.line().stepsLeft(to) > 0);
        new FormDialog(
                        words(from, to),
                        t("improvement.move.do"),
                        () -> {
                            ActionId id = sheet.line().id();
                            ActionId now = changes.move(id, from, to, remark.getValue());
                            show.run();
                            PageParts.say(
                                    now.equals(id)
                                            ? t("improvement.moved", t(to.translationKey()))
                                            : t("improvement.moved.again"));
                        },
                        left,
                        remark)
                .about(remark, "improvement.move.reason")
                .open();
    }

    private void remove() {
        if (PageParts.attempt(() -> changes.remove(sheet.line().id()))) {
            ActionView.leave();
            PageParts.sayWithUndo(
                    t("improvement.action.removed"),
                    () -> changes.make(sheet.line().unit(), sheet.line().content()));
        }
    }
}
