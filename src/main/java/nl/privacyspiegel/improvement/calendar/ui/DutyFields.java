package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.NumberFields;

/** The fields of a duty, new or changed. */
final class DutyFields {

    private static final int MOST = 60;

    private enum Kind {
        RECURRING,
        ON_EVENT
    }

    private final TextField name = text("improvement.duty.name");
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final IntegerField every =
            NumberFields.whole(t("improvement.duty.every"), 1, MOST, t("improvement.duty.every.wrong", MOST));
    private final Select<Rhythm.Unit> unit = new Select<>();
    private final DatePicker next = DateFields.date(t("improvement.duty.next"));
    private final TextField event = text("improvement.duty.event");
    private final Select<OwnerName> owner;
    private final TextField evidence = text("improvement.duty.evidence");
    private final TextField source = text("improvement.duty.source");

    /** @param before what there is to change; empty for a new one */
    DutyFields(OwnersOfUnit owners, Optional<DutySummary> before, LocalDate today) {
        this.owner = OwnerSelect.of(t("improvement.duty.owner"), owners, before.flatMap(DutySummary::owner));
        kind.setLabel(t("improvement.duty.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> t("improvement.duty.kind." + each.name().toLowerCase(Locale.ROOT)));
        unit.setLabel(t("improvement.duty.every.unit"));
        unit.setItems(Rhythm.Unit.values());
        unit.setItemLabelGenerator(
                each -> t("improvement.duty.unit." + each.name().toLowerCase(Locale.ROOT)));
        event.setHelperText(t("improvement.duty.event.help"));
        evidence.setHelperText(t("improvement.duty.evidence.help"));
        source.setHelperText(t("improvement.duty.source.help"));
        kind.addValueChangeListener(change -> showFields());
        kind.setValue(Kind.RECURRING);
        every.setValue(1);
        unit.setValue(Rhythm.Unit.YEARS);
        next.setValue(today.plusMonths(1));
        before.ifPresent(this::show);
        showFields();
    }

    private static TextField text(String key) {
        TextField field = new TextField(t(key));
        field.setMaxLength(ShortText.LONGEST);
        return field;
    }

    private void show(DutySummary duty) {
        name.setValue(duty.name());
        evidence.setValue(duty.evidence());
        source.setValue(duty.source());
        switch (duty.time()) {
            case DutyTime.OnEvent(String happens) -> {
                kind.setValue(Kind.ON_EVENT);
                event.setValue(happens);
            }
            case DutyTime.Recurring(Rhythm rhythm, LocalDate day) -> {
                kind.setValue(Kind.RECURRING);
                every.setValue(rhythm.every());
                unit.setValue(rhythm.unit());
                next.setValue(day);
            }
        }
    }

    private void showFields() {
        boolean recurring = kind.getValue() == Kind.RECURRING;
        every.setVisible(recurring);
        unit.setVisible(recurring);
        next.setVisible(recurring);
        event.setVisible(!recurring);
    }

    Component[] all() {
        return new Component[] {name, kind, every, unit, next, event, owner, evidence, source};
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(name, "improvement.duty.name.missing", "improvement.duty.name.taken")
                .about(every, "improvement.duty.every.wrong")
                .about(next, "improvement.duty.next.missing", "improvement.duty.next.wrong")
                .about(event, "improvement.duty.event.missing")
                .about(owner, "improvement.owner.gone");
    }

    /** @throws RuleViolation when something is missing or wrong */
    DutyData typed() {
        return new DutyData(name.getValue(), source.getValue(), OwnerSelect.chosen(owner), time(), evidence.getValue());
    }

    private DutyTime time() {
        if (kind.getValue() == Kind.ON_EVENT) {
            return new DutyTime.OnEvent(event.getValue());
        }
        Integer number = every.getValue();
        LocalDate day = next.getValue();
        if (day == null) {
            throw new RuleViolation("improvement.duty.next.missing");
        }
        return new DutyTime.Recurring(new Rhythm(number == null ? 0 : number, unit.getValue()), day);
    }
}
