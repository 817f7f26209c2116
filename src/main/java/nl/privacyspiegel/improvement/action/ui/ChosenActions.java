package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final int MOST_NAMED = 5;

    private final Actions actions;
    private final ManyActions many;

    ChosenActions(Actions actions, ManyActions many) {
        this.actions = actions;
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
                            ManyActions.Outcome outcome = many.change(seen(chosen), change);
                            show.run();
                            changed(outcome, show);
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
        Set<UnitId> own = chosen.stream().map(ActionLine::unit).collect(Collectors.toSet());
        List<UnitSummary> others = actions.changeableUnits().stream()
                .filter(unit -> own.size() > 1 || !own.contains(unit.id()))
                .toList();
        if (others.isEmpty()) {
            PageParts.sayError(t("improvement.copy.nowhere"));
            return;
        }
        units.setItems(others);
        units.setItemLabelGenerator(UnitSummary::path);
        new FormDialog(
                        t("improvement.copy.title", chosen.size()),
                        t("improvement.copy.do"),
                        () -> {
                            if (units.getValue().isEmpty()) {
                                throw new RuleViolation("improvement.copy.none");
                            }
                            ManyActions.Copied copied = many.copy(
                                    ids(chosen),
                                    units.getValue().stream()
                                            .map(UnitSummary::id)
                                            .toList());
                            show.run();
                            copied(copied, show);
                        },
                        new Paragraph(t("improvement.copy.text")),
                        units)
                .about(units, "improvement.copy.none")
                .open();
    }

    private void changed(ManyActions.Outcome outcome, Runnable show) {
        String done = t("improvement.many.changed", outcome.changed().size());
        String said = outcome.left().isEmpty()
                ? done
                : done + ". "
                        + t(
                                "improvement.many.left",
                                names(outcome.left(), line -> line.content().what()));
        if (outcome.changed().isEmpty()) {
            PageParts.sayError(said);
        } else {
            PageParts.sayWithUndo(said, () -> {
                List<ActionId> left = many.takeBack(outcome.changed());
                undone(
                        show,
                        left,
                        "improvement.many.undone.left",
                        line -> line.content().what());
            });
        }
    }

    private void copied(ManyActions.Copied copied, Runnable show) {
        String done = t("improvement.copy.done", copied.made().size());
        PageParts.sayWithUndo(
                copied.unowned() == 0 ? done : done + ". " + t("improvement.copy.unowned", copied.unowned()), () -> {
                    List<ActionId> left = many.takeBackCopies(copied.made());
                    undone(
                            show,
                            left,
                            "improvement.copy.undone.left",
                            line -> line.content().what() + " (" + line.unitName() + ")");
                });
    }

    private void undone(Runnable show, List<ActionId> left, String key, Function<ActionLine, String> name) {
        show.run();
        if (left.isEmpty()) {
            PageParts.say(t("shared.undone"));
        } else {
            PageParts.sayError(t(key, names(left, name)));
        }
    }

    private String names(List<ActionId> ids, Function<ActionLine, String> name) {
        String first = ids.stream()
                .limit(MOST_NAMED)
                .map(id -> "‘" + name.apply(actions.get(id, locale()).line()) + "’")
                .collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? t("improvement.many.more", first, ids.size() - MOST_NAMED) : first;
    }

    private static List<ManyActions.Seen> seen(List<ActionLine> chosen) {
        return chosen.stream()
                .map(line -> new ManyActions.Seen(line.id(), line.content()))
                .toList();
    }

    private static List<ActionId> ids(List<ActionLine> chosen) {
        return chosen.stream().map(ActionLine::id).toList();
    }
}
