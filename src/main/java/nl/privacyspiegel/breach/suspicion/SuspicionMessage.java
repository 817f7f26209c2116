package nl.privacyspiegel.breach.suspicion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of something that was asked about a suspicion, or answered. It is never changed. */
@Entity
@Table(name = "suspicion_message")
class SuspicionMessage {

    /** Only the database reads it. */
    @SuppressWarnings("UnusedVariable")
    @Id
    private UUID id = UUID.randomUUID();

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "suspicion_id")
    private UUID suspicionId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "from_reporter")
    private boolean fromReporter;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private String saidBy;

    private String words;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected SuspicionMessage() {}

    /** @param place how many were before it */
    SuspicionMessage(SuspicionId suspicion, int place, Said said) {
        this.suspicionId = suspicion.value();
        this.place = place;
        this.fromReporter = said.byReporter();
        this.saidAt = said.at();
        this.saidBy = said.byFunction();
        this.words = said.words();
    }

    Said said() {
        return new Said(fromReporter, saidAt, saidBy, words);
    }
}
