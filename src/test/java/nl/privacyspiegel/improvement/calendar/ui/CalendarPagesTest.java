package nl.privacyspiegel.improvement.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyId;
import nl.privacyspiegel.improvement.calendar.DutyOutcome;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.DutyTurn;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.calendar.ShippedDuty;
import nl.privacyspiegel.improvement.calendar.Subscriptions;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The pages of the privacy calendar")
class CalendarPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Duties duties;

    @Autowired
    private DutyTurns turns;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private DutyId overdue(String name) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return duties.add(
                unit(),
                new DutyData(
                        name,
                        "",
                        Optional.empty(),
                        new DutyTime.Recurring(new Rhythm(1, Rhythm.Unit.YEARS), yesterday),
                        "verslag"));
    }

    @Test
    void a_duty_of_ones_own_is_put_in_the_calendar_and_taken_back() {
        navigate(CalendarView.class);
        click("Nieuwe plicht");
        test(find(TextField.class).withCaption("Plicht").single()).setValue("Proefmeting houden");
        click("Zet in de kalender");
        assertThat(page()).contains("Proefmeting houden");
        click("Maak ongedaan");
        assertThat(duties.of(unit()))
                .filteredOn(DutySummary::inUse)
                .extracting(DutySummary::name)
                .doesNotContain("Proefmeting houden");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        navigate(CalendarView.class);
        click("Nieuwe plicht");
        click("Zet in de kalender");
        TextField name = find(TextField.class).withCaption("Plicht").single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Vul in wat er moet gebeuren.");
        test(name).setValue("Bij een nieuwe collega");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> kind =
                find(RadioButtonGroup.class).withCaption("Wanneer").single();
        kind.setValue(kind.getListDataView().getItem(1));
        click("Zet in de kalender");
        assertThat(find(TextField.class)
                        .withCaption("Bij welke gebeurtenis")
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void a_late_duty_is_said_to_be_late_and_done_with_two_presses() {
        DutyId id = overdue("Verslag maken");
        navigate(CalendarView.class);
        assertThat(page()).contains("Te laat", "Verslag maken");
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").contains("Verslag maken")
                                        && button.getText().equals("Gedaan"))
                        .single())
                .click();
        test(find(TextArea.class).single()).setValue("Vastgesteld door het college");
        test(find(Button.class)
                        .withCondition(button -> button.getText().equals("Gedaan")
                                && button.getAriaLabel().isEmpty())
                        .single())
                .click();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Verslag maken is gedaan. De volgende keer is op ");
        assertThat(turns.of(id)).singleElement().extracting(DutyTurn::outcome).isEqualTo(DutyOutcome.DONE);
        navigate(DutyView.class, Map.of("duty", id.toString()));
        assertThat(page()).contains("Vastgesteld door het college", "Te laat gedaan");
    }

    @Test
    void of_two_who_give_a_duty_another_name_the_second_reads_both_and_chooses() {
        DutyId id = overdue("Verslag maken");
        navigate(DutyView.class, Map.of("duty", id.toString()));
        click("Wijzig");
        DutyData seen = duties.get(id).data();
        duties.change(id, new DutyData("Van een collega", "wet", seen.owner(), seen.time(), ""), seen);
        test(find(TextField.class).withCaption("Plicht").single()).setValue("Van mij");
        click("Opslaan");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Plicht (nu: Van een collega)");
        click("Opslaan");
        assertThat(duties.get(id).data()).isEqualTo(new DutyData("Van mij", "wet", seen.owner(), seen.time(), ""));
    }

    @Test
    void home_leads_to_the_duties_that_nobody_has() {
        overdue("Verslag maken");
        duties.addShipped(unit(), List.of("kal-01"), LocalDate.now(clock));
        UI.getCurrent().navigate("kalender", UnitPage.address(unit()).merging("eigenaar", "niemand"));
        assertThat(find(Checkbox.class)
                        .withCaption("Alleen wat niemand heeft")
                        .single()
                        .getValue())
                .isTrue();
        assertThat(page()).contains("Verslag maken");
        assertThat(page())
                .doesNotContain(duties.of(unit()).stream()
                        .filter(duty -> !duty.ownerName().isEmpty())
                        .map(DutySummary::name)
                        .toArray(String[]::new));
    }

    @Test
    void the_list_that_ships_fills_a_calendar_at_once() {
        navigate(CalendarView.class);
        int before = duties.of(unit()).size();
        int offered = duties.offered(unit()).size();
        click("Neem over uit de lijst");
        assertThat(find(DatePicker.class).withCaption("Eerste datum").single().getValue())
                .isNotNull();
        click("Neem over");
        assertThat(duties.of(unit())).hasSizeGreaterThan(before);
        assertThat(duties.offered(unit()))
                .as("proposals of ours, and what nobody would advise now")
                .isNotEmpty()
                .noneMatch(ShippedDuty::isUsual)
                .anyMatch(ShippedDuty::outdated);
        assertThat(duties.offered(unit())).hasSizeLessThan(offered);
    }

    @Test
    void a_subscription_shows_its_address_once_and_is_withdrawn() {
        navigate(CalendarView.class);
        click("Maak een abonnement");
        assertThat(find(TextField.class)
                        .withCaption("Adres voor uw agenda")
                        .single()
                        .getValue())
                .matches(".*/agenda/[0-9A-Z]{26}\\.ics");
        click("Ik heb het adres bewaard");
        assertThat(subscriptions.mine()).isPresent();
        click("Trek het abonnement in");
        assertThat(subscriptions.mine()).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(subscriptions.mine()).isEmpty();
        assertThat(page()).contains("Maak een abonnement");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_has_no_buttons_to_change_it() {
        navigate(CalendarView.class);
        assertThat(find(Button.class).withText("Nieuwe plicht").exists()).isFalse();
        assertThat(find(Button.class).withText("Gedaan").exists()).isFalse();
    }

    @Test
    void home_says_what_the_calendar_asks_now() {
        overdue("Verslag maken");
        navigate(CalendarView.class);
        navigate("", Component.class);
        assertThat(page()).contains("Privacykalender", "Verslag maken");
    }
}
