package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which part of what was due in a year was done, for the calendar of one unit. What was skipped with a reason counts as due and
 * not as done; what is due and neither done nor skipped counts too. Without anything due there is no count.
 */
@Component
@Order(40)
@Transactional(readOnly = true)
class DutyCounts implements CountSource {

    /** What is stored of this kind. */
    static final String KIND = "DUTIES_DONE";

    private final DutyRepository duties;
    private final DutyTurnRepository turns;
    private final MessageSource messages;

    DutyCounts(DutyRepository duties, DutyTurnRepository turns, MessageSource messages) {
        this.duties = duties;
        this.turns = turns;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.calendar.count";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale reader) {
        List<Duty> all = duties.findByUnitIdIn(List.of(unit.value()));
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate yearBefore = day.minusYears(1);
        List<UUID> ids = all.stream().map(duty -> duty.id().value()).toList();
        List<DutyTurn> due = turns.findDue(ids, yearBefore, day).stream()
                .map(DutyTurnRow::turn)
                .toList();
        long done = due.stream()
                .filter(turn ->
                        turn.outcome() == DutyOutcome.DONE && !turn.day().isAfter(day))
                .count();
        long waiting = all.stream()
                .filter(duty -> duty.retiredOn() == null)
                .filter(duty -> isWithin(duty.dueOn(), yearBefore, day))
                .count();
        long whole = due.size() + waiting;
        return whole == 0 ? List.of() : List.of(count(unit, day, done, whole, reader));
    }

    private static boolean isWithin(@Nullable LocalDate due, LocalDate after, LocalDate day) {
        return due != null && due.isAfter(after) && !due.isAfter(day);
    }

    private DatedCount count(UnitId unit, LocalDate day, long done, long whole, Locale reader) {
        Share share = new Share(Math.toIntExact(done), Math.toIntExact(whole));
        return new DatedCount(
                SubjectRef.of(KIND, unit, unit),
                messages.getMessage("improvement.calendar.title", null, reader),
                reader.toLanguageTag(),
                new DatedCount.Amount.Share(share.percentage(), whole, true),
                day,
                messages.getMessage("improvement.calendar.count.words", new Object[] {done, whole}, reader),
                "kalender?eenheid=" + unit);
    }
}
