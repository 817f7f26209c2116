package nl.privacyspiegel.improvement.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ShippedFunction;
import nl.privacyspiegel.improvement.owner.ShippedFunctions;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which task in a unit. Who reads its content sees it, its working group changes it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Responsibilities {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final ResponsibilityRepository responsibilities;
    private final Tasks tasks;
    private final Owners owners;
    private final WorkFunctions functions;
    private final ShippedFunctions shipped;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    Responsibilities(
            ResponsibilityRepository responsibilities,
            Tasks tasks,
            Owners owners,
            WorkFunctions functions,
            ShippedFunctions shipped,
            CurrentUser user,
            UnitsInUse inUse,
            AuditTrail audit,
            Clock clock) {
        this.responsibilities = responsibilities;
        this.tasks = tasks;
        this.owners = owners;
        this.functions = functions;
        this.shipped = shipped;
        this.user = user;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All tasks of a unit.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public ResponsibilityTable of(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        OwnersOfUnit names = owners.of(unit);
        Map<String, Responsibility> given = byTask(responsibilities.findByUnitId(unit.value()));
        return new ResponsibilityTable(
                unit,
                tasks.parties().stream()
                        .map(party -> new ResponsibilityTable.PartyTasks(
                                party.name(),
                                party.tasks().stream()
                                        .map(task -> line(task, given.get(task.id()), names))
                                        .toList()))
                        .toList(),
                names,
                user.may(unit, Role.ASSESSOR) && inUse.contains(unit));
    }

    private static Map<String, Responsibility> byTask(List<Responsibility> given) {
        return given.stream().collect(Collectors.toMap(Responsibility::task, Function.identity()));
    }

    private static ResponsibilityTable.Line line(Task task, @Nullable Responsibility given, OwnersOfUnit names) {
        Assignment assignment = given == null ? Assignment.NOBODY : given.assignment();
        return new ResponsibilityTable.Line(
                task,
                assignment,
                assignment.owner().flatMap(names::find),
                assignment.deputy().flatMap(names::find),
                given == null ? null : given.confirmedOn());
    }

    /**
     * Gives a task to somebody, or to nobody, together with what somebody else said of its other part meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws NotFoundException when there is no such task
     * @throws RuleViolation when who gets it cannot carry work here
     */
    public SaveResult<Assignment> assign(UnitId unit, String task, Assignment mine, Assignment seen) {
        change(unit);
        Task known = tasks.find(task).orElseThrow(NotFoundException::new);
        Optional<Responsibility> given = responsibilities.lock(unit.value(), task);
        Assignment before = given.map(Responsibility::assignment).orElse(Assignment.NOBODY);
        Merge<Assignment> merge = Merge.of(List.of(AssignmentPart.values()), seen, mine, before);
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(new Versioned<>(before, 0, null, null));
        }
        Assignment assignment = merge.content();
        OwnersOfUnit names = owners.of(unit);
        names.require(assignment.owner(), before.owner());
        names.require(assignment.deputy(), before.deputy());
        give(unit, known, given, assignment);
        return new SaveResult.Saved<>(new Versioned<>(assignment, 0, null, null));
    }

    private void give(UnitId unit, Task task, Optional<Responsibility> given, Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        Responsibility now =
                given.orElseGet(() -> responsibilities.save(new Responsibility(unit, task.id(), assignment, today)));
        now.assign(assignment, today);
        audit.record(
                ImprovementAct.RESPONSIBILITY_GIVEN,
                unit,
                AuditObject.of(ImprovementAct.About.RESPONSIBILITY, now.id(), task.text()),
                Role.ASSESSOR);
    }

    /**
     * Gives every task that nobody has to the function that usually has it, and takes that function over where the unit does not
     * have it yet.
     *
     * @return the tasks that were given now
     */
    public List<String> giveAsUsual(UnitId unit) {
        change(unit);
        Map<String, Responsibility> given = byTask(responsibilities.lockOf(unit.value()));
        List<Task> open = tasks.parties().stream()
                .flatMap(party -> party.tasks().stream())
                .filter(task -> task.function() != null)
                .filter(task -> Optional.ofNullable(given.get(task.id()))
                        .flatMap(each -> each.assignment().owner())
                        .isEmpty())
                .toList();
        functions.addShipped(
                unit,
                open.stream()
                        .map(task -> Objects.requireNonNull(task.function()))
                        .distinct()
                        .toList());
        OwnersOfUnit names = owners.of(unit);
        open.forEach(task -> usual(task, names).ifPresent(owner -> {
            Optional<Responsibility> now = Optional.ofNullable(given.get(task.id()));
            Assignment before = now.map(Responsibility::assignment).orElse(Assignment.NOBODY);
            give(unit, task, now, new Assignment(Optional.of(owner), before.deputy(), before.reach()));
        }));
        return open.stream().map(Task::id).toList();
    }

    private Optional<Owner> usual(Task task, OwnersOfUnit names) {
        String name = shipped.find(Objects.requireNonNull(task.function()))
                .map(ShippedFunction::name)
                .orElseThrow();
        return names.choices().stream()
                .filter(OwnerName::isFunction)
                .filter(each -> Doubles.isSame(each.name(), name))
                .map(OwnerName::owner)
                .findFirst();
    }

    private void change(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }
}
