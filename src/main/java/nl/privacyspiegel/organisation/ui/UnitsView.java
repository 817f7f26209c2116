package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Table;

/** The administrator sees the tree of units, adds units and renames them. */
@Route("eenheden")
@Menu(title = "organisation.units.title", order = 101)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class UnitsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Units units;

    UnitsView(Units units) {
        this.units = units;
        show();
    }

    private void show() {
        clear();
        title(t("organisation.units.title"));
        lead(t("organisation.units.lead"));
        List<UnitSummary> tree = units.managed();
        add(new Table<UnitSummary>(t("organisation.units.caption"))
                .withHiddenCaption()
                .component(t("organisation.units.unit"), UnitsView::indented)
                .component(t("organisation.units.actions"), this::renameButton)
                .rows(tree));
        add(Kit.card(t("organisation.units.add.title"), addForm(tree)));
    }

    private static Span indented(UnitSummary unit) {
        Span name = new Span(unit.name());
        name.addClassNames("ps-depth", "ps-depth-" + Math.min(unit.depth(), 6));
        return name;
    }

    private Button renameButton(UnitSummary unit) {
        Button button = Kit.quiet(t("organisation.units.rename"), () -> rename(unit));
        button.setAriaLabel(t("organisation.units.rename.of", unit.name()));
        return button;
    }

    private void rename(UnitSummary unit) {
        TextField name = new TextField(t("organisation.unit.name"));
        name.setValue(unit.name());
        name.setMaxLength(ShortText.LONGEST);
        name.setWidthFull();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(t("organisation.units.rename.of", unit.name()));
        dialog.add(name);
        KeptForm kept = KeptForm.of("unit/" + unit.id().value(), dialog);
        dialog.setConfirmText(t("shared.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(t("shared.cancel"));
        dialog.addConfirmListener(event -> {
            if (Kit.attempt(() -> units.rename(unit.id(), name.getValue()))) {
                kept.saved();
                Kit.say(t("organisation.units.renamed"));
                show();
            }
        });
        dialog.open();
        name.focus();
    }

    private Div addForm(List<UnitSummary> tree) {
        TextField name = new TextField(t("organisation.unit.name"));
        name.setMaxLength(ShortText.LONGEST);
        Select<UnitSummary> parent = new Select<>();
        parent.setLabel(t("organisation.units.add.below"));
        parent.setItems(tree);
        parent.setItemLabelGenerator(UnitSummary::path);
        tree.stream().findFirst().ifPresent(parent::setValue);
        Div form = new Div(name, parent);
        KeptForm kept = KeptForm.of("unit/new", form);
        form.add(Kit.row(Kit.primary(t("organisation.units.add.submit"), () -> {
            String added = name.getValue().strip();
            if (Kit.attempt(() -> units.add(parent.getValue().id(), added))) {
                kept.saved();
                Kit.say(t("organisation.units.added", added));
                show();
            }
        })));
        form.addClassName("ps-form");
        return form;
    }
}
