package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.LeadingChoice;

/** The unit that a page of results is about: it stands in the address, so that it can be shared. */
final class UnitChoice {

    private static final String UNIT = "eenheid";
    private static final String STEP = "\u2013 ";

    private UnitChoice() {}

    static QueryParameters query(UnitId unit) {
        return QueryParameters.simple(Map.of(UNIT, unit.toString()));
    }

    /**
     * The unit in the address, or the first one.
     *
     * @throws NotFoundException when it is none of these
     */
    static ResultUnit chosen(BeforeEnterEvent event, List<ResultUnit> units) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .map(Ids::parse)
                .map(id -> units.stream()
                        .filter(unit -> unit.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElseGet(units::getFirst);
    }

    /** The choice of another unit; who chooses reads the same page about that one. */
    static Component of(
            List<ResultUnit> units, ResultUnit chosen, Class<? extends Component> view, RouteParameters parameters) {
        Component choice = LeadingChoice.of(
                units,
                Optional.of(chosen),
                ResultUnit::name,
                unit -> STEP.repeat(unit.depth()) + unit.name(),
                unit -> UI.getCurrent().navigate(view, parameters, query(unit.id())));
        ((HasLabel) choice).setLabel(t("privacytest.results.unit"));
        return choice;
    }
}
