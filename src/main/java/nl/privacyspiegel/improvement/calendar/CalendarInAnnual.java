package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.improvement.owner.Owner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: what was due in the privacy calendar in the year, and what of it was done, skipped or left. */
@Component
@Order(10)
class CalendarInAnnual implements AnnualSlot {

    private final Duties duties;
    private final DutyTurnRepository turns;
    private final MessageSource messages;

    CalendarInAnnual(Duties duties, DutyTurnRepository turns, MessageSource messages) {
        this.duties = duties;
        this.turns = turns;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.CALENDAR;
    }

    @Override
    public String nameKey() {
        return "improvement.calendar.title";
    }

    /** How often something was due, was done of that and was skipped. */
    private record Counted(long due, long done, long skipped) {

        OptionalLong of(long number) {
            return due == 0 ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        Map<UUID, DutySummary> all = duties.of(scope.ids()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        if (all.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        List<DutySummary> left = all.values().stream()
                .filter(each -> each.inUse() && isDue(each, scope))
                .sorted(Comparator.comparing((DutySummary each) -> each.due().orElse(LocalDate.MAX))
                        .thenComparing(DutySummary::name))
                .toList();
        Counted now = counted(all, left.size(), scope);
        Counted before = counted(all, 0, scope.before());
        if (now.due() == 0 && before.due() == 0) {
            return AnnualPart.NOTHING;
        }
        String over = words(reader, "improvement.annual.over.due", now.due());
        return new AnnualPart(
                List.of(
                        new AnnualFigure(
                                words(reader, "improvement.annual.duties.done"),
                                AnnualFigure.count(now.of(now.done())),
                                AnnualFigure.count(before.of(before.done())),
                                over,
                                scope.last()),
                        new AnnualFigure(
                                words(reader, "improvement.annual.duties.skipped"),
                                AnnualFigure.count(now.of(now.skipped())),
                                AnnualFigure.count(before.of(before.skipped())),
                                over,
                                scope.last()),
                        new AnnualFigure(
                                words(reader, "improvement.annual.duties.left"),
                                AnnualFigure.count(now.of(left.size())),
                                new Nothing(),
                                over,
                                scope.last())),
                left.isEmpty() ? List.of() : List.of(section(left, reader)),
                List.of());
    }

    private static boolean isDue(DutySummary duty, AnnualScope scope) {
        return duty.due()
                .filter(day -> day.isBefore(scope.last()) || day.equals(scope.last()))
                .isPresent();
    }

    private Counted counted(Map<UUID, DutySummary> all, long left, AnnualScope scope) {
        List<DutyTurn> due = turns.findDue(all.keySet(), scope.first().minusDays(1), scope.last()).stream()
                .map(DutyTurnRow::turn)
                .toList();
        return new Counted(due.size() + left, count(due, DutyOutcome.DONE), count(due, DutyOutcome.SKIPPED));
    }

    private static long count(List<DutyTurn> turns, DutyOutcome outcome) {
        return turns.stream().filter(each -> each.outcome() == outcome).count();
    }

    private ReportSection section(List<DutySummary> left, Locale reader) {
        return new ReportSection(
                words(reader, "improvement.annual.duties.leftList"),
                words(reader, "improvement.annual.duties.leftList.message", left.size()),
                List.of(
                        words(reader, "improvement.duty.name"),
                        words(reader, "improvement.unit"),
                        words(reader, "improvement.duty.owner"),
                        words(reader, "improvement.duty.when")),
                left.stream().map(each -> row(each, reader)).toList());
    }

    private List<Value> row(DutySummary duty, Locale reader) {
        Value owner = duty.owner()
                .<Value>map(each -> each instanceof Owner.OfFunction
                        ? new Content(duty.ownerName(), null)
                        : new Words(words(reader, "improvement.annual.person")))
                .orElseGet(Nothing::new);
        return List.of(
                new Content(duty.name(), null),
                new Content(duty.unitName(), null),
                owner,
                duty.due().<Value>map(Day::new).orElseGet(Nothing::new));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
