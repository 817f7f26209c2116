package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyId;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.calendar.Subscriptions;
import nl.privacyspiegel.improvement.owner.Unowned;
import nl.privacyspiegel.improvement.owner.ui.UnownedBox;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Table;

/** What a unit and those below it have to do again and again: what is late first, then by when it is due. */
@Route("kalender")
@Menu(title = "improvement.calendar.title", order = 210)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class CalendarView extends UnitPage {

    private static final long serialVersionUID = 1L;
    private static final int SOON_MONTHS = 3;

    private final transient Duties duties;
    private final transient DutyTurns turns;
    private final transient Subscriptions subscriptions;
    private final transient PublicAddress address;
    private final transient Clock clock;
    private transient Set<UnitId> changeable = Set.of();

    CalendarView(
            Units units,
            CurrentUser user,
            Duties duties,
            DutyTurns turns,
            Subscriptions subscriptions,
            PublicAddress address,
            Clock clock) {
        super("improvement.calendar.title", units, user);
        this.duties = duties;
        this.turns = turns;
        this.subscriptions = subscriptions;
        this.address = address;
        this.clock = clock;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        LocalDate today = LocalDate.now(clock);
        boolean mayAdd = duties.mayChange(about.id());
        boolean unowned = Unowned.asked(wanted);
        List<DutySummary> there = duties.of(about.id());
        List<DutySummary> all =
                unowned ? there.stream().filter(CalendarView::isUnowned).toList() : there;
        changeable = duties.changeable();
        if (there.isEmpty()) {
            add(empty(about.id(), mayAdd, today));
        } else {
            lead(t("improvement.calendar.lead", about.name()));
            if (mayAdd) {
                actions(
                        PageParts.primary(t("improvement.duty.new"), () -> openNew(about.id(), today)),
                        PageParts.button(t("improvement.calendar.shipped"), () -> openShipped(about.id(), today)));
            }
            if (unowned || there.stream().anyMatch(CalendarView::isUnowned)) {
                add(UnownedBox.row("kalender", about.id(), unowned));
            }
            if (all.isEmpty()) {
                add(PageParts.callout(Tone.GOOD, t("improvement.filter.unowned.none")));
            }
            LocalDate soon = today.plusMonths(SOON_MONTHS);
            part("improvement.calendar.late", all, today, duty -> duty.isOverdue(today));
            part(
                    "improvement.calendar.soon",
                    all,
                    today,
                    duty -> !duty.isOverdue(today) && isDue(duty, day -> !day.isAfter(soon)));
            part("improvement.calendar.later", all, today, duty -> isDue(duty, day -> day.isAfter(soon)));
            part(
                    "improvement.calendar.events",
                    all,
                    today,
                    duty -> duty.inUse() && duty.due().isEmpty());
            List<DutySummary> retired =
                    all.stream().filter(duty -> !duty.inUse()).toList();
            if (!retired.isEmpty()) {
                add(new Fold(
                        t("improvement.calendar.retired", retired.size()),
                        table("improvement.calendar.retired.title", retired, today, false)));
            }
        }
        add(new SubscriptionCard(subscriptions, address).card());
    }

    private static boolean isUnowned(DutySummary duty) {
        return duty.inUse() && duty.ownerName().isEmpty();
    }

    private static boolean isDue(DutySummary duty, Predicate<LocalDate> when) {
        return duty.inUse() && duty.due().filter(when).isPresent();
    }

    private Component empty(UnitId unit, boolean mayAdd, LocalDate today) {
        return mayAdd
                ? PageParts.empty(
                        t("improvement.calendar.empty.title"),
                        t("improvement.calendar.empty.start"),
                        PageParts.primary(t("improvement.calendar.shipped"), () -> openShipped(unit, today)),
                        PageParts.button(t("improvement.duty.new"), () -> openNew(unit, today)))
                : PageParts.empty(t("improvement.calendar.empty.title"), t("improvement.calendar.empty.wait"));
    }

    private void part(String key, List<DutySummary> all, LocalDate today, Predicate<DutySummary> which) {
        List<DutySummary> rows = all.stream().filter(which).toList();
        if (!rows.isEmpty()) {
            Section card = PageParts.card(t(key), table(key, rows, today, true));
            add(card);
        }
    }

    private Table<DutySummary> table(String caption, List<DutySummary> rows, LocalDate today, boolean open) {
        Table<DutySummary> table = new Table<DutySummary>(t(caption))
                .withHiddenCaption()
                .inFewLines()
                .component(t("improvement.duty.name"), DutyWords::link)
                .component(t("improvement.duty.when"), duty -> DutyWords.when(duty, today))
                .component(t("improvement.duty.owner"), DutyWords::owner);
        if (rows.stream().map(DutySummary::unit).distinct().count() > 1) {
            table.column(t("improvement.duty.unit"), DutySummary::unitName);
        }
        if (open && rows.stream().anyMatch(duty -> changeable.contains(duty.unit()))) {
            table.component(t("improvement.tools"), duty -> tools(duty, today));
        }
        return table.rows(rows);
    }

    private Component tools(DutySummary duty, LocalDate today) {
        Div row = PageParts.row();
        row.addClassName("ps-tools");
        if (changeable.contains(duty.unit())) {
            TurnDialogs dialogs = new TurnDialogs(duties, turns, today, this::done);
            row.add(named("improvement.duty.done", duty, () -> dialogs.openDone(duty)));
            if (duty.due().isPresent()) {
                row.add(named("improvement.duty.skip", duty, () -> dialogs.openSkip(duty)));
            }
        }
        return row;
    }

    private static Button named(String key, DutySummary duty, Runnable action) {
        Button button = PageParts.quiet(t(key), action);
        button.setAriaLabel(t("improvement.named", t(key), duty.name()));
        return button;
    }

    private void openNew(UnitId unit, LocalDate today) {
        DutyFields fields = new DutyFields(duties.owners(unit), Optional.empty(), today);
        fields.toldIn(new FormDialog(
                        t("improvement.duty.new"),
                        t("improvement.duty.new.submit"),
                        () -> {
                            var typed = fields.typed();
                            DutyId made = duties.add(unit, typed);
                            done(t("improvement.duty.added", typed.name()), () -> duties.retire(made));
                        },
                        fields.all()))
                .open();
    }

    private void openShipped(UnitId unit, LocalDate today) {
        new ShippedDutiesDialog(duties, unit, today, () -> {
                    again();
                    PageParts.say(t("improvement.calendar.shipped.done"));
                })
                .open();
    }
}
