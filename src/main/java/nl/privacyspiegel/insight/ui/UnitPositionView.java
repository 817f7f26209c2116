package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.insight.PositionCharts;
import nl.privacyspiegel.insight.Quartiles;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.insight.UnitPosition;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.insight.UnitPositions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** Where the grades of a unit lie among those of the others. */
@Route("vergelijking")
@Menu(title = "insight.position.title", order = 410)
@RolesAllowed({Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class UnitPositionView extends FilteredPage {

    private static final long serialVersionUID = 1L;
    private static final String FILES = "download/eenheden";
    private static final int MOST_NAMED = 25;

    private final transient UnitPositions positions;
    private final transient PositionCharts charts;
    private final transient Units units;
    private final transient Clock clock;

    UnitPositionView(UnitPositions positions, PositionCharts charts, Units units, Clock clock) {
        super("insight.position.title", units);
        this.positions = positions;
        this.charts = charts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    Optional<UnitId> show(TrendFilter wanted) {
        UnitPosition position = positions.read(wanted);
        if (wanted.unit() == null && !position.choices().isEmpty()) {
            return Optional.of(position.unit().id());
        }
        show(position);
        return Optional.empty();
    }

    private void show(UnitPosition position) {
        lead(t("insight.position.lead"));
        if (position.choices().isEmpty()) {
            add(Figures.none(t("insight.position.empty")));
            return;
        }
        TrendFilter filter = position.filter();
        Div row = new Div(FilterFields.unit(
                position.choices(), position.unit(), unit -> go(t("insight.unit"), () -> filter.ofUnit(work(unit)))));
        position.measured()
                .filter(measured -> measured.frameworks().size() > 1)
                .ifPresent(measured -> row.add(FilterFields.framework(
                        measured.frameworks(),
                        measured.framework(),
                        choice -> go(t("insight.framework"), () -> filter.ofFramework(choice.key())))));
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        add(row);
        FilterFields.apart(position.unit(), units).ifPresent(this::add);
        position.measured()
                .ifPresentOrElse(
                        measured -> show(position, measured),
                        () -> add(Figures.none(
                                t("insight.position.unmeasured", position.unit().name()))));
    }

    private void show(UnitPosition position, Measured measured) {
        add(new Paragraph(ContentLanguage.sentence(
                "insight.position.about",
                position.unit().name(),
                Texts.day(measured.date()),
                new ContentLanguage(measured.language())
                        .content(measured.framework().name()))));
        if (FigureAge.isOld(measured.date(), LocalDate.now(clock))) {
            add(PageParts.callout(Tone.WARNING, t("insight.old")));
        }
        boolean tooFew = measured.domains().stream()
                .allMatch(domain -> domain.quartiles().isEmpty());
        if (tooFew) {
            add(PageParts.callout(Tone.INFO, t("insight.position.tooFew", Quartiles.FEWEST)));
        }
        ContentLanguage framework = new ContentLanguage(measured.language());
        charts.of(position, Texts.locale())
                .ifPresent(chart -> add(Figures.of(chart, framework, FILES, position.filter())));
        if (!tooFew) {
            add(table(measured));
        }
        add(new Paragraph(t("insight.position.unnamed", Quartiles.FEWEST)));
        if (!measured.named().isEmpty()) {
            add(new H2(t("insight.position.named")), named(measured.named()));
            RouterLink all = new RouterLink(t("insight.position.trends"), TrendsView.class);
            add(new Paragraph(all));
        }
    }

    private static Table<DomainPosition> table(Measured measured) {
        return new Table<DomainPosition>(t("insight.position.table"))
                .content(t("insight.domain"), new ContentLanguage(measured.language()), DomainPosition::name)
                .column(
                        t("insight.position.own"),
                        domain -> domain.own().map(Texts::number).orElseGet(() -> t("insight.absent")))
                .column(
                        t("insight.position.median"),
                        domain -> domain.quartiles()
                                .map(others -> Texts.number(others.median()))
                                .orElseGet(() -> t("insight.position.absent")))
                .column(
                        t("insight.position.band"),
                        domain -> domain.quartiles()
                                .map(others -> t(
                                        "insight.position.range",
                                        Texts.number(others.lower()),
                                        Texts.number(others.upper())))
                                .orElseGet(() -> t("insight.position.absent")))
                .column(
                        t("insight.position.place"),
                        domain -> domain.place()
                                .map(place -> t(place.translationKey()))
                                .orElseGet(() -> t("insight.position.absent")))
                .column(
                        t("insight.position.others"),
                        domain -> t("insight.position.counts", domain.named(), domain.unnamed()))
                .rows(measured.domains());
    }

    private Table<UnitGrades> named(List<UnitGrades> others) {
        List<UnitGrades> highest = others.stream()
                .sorted(Comparator.comparing(
                        (UnitGrades unit) -> unit.mean().value().orElse(null),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_NAMED)
                .toList();
        return new Table<UnitGrades>(t("insight.position.named.caption", highest.size(), others.size()))
                .component(t("insight.unit"), unit -> {
                    RouterLink link = new RouterLink(unit.name(), UnitPositionView.class);
                    link.setQueryParameters(address(TrendFilter.ALL.ofUnit(unit.unit())));
                    return link;
                })
                .component(t("insight.mean"), unit -> GradeWords.meanCell(unit.mean()))
                .column(t("insight.day"), unit -> GradeWords.day(unit.date(), LocalDate.now(clock)))
                .rows(highest);
    }
}
