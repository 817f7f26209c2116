package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.logbook.Notices;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On the home page: that something waits for the reader, or that there is something the supervisor did not see yet. */
@org.springframework.stereotype.Component
@Order(5)
class NoticesCard implements HomeCard {

    private final Confirmations confirmations;
    private final Notices notices;
    private final CurrentUser user;

    NoticesCard(Confirmations confirmations, Notices notices, CurrentUser user) {
        this.confirmations = confirmations;
        this.notices = notices;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        long waiting =
                confirmations.waiting().stream().filter(asked -> !asked.mine()).count();
        long unseen = notices.unseen();
        if (waiting == 0 && unseen == 0) {
            return Optional.empty();
        }
        return Optional.of(PageParts.card(
                t("organisation.notices.title"),
                new Paragraph(t("organisation.notices.card", waiting, unseen)),
                PageParts.row(new RouterLink(t("organisation.notices.open"), NoticesView.class))));
    }
}
