package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.ui.FirstFew;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the working group: what the calendar asks now, what is late first. */
@org.springframework.stereotype.Component
@Order(34)
class CalendarCard implements HomeCard {

    private static final int SOON_WEEKS = 4;

    private final Duties duties;
    private final CurrentUser user;
    private final Clock clock;

    CalendarCard(Duties duties, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<DutySummary> due = duties.dueBy(today.plusWeeks(SOON_WEEKS));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        int left = FirstFew.left(due);
        Section card = PageParts.card(
                t("improvement.calendar.title"),
                FirstFew.of(due, DutyWords::link, duty -> DutyWords.when(duty, today)),
                new RouterLink(
                        left > 0 ? t("improvement.calendar.home.more", left) : t("improvement.calendar.home.all"),
                        CalendarView.class));
        boolean late = due.stream().flatMap(each -> each.due().stream()).anyMatch(day -> day.isBefore(today));
        return Optional.of(late ? PageParts.late(card) : card);
    }
}
