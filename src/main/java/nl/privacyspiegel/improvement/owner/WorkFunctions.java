package nl.privacyspiegel.improvement.owner;

import static nl.privacyspiegel.improvement.ImprovementAct.FUNCTION_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.FUNCTION_BROUGHT_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.FUNCTION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.FUNCTION_RETIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The functions of a unit and who fills them. Who reads its content sees them, its working group changes them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WorkFunctions {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final WorkFunctionRepository functions;
    private final ShippedFunctions shipped;
    private final FunctionSummaries summaries;
    private final Members members;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    WorkFunctions(
            WorkFunctionRepository functions,
            ShippedFunctions shipped,
            FunctionSummaries summaries,
            Members members,
            CurrentUser user,
            UnitsInUse inUse,
            AuditTrail audit,
            Clock clock) {
        this.functions = functions;
        this.shipped = shipped;
        this.summaries = summaries;
        this.members = members;
        this.user = user;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All functions of a unit by name, those out of use too.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public List<FunctionSummary> of(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return summaries.of(unit);
    }

    /** Whether the current member may change the functions of this unit. */
    @Transactional(readOnly = true)
    public boolean mayChange(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** Who can fill a function of this unit. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(UnitId unit) {
        return members.colleagues(unit);
    }

    /** The shipped functions that this unit does not have yet, in use or not. */
    @Transactional(readOnly = true)
    public List<ShippedFunction> offered(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        List<WorkFunction> there = functions.findByUnitIdIn(List.of(unit.value()));
        return shipped.all().stream().filter(each -> !isThere(each, there)).toList();
    }

    private static boolean isThere(ShippedFunction function, List<WorkFunction> there) {
        return there.stream()
                .anyMatch(
                        each -> function.id().equals(each.shippedId()) || Doubles.isSame(each.name(), function.name()));
    }

    /** In the units where the current member works: the functions in use whose member has left. */
    @Transactional(readOnly = true)
    public List<FunctionSummary> toTakeOver() {
        return summaries.left(
                user.unitsInUse(Role.ASSESSOR).stream().map(UnitSummary::id).toList());
    }

    /**
     * Adds a function of the unit's own.
     *
     * @throws RuleViolation when it has one with this name, or who fills it has no role there
     */
    public FunctionId add(UnitId unit, FunctionData data) {
        change(unit);
        return add(unit, null, data);
    }

    /** Takes over shipped functions that the unit does not have yet; nobody fills them until somebody says so. */
    public void addShipped(UnitId unit, Collection<String> ids) {
        change(unit);
        List<WorkFunction> there = functions.findByUnitIdIn(List.of(unit.value()));
        shipped.all().stream()
                .filter(each -> ids.contains(each.id()) && !isThere(each, there))
                .forEach(each -> add(unit, each.id(), new FunctionData(each.name(), new Filled.ByNobody())));
    }

    /** The functions in use of this unit that are of the shipped list, by their id in that list, as owners. */
    @Transactional(readOnly = true)
    public Map<String, Owner> ofShipped(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        List<WorkFunction> inUse = functions.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(each -> each.retiredOn() == null)
                .toList();
        Map<String, Owner> owners = new HashMap<>();
        shipped.all()
                .forEach(each -> inUse.stream()
                        .filter(function -> isThere(each, List.of(function)))
                        .findFirst()
                        .ifPresent(function -> owners.put(each.id(), new Owner.OfFunction(function.id()))));
        return owners;
    }

    private FunctionId add(UnitId unit, @Nullable String shippedId, FunctionData data) {
        requirePossible(unit, data, null);
        WorkFunction made = functions.save(new WorkFunction(unit, shippedId, data));
        audit.record(FUNCTION_ADDED, unit, about(made, data.name()), Role.ASSESSOR);
        return made.id();
    }

    /**
     * Gives a function another name, or says who fills it, together with what somebody else said of the other meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws RuleViolation when another has this name, or who fills it has no role there
     */
    public SaveResult<FunctionData> change(FunctionId id, FunctionData mine, FunctionData seen) {
        WorkFunction function = changeable(id);
        Merge<FunctionData> merge = Merge.of(List.of(FunctionPart.values()), seen, mine, function.data());
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(versioned(function));
        }
        FunctionData data = merge.content();
        requirePossible(function.unit(), data, function);
        audit.record(
                FUNCTION_CHANGED,
                function.unit(),
                about(function, AuditObject.named(function.name(), data.name())),
                Role.ASSESSOR);
        function.change(data);
        return new SaveResult.Saved<>(versioned(function));
    }

    private static Versioned<FunctionData> versioned(WorkFunction function) {
        return new Versioned<>(function.data(), function.version(), null, null);
    }

    /** Takes a function out of choices. What it carries stays with it. */
    public void retire(FunctionId id) {
        WorkFunction function = changeable(id);
        if (function.retiredOn() == null) {
            function.retire(LocalDate.now(clock));
            audit.record(FUNCTION_RETIRED, function.unit(), about(function, function.name()), Role.ASSESSOR);
        }
    }

    /** Takes a function into use again. */
    public void bringBack(FunctionId id) {
        WorkFunction function = changeable(id);
        if (function.retiredOn() != null) {
            function.retire(null);
            audit.record(FUNCTION_BROUGHT_BACK, function.unit(), about(function, function.name()), Role.ASSESSOR);
        }
    }

    private static AuditObject about(WorkFunction function, String name) {
        return AuditObject.of(ImprovementAct.About.FUNCTION, function.id().value(), name);
    }

    private void change(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }

    private WorkFunction changeable(FunctionId id) {
        WorkFunction function = functions.lock(id.value()).orElseThrow(NotFoundException::new);
        change(function.unit());
        return function;
    }

    private void requirePossible(UnitId unit, FunctionData data, @Nullable WorkFunction itself) {
        boolean taken = functions.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(each -> itself == null || !each.id().equals(itself.id()))
                .anyMatch(each -> Doubles.isSame(each.name(), data.name()));
        if (taken) {
            throw new RuleViolation("improvement.function.name.taken", data.name());
        }
        if (data.filledBy() instanceof Filled.ByMember(var member)
                && (itself == null || !data.filledBy().equals(itself.filledBy()))
                && members.colleagues(unit).stream().noneMatch(each -> each.id().equals(member))) {
            throw new RuleViolation("improvement.function.member.gone");
        }
    }
}
