package nl.privacyspiegel.improvement.owner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** A function of one unit. It is never removed: what it carried keeps its name. */
@Entity
@Table(name = "work_function")
class WorkFunction {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "shipped_id")
    private @Nullable String shippedId;

    private String name;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "job_title")
    private String jobTitle = "";

    /** Whether who filled it was erased, and nobody took over since. */
    private boolean vacated;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkFunction() {}

    /** @param shippedId which of the shipped list it is; null for one of the unit's own */
    WorkFunction(UnitId unit, @Nullable String shippedId, FunctionData data) {
        this.unitId = unit.value();
        this.shippedId = shippedId;
        this.name = data.name();
        change(data);
    }

    final void change(FunctionData data) {
        this.name = data.name();
        this.vacated = false;
        this.memberId = data.filledBy() instanceof Filled.ByMember(MemberId member) ? member.value() : null;
        this.jobTitle = data.filledBy() instanceof Filled.ByTitle(String title) ? title : "";
    }

    FunctionId id() {
        return new FunctionId(id);
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

    Filled filledBy() {
        UUID member = memberId;
        if (member != null) {
            return new Filled.ByMember(new MemberId(member));
        }
        return jobTitle.isEmpty() ? new Filled.ByNobody() : new Filled.ByTitle(jobTitle);
    }

    FunctionData data() {
        return new FunctionData(name, filledBy());
    }

    boolean isVacated() {
        return vacated;
    }

    @Nullable
    LocalDate retiredOn() {
        return retiredOn;
    }

    void retire(@Nullable LocalDate day) {
        this.retiredOn = day;
    }

    /** Nobody fills it any more, and somebody is asked to take over. */
    void vacate() {
        this.memberId = null;
        this.vacated = true;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
