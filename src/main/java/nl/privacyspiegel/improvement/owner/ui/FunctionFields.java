package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** What is filled in of a function: its name, and who fills it. */
final class FunctionFields {

    /** Why a name will not do. */
    static final String[] NAME_KEYS = {"improvement.function.name.missing", "improvement.function.name.taken"};

    final TextField name = new TextField(t("improvement.function.name"));
    final Select<Colleague> member = new Select<>();
    final TextField title = new TextField(t("improvement.function.byTitle"));

    FunctionFields(List<Colleague> colleagues) {
        name.setMaxLength(ShortText.LONGEST);
        title.setMaxLength(ShortText.LONGEST);
        title.setHelperText(t("improvement.function.byTitle.help"));
        member.setLabel(t("improvement.function.byMember"));
        member.setItems(colleagues);
        member.setItemLabelGenerator(each -> each == null ? t("improvement.function.nobody") : words(each));
        member.setEmptySelectionAllowed(true);
        member.setEmptySelectionCaption(t("improvement.function.nobody"));
    }

    private static String words(Colleague colleague) {
        return colleague.jobFunction().equals(colleague.name())
                ? colleague.name()
                : t("improvement.owner.person", colleague.name(), colleague.jobFunction());
    }

    void show(FunctionSummary function) {
        name.setValue(function.name());
        switch (function.filledBy()) {
            case Filled.ByNobody() -> {}
            case Filled.ByTitle(String words) -> title.setValue(words);
            case Filled.ByMember(var id) ->
                member.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .ifPresent(member::setValue);
        }
    }

    /** @throws RuleViolation when it was said twice who fills it, or the name is missing */
    FunctionData typed() {
        @Nullable Colleague chosen = member.getValue();
        if (chosen != null && !title.getValue().isBlank()) {
            throw new RuleViolation("improvement.function.both");
        }
        Filled filledBy = chosen != null
                ? new Filled.ByMember(chosen.id())
                : title.getValue().isBlank() ? new Filled.ByNobody() : new Filled.ByTitle(title.getValue());
        return new FunctionData(name.getValue(), filledBy);
    }

    Component[] all() {
        return new Component[] {name, member, title};
    }
}
