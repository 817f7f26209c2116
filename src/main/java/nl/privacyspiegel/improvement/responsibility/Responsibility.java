package nl.privacyspiegel.improvement.responsibility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.StoredOwner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** Who has one task in one unit. */
@Entity
@Table(name = "responsibility")
class Responsibility {

    static final int LONGEST_TASK = 60;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "task_id")
    private String taskId;

    @Embedded
    @AttributeOverride(name = "functionId", column = @Column(name = "function_id"))
    @AttributeOverride(name = "memberId", column = @Column(name = "member_id"))
    private @Nullable StoredOwner owner;

    @Embedded
    @AttributeOverride(name = "functionId", column = @Column(name = "deputy_function_id"))
    @AttributeOverride(name = "memberId", column = @Column(name = "deputy_member_id"))
    private @Nullable StoredOwner deputy;

    private String reach = "";

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Responsibility() {}

    Responsibility(UnitId unit, String task, Assignment assignment, LocalDate today) {
        this.unitId = unit.value();
        this.taskId = task;
        assign(assignment, today);
    }

    final void assign(Assignment assignment, LocalDate today) {
        this.owner = StoredOwner.of(assignment.owner().orElse(null));
        this.deputy = StoredOwner.of(assignment.deputy().orElse(null));
        this.reach = assignment.reach();
        this.confirmedOn = today;
    }

    String task() {
        return taskId;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    UUID id() {
        return id;
    }

    Assignment assignment() {
        return new Assignment(StoredOwner.read(owner), StoredOwner.read(deputy), reach);
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** The task stays, and shows as one that nobody has; a deputy takes the place of who goes. */
    void forget(MemberId member) {
        StoredOwner left = StoredOwner.without(deputy, member);
        boolean goes = StoredOwner.read(owner).isPresent()
                && StoredOwner.read(StoredOwner.without(owner, member)).isEmpty();
        this.owner = goes ? left : owner;
        this.deputy = goes ? StoredOwner.of(null) : left;
    }
}
