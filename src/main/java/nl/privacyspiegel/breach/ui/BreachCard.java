package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.BreachLine;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home, before all else: breaches of which a legal clock runs, what ends first in front. */
@org.springframework.stereotype.Component
@Order(1)
class BreachCard implements HomeCard {

    private static final int MOST = 5;

    private final Breaches breaches;
    private final CurrentUser user;
    private final Clock clock;

    BreachCard(Breaches breaches, CurrentUser user, Clock clock) {
        this.breaches = breaches;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.contentReaders())) {
            return Optional.empty();
        }
        List<BreachLine> running = breaches.running();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        UnorderedList list = new UnorderedList();
        running.stream()
                .limit(MOST)
                .forEach(line ->
                        list.add(new ListItem(BreachWords.link(line), new Span(" "), BreachWords.urgent(line, now))));
        return Optional.of(PageParts.late(PageParts.card(
                t("breach.home"), list, new RouterLink(t("breach.home.all", running.size()), BreachesView.class))));
    }
}
