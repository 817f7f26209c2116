package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.ui.FirstFew;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.annotation.Order;

/** On home of the working group: the open actions that are late or due soon. */
@org.springframework.stereotype.Component
@Order(33)
class ActionsCard implements HomeCard {

    private static final int SOON_WEEKS = 4;

    private final Actions actions;
    private final CurrentUser user;
    private final Clock clock;

    ActionsCard(Actions actions, CurrentUser user, Clock clock) {
        this.actions = actions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<Actions.Due> due = actions.dueBy(today.plusWeeks(SOON_WEEKS));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        int left = FirstFew.left(due);
        Section card = PageParts.card(
                t("improvement.actions.home"),
                FirstFew.of(due, action -> ActionWords.link(action.id(), action.what()), action -> when(action, today)),
                new RouterLink(
                        left > 0 ? t("improvement.actions.home.more", left) : t("improvement.actions.home.all"),
                        ActionsView.class));
        boolean late = due.stream().anyMatch(each -> each.due().isBefore(today));
        return Optional.of(late ? PageParts.late(card) : card);
    }

    private static Component when(Actions.Due action, LocalDate today) {
        Span when = new Span(day(action.due()));
        return action.due().isBefore(today)
                ? new Span(when, new Span(" "), PageParts.mark(Tone.WARNING, t("improvement.action.overdue")))
                : when;
    }
}
