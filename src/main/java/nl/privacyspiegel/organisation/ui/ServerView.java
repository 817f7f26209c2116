package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.settings.ServerChecks;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** Whether all is well with the server, and what to do when it is not. */
@Route("instellingen-server")
@Menu(title = "organisation.server.title", order = 980)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class ServerView extends Page {

    private static final long serialVersionUID = 1L;

    ServerView(ServerChecks checks) {
        title(t("organisation.server.title"));
        lead(t("organisation.server.lead"));
        if (!checks.mayLook()) {
            add(PageParts.callout(Tone.INFO, t("organisation.server.elsewhere")));
            return;
        }
        List<ServerCheck> all = checks.all();
        long troubled = all.stream().filter(check -> !check.isWell()).count();
        add(
                troubled == 0
                        ? PageParts.callout(Tone.GOOD, t("organisation.server.well"))
                        : PageParts.callout(Tone.WARNING, t("organisation.server.troubled", troubled)),
                PageParts.card(
                        t("organisation.server.parts"),
                        new Table<ServerCheck>(t("organisation.server.parts"))
                                .withHiddenCaption()
                                .inFewLines()
                                .column(t("organisation.server.part"), check -> t(check.part()))
                                .component(
                                        t("organisation.server.outcome"),
                                        check -> PageParts.mark(tone(check), t(outcome(check))))
                                .column(t("organisation.server.said"), ServerView::said)
                                .column(
                                        t("organisation.server.advice"),
                                        check -> check.isWell() ? t("organisation.server.nothing") : t(check.advice()))
                                .rows(all),
                        new Paragraph(t("organisation.server.watch"))));
    }

    private static Tone tone(ServerCheck check) {
        return switch (check.outcome()) {
            case WELL -> Tone.GOOD;
            case SOON -> Tone.WARNING;
            case NOW -> Tone.ERROR;
        };
    }

    private static String outcome(ServerCheck check) {
        return switch (check.outcome()) {
            case WELL -> "organisation.server.outcome.well";
            case SOON -> "organisation.server.outcome.soon";
            case NOW -> "organisation.server.outcome.now";
        };
    }

    private static String said(ServerCheck check) {
        return t(
                check.said(),
                check.values().stream()
                        .map(value -> value instanceof Instant moment ? Texts.moment(moment) : value)
                        .toArray());
    }
}
