package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FollowsUnit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import nl.privacyspiegel.shared.ui.Texts;

/** A page of figures about one unit. What it shows stands in its address, the unit always by name. */
abstract class FilteredPage extends Page implements BeforeEnterObserver, FollowsUnit {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient Units units;
    private TrendFilter shown = TrendFilter.ALL;
    private String chosenIn = "";

    FilteredPage(String title, Units units) {
        this.title = title;
        this.units = units;
    }

    /**
     * Shows what was asked for.
     *
     * @return the unit that the figures are about when nobody chose one: the page is opened anew with it in its address, and
     *     nothing was added; empty when everything was added
     * @throws NotFoundException when it asks for what this reader may not see
     */
    abstract Optional<UnitId> show(TrendFilter wanted);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t(title));
        try {
            shown = TrendFilter.of(event.getLocation().getQueryParameters().getParameters());
            Optional<UnitId> unit = show(shown);
            if (unit.isPresent()) {
                event.forwardTo(getClass(), address(shown.about(unit.get())));
                return;
            }
            FilterFields.land(this, chosenIn);
            chosenIn = "";
        } catch (RuleViolation wrong) {
            refuse(Texts.of(wrong));
        } catch (NotFoundException hidden) {
            RefusalWitness.page(hidden);
            refuse(t("insight.filter.hidden"));
        }
    }

    @Override
    public QueryParameters inUnit(String unit) {
        return address(shown.ofUnit(new UnitId(UUID.fromString(unit))));
    }

    /** The unit of the page is the one that the reader works in from now on: the choice at the top says the same. */
    UnitId work(UnitSummary unit) {
        units.select(unit.id());
        return unit.id();
    }

    /** Shows something else, with the keyboard in the field where it was chosen. */
    void go(String field, Supplier<TrendFilter> filter) {
        chosenIn = field;
        PageParts.attempt(() -> UI.getCurrent().navigate(getClass(), address(filter.get())));
    }

    static QueryParameters address(TrendFilter filter) {
        return new QueryParameters(filter.parameters());
    }

    private void refuse(String why) {
        add(PageParts.callout(Tone.WARNING, why));
        add(new Paragraph(new RouterLink(t("insight.filter.all"), getClass())));
    }
}
