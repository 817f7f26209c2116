package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyId;
import nl.privacyspiegel.improvement.calendar.DutyOutcome;
import nl.privacyspiegel.improvement.calendar.DutyPart;
import nl.privacyspiegel.improvement.calendar.DutySubjects;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTurn;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.improvement.ui.WorkSlot;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** One duty: when it is due, who sees to it, and what was done before. */
@Route("kalender/:duty")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class DutyView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "duty";

    private final transient Duties duties;
    private final transient DutyTurns turns;
    private final transient List<WorkSlot> slots;
    private final transient Clock clock;

    DutyView(Duties duties, DutyTurns turns, List<WorkSlot> slots, Clock clock) {
        this.duties = duties;
        this.turns = turns;
        this.slots = slots;
        this.clock = clock;
    }

    static RouteParameters parameters(DutyId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new DutyId(Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new))));
    }

    private void show(DutyId id) {
        DutySummary duty = duties.get(id);
        LocalDate today = LocalDate.now(clock);
        clear();
        backTo(UnitPage.link(t("improvement.calendar.title"), "kalender", duty.unit()));
        title(duty.name(), ContentLanguage.TYPED);
        if (!duty.inUse()) {
            state(PageParts.mark(Tone.INFO, t("improvement.duty.isRetired")));
        }
        if (duties.mayChange(id)) {
            actions(buttons(duty, today));
        }
        add(PageParts.card(t("improvement.duty.facts"), facts(duty, today)));
        List<DutyTurn> over = turns.of(id);
        add(PageParts.card(
                t("improvement.duty.turns"),
                over.isEmpty() ? PageParts.muted(t("improvement.duty.turns.none")) : table(over)));
        slots.forEach(slot -> slot.about(DutySubjects.ref(duty.unit(), id)).ifPresent(this::add));
    }

    private static Component[] facts(DutySummary duty, LocalDate today) {
        return Stream.of(
                        Optional.of(PageParts.fact(t("improvement.duty.when"), DutyWords.when(duty, today))),
                        Optional.of(PageParts.fact(
                                t("improvement.duty.howOften"), new Span(DutyWords.howOften(duty.time())))),
                        Optional.of(PageParts.fact(t("improvement.duty.owner"), DutyWords.owner(duty))),
                        PageParts.labelled(t("improvement.duty.evidence"), duty.evidence()),
                        PageParts.labelled(t("improvement.duty.source"), duty.source()),
                        Optional.of(PageParts.fact(t("improvement.duty.unit"), new Span(duty.unitName()))))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private static Table<DutyTurn> table(List<DutyTurn> over) {
        return new Table<DutyTurn>(t("improvement.duty.turns"))
                .withHiddenCaption()
                .column(
                        t("improvement.duty.turn.due"),
                        turn -> Optional.ofNullable(turn.due())
                                .map(each -> day(each))
                                .orElseGet(() -> t("improvement.duty.onEvent")))
                .component(t("improvement.duty.turn.outcome"), DutyView::outcome)
                .content(t("improvement.duty.turn.note"), ContentLanguage.TYPED, DutyTurn::note)
                .rows(over);
    }

    private static Component outcome(DutyTurn turn) {
        String on = day(turn.day());
        if (turn.outcome() == DutyOutcome.SKIPPED) {
            return PageParts.mark(Tone.INFO, t("improvement.duty.turn.skipped", on));
        }
        return turn.isLate()
                ? PageParts.mark(Tone.WARNING, t("improvement.duty.turn.late", on))
                : PageParts.mark(Tone.GOOD, t("improvement.duty.turn.done", on));
    }

    private Component[] buttons(DutySummary duty, LocalDate today) {
        if (!duty.inUse()) {
            return new Component[] {
                PageParts.button(t("improvement.duty.bringBack"), () -> {
                    if (PageParts.attempt(() -> duties.bringBack(duty.id()))) {
                        done(duty.id(), t("improvement.duty.broughtBack"), () -> duties.retire(duty.id()));
                    }
                })
            };
        }
        TurnDialogs dialogs = new TurnDialogs(duties, turns, today, (words, undo) -> done(duty.id(), words, undo));
        List<Component> buttons = new ArrayList<>();
        buttons.add(PageParts.primary(t("improvement.duty.done"), () -> dialogs.openDone(duty)));
        if (duty.due().isPresent()) {
            buttons.add(PageParts.button(t("improvement.duty.skip"), () -> dialogs.openSkip(duty)));
        }
        buttons.add(PageParts.button(t("improvement.duty.change"), () -> openChange(duty, today)));
        buttons.add(PageParts.quiet(t("improvement.duty.retire"), () -> {
            duties.retire(duty.id());
            done(duty.id(), t("improvement.duty.retired.said"), () -> duties.bringBack(duty.id()));
        }));
        return buttons.toArray(new Component[0]);
    }

    private void openChange(DutySummary duty, LocalDate today) {
        DutyFields fields = new DutyFields(duties.owners(duty.unit()), Optional.of(duty), today);
        Meanwhile<DutyData, DutyPart> meanwhile = new Meanwhile<>(
                duty.data(),
                List.of(DutyPart.values()),
                part -> t(part.translationKey()),
                (part, content) -> DutyWords.part(part, content, duties.owners(duty.unit())));
        fields.toldIn(new FormDialog(
                        t("improvement.duty.change.title"),
                        t("shared.save"),
                        () -> {
                            DutyData typed = fields.typed();
                            meanwhile.save(typed, seen -> duties.change(duty.id(), typed, seen));
                            show(duty.id());
                            PageParts.say(t("improvement.duty.saved"));
                        },
                        fields.all()))
                .open();
    }

    private void done(DutyId id, String words, Runnable undo) {
        show(id);
        PageParts.sayWithUndo(words, () -> {
            undo.run();
            if (isAttached()) {
                show(id);
            }
            PageParts.say(t("shared.undone"));
        });
    }
}
