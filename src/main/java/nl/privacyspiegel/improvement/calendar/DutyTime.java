package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;

/** When a duty is due. */
public sealed interface DutyTime {

    /**
     * Again and again.
     *
     * @param next the first day on which it is due, from which later ones are counted
     */
    record Recurring(Rhythm rhythm, LocalDate next) implements DutyTime {

        private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

        /** The nearest day on which a duty can be due: for what is stored, and for what follows from what was typed. */
        static LocalDate nearest(LocalDate day) {
            if (day.isBefore(EARLIEST)) {
                return EARLIEST;
            }
            return day.isBefore(LATEST) ? day : LATEST.minusDays(1);
        }

        /** @throws RuleViolation when the day lies outside this century */
        public Recurring {
            if (next.isBefore(EARLIEST) || !next.isBefore(LATEST)) {
                throw new RuleViolation("improvement.duty.next.wrong");
            }
        }
    }

    /**
     * Whenever something happens; no day is known beforehand.
     *
     * @param event what happens, such as "bij indiensttreding"
     */
    record OnEvent(String event) implements DutyTime {

        /** @throws RuleViolation when nothing was typed, or too much */
        public OnEvent {
            event = ShortText.require(event, "improvement.duty.event.missing");
        }
    }
}
