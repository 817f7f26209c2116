package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.awareness.Awareness;
import nl.privacyspiegel.improvement.awareness.SessionLine;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the working group: sessions that were held and of which nobody said who came. */
@org.springframework.stereotype.Component
@Order(38)
class SessionsCard implements HomeCard {

    private static final int MOST = 5;

    private final Awareness awareness;
    private final CurrentUser user;
    private final Clock clock;

    SessionsCard(Awareness awareness, CurrentUser user, Clock clock) {
        this.awareness = awareness;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<SessionLine> open = awareness.toCount(LocalDate.now(clock));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        open.stream().limit(MOST).forEach(line -> {
            ListItem item =
                    new ListItem(ContentLanguage.TYPED.span(line.content().topic()));
            item.add(new Span(" "), PageParts.muted(day(line.content().day())));
            list.add(item);
        });
        return Optional.of(PageParts.card(
                t("improvement.awareness.home"),
                list,
                new RouterLink(t("improvement.awareness.home.all"), AwarenessView.class)));
    }
}
