package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.LeadingChoice;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** A new action of a unit, perhaps about something that the address names. */
@Route("acties/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewActionView extends UnitPage {

    /** Stands for what is not named yet; nobody types it. */
    static final String UNNAMED = "…";

    private static final long serialVersionUID = 1L;
    private static final String KIND = "soort";
    private static final String ABOUT = "over";

    private final transient Actions actions;
    private final transient ActionChanges changes;
    private final transient ActionChoices choices;

    NewActionView(Units units, CurrentUser user, Actions actions, ActionChanges changes, ActionChoices choices) {
        super("improvement.action.new.title", units, user);
        this.actions = actions;
        this.changes = changes;
        this.choices = choices;
    }

    /** The parameters of the address for a new action about this. */
    static QueryParameters address(SubjectRef about) {
        return UnitPage.address(about.unit()).merging(KIND, about.kind()).merging(ABOUT, about.id());
    }

    @Override
    protected boolean isPassing() {
        return true;
    }

    @Override
    protected void show(UnitSummary asked, Map<String, String> wanted) {
        backTo(new RouterLink(t("improvement.actions.title"), ActionsView.class));
        List<UnitSummary> units = actions.changeableUnits();
        Optional<UnitSummary> unit = units.stream()
                .filter(each -> each.id().equals(asked.id()))
                .findFirst()
                .or(() -> units.stream().findFirst());
        if (unit.isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("improvement.action.new.not")));
            return;
        }
        lead(t("improvement.action.new.lead", unit.get().name()));
        if (units.size() > 1) {
            add(unitChoice(units, unit.get()));
        }
        form(unit.get().id(), about(unit.get().id(), wanted));
    }

    private static Component unitChoice(List<UnitSummary> units, UnitSummary now) {
        Component choice = LeadingChoice.of(
                units,
                Optional.of(now),
                UnitSummary::path,
                UnitSummary::path,
                unit -> UI.getCurrent().navigate(NewActionView.class, UnitPage.address(unit.id())));
        ((HasLabel) choice).setLabel(t("improvement.unit"));
        return choice;
    }

    private static Set<SubjectRef> about(UnitId unit, Map<String, String> wanted) {
        String kind = wanted.getOrDefault(KIND, "");
        String id = wanted.getOrDefault(ABOUT, "");
        try {
            return kind.isEmpty() ? Set.of() : Set.of(new SubjectRef(kind, unit, id));
        } catch (IllegalArgumentException mistyped) {
            return Set.of();
        }
    }

    private void form(UnitId unit, Set<SubjectRef> about) {
        ActionFields fields =
                choices.fields(unit, ActionData.named(UNNAMED).withAbout(about), Optional.empty(), List.of());
        FieldRules rules = fields.rules();
        KeptForm kept = KeptForm.of("action/new", fields);
        Button make = PageParts.primary(
                t("improvement.action.make"),
                () -> rules.attempt(() -> {
                    ActionId made = changes.make(unit, fields.typed());
                    kept.saved();
                    UI.getCurrent().navigate(ActionView.class, ActionWords.parameters(made));
                    PageParts.say(t("improvement.action.made"));
                }));
        fields.add(rules.refusal(), PageParts.row(make));
        add(fields);
    }
}
