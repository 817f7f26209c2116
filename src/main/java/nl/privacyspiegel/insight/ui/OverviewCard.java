package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overviews;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.core.annotation.Order;

/** Where the own units stand, for who manages or supervises them: readable in a minute. */
@org.springframework.stereotype.Component
@Order(5)
class OverviewCard implements HomeCard {

    private static final int MOST_UNITS = 8;
    private static final int MOST_COLUMNS = 6;

    private final Overviews overviews;

    OverviewCard(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public Optional<Component> card() {
        return overviews.current().map(OverviewCard::card);
    }

    private static Component card(Overview overview) {
        Div tiles = new Div();
        Tiles.of(overview).forEach(tiles::add);
        tiles.addClassName("ps-tiles");
        Section card = PageParts.card(
                t("insight.home.title", overview.unit().name()),
                new Paragraph(t("insight.home.today", Texts.day(overview.today()))),
                tiles);
        overview.grades().ifPresent(grades -> addUnits(card, overview, grades));
        List<Component> undone = UndoneList.of(overview);
        if (!undone.isEmpty()) {
            card.add(new H3(t("insight.home.undone")));
            undone.forEach(card::add);
        }
        return card;
    }

    private static void addUnits(Section card, Overview overview, Grades grades) {
        List<UnitGrades> shown = grades.lines().stream().limit(MOST_UNITS).toList();
        card.add(new H3(t("insight.home.units")));
        String lead = shown.size() == grades.lines().size()
                ? t("insight.home.units.lead.all")
                : t("insight.home.units.lead", shown.size(), grades.lines().size());
        card.add(new Paragraph(grades.isComparable() ? lead + " " + t("insight.home.units.changes") : lead));
        card.add(table(shown, grades, overview.today()));
        Paragraph more =
                new Paragraph(new Anchor(Addresses.of(trends(overview.unit().id())), t("insight.home.all")));
        card.add(more);
    }

    static String trends(UnitId unit) {
        return "trends" + Figures.query(TrendFilter.ALL.ofUnit(unit));
    }

    /** With many domains there is no room for each of them: then the mean alone. */
    private static Table<UnitGrades> table(List<UnitGrades> units, Grades grades, LocalDate today) {
        List<Domain> domains = grades.domains();
        Table<UnitGrades> table = new Table<UnitGrades>(t("insight.home.units"))
                .withHiddenCaption()
                .component(t("insight.unit"), unit -> unit(unit, today));
        if (domains.size() <= MOST_COLUMNS) {
            domains.forEach(domain -> table.column(domain.name(), unit -> GradeWords.grade(unit, domain.id()))
                    .named(new ContentLanguage(grades.language())));
        }
        return table.component(t("insight.mean"), unit -> GradeWords.meanCell(unit.mean()))
                .rows(units);
    }

    private static Component unit(UnitGrades unit, LocalDate today) {
        return new Div(
                new Anchor(Addresses.of(trends(unit.unit())), unit.name()),
                new Div(PageParts.muted(GradeWords.measured(unit.date(), today))));
    }
}
