package nl.privacyspiegel.improvement.action;

import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_MADE;
import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_MOVED;
import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_REMOVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.EvidenceBrought;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing actions: for the working group of their unit. What somebody else changed meanwhile is brought together part by part,
 * or handed back, never overwritten.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ActionChanges {

    /** The longest remark or reason, in characters. */
    public static final int LONGEST_REMARK = 2_000;

    private final ActionRepository actions;
    private final ActionEventRepository events;
    private final ActionReader reader;
    private final ActionWriter writer;
    private final CurrentUser user;
    private final EvidenceBrought evidence;
    private final AuditTrail audit;
    private final OncePerMember once;
    private final Clock clock;

    ActionChanges(
            ActionRepository actions,
            ActionEventRepository events,
            ActionReader reader,
            ActionWriter writer,
            CurrentUser user,
            EvidenceBrought evidence,
            AuditTrail audit,
            OncePerMember once,
            Clock clock) {
        this.actions = actions;
        this.events = events;
        this.reader = reader;
        this.writer = writer;
        this.user = user;
        this.evidence = evidence;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Makes an action. The same question again, from a second press or after the server stopped, is answered with the first as
     * long as nothing was done with it.
     *
     * @throws RuleViolation when who is to have it can carry no work here, a step stands there twice, or it waits for what is not
     *     there
     */
    public ActionId make(UnitId unit, ActionData data) {
        reader.requireChange(unit);
        data.requireNoDoubleStep(ActionData.named(data.what()));
        return new ActionId(once.answerAfterAll(
                this::isUntouched,
                () -> made(unit, data).id().value(),
                "action",
                unit,
                data.withAbout(Set.of()).withWaitsFor(Set.of()),
                data.about().stream().sorted(StoredSubject.IN_ORDER).toList(),
                data.waitsFor().stream().map(ActionId::value).sorted().toList()));
    }

    private boolean isUntouched(UUID id) {
        return events.countByActionId(id) == 1;
    }

    private ImprovementAction made(UnitId unit, ActionData data) {
        ImprovementAction action = writer.make(unit, data);
        audit.record(ACTION_MADE, unit, ActionWriter.about(action), Role.ASSESSOR);
        return action;
    }

    /**
     * Changes an action, together with what somebody else changed in its other parts meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws RuleViolation when who is to have it can carry no work here, a step stands there twice, or it would wait for itself
     */
    public SaveResult<ActionData> change(ActionId id, ActionData mine, ActionData seen) {
        ImprovementAction action = reader.changeable(id);
        mine.requireNoDoubleStep(seen);
        Merge<ActionData> merge = Merge.of(List.of(ActionPart.values()), seen, mine, action.data());
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(versioned(action));
        }
        if (writer.change(action, merge.content())) {
            audit.record(ACTION_CHANGED, action.unit(), ActionWriter.about(action), Role.ASSESSOR);
        }
        return new SaveResult.Saved<>(versioned(action));
    }

    private static Versioned<ActionData> versioned(ImprovementAction action) {
        return new Versioned<>(action.data(), action.version(), null, null);
    }

    /**
     * Takes an action to its next state, or back.
     *
     * @param from the state that the writer saw
     * @param words a remark, which is the reason when it is dropped; else may be empty
     * @return the action that comes in its place, when it is done and comes again; else the action itself
     * @throws RuleViolation when it is in another state now, cannot go there, still waits for another, is dropped without a
     *     reason, or is judged by who did it
     */
    public ActionId move(ActionId id, ActionState from, ActionState to, String words) {
        ImprovementAction action = reader.changeable(id);
        String said = LongText.prose(words, LONGEST_REMARK);
        requireMove(action, from, to, said);
        LocalDate today = LocalDate.now(clock);
        action.move(to, user.require().id(), said, today);
        writer.note(action.id(), HistoryLine.Kind.MOVED, from.name(), to.name(), said);
        audit.record(
                ACTION_MOVED,
                action.unit(),
                ActionWriter.about(action).changed(ActionDetails.STATE, from, to),
                Role.ASSESSOR);
        Planning planning = action.data().planning();
        return to == ActionState.DONE && planning.everyMonths() != null
                ? made(action.unit(), action.data().afresh().withPlanning(planning.next(today)))
                        .id()
                : id;
    }

    private void requireMove(ImprovementAction action, ActionState from, ActionState to, String said) {
        if (action.state() != from || !from.next().contains(to)) {
            throw new RuleViolation("improvement.move.changed");
        }
        if (to == ActionState.DROPPED && said.isEmpty()) {
            throw new RuleViolation("improvement.move.reason");
        }
        if (from == ActionState.PLAN && to == ActionState.DO) {
            List<UUID> ids =
                    action.data().waitsFor().stream().map(ActionId::value).toList();
            actions.findAllById(ids).stream()
                    .filter(other -> other.state().isOpen())
                    .findFirst()
                    .ifPresent(other -> {
                        throw new RuleViolation(
                                "improvement.move.waits", other.data().what());
                    });
        }
        if (from.isJudgedOnTheWayTo(to) && !reader.mayJudge(user.require().id(), action)) {
            throw new RuleViolation("improvement.move.another");
        }
    }

    /**
     * Ticks a step off, or takes the tick back.
     *
     * @param step the words of the step, so that another order of a colleague does no harm
     * @throws RuleViolation when there is no such step any more
     */
    public void tick(ActionId id, String step, boolean done) {
        ImprovementAction action = reader.changeable(id);
        List<Step> steps = new ArrayList<>(action.data().steps());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).words().equals(step)) {
                steps.set(i, new Step(step, done ? LocalDate.now(clock) : null));
                writer.change(action, action.data().withSteps(steps));
                return;
            }
        }
        throw new RuleViolation("improvement.step.gone");
    }

    /** Adds a remark. */
    public void remark(ActionId id, String words) {
        ImprovementAction action = reader.changeable(id);
        String said = LongText.prose(words, LONGEST_REMARK);
        if (said.isEmpty()) {
            throw new RuleViolation("improvement.remark.missing");
        }
        writer.note(action.id(), HistoryLine.Kind.REMARK, "", "", said);
    }

    /**
     * Removes an action with which nothing was done since it was made: it was a mistake.
     *
     * @throws RuleViolation when something was done with it, evidence was brought for it, or another waits for it: then it is
     *     dropped with a reason
     */
    public void remove(ActionId id) {
        remove(List.of(id));
    }

    /**
     * Removes several, all of them or none: copies that are taken back. They may wait for each other.
     *
     * @throws RuleViolation when one of them cannot be removed, as in {@link #remove(ActionId)}
     */
    public void remove(Collection<ActionId> ids) {
        List<ImprovementAction> gone = ids.stream()
                .distinct()
                .sorted(Comparator.comparing(ActionId::value))
                .map(reader::changeable)
                .toList();
        gone.forEach(action -> requireRemovable(action, ids));
        gone.forEach(action -> action.change(action.data().withWaitsFor(Set.of())));
        actions.flush();
        gone.forEach(action -> {
            events.deleteByActionId(action.id().value());
            audit.record(ACTION_REMOVED, action.unit(), ActionWriter.about(action), Role.ASSESSOR);
            actions.delete(action);
        });
    }

    private void requireRemovable(ImprovementAction action, Collection<ActionId> gone) {
        if (action.state() != ActionState.PLAN
                || events.countByActionId(action.id().value()) > 1) {
            throw new RuleViolation("improvement.action.kept");
        }
        if (evidence.isFor(ActionSubjects.ref(action.unit(), action.id()))) {
            throw new RuleViolation("improvement.action.evidence");
        }
        List<String> waiting = waiting(action.id(), gone)
                .map(other -> "‘" + other.data().what() + "’")
                .sorted()
                .toList();
        if (!waiting.isEmpty()) {
            throw new RuleViolation("improvement.action.waited", waiting.size(), String.join(", ", waiting));
        }
    }

    /** Those of these for which another waits that is not among them. */
    List<ActionId> awaited(Collection<ActionId> ids) {
        return ids.stream().filter(id -> waiting(id, ids).findAny().isPresent()).toList();
    }

    private Stream<ImprovementAction> waiting(ActionId id, Collection<ActionId> beside) {
        return actions.findWaiting(id.value()).stream().filter(other -> !beside.contains(other.id()));
    }

    /**
     * Whether it can still be removed without a trace: nothing was done with it, and no evidence was brought for it.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public boolean mayRemove(ActionId id) {
        ImprovementAction action = reader.readable(id);
        return !reader.removable(action.unit(), List.of(action)).isEmpty()
                && !evidence.isFor(ActionSubjects.ref(action.unit(), id));
    }
}
