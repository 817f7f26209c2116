package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where everybody starts: what is going on and what to do next, as the modules tell it. */
@Route("")
@Menu(title = "shell.home.title", order = 0)
@PermitAll
class HomeView extends Page {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(HomeView.class);

    HomeView(CurrentUser user, List<HomeCard> cards) {
        title(t("shell.home.title"));
        var shown = cards.stream()
                .flatMap(HomeView::shown)
                .sorted(Comparator.comparing(card -> !PageParts.isLate(card)))
                .toList();
        if (shown.isEmpty()) {
            add(PageParts.empty(
                    t("shell.home.empty.title"),
                    t("shell.home.empty.text", user.require().email())));
            return;
        }
        Div beside = new Div();
        beside.addClassName("ps-home");
        shown.forEach(beside::add);
        add(beside);
    }

    /** A card that fails takes down no other: in its place stands that something is missing. */
    private static Stream<Component> shown(HomeCard card) {
        try {
            return card.card().stream();
        } catch (RuntimeException failure) {
            RefusalWitness.page(failure);
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Error {} in {}", number, card.getClass().getName(), failure);
            return Stream.of(PageParts.callout(Tone.WARNING, t("shell.home.failed", number)));
        }
    }
}
