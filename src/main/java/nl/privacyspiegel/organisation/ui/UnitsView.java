package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.UnitsChanged;

/** The administrator sees the tree of units, adds units, and changes, moves, removes or archives them. */
@Route("eenheden")
@Menu(title = "organisation.units.title", order = 900)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class UnitsView extends Page {

    private static final long serialVersionUID = 1L;

    /** Why a name of a unit will not do, and why its place will not. */
    private static final String[] NAME_KEYS = {"organisation.unit.name.taken", "organisation.unit.name.missing"};

    private static final String[] PLACE_KEYS = {"organisation.unit.below.missing", "organisation.unit.archived"};

    private final transient Units units;
    private final transient UnitChanges changes;

    UnitsView(Units units, UnitChanges changes) {
        this.units = units;
        this.changes = changes;
        show();
    }

    private void show() {
        clear();
        title(t("organisation.units.title"));
        lead(t("organisation.units.lead"));
        List<UnitSummary> tree = units.managed();
        Div list = new Div(table(tree));
        add(list);
        add(PageParts.card(t("organisation.units.add.title"), addForm(tree, list)));
        List<UnitSummary> archived = changes.archived();
        if (!archived.isEmpty()) {
            add(PageParts.card(
                    t("organisation.units.archived.title"),
                    new Paragraph(t("organisation.units.archived.lead")),
                    new Table<UnitSummary>(t("organisation.units.archived.title"))
                            .withHiddenCaption()
                            .column(t("organisation.units.unit"), UnitSummary::path)
                            .component(t("organisation.units.actions"), this::bringBackButton)
                            .rows(archived)));
        }
        UnitsChanged.tell();
    }

    private Component table(List<UnitSummary> tree) {
        Set<UnitId> removable = changes.removable();
        return new Table<UnitSummary>(t("organisation.units.caption"))
                .withHiddenCaption()
                .component(t("organisation.units.unit"), UnitsView::indented)
                .component(t("organisation.units.actions"), unit -> tools(unit, removable))
                .rows(tree);
    }

    private static Span indented(UnitSummary unit) {
        Span name = new Span(unit.name());
        name.addClassNames("ps-depth", "ps-depth-" + Math.min(unit.depth(), 6));
        return name;
    }

    private Component tools(UnitSummary unit, Set<UnitId> removable) {
        Div row = PageParts.row(named(
                t("organisation.units.rename"), t("organisation.units.rename.of", unit.name()), () -> rename(unit)));
        row.addClassName("ps-tools");
        if (unit.parent() == null) {
            return row;
        }
        if (removable.contains(unit.id())) {
            row.add(
                    named(t("organisation.units.move"), t("organisation.units.move.of", unit.name()), () -> move(unit)),
                    named(
                            t("organisation.units.remove"),
                            t("organisation.units.remove.of", unit.name()),
                            () -> remove(unit)));
        } else {
            row.add(named(
                    t("organisation.units.archive"),
                    t("organisation.units.archive.of", unit.name()),
                    () -> archive(unit)));
        }
        return row;
    }

    private static Button named(String words, String longWords, Runnable action) {
        Button button = PageParts.quiet(words, action);
        button.setAriaLabel(longWords);
        return button;
    }

    private Component bringBackButton(UnitSummary unit) {
        Div row = PageParts.row(named(
                t("organisation.units.bringBack"), t("organisation.units.bringBack.of", unit.name()), () -> {
                    if (PageParts.attempt(() -> changes.bringBack(unit.id()))) {
                        done(t("organisation.units.broughtBack", unit.name()), () -> changes.archive(unit.id()));
                    }
                }));
        row.addClassName("ps-tools");
        return row;
    }

    private void rename(UnitSummary unit) {
        TextField name = new TextField(t("organisation.unit.name"));
        name.setValue(unit.name());
        name.setMaxLength(ShortText.LONGEST);
        new FormDialog(
                        t("organisation.units.rename.of", unit.name()),
                        t("shared.save"),
                        () -> {
                            String called = name.getValue();
                            units.rename(unit.id(), called);
                            done(
                                    t("organisation.units.renamed"),
                                    () -> units.renameBack(unit.id(), called, unit.name()));
                        },
                        name)
                .about(name, NAME_KEYS)
                .open();
    }

    private void move(UnitSummary unit) {
        UnitId before = unit.parent();
        Select<UnitSummary> below = new Select<>();
        below.setLabel(t("organisation.units.add.below"));
        List<UnitSummary> places = units.managed().stream()
                .filter(each -> !each.id().equals(unit.id()))
                .toList();
        below.setItems(places);
        below.setItemLabelGenerator(UnitSummary::path);
        places.stream().filter(each -> each.id().equals(before)).findFirst().ifPresent(below::setValue);
        new FormDialog(
                        t("organisation.units.move.of", unit.name()),
                        t("organisation.units.move"),
                        () -> {
                            UnitSummary chosen = chosen(below);
                            changes.move(unit.id(), chosen.id());
                            done(t("organisation.units.moved", unit.name(), chosen.name()), () -> {
                                if (before != null) {
                                    changes.moveBack(unit.id(), chosen.id(), before);
                                }
                            });
                        },
                        below)
                .about(below, PLACE_KEYS)
                .about(below, "organisation.unit.name.taken", "organisation.unit.belowItself")
                .open();
    }

    private static UnitSummary chosen(Select<UnitSummary> field) {
        UnitSummary unit = field.getValue();
        if (unit == null) {
            throw new RuleViolation("organisation.unit.below.missing");
        }
        return unit;
    }

    private void remove(UnitSummary unit) {
        Questions.confirm(
                t("organisation.units.remove.title", unit.name()),
                t("organisation.units.remove.text"),
                t("organisation.units.remove"),
                () -> {
                    if (PageParts.attempt(() -> changes.remove(unit.id()))) {
                        done(t("organisation.units.removed", unit.name()), () -> {
                            UnitId parent = unit.parent();
                            if (parent != null) {
                                units.add(parent, unit.name());
                            }
                        });
                    }
                });
    }

    private void archive(UnitSummary unit) {
        Questions.confirm(
                t("organisation.units.archive.title", unit.name()),
                t("organisation.units.archive.text"),
                t("organisation.units.archive"),
                () -> {
                    if (PageParts.attempt(() -> changes.archive(unit.id()))) {
                        done(t("organisation.units.archived", unit.name()), () -> changes.bringBack(unit.id()));
                    }
                });
    }

    private Div addForm(List<UnitSummary> tree, Div list) {
        TextField name = new TextField(t("organisation.unit.name"));
        name.setMaxLength(ShortText.LONGEST);
        Select<UnitSummary> parent = new Select<>();
        parent.setLabel(t("organisation.units.add.below"));
        parent.setItems(tree);
        parent.setItemLabelGenerator(UnitSummary::path);
        tree.stream().findFirst().ifPresent(parent::setValue);
        FieldRules rules = new FieldRules().about(name, NAME_KEYS).about(parent, PLACE_KEYS);
        Div form = new Div(name, parent, rules.refusal());
        KeptForm kept = KeptForm.of("unit/new", form);
        Button submit = PageParts.primary(t("organisation.units.add.submit"), () -> {
            String added = Typed.name(name.getValue());
            boolean done = rules.attempt(() -> {
                UnitId id = units.add(chosen(parent).id(), added);
                kept.saved();
                done(t("organisation.units.added", added), () -> changes.remove(id));
            });
            if (!done) {
                // What it is refused for, somebody else may have added meanwhile.
                list.removeAll();
                list.add(table(units.managed()));
            }
        });
        FormFields.submitByEnter(form, submit);
        form.add(PageParts.row(submit));
        form.addClassName("ps-form");
        return form;
    }

    /** Shows how things stand now, and for a while how to take it back. */
    private void done(String words, Runnable undo) {
        show();
        PageParts.sayWithUndo(words, () -> {
            undo.run();
            UI.getCurrent().navigate(UnitsView.class);
            if (isAttached()) {
                show();
            }
            PageParts.say(t("shared.undone"));
        });
    }
}
