package nl.privacyspiegel.improvement.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.Unowned;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.FollowsUnit;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * A page about the work of one unit: the one that its address names, else the one that the reader chose, else the first of which
 * the reader sees the content.
 */
public abstract class UnitPage extends Page implements BeforeEnterObserver, FollowsUnit {

    private static final long serialVersionUID = 1L;
    private static final String UNIT = "eenheid";

    private final String title;
    private final transient Units units;
    private final transient CurrentUser user;
    private transient @Nullable UnitSummary unit;
    private transient Map<String, String> asked = Map.of();

    protected UnitPage(String title, Units units, CurrentUser user) {
        this.title = title;
        this.units = units;
        this.user = user;
    }

    /**
     * Fills the page, which has its heading.
     *
     * @param wanted what more the address asks for, by name
     */
    protected abstract void show(UnitSummary about, Map<String, String> wanted);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new TreeMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> parameters.put(name, value)));
        asked = Map.copyOf(parameters);
        unit = chosen(Optional.ofNullable(parameters.get(UNIT))).orElse(null);
        again();
    }

    private Optional<UnitSummary> chosen(Optional<String> named) {
        List<UnitSummary> readable = user.units(Role.contentReaders());
        if (named.isPresent()) {
            UnitId wanted = new UnitId(Ids.parse(named.get()));
            UnitSummary found = readable.stream()
                    .filter(each -> each.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return Optional.of(found);
        }
        List<UnitId> below =
                units.selectedAndBelow().stream().map(UnitSummary::id).toList();
        return readable.stream()
                .filter(each -> below.contains(each.id()))
                .findFirst()
                .or(() -> readable.stream().filter(UnitSummary::inUse).findFirst())
                .or(() -> readable.stream().findFirst());
    }

    /** Shows how things stand now. */
    protected final void again() {
        clear();
        title(t(title));
        UnitSummary about = unit;
        if (about == null) {
            add(PageParts.empty(t("improvement.unit.none.title"), t("improvement.unit.none")));
        } else {
            show(about, asked);
        }
    }

    /** Shows how things stand now, and for a while how to take back what was done. */
    protected final void done(String words, Runnable undo) {
        again();
        PageParts.sayWithUndo(words, () -> {
            undo.run();
            if (isAttached()) {
                again();
            }
            PageParts.say(t("shared.undone"));
        });
    }

    @Override
    public QueryParameters inUnit(String other) {
        return address(new UnitId(UUID.fromString(other)));
    }

    /** The parameters of the address of such a page about this unit. */
    public static QueryParameters address(UnitId unit) {
        return QueryParameters.of(UNIT, unit.toString());
    }

    /** A link to such a page about this unit, for who does not know the page itself. */
    public static Anchor link(String text, String page, UnitId unit) {
        return Links.page(page + "?" + UNIT + "=" + unit, text);
    }

    /** The same, about the selected unit; without one the page chooses. */
    public static Anchor link(String text, String page, Optional<UnitSummary> selected) {
        return selected.map(unit -> link(text, page, unit.id())).orElseGet(() -> Links.page(page, text));
    }

    /** The same, narrowed to what nobody has. */
    public static Anchor unowned(String text, String page, Optional<UnitSummary> selected) {
        String narrowed = page + "?" + Unowned.OWNER + "=" + Unowned.NOBODY;
        return Links.page(
                selected.map(unit -> narrowed + "&" + UNIT + "=" + unit.id()).orElse(narrowed), text);
    }
}
