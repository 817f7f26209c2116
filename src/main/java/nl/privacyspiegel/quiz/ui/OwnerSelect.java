package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.FormFields;

/** For whom somebody makes a quiz; there is nothing to see when there is nothing to choose. */
final class OwnerSelect extends Select<Optional<UnitSummary>> {

    private static final long serialVersionUID = 1L;

    OwnerSelect(List<Optional<UnitSummary>> owners) {
        FormFields.named("van", this);
        setLabel(t("quiz.owner.field"));
        setHelperText(t("quiz.owner.help"));
        setItems(owners);
        setItemLabelGenerator(owner -> owner.map(UnitSummary::path).orElseGet(() -> t("quiz.owner.all")));
        setEmptySelectionAllowed(false);
        owners.stream().findFirst().ifPresent(this::setValue);
        setVisible(owners.size() > 1);
    }

    Optional<UnitId> owner() {
        return Optional.ofNullable(getValue()).flatMap(owner -> owner).map(UnitSummary::id);
    }
}
