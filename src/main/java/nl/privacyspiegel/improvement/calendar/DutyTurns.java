package nl.privacyspiegel.improvement.calendar;

import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_DONE;
import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_SKIPPED;
import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_TAKEN_BACK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened each time that a duty was due. Who reads the content of a unit sees it, its working group says it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DutyTurns {

    /** The longest note of what was done, or reason to skip it, in characters. */
    public static final int LONGEST_NOTE = 2000;

    private final DutyTurnRepository turns;
    private final PermittedDuties permitted;
    private final AuditTrail audit;
    private final Clock clock;

    DutyTurns(DutyTurnRepository turns, PermittedDuties permitted, AuditTrail audit, Clock clock) {
        this.turns = turns;
        this.permitted = permitted;
        this.audit = audit;
        this.clock = clock;
    }

    /** The times of a duty that are over, the newest first. */
    @Transactional(readOnly = true)
    public List<DutyTurn> of(DutyId id) {
        return turns.findByDutyIdOrderByNumberDesc(permitted.readable(id).id().value()).stream()
                .map(DutyTurnRow::turn)
                .toList();
    }

    /**
     * It was done, which makes the next time due: the first one after both the day on which it was due and the day on which it
     * was done.
     *
     * @param due the time that the writer saw; null for one that comes with an event
     * @param day when it was done: not after today
     * @param note what was done and where that is shown; may be empty
     * @throws RuleViolation when somebody else was earlier, or the day has not come
     */
    public DutyTurnId done(DutyId id, @Nullable LocalDate due, LocalDate day, String note) {
        Duty duty = permitted.locked(id);
        PossibleDay.require(day);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.duty.day.future");
        }
        return turn(duty, due, DutyOutcome.DONE, day, LongText.prose(note, LONGEST_NOTE));
    }

    /**
     * It will not be done this time, which makes the next time due.
     *
     * @param due the time that the writer saw
     * @throws RuleViolation without a reason, or when somebody else was earlier
     */
    public DutyTurnId skip(DutyId id, LocalDate due, String reason) {
        Duty duty = permitted.locked(id);
        String why = LongText.prose(reason, LONGEST_NOTE);
        if (why.isEmpty()) {
            throw new RuleViolation("improvement.duty.reason.missing");
        }
        return turn(duty, due, DutyOutcome.SKIPPED, LocalDate.now(clock), why);
    }

    private DutyTurnId turn(Duty duty, @Nullable LocalDate due, DutyOutcome outcome, LocalDate day, String note) {
        if (duty.retiredOn() != null) {
            throw new RuleViolation("improvement.duty.retired");
        }
        if (!Objects.equals(due, duty.dueOn())) {
            throw new RuleViolation("improvement.duty.handled");
        }
        DutyTurnRow row =
                turns.save(new DutyTurnRow(duty, turns.countByDutyId(duty.id().value()), outcome, day, note));
        AuditObject about = PermittedDuties.about(duty, duty.name());
        audit.record(
                outcome == DutyOutcome.DONE ? DUTY_DONE : DUTY_SKIPPED,
                duty.unit(),
                due == null ? about : about.with(AuditDetail.DAY, due),
                Role.ASSESSOR);
        duty.turn(day, clock.instant());
        return row.turn().id();
    }

    /**
     * Takes back that the last time of a duty was done or skipped: it is due again.
     *
     * @throws RuleViolation when it is not the last one any more
     */
    public void takeBack(DutyId id, DutyTurnId turn) {
        Duty duty = permitted.locked(id);
        List<DutyTurnRow> over = turns.findByDutyIdOrderByNumberDesc(id.value());
        if (over.isEmpty() || !over.getFirst().turn().id().equals(turn)) {
            throw new RuleViolation("improvement.duty.turn.notLast");
        }
        DutyTurnRow last = over.getFirst();
        audit.record(DUTY_TAKEN_BACK, duty.unit(), PermittedDuties.about(duty, duty.name()), Role.ASSESSOR);
        duty.turnBack(last.turn().due(), clock.instant());
        turns.delete(last);
    }
}
