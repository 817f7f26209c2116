package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTurnId;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.ui.YearAsked;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Texts;

/** Where somebody says that a duty was done, or why it is skipped this time. */
final class TurnDialogs {

    private final Duties duties;
    private final DutyTurns turns;
    private final LocalDate today;
    private final BiConsumer<String, Runnable> done;

    /** @param done is told in words what was done, and how to take it back */
    TurnDialogs(Duties duties, DutyTurns turns, LocalDate today, BiConsumer<String, Runnable> done) {
        this.duties = duties;
        this.turns = turns;
        this.today = today;
        this.done = done;
    }

    void openDone(DutySummary duty) {
        DatePicker day = DateFields.date(t("improvement.duty.done.day"));
        day.setValue(today);
        day.setMax(today);
        TextArea note = area("improvement.duty.done.note");
        note.setHelperText(
                duty.evidence().isEmpty()
                        ? t("improvement.duty.done.note.help")
                        : t("improvement.duty.done.note.asked", duty.evidence()));
        YearAsked year = new YearAsked();
        new FormDialog(
                        t("improvement.duty.done.title", duty.name()),
                        t("improvement.duty.done.submit"),
                        () -> {
                            LocalDate when = day.getValue();
                            if (when == null) {
                                throw new RuleViolation("improvement.duty.day.missing");
                            }
                            year.pass(
                                    when,
                                    duty.due()
                                            .filter(due -> due.isBefore(today))
                                            .orElse(today));
                            DutyTurnId turn = turns.done(duty.id(), duty.due().orElse(null), when, note.getValue());
                            tell("improvement.duty.done.said", duty, turn);
                        },
                        day,
                        note)
                .naming(duty.name(), ContentLanguage.TYPED)
                .about(day, "improvement.duty.day.missing", "improvement.duty.day.future", YearAsked.KEY)
                .open();
    }

    void openSkip(DutySummary duty) {
        TextArea reason = area("improvement.duty.skip.reason");
        new FormDialog(
                        t("improvement.duty.skip.title", duty.name()),
                        t("improvement.duty.skip.submit"),
                        () -> {
                            DutyTurnId turn = turns.skip(duty.id(), duty.due().orElseThrow(), reason.getValue());
                            tell("improvement.duty.skip.said", duty, turn);
                        },
                        reason)
                .naming(duty.name(), ContentLanguage.TYPED)
                .about(reason, "improvement.duty.reason.missing")
                .open();
    }

    private void tell(String key, DutySummary duty, DutyTurnId turn) {
        String next = duties.get(duty.id())
                .due()
                .map(day -> " " + t("improvement.duty.next.said", Texts.day(day)))
                .orElse("");
        done.accept(t(key, duty.name()) + next, () -> turns.takeBack(duty.id(), turn));
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea(t(key));
        area.setMaxLength(DutyTurns.LONGEST_NOTE);
        return area;
    }
}
