package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditHashes;
import nl.privacyspiegel.organisation.logbook.AuditPage;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** Supervisors and administrators read who did what, and check that nobody touched what is written. */
@Route("logboek")
@Menu(title = "organisation.audit.title", order = 930)
@RolesAllowed({Role.SUPERVISOR_NAME, Role.ADMINISTRATOR_NAME})
class AuditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "pagina";

    private final transient AuditEntries entries;
    private final transient AuditHashes hashes;

    AuditView(AuditEntries entries, AuditHashes hashes) {
        this.entries = entries;
        this.hashes = hashes;
    }

    /** What is looked for stands in the address, so that it can be kept and the way back leads to it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new HashMap<>();
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getParameters()
                .keySet()
                .forEach(name -> query.getSingleParameter(name).ifPresent(value -> parameters.put(name, value)));
        show(AuditFilter.of(parameters, entries.acts()), page(parameters.getOrDefault(PAGE, "1")));
    }

    private static int page(String number) {
        try {
            return Integer.parseInt(number) - 1;
        } catch (NumberFormatException mistyped) {
            throw new NotFoundException();
        }
    }

    private void show(AuditFilter filter, int page) {
        clear();
        AuditPage found = entries.list(filter, page);
        title(t("organisation.audit.title"));
        lead(t("organisation.audit.lead"));
        add(new AuditFilterForm(
                entries.acts(),
                filter,
                entries.members(),
                entries.units(),
                chosen -> UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(chosen.parameters()))));
        if (found.total() == 0) {
            add(PageParts.empty(t("organisation.audit.empty.title"), t("organisation.audit.empty.text")));
        } else {
            add(summary(filter, found), table(found));
        }
        if (found.pages() > 1) {
            add(pager(filter, found));
        }
        add(new AuditCheckCard(entries), new AuditDaysCard(hashes));
    }

    private static Div summary(AuditFilter filter, AuditPage found) {
        Span count = new Span(t("organisation.audit.found", found.total()));
        Div row = PageParts.row(PageParts.live(count));
        row.addClassName("ps-audit-summary");
        if (found.total() > AuditEntries.MOST_EXPORTED) {
            row.add(PageParts.callout(Tone.INFO, t("organisation.audit.export.tooMany", AuditEntries.MOST_EXPORTED)));
        } else {
            row.add(Links.file("download/logboek.csv" + filter.query(), t("organisation.audit.export")));
        }
        return row;
    }

    private static Component table(AuditPage found) {
        return new Table<AuditedAct>(t("organisation.audit.title"))
                .withHiddenCaption()
                .component(t("organisation.audit.when"), AuditWords::when)
                .component(t("organisation.audit.who"), AuditWords::who)
                .column(t("organisation.audit.what"), act -> t(act.actionKey()))
                .component(t("organisation.audit.object"), AuditWords::object)
                .column(t("organisation.audit.unit"), AuditWords::unit)
                .rows(found.acts());
    }

    private static Div pager(AuditFilter filter, AuditPage found) {
        Div row = PageParts.row();
        row.addClassName("ps-no-print");
        if (found.page() > 0) {
            row.add(link("organisation.audit.newer", filter, found.page()));
        }
        row.add(new Span(t("organisation.audit.page", found.page() + 1, found.pages())));
        if (found.page() + 1 < found.pages()) {
            row.add(link("organisation.audit.older", filter, found.page() + 2));
        }
        return row;
    }

    private static RouterLink link(String key, AuditFilter filter, int page) {
        Map<String, String> parameters = new HashMap<>(filter.parameters());
        parameters.put(PAGE, Integer.toString(page));
        RouterLink link = new RouterLink(t(key), AuditView.class);
        link.setQueryParameters(QueryParameters.simple(parameters));
        return link;
    }
}
