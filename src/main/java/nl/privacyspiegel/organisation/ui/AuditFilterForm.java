package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedMember;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;

/** Which entries of the audit trail to show. */
final class AuditFilterForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = DateFields.date(t("organisation.audit.filter.from"));
    private final DatePicker until = DateFields.date(t("organisation.audit.filter.until"));
    private final ComboBox<AuditAction> action = new ComboBox<>(t("organisation.audit.what"));
    private final ComboBox<AuditedMember> member = new ComboBox<>(t("organisation.audit.filter.member"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(t("organisation.audit.unit"));
    private final TextField text = new TextField(t("organisation.audit.filter.text"));

    AuditFilterForm(
            List<AuditAction> acts,
            AuditFilter filter,
            List<AuditedMember> members,
            List<UnitSummary> units,
            Consumer<AuditFilter> search) {
        addClassNames("ps-audit-filter", "ps-no-print");
        action.setItemLabelGenerator(each -> t(each.translationKey()));
        member.setItemLabelGenerator(AuditedMember::name);
        unit.setItemLabelGenerator(UnitSummary::path);
        action.setItems(acts);
        member.setItems(members);
        unit.setItems(units);
        List.of(action, member, unit).forEach(choice -> {
            choice.setPlaceholder(t("organisation.audit.filter.any"));
            choice.setClearButtonVisible(true);
        });
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setMaxLength(ShortText.LONGEST);
        from.setValue(filter.from());
        until.setValue(filter.until());
        action.setValue(filter.action());
        choose(member, members, each -> each.id().equals(filter.member()));
        choose(unit, units, each -> each.id().equals(filter.unit()));
        text.setValue(filter.text());
        FieldRules rules = new FieldRules();
        rules.rule(text, typed -> new AuditFilter(null, null, null, null, null, typed));
        Div buttons = PageParts.row(PageParts.primary(t("organisation.audit.search"), () -> {
            if (isSensible() && rules.pass()) {
                search.accept(chosen());
            }
        }));
        if (!filter.isAll()) {
            buttons.add(PageParts.quiet(t("organisation.audit.filter.clear"), () -> search.accept(AuditFilter.ALL)));
        }
        add(from, until, action, member, unit, text, buttons);
    }

    private static <T> void choose(ComboBox<T> choice, List<T> all, Predicate<T> wanted) {
        all.stream().filter(wanted).findFirst().ifPresent(choice::setValue);
    }

    /** A date that cannot be read has its own message at its field. */
    private boolean isSensible() {
        boolean backwards = from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue());
        if (backwards) {
            until.setErrorMessage(t("organisation.audit.filter.backwards"));
            until.setInvalid(true);
        }
        return !backwards && !from.isInvalid() && !until.isInvalid();
    }

    private AuditFilter chosen() {
        AuditedMember person = member.getValue();
        UnitSummary about = unit.getValue();
        return new AuditFilter(
                from.getValue(),
                until.getValue(),
                action.getValue(),
                person == null ? null : person.id(),
                about == null ? null : about.id(),
                text.getValue());
    }
}
