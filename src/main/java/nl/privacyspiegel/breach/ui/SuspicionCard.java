package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.suspicion.SuspicionLine;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home, right behind the clocks: suspicions that wait for the working group or the supervisor. */
@org.springframework.stereotype.Component
@Order(2)
class SuspicionCard implements HomeCard {

    private static final int MOST = 5;

    private final Suspicions suspicions;

    SuspicionCard(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public Optional<Component> card() {
        List<SuspicionLine> waiting = suspicions.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        waiting.stream()
                .limit(MOST)
                .forEach(line -> list.add(new ListItem(
                        SuspicionWords.link(line),
                        new Span(" "),
                        PageParts.muted(moment(line.reportedAt())),
                        new Span(" "),
                        SuspicionWords.standing(line))));
        return Optional.of(PageParts.late(PageParts.card(
                t("breach.suspicion.home"),
                list,
                new RouterLink(t("breach.suspicion.home.all", waiting.size()), SuspicionsView.class))));
    }
}
