package nl.privacyspiegel.improvement.action;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Stores actions with their history for the front doors of this room, which have asked who wants to. */
@Component
class ActionWriter {

    private final ActionRepository actions;
    private final ActionEventRepository events;
    private final Owners owners;
    private final Subjects subjects;
    private final CurrentUser user;
    private final Clock clock;

    ActionWriter(
            ActionRepository actions,
            ActionEventRepository events,
            Owners owners,
            Subjects subjects,
            CurrentUser user,
            Clock clock) {
        this.actions = actions;
        this.events = events;
        this.owners = owners;
        this.subjects = subjects;
        this.user = user;
        this.clock = clock;
    }

    /** How the audit trail calls an action. */
    static AuditObject about(ImprovementAction action) {
        return AuditObject.of(
                ImprovementAct.About.ACTION, action.id().value(), action.data().what());
    }

    ImprovementAction make(UnitId unit, ActionData data) {
        ImprovementAction action = new ImprovementAction(unit, data);
        requirePossible(action, ActionData.named(data.what()), data);
        ImprovementAction stored = actions.save(action);
        note(stored.id(), HistoryLine.Kind.MADE, "", "", "");
        return stored;
    }

    /** Stores what somebody made of an action; tells whether that was anything else. */
    boolean change(ImprovementAction action, ActionData data) {
        ActionData before = action.data();
        List<ActionPart> parts = ActionPart.between(before, data);
        if (parts.isEmpty()) {
            return false;
        }
        requirePossible(action, before, data);
        action.change(data);
        actions.saveAndFlush(action);
        note(
                action.id(),
                HistoryLine.Kind.CHANGED,
                parts.contains(ActionPart.WHAT) ? before.what() : "",
                parts.stream().map(Enum::name).collect(Collectors.joining(",")),
                "");
        return true;
    }

    private void requirePossible(ImprovementAction action, ActionData before, ActionData data) {
        if (data.owner().isPresent()) {
            owners.of(action.unit()).require(data.owner(), before.owner());
        }
        Set<SubjectRef> added = new HashSet<>(data.about());
        added.removeAll(before.about());
        boolean elsewhere = added.stream().anyMatch(ref -> !ref.unit().equals(action.unit()));
        if (elsewhere || subjects.find(added, Locale.ROOT).size() < added.size()) {
            throw new RuleViolation("improvement.about.gone");
        }
        if (!before.waitsFor().containsAll(data.waitsFor())) {
            requireNoCircle(action, data.waitsFor());
        }
    }

    private void requireNoCircle(ImprovementAction action, Set<ActionId> wanted) {
        Map<ActionId, Set<ActionId>> waits = actions
                .findByUnitIdIn(List.of(action.unit().value()))
                .stream()
                .collect(Collectors.toMap(
                        ImprovementAction::id, each -> each.data().waitsFor()));
        if (!waits.keySet().containsAll(wanted)) {
            throw new RuleViolation("improvement.waits.gone");
        }
        if (WaitingInACircle.of(action.id(), wanted, waits)) {
            throw new RuleViolation("improvement.waits.circle");
        }
    }

    void note(ActionId action, HistoryLine.Kind kind, String from, String to, String words) {
        events.save(
                new ActionEvent(action, events.countByActionId(action.value()), clock.instant(), user.require(), kind)
                        .from(from, to)
                        .saying(words));
    }
}
