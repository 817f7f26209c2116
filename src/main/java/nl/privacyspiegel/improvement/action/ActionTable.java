package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;

/** Actions in a table of a report: what, who as a function, and a day; of which unit, where there are more. */
final class ActionTable {

    private ActionTable() {}

    /**
     * The table; empty without actions.
     *
     * @param dayKey what the day is called
     */
    static Optional<ReportSection> of(
            List<ActionLine> lines,
            String name,
            String message,
            String dayKey,
            Function<ActionLine, Optional<LocalDate>> day,
            UnaryOperator<String> words) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean units = lines.stream().map(ActionLine::unit).distinct().count() > 1;
        List<String> header = new ArrayList<>(List.of(
                words.apply("improvement.report.action"), words.apply("improvement.part.owner"), words.apply(dayKey)));
        if (units) {
            header.add(words.apply("improvement.unit"));
        }
        return Optional.of(new ReportSection(
                name,
                message,
                header,
                lines.stream().map(line -> row(line, day.apply(line), units)).toList()));
    }

    private static List<Value> row(ActionLine line, Optional<LocalDate> day, boolean units) {
        List<Value> row = new ArrayList<>(List.of(
                new Content(line.content().what(), null),
                line.owner()
                        .flatMap(OwnerName::function)
                        .<Value>map(name -> new Content(name, null))
                        .orElseGet(Nothing::new),
                day.<Value>map(Day::new).orElseGet(Nothing::new)));
        if (units) {
            row.add(new Content(line.unitName(), null));
        }
        return row;
    }

    /** The last day of an action. */
    static Optional<LocalDate> due(ActionLine line) {
        return Optional.ofNullable(line.content().planning().due());
    }
}
