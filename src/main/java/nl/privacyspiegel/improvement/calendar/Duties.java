package nl.privacyspiegel.improvement.calendar;

import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_BROUGHT_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.DUTY_RETIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The privacy calendar of units. Who reads the content of a unit sees its duties, its working group changes them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Duties {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final DutyRepository duties;
    private final PermittedDuties permitted;
    private final DutySummaries summaries;
    private final ShippedDuties shipped;
    private final Owners owners;
    private final WorkFunctions functions;
    private final CurrentUser user;
    private final Units units;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    Duties(
            DutyRepository duties,
            PermittedDuties permitted,
            DutySummaries summaries,
            ShippedDuties shipped,
            Owners owners,
            WorkFunctions functions,
            CurrentUser user,
            Units units,
            UnitsInUse inUse,
            AuditTrail audit,
            Clock clock) {
        this.duties = duties;
        this.permitted = permitted;
        this.summaries = summaries;
        this.shipped = shipped;
        this.owners = owners;
        this.functions = functions;
        this.user = user;
        this.units = units;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The duties of a unit and all below it that the current member may read: what is due first stands first, then what comes
     * with an event, and at the end what is no duty any more.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public List<DutySummary> of(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        Set<UnitId> below = units.atAndBelow(unit).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return summaries.of(user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(unit) || below.contains(each.id()))
                .toList());
    }

    /** The duties of these units that the current member may read, in the same order. */
    @Transactional(readOnly = true)
    public List<DutySummary> of(Collection<UnitId> wanted) {
        Set<UnitId> ids = Set.copyOf(wanted);
        return summaries.of(user.units(Role.contentReaders()).stream()
                .filter(each -> ids.contains(each.id()))
                .toList());
    }

    /** Of all units whose calendar the current member fills: what is due on this day or was before it, the first in front. */
    @Transactional(readOnly = true)
    public List<DutySummary> dueBy(LocalDate day) {
        return summaries.dueBy(day, user.unitsInUse(Role.ASSESSOR));
    }

    /** The units whose calendar the current member may change. */
    @Transactional(readOnly = true)
    public Set<UnitId> changeable() {
        return user.unitsInUse(Role.ASSESSOR).stream().map(UnitSummary::id).collect(Collectors.toSet());
    }

    /**
     * One duty.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public DutySummary get(DutyId id) {
        return summaries.of(permitted.readable(id));
    }

    /** Whether the current member may change the calendar of this unit. */
    @Transactional(readOnly = true)
    public boolean mayChange(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** Whether the current member may change this duty. */
    @Transactional(readOnly = true)
    public boolean mayChange(DutyId id) {
        return mayChange(permitted.readable(id).unit());
    }

    /** Who can see to duties of this unit. */
    @Transactional(readOnly = true)
    public OwnersOfUnit owners(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return owners.of(unit);
    }

    /** The shipped duties that this unit does not have yet. */
    @Transactional(readOnly = true)
    public List<ShippedDuty> offered(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        List<Duty> there = duties.findByUnitIdIn(List.of(unit.value()));
        return shipped.all().stream().filter(each -> !isThere(each, there)).toList();
    }

    private static boolean isThere(ShippedDuty duty, List<Duty> there) {
        return there.stream()
                .anyMatch(each -> duty.id().equals(each.shippedId()) || Doubles.isSame(each.name(), duty.name()));
    }

    /**
     * Adds a duty of the unit's own.
     *
     * @throws RuleViolation when it has one in use with this name, or the owner cannot be given work there
     */
    public DutyId add(UnitId unit, DutyData data) {
        permitted.change(unit);
        requirePossible(unit, data, null);
        return store(unit, null, data);
    }

    /**
     * Takes over shipped duties that the unit does not have yet, each with the function that sees to it.
     *
     * @param first the day on which each of them is due for the first time
     */
    public void addShipped(UnitId unit, Collection<String> ids, LocalDate first) {
        permitted.change(unit);
        List<Duty> there = duties.findByUnitIdIn(List.of(unit.value()));
        List<ShippedDuty> wanted = shipped.all().stream()
                .filter(each -> ids.contains(each.id()) && !isThere(each, there))
                .toList();
        functions.addShipped(unit, wanted.stream().map(ShippedDuty::function).toList());
        Map<String, Owner> seeTo = functions.ofShipped(unit);
        for (ShippedDuty each : wanted) {
            DutyTime time = each.rhythm()
                    .<DutyTime>map(rhythm -> new DutyTime.Recurring(rhythm, first))
                    .orElseGet(() -> new DutyTime.OnEvent(each.event()));
            Optional<Owner> owner = Optional.ofNullable(seeTo.get(each.function()));
            store(unit, each.id(), new DutyData(each.name(), each.source(), owner, time, each.evidence()));
        }
    }

    private DutyId store(UnitId unit, @Nullable String shippedId, DutyData data) {
        Duty made = duties.save(new Duty(unit, shippedId, data, clock.instant()));
        audit.record(DUTY_ADDED, unit, PermittedDuties.about(made, data.name()), Role.ASSESSOR);
        return made.id();
    }

    /**
     * Changes what is said of a duty, together with what somebody else changed in its other parts meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws RuleViolation when another has this name, or the owner cannot be given work there
     */
    public SaveResult<DutyData> change(DutyId id, DutyData mine, DutyData seen) {
        Duty duty = permitted.locked(id);
        Merge<DutyData> merge = Merge.of(List.of(DutyPart.values()), seen, mine, duty.data());
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(versioned(duty));
        }
        DutyData data = merge.content();
        if (!data.equals(duty.data())) {
            requirePossible(duty.unit(), data, duty);
            audit.record(
                    DUTY_CHANGED,
                    duty.unit(),
                    PermittedDuties.about(duty, AuditObject.named(duty.name(), data.name())),
                    Role.ASSESSOR);
            duty.change(data, clock.instant());
        }
        return new SaveResult.Saved<>(versioned(duty));
    }

    private static Versioned<DutyData> versioned(Duty duty) {
        return new Versioned<>(duty.data(), duty.version(), duty.changedAt(), null);
    }

    /** It is no duty any more. What was done stays, and calendars are told. */
    public void retire(DutyId id) {
        Duty duty = permitted.locked(id);
        if (duty.retiredOn() == null) {
            duty.retire(today(), clock.instant());
            audit.record(DUTY_RETIRED, duty.unit(), PermittedDuties.about(duty, duty.name()), Role.ASSESSOR);
        }
    }

    /** It is a duty again. */
    public void bringBack(DutyId id) {
        Duty duty = permitted.locked(id);
        if (duty.retiredOn() != null) {
            requirePossible(duty.unit(), duty.data(), duty);
            duty.retire(null, clock.instant());
            audit.record(DUTY_BROUGHT_BACK, duty.unit(), PermittedDuties.about(duty, duty.name()), Role.ASSESSOR);
        }
    }

    private void requirePossible(UnitId unit, DutyData data, @Nullable Duty itself) {
        boolean taken = duties.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(each -> each.retiredOn() == null
                        && (itself == null || !each.id().equals(itself.id())))
                .anyMatch(each -> Doubles.isSame(each.name(), data.name()));
        if (taken) {
            throw new RuleViolation("improvement.duty.name.taken", data.name());
        }
        owners.of(unit).require(data.owner(), itself == null ? Optional.empty() : itself.owner());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
