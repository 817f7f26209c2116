package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Questions;

/** The open actions beside each other by how far they are. */
@Route("acties/bord")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class BoardView extends Page {

    private static final long serialVersionUID = 1L;

    /** Of each column; what is late stands in front. */
    static final int MOST_SHOWN = 50;

    private final transient Actions actions;
    private final transient ActionChanges changes;

    BoardView(Actions actions, ActionChanges changes) {
        this.actions = actions;
        this.changes = changes;
        show();
    }

    private void show() {
        clear();
        title(t("improvement.board.title"));
        backTo(new RouterLink(t("improvement.actions.title"), ActionsView.class));
        lead(t("improvement.board.lead"));
        Actions.Board found = actions.board(MOST_SHOWN, locale());
        if (found.number().isEmpty()) {
            add(ActionsView.empty(!actions.changeableUnits().isEmpty()));
            return;
        }
        Set<UnitId> changeable =
                actions.changeableUnits().stream().map(UnitSummary::id).collect(Collectors.toSet());
        if (!changeable.isEmpty()) {
            actions(ActionsView.newAction());
        }
        Div board = new Div();
        board.addClassName("ps-board");
        ActionState.OPEN.forEach(
                state -> board.add(column(state, found.first(state), found.number(state), changeable)));
        add(board, new Paragraph(t("improvement.board.done", found.number(ActionState.DONE))));
    }

    private Section column(ActionState state, List<ActionLine> lines, long all, Set<UnitId> changeable) {
        Section column = new Section(new H2(t("improvement.board.column", t(state.translationKey()), all)));
        column.addClassName("ps-board-column");
        lines.forEach(line -> column.add(card(line, changeable.contains(line.unit()))));
        if (all > lines.size()) {
            column.add(new Paragraph(t("improvement.board.more", all - lines.size())));
        }
        return column;
    }

    private Div card(ActionLine line, boolean mayChange) {
        Div card = new Div(new H3(ActionWords.link(line)), new Div(ActionWords.owner(line)), ActionWords.due(line));
        card.addClassName("ps-card");
        if (mayChange) {
            ActionState next = line.state().next().getFirst();
            card.add(
                    line.moves().contains(next)
                            ? PageParts.row(button(line, next))
                            : new Paragraph(PageParts.muted(t("improvement.board.another"))));
        }
        return card;
    }

    private Button button(ActionLine line, ActionState next) {
        String words = MovesCard.words(line.state(), next);
        Button move = PageParts.quiet(words, () -> ask(line, next));
        move.setAriaLabel(t("improvement.named", words, line.content().what()));
        return move;
    }

    private void ask(ActionLine line, ActionState to) {
        long left = line.stepsLeft(to);
        if (left > 0) {
            String words = MovesCard.words(line.state(), to);
            Questions.confirm(words, t("improvement.move.stepsLeft", left), words, () -> move(line, to));
        } else {
            move(line, to);
        }
    }

    private void move(ActionLine line, ActionState to) {
        if (PageParts.attempt(() -> changes.move(line.id(), line.state(), to, ""))) {
            show();
            PageParts.say(t("improvement.moved", t(to.translationKey())));
        }
    }
}
