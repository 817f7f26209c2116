package nl.privacyspiegel.improvement.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.StoredOwner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** Something that a unit has to do again and again. It is never removed: calendars are told that it is over. */
@Entity
@Table(name = "duty")
class Duty {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "shipped_id")
    private @Nullable String shippedId;

    private String name;

    private String source;

    @Embedded
    private @Nullable StoredOwner owner;

    private @Nullable Integer every;

    @Enumerated(EnumType.STRING)
    @Column(name = "every_unit")
    private Rhythm.@Nullable Unit everyUnit;

    @Column(name = "first_on")
    private @Nullable LocalDate firstOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private String event = "";

    private String evidence;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    /** Rises with each change that calendars have to know of (RFC 5545, 3.8.7.4). */
    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    /** @param shippedId which of the shipped list it is; null for one of the unit's own */
    Duty(UnitId unit, @Nullable String shippedId, DutyData data, Instant now) {
        this.unitId = unit.value();
        this.shippedId = shippedId;
        this.name = data.name();
        this.source = data.source();
        this.evidence = data.evidence();
        this.changedAt = now;
        take(data);
    }

    void change(DutyData data, Instant now) {
        take(data);
        told(now);
    }

    private void take(DutyData data) {
        this.name = data.name();
        this.source = data.source();
        this.evidence = data.evidence();
        this.owner = StoredOwner.of(data.owner().orElse(null));
        switch (data.time()) {
            case DutyTime.OnEvent(String happens) -> {
                this.event = happens;
                this.every = null;
                this.everyUnit = null;
                this.firstOn = null;
                this.dueOn = null;
            }
            case DutyTime.Recurring(Rhythm rhythm, LocalDate next) -> {
                boolean sameDays = next.equals(dueOn) && rhythm.equals(rhythm().orElse(null));
                this.event = "";
                this.every = rhythm.every();
                this.everyUnit = rhythm.unit();
                this.firstOn = sameDays ? firstOn : next;
                this.dueOn = next;
            }
        }
    }

    private void told(Instant now) {
        this.sequence++;
        this.changedAt = now;
    }

    /** What is due now is over; what comes with an event stays as it is. */
    void turn(LocalDate day, Instant now) {
        LocalDate first = firstOn;
        LocalDate due = dueOn;
        if (first != null && due != null) {
            Rhythm rhythm = rhythm().orElseThrow();
            this.dueOn = DutyTime.Recurring.nearest(rhythm.next(first, day.isAfter(due) ? day : due));
            told(now);
        }
    }

    /** What was over is due again. */
    void turnBack(@Nullable LocalDate due, Instant now) {
        if (dueOn != null && due != null) {
            this.dueOn = due;
            told(now);
        }
    }

    void retire(@Nullable LocalDate day, Instant now) {
        this.retiredOn = day;
        told(now);
    }

    /** Nobody sees to it in person any more. */
    void erase(MemberId member) {
        this.owner = StoredOwner.without(owner, member);
    }

    DutyId id() {
        return new DutyId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    @Nullable
    String shippedId() {
        return shippedId;
    }

    String name() {
        return name;
    }

    Optional<Owner> owner() {
        return StoredOwner.read(owner);
    }

    DutyData data() {
        return new DutyData(name, source, owner(), time(), evidence);
    }

    private DutyTime time() {
        LocalDate due = dueOn;
        return due == null
                ? new DutyTime.OnEvent(event)
                : new DutyTime.Recurring(rhythm().orElseThrow(), DutyTime.Recurring.nearest(due));
    }

    private Optional<Rhythm> rhythm() {
        Integer number = every;
        Rhythm.Unit unit = everyUnit;
        return number == null || unit == null ? Optional.empty() : Optional.of(new Rhythm(number, unit));
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate retiredOn() {
        return retiredOn;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
