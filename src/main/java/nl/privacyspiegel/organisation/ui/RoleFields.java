package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;

/** Which role, on which unit. */
final class RoleFields {

    final Select<Role> role = new Select<>();
    final Select<UnitSummary> unit = new Select<>();

    RoleFields(List<UnitSummary> units) {
        role.setLabel(t("organisation.role.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> t(item.translationKey()));
        role.addValueChangeListener(change -> explain(change.getValue()));
        role.setValue(Role.ASSESSOR);
        unit.setLabel(t("organisation.role.unit"));
        unit.setHelperText(t("organisation.role.unit.help"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitSummary::path);
        units.stream().findFirst().ifPresent(unit::setValue);
    }

    private void explain(Role chosen) {
        role.setHelperText(t(chosen.translationKey() + ".help"));
    }
}
