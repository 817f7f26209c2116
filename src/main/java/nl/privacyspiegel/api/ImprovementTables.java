package nl.privacyspiegel.api;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells of actions and of the privacy calendar. The names of columns are promised in the document of the API. Who
 * does the work is told as a function, never by name.
 */
final class ImprovementTables {

    static final Columns<ActionLine> ACTIONS = Columns.<ActionLine>none()
            .with("id", ActionLine::id)
            .with("unitId", ActionLine::unit)
            .with("unitName", ActionLine::unitName)
            .with("what", row -> row.content().what())
            .with("domainIds", row -> row.domains().stream().sorted().collect(Collectors.joining(" ")))
            .with("state", ActionLine::state)
            .with("priority", row -> row.content().priority())
            .with("function", ImprovementTables::function)
            .with("startOn", row -> row.content().planning().start())
            .with("dueOn", row -> row.content().planning().due())
            .with("late", ActionLine::overdue)
            .with("progress", row -> row.progress().orElse(null))
            .with("stepsLeft", row -> row.content().stepsLeft());

    private ImprovementTables() {}

    static Columns<DutySummary> calendar(LocalDate today) {
        return Columns.<DutySummary>none()
                .with("id", DutySummary::id)
                .with("unitId", DutySummary::unit)
                .with("unitName", DutySummary::unitName)
                .with("what", DutySummary::name)
                .with(
                        "every",
                        row -> row.time() instanceof DutyTime.Recurring time
                                ? time.rhythm().every()
                                : null)
                .with(
                        "everyUnit",
                        row -> row.time() instanceof DutyTime.Recurring time
                                ? time.rhythm().unit()
                                : null)
                .with("event", row -> row.time() instanceof DutyTime.OnEvent(String event) ? event : null)
                .with("dueOn", row -> row.inUse() ? row.due().orElse(null) : null)
                .with("late", row -> row.isOverdue(today))
                .with("function", ImprovementTables::function)
                .with("retiredOn", DutySummary::retiredOn);
    }

    private static @Nullable String function(ActionLine row) {
        return row.owner().filter(OwnerName::isFunction).map(OwnerName::name).orElse(null);
    }

    private static @Nullable String function(DutySummary row) {
        return row.owner().filter(Owner.OfFunction.class::isInstance).isPresent() ? row.ownerName() : null;
    }
}
