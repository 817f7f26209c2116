package nl.privacyspiegel.improvement.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of one time of a duty that is over. */
@Entity
@Table(name = "duty_turn")
class DutyTurnRow {

    @Id
    private UUID id = UUID.randomUUID();

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "duty_id")
    private UUID dutyId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private int number;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DutyOutcome outcome;

    @Column(name = "handled_on")
    private LocalDate handledOn;

    private String note;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DutyTurnRow() {}

    /** @param number how many times of the duty were over before it */
    DutyTurnRow(Duty duty, int number, DutyOutcome outcome, LocalDate day, String note) {
        this.dutyId = duty.id().value();
        this.number = number;
        this.dueOn = duty.dueOn();
        this.outcome = outcome;
        this.handledOn = day;
        this.note = note;
    }

    DutyTurn turn() {
        return new DutyTurn(new DutyTurnId(id), dueOn, outcome, handledOn, note);
    }
}
