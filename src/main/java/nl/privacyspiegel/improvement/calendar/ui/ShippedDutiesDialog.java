package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.ShippedDuty;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;

/** Takes duties over from the list that ships with the application. */
final class ShippedDutiesDialog {

    private final Duties duties;
    private final UnitId unit;
    private final LocalDate today;
    private final Runnable done;

    ShippedDutiesDialog(Duties duties, UnitId unit, LocalDate today, Runnable done) {
        this.duties = duties;
        this.unit = unit;
        this.today = today;
        this.done = done;
    }

    void open() {
        List<ShippedDuty> offered = duties.offered(unit);
        if (offered.isEmpty()) {
            PageParts.say(t("improvement.calendar.shipped.all"));
            return;
        }
        CheckboxGroup<ShippedDuty> choice = new CheckboxGroup<>();
        choice.setLabel(t("improvement.calendar.shipped.choice"));
        choice.setItems(offered);
        choice.setItemLabelGenerator(ShippedDuty::name);
        choice.setRenderer(new ComponentRenderer<>(ShippedDutiesDialog::words));
        choice.select(offered.stream().filter(ShippedDuty::isUsual).toList());
        DatePicker first = DateFields.date(t("improvement.calendar.shipped.first"));
        first.setHelperText(t("improvement.calendar.shipped.first.help"));
        first.setValue(today.plusMonths(1));
        new FormDialog(
                        t("improvement.calendar.shipped"),
                        t("improvement.calendar.shipped.submit"),
                        () -> {
                            LocalDate day = first.getValue();
                            if (day == null) {
                                throw new RuleViolation("improvement.duty.next.missing");
                            }
                            Set<String> chosen = choice.getValue().stream()
                                    .map(ShippedDuty::id)
                                    .collect(Collectors.toSet());
                            if (chosen.isEmpty()) {
                                throw new RuleViolation("improvement.calendar.shipped.none");
                            }
                            duties.addShipped(unit, chosen, day);
                            done.run();
                        },
                        first,
                        choice)
                .about(choice, "improvement.calendar.shipped.none")
                .about(first, "improvement.duty.next.missing", "improvement.duty.next.wrong")
                .open();
    }

    private static Component words(ShippedDuty duty) {
        String when = duty.rhythm().map(DutyWords::every).orElse(duty.event());
        Span more = PageParts.muted(duty.proposal() ? t("improvement.calendar.shipped.proposal", when) : when);
        Div words = new Div(ContentLanguage.TYPED.span(duty.name()), new Span(" · "), more);
        if (!duty.remark().isEmpty()) {
            words.add(new Div(ContentLanguage.TYPED.mark(PageParts.muted(duty.remark()))));
        }
        return words;
    }
}
