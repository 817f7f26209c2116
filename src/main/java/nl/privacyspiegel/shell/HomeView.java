package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** Where everybody starts: what is going on and what to do next, as the modules tell it. */
@Route("")
@Menu(title = "shell.home.title", order = 0)
@PermitAll
class HomeView extends Page {

    private static final long serialVersionUID = 1L;

    HomeView(CurrentUser user, List<HomeCard> cards) {
        title(t("shell.home.title"));
        var shown = cards.stream().flatMap(card -> card.card().stream()).toList();
        shown.forEach(this::add);
        if (shown.isEmpty()) {
            add(PageParts.empty(
                    t("shell.home.empty.title"),
                    t("shell.home.empty.text", user.require().email())));
        }
    }
}
