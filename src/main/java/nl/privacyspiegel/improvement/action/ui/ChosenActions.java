package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.action.ManyActions;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.action.SameChange;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.stereotype.Component;

/** What can be done with several actions at once, each with a way back. */
@Component
class ChosenActions {

    private final Actions actions;
    private final ActionChanges changes;
    private final ManyActions many;

    ChosenActions(Actions actions, ActionChanges changes, ManyActions many) {
        this.actions = actions;
        this.changes = changes;
        this.many = many;
    }

    /** Asks for an owner, a last day and a priority; what stays empty is not changed. */
    void change(List<ActionLine> chosen, Runnable show) {
        Set<UnitId> units = chosen.stream().map(ActionLine::unit).collect(Collectors.toSet());
        OwnersOfUnit names = units.size() == 1 ? actions.owners(units.iterator().next()) : new OwnersOfUnit(List.of());
        Select<OwnerName> owner = OwnerSelect.orTheSame(t("improvement.part.owner"), names);
        DatePicker due = DateFields.date(t("improvement.due"));
        due.setHelperText(t("improvement.many.same.help"));
        Select<Priority> priority = new Select<>();
        priority.setLabel(t("improvement.part.priority"));
        priority.setItems(Priority.values());
        priority.setEmptySelectionAllowed(true);
        priority.setEmptySelectionCaption(t("improvement.many.same"));
        priority.setItemLabelGenerator(each -> each == null ? t("improvement.many.same") : t(each.translationKey()));
        new FormDialog(
                        t("improvement.many.change.title", chosen.size()),
                        t("shared.save"),
                        () -> {
                            SameChange change = new SameChange(
                                    OwnerSelect.chosen(owner),
                                    Optional.ofNullable(due.getValue()),
                                    Optional.ofNullable(priority.getValue()));
                            List<ManyActions.Before> before = many.change(ids(chosen), change);
                            show.run();
                            PageParts.sayWithUndo(t("improvement.many.changed", chosen.size()), () -> {
                                many.takeBack(before);
                                undone(show);
                            });
                        },
                        units.size() == 1
                                ? owner
                                : PageParts.fact(t("improvement.part.owner"), new Span(t("improvement.many.oneUnit"))),
                        due,
                        priority)
                .about(owner, "improvement.owner.gone")
                .about(due, "improvement.planning.backwards")
                .open();
    }

    /** Asks to which other units they are copied. */
    void copy(List<ActionLine> chosen, Runnable show) {
        CheckboxGroup<UnitSummary> units = new CheckboxGroup<>();
        units.setLabel(t("improvement.copy.units"));
        units.setItems(actions.changeableUnits());
        units.setItemLabelGenerator(UnitSummary::path);
        new FormDialog(
                        t("improvement.copy.title", chosen.size()),
                        t("improvement.copy.do"),
                        () -> {
                            if (units.getValue().isEmpty()) {
                                throw new RuleViolation("improvement.copy.none");
                            }
                            List<ActionId> made = many.copy(
                                    ids(chosen),
                                    units.getValue().stream()
                                            .map(UnitSummary::id)
                                            .toList());
                            show.run();
                            PageParts.sayWithUndo(t("improvement.copy.done", made.size()), () -> {
                                changes.remove(made);
                                undone(show);
                            });
                        },
                        new Paragraph(t("improvement.copy.text")),
                        units)
                .about(units, "improvement.copy.none")
                .open();
    }

    private static void undone(Runnable show) {
        show.run();
        PageParts.say(t("shared.undone"));
    }

    private static List<ActionId> ids(List<ActionLine> chosen) {
        return chosen.stream().map(ActionLine::id).toList();
    }
}
