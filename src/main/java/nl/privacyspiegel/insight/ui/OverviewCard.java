package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overviews;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Links;
import org.springframework.core.annotation.Order;

/** Where the own units stand, for who manages or supervises them: readable in a minute, each part with its page behind it. */
@org.springframework.stereotype.Component
@Order(5)
class OverviewCard implements HomeCard {

    private final Overviews overviews;

    OverviewCard(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public Optional<Component> card() {
        return overviews.current().map(OverviewCard::card);
    }

    static Component card(Overview overview) {
        Section card =
                new Section(new H2(t("insight.home.title", overview.unit().name())));
        card.addClassName("ps-overview");
        CourseParts course = new CourseParts(overview);
        card.add(course.headline());
        Div first = new Div(overview.supervision().map(SupervisionList::of).orElseGet(() -> DecisionList.of(overview)));
        course.domains().ifPresent(first::add);
        Div second = new Div();
        course.web().ifPresent(second::add);
        second.add(LastTestPart.of(overview));
        Div parts = new Div(first, second);
        parts.addClassName("ps-overview-parts");
        card.add(parts);
        return card;
    }

    /**
     * A framed part of the overview, whose heading leads to the page that tells more.
     *
     * @param path of that page, from the root of the application
     */
    static Section part(String title, String path, Component... components) {
        Section part = new Section(new H3(Links.page(path, title)));
        part.add(components);
        part.addClassNames("ps-card", "ps-overview-part");
        return part;
    }

    static String trends(UnitId unit) {
        return "trends" + Figures.query(TrendFilter.ALL.ofUnit(unit));
    }
}
