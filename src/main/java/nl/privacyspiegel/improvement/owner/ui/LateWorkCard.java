package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.LateWork;
import nl.privacyspiegel.improvement.owner.LateWork.Kind;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the supervisor: work of which the day has passed. */
@org.springframework.stereotype.Component
@Order(34)
class LateWorkCard implements HomeCard {

    private final LateWork work;
    private final Units units;
    private final CurrentUser user;

    LateWorkCard(LateWork work, Units units, CurrentUser user) {
        this.work = work;
        this.units = units;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.SUPERVISOR)) {
            return Optional.empty();
        }
        Map<Kind, Long> late = work.toSupervise();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        late.forEach((kind, number) -> list.add(new ListItem(link(kind, number))));
        return Optional.of(PageParts.late(PageParts.card(t("improvement.late.title"), list)));
    }

    private Component link(Kind kind, long number) {
        String words = t("improvement.late." + kind.name().toLowerCase(Locale.ROOT), number);
        return switch (kind) {
            case ACTION -> Links.page("acties?telaat=ja", words);
            case DUTY -> UnitPage.link(words, "kalender", units.selected());
            case DOCUMENT -> UnitPage.link(words, "documenten", units.selected());
        };
    }
}
