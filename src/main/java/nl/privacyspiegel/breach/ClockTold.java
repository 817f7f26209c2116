package nl.privacyspiegel.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;

/** The row of a reminder that was mailed: of which end of which clock, and how long before it. */
@Entity
@Table(name = "breach_clock_told")
class ClockTold {

    @Id
    private UUID id = UUID.randomUUID();

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "breach_id")
    private UUID breachId;

    @Column(name = "controller_id")
    private UUID controllerId;

    private Instant deadline;

    @Column(name = "hours_before")
    private int hoursBefore;

    /** For who looks into the database. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "told_at")
    private Instant toldAt;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ClockTold() {}

    ClockTold(BreachId breach, ClockReminders.Due due, Instant toldAt) {
        this.breachId = breach.value();
        this.controllerId = due.controller().value();
        this.deadline = due.deadline();
        this.hoursBefore = Math.toIntExact(due.before().toHours());
        this.toldAt = toldAt;
    }

    ClockReminders.Due due() {
        return new ClockReminders.Due(new UnitId(controllerId), deadline, Duration.ofHours(hoursBefore));
    }
}
