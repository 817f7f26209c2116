package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** What an administrator does first: units and people. */
@org.springframework.stereotype.Component
@Order(90)
class SetUpCard implements HomeCard {

    private final CurrentUser user;

    SetUpCard(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(PageParts.card(
                t("organisation.home.title"),
                new Paragraph(t("organisation.home.text")),
                PageParts.row(
                        new RouterLink(t("organisation.units.title"), UnitsView.class),
                        new RouterLink(t("organisation.members.title"), MembersView.class))));
    }
}
