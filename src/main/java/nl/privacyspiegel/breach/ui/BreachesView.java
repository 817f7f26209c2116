package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.privacyspiegel.breach.BreachFilter;
import nl.privacyspiegel.breach.BreachLine;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.suspicion.ReportLinkState;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Table;

/** The register of breaches: those with a clock that runs in front. Who only administers keeps the links to report, and sees none. */
@Route("datalekken")
@Menu(title = "breach.title", order = 270)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME, Role.ADMINISTRATOR_NAME})
class BreachesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String ANY = "";

    private final transient Breaches breaches;
    private final transient ReportLinks links;
    private final transient PublicAddress address;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private transient BreachFilter filter = BreachFilter.ALL;

    BreachesView(Breaches breaches, ReportLinks links, PublicAddress address, CurrentUser user, Clock clock) {
        this.breaches = breaches;
        this.links = links;
        this.address = address;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new TreeMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> parameters.put(name, value)));
        filter = BreachFilter.of(parameters);
        show();
    }

    private void show() {
        clear();
        title(t("breach.title"));
        if (user.maySomewhere(Role.contentReaders())) {
            register();
        }
        if (user.maySomewhere(Role.ASSESSOR, Role.SUPERVISOR)) {
            add(new Paragraph(new RouterLink(t("breach.suspicion.all"), SuspicionsView.class)));
        }
        List<ReportLinkState> kept = links.list();
        if (!kept.isEmpty()) {
            add(new ReportLinkCard(links, address).card(kept));
        }
    }

    private void register() {
        boolean mayReport = !breaches.reportableUnits().isEmpty();
        Breaches.Listed list = breaches.list(filter);
        if (!list.any()) {
            add(PageParts.empty(
                    t("breach.empty.title"),
                    t("breach.empty"),
                    mayReport ? new Component[] {report(), guide()} : new Component[] {guide()}));
            return;
        }
        lead(t("breach.lead"));
        add(new Paragraph(guide()));
        if (mayReport) {
            actions(report());
        }
        add(filters(list.years()));
        if (list.lines().isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("breach.none")));
            return;
        }
        add(table(list.lines(), clock.instant()));
        add(PageParts.row(
                Links.file("download/datalekken.xlsx" + filter.query(), t("breach.register.asWorkbook")),
                Links.file("download/datalekken.csv" + filter.query(), t("breach.register.asCsv"))));
    }

    private static Component report() {
        return PageParts.primary(t("breach.report"), () -> UI.getCurrent().navigate(NewBreachView.class));
    }

    /** Helps whoever does not know yet whether it is a breach. */
    static Component guide() {
        return Links.page("hulpmiddelen/datalek-actueel", t("breach.guide"));
    }

    private static Table<BreachLine> table(List<BreachLine> lines, Instant now) {
        Table<BreachLine> table = new Table<BreachLine>(t("breach.title"))
                .withHiddenCaption()
                .inFewLines()
                .component(t("breach.breach"), BreachWords::named)
                .component(t("breach.clock"), line -> BreachWords.urgent(line, now))
                .component(t("breach.state"), line -> BreachWords.state(line.state()))
                .column(
                        t("breach.next"),
                        line -> line.next()
                                .map(step -> t(step.translationKey()))
                                .orElse(""));
        if (lines.stream().map(BreachLine::unit).distinct().count() > 1) {
            table.column(t("breach.unit"), line -> BreachWords.unit(line.unitName()));
        }
        return table.column(t("breach.reportedOn"), line -> day(line.reportedAt()))
                .rows(lines);
    }

    private Div filters(List<Integer> years) {
        Map<String, String> states = new LinkedHashMap<>();
        for (BreachFilter.Which which : BreachFilter.Which.values()) {
            states.put(which.name(), t(which.translationKey()));
        }
        Map<String, String> units = new LinkedHashMap<>(Map.of(ANY, t("breach.filter.units")));
        for (UnitSummary unit : user.units(Role.contentReaders())) {
            units.put(unit.id().toString(), unit.path());
        }
        Map<String, String> all = new LinkedHashMap<>(Map.of(ANY, t("breach.filter.years")));
        years.forEach(year -> all.put(Integer.toString(year), Integer.toString(year)));
        UnitId unit = filter.unit();
        Integer year = filter.year();
        Div row = PageParts.row(
                select(
                        t("breach.state"),
                        states,
                        filter.which().name(),
                        chosen -> go(new BreachFilter(BreachFilter.Which.valueOf(chosen), unit, year))),
                select(
                        t("breach.unit"),
                        units,
                        unit == null ? ANY : unit.toString(),
                        chosen -> go(new BreachFilter(
                                filter.which(), chosen.isEmpty() ? null : new UnitId(UUID.fromString(chosen)), year))),
                select(
                        t("breach.year"),
                        all,
                        year == null ? ANY : year.toString(),
                        chosen -> go(new BreachFilter(
                                filter.which(), unit, chosen.isEmpty() ? null : Integer.valueOf(chosen)))));
        row.addClassName("ps-filter");
        return row;
    }

    private static Select<String> select(
            String label, Map<String, String> choices, String now, Consumer<String> chosen) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(List.copyOf(choices.keySet()));
        select.setItemLabelGenerator(choice -> choices.getOrDefault(choice, ""));
        select.setValue(
                choices.containsKey(now) ? now : choices.keySet().iterator().next());
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return select;
    }

    private static void go(BreachFilter wanted) {
        UI.getCurrent().navigate(BreachesView.class, QueryParameters.simple(wanted.parameters()));
    }
}
