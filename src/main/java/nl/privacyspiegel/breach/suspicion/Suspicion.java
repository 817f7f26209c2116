package nl.privacyspiegel.breach.suspicion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** The row of what somebody without an account reported. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "suspicion")
class Suspicion {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "of_year")
    private int year;

    private int number;

    @Column(name = "secret_hash")
    private @Nullable String secretHash;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String what;

    private String happened;

    private String place;

    @Enumerated(EnumType.STRING)
    private SuspicionState state = SuspicionState.OPEN;

    private boolean answered;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy = "";

    private String reason = "";

    @Column(name = "breach_id")
    private @Nullable UUID breachId;

    /** Two writers at once: the database lets one of them wait. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Suspicion() {}

    /** @param number which one of its unit in its year */
    Suspicion(UnitId unit, int year, int number, String hash, Instant now, SuspicionReport report) {
        this.unitId = unit.value();
        this.year = year;
        this.number = number;
        this.secretHash = hash;
        this.reportedAt = now;
        this.what = report.what();
        this.happened = report.when();
        this.place = report.where();
    }

    SuspicionId id() {
        return new SuspicionId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** What the unit calls it: the year and which one of that year it is, told apart from breaches by a letter. */
    String name() {
        return "V" + year + "-" + number;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    SuspicionReport report() {
        return new SuspicionReport(what, happened, place);
    }

    SuspicionState state() {
        return state;
    }

    /** Whether who reported it can still be asked, and can still answer. */
    boolean isReachable() {
        return secretHash != null && state != SuspicionState.NO_BREACH;
    }

    /** Whether who reported it said something that nobody went into yet. */
    boolean isAnswered() {
        return answered;
    }

    void said(Said said) {
        answered = said.byReporter();
    }

    /** Somebody read what who reported it said. */
    void see() {
        answered = false;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    String decidedBy() {
        return decidedBy;
    }

    String reason() {
        return reason;
    }

    Optional<BreachId> breach() {
        return Optional.ofNullable(breachId).map(BreachId::new);
    }

    void register(BreachId breach, Instant now, String byFunction) {
        decide(SuspicionState.REGISTERED, now, byFunction);
        breachId = breach.value();
    }

    void close(String why, Instant now, String byFunction) {
        decide(SuspicionState.NO_BREACH, now, byFunction);
        reason = why;
    }

    private void decide(SuspicionState become, Instant now, String byFunction) {
        state = become;
        answered = false;
        decidedAt = now;
        decidedBy = byFunction;
    }

    /** From now on nobody gets to it with a secret. */
    void forgetSecret() {
        secretHash = null;
    }
}
