package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.WordsExplained;

/** A new breach: as little as is needed to begin, in a minute. */
@Route("datalekken/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewBreachView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Breaches breaches;
    private final transient BreachChanges changes;
    private final transient Units units;
    private final transient CurrentUser user;
    private final transient Glossary glossary;
    private final transient Clock clock;

    NewBreachView(
            Breaches breaches, BreachChanges changes, Units units, CurrentUser user, Glossary glossary, Clock clock) {
        this.breaches = breaches;
        this.changes = changes;
        this.units = units;
        this.user = user;
        this.glossary = glossary;
        this.clock = clock;
    }

    @Override
    protected boolean isPassing() {
        return true;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("breach.new"));
        backTo(new RouterLink(t("breach.title"), BreachesView.class));
        List<UnitSummary> mine = breaches.reportableUnits();
        if (mine.isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("breach.new.not")));
            return;
        }
        lead(t("breach.new.lead"));
        add(new Paragraph(BreachesView.guide()));
        form(mine);
        WordsExplained.of(glossary.named("persoonsgegevens", "verantwoordelijke"))
                .ifPresent(this::add);
    }

    private void form(List<UnitSummary> mine) {
        List<UnitId> selected =
                units.selectedAndBelow().stream().map(UnitSummary::id).toList();
        UnitSummary here = mine.stream()
                .filter(each -> selected.contains(each.id()))
                .findFirst()
                .orElse(mine.getFirst());
        TextField title = Fields.line(t("breach.field.title"), "");
        title.setHelperText(t("breach.field.title.help"));
        MomentFields at = new MomentFields(t("breach.field.reportedAt"), clock.instant());
        TextField by = Fields.line(t("breach.field.reportedBy"), user.require().jobFunction());
        TextField place = Fields.line(t("breach.field.place"), "");
        TextArea found = Fields.text(t("breach.field.found"), t("breach.noNames"), "");
        Select<UnitSummary> unit = unit(mine, here);
        CheckboxGroup<UnitSummary> whom = whom(mine, here);
        Div form = new Div(title, at.day(), at.time(), by, place, found);
        if (mine.size() > 1) {
            form.add(unit, whom);
        }
        form.addClassName("ps-form");
        FieldRules rules = new FieldRules();
        rules.required(title, "breach.title.missing");
        rules.required(found, "breach.found.missing");
        rules.about(by, "breach.reportedBy.missing")
                .about(at.day(), MomentFields.DAY)
                .about(at.time(), MomentFields.TIME)
                .about(whom, "breach.controllers.missing", "breach.controllers.most");
        KeptForm kept = KeptForm.of("breach/new", form);
        form.add(
                rules.refusal(),
                PageParts.row(PageParts.primary(
                        t("breach.new.submit"),
                        () -> rules.attempt(() -> {
                            BreachId made = changes.report(
                                    unit.getValue().id(),
                                    whom.getValue().stream()
                                            .map(UnitSummary::id)
                                            .collect(Collectors.toSet()),
                                    new BreachReport(
                                            title.getValue(),
                                            at.typed(),
                                            by.getValue(),
                                            place.getValue(),
                                            found.getValue(),
                                            ""));
                            kept.saved();
                            UI.getCurrent().navigate(BreachView.class, BreachView.parameters(made));
                            PageParts.say(t("breach.new.done"));
                        }))));
        add(form);
    }

    private static Select<UnitSummary> unit(List<UnitSummary> mine, UnitSummary here) {
        Select<UnitSummary> unit = new Select<>();
        unit.setLabel(t("breach.field.unit"));
        unit.setItems(mine);
        unit.setItemLabelGenerator(UnitSummary::path);
        unit.setEmptySelectionAllowed(false);
        unit.setValue(here);
        return unit;
    }

    /** Who decides: at first the unit itself. */
    static CheckboxGroup<UnitSummary> whom(List<UnitSummary> choices, UnitSummary here) {
        CheckboxGroup<UnitSummary> whom = new CheckboxGroup<>(t("breach.field.controllers"));
        whom.setItems(choices);
        whom.setItemLabelGenerator(UnitSummary::path);
        whom.setHelperText(t("breach.field.controllers.help"));
        whom.setValue(Set.of(here));
        return whom;
    }
}
