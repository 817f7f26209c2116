package nl.privacyspiegel.improvement.responsibility;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In the annual report of a unit: how many of its tasks for privacy nobody does now. A unit that divided none tells nothing, and of
 * other years nothing is known.
 */
@Component
@Order(40)
class TasksInAnnual implements AnnualSlot {

    private final Responsibilities responsibilities;
    private final MessageSource messages;

    TasksInAnnual(Responsibilities responsibilities, MessageSource messages) {
        this.responsibilities = responsibilities;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.ACTIONS;
    }

    @Override
    public String nameKey() {
        return "improvement.responsibilities.title";
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        ResponsibilityTable table = responsibilities.of(scope.top());
        if (!scope.covers(scope.today()) || table.lines().noneMatch(line -> line.confirmedOn() != null)) {
            return AnnualPart.NOTHING;
        }
        int gaps = table.gaps().size();
        return new AnnualPart(
                List.of(new AnnualFigure(
                        words(reader, "improvement.annual.tasks"),
                        AnnualFigure.count(gaps),
                        new ReportSection.Nothing(),
                        words(
                                reader,
                                "improvement.annual.over.tasks",
                                table.lines().count()),
                        scope.today())),
                List.of(),
                gaps == 0 ? List.of() : List.of(words(reader, "improvement.annual.ask.tasks", gaps)));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
