package nl.privacyspiegel.improvement.action;

import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_MADE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.document.Doubles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several actions at once, but for what somebody else changed meanwhile: for the working group of each of their units. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ManyActions {

    private final ActionReader reader;
    private final ActionWriter writer;
    private final ActionChanges changes;
    private final Owners owners;
    private final AuditTrail audit;
    private final OncePerMember once;

    ManyActions(
            ActionReader reader,
            ActionWriter writer,
            ActionChanges changes,
            Owners owners,
            AuditTrail audit,
            OncePerMember once) {
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
        this.owners = owners;
        this.audit = audit;
        this.once = once;
    }

    /** One action as the writer saw it. */
    public record Seen(ActionId id, ActionData content) {}

    /** One action that was changed with others: how it was, and how it became. */
    public record Changed(ActionId id, ActionData before, ActionData after) {}

    /**
     * What came of changing several.
     *
     * @param changed to take it back with
     * @param left those that stayed as they are, because somebody else changed the same part of them meanwhile
     */
    public record Outcome(List<Changed> changed, List<ActionId> left) {

        public Outcome {
            changed = List.copyOf(changed);
            left = List.copyOf(left);
        }
    }

    /**
     * What came of copying several.
     *
     * @param made to take it back with
     * @param unowned how many of them nobody has
     */
    public record Copied(List<ActionId> made, long unowned) {

        public Copied {
            made = List.copyOf(made);
        }
    }

    /** Changes these actions in the same way, each together with what somebody else changed in its other parts meanwhile. */
    public Outcome change(Collection<Seen> seen, SameChange change) {
        List<Changed> changed = new ArrayList<>();
        List<ActionId> left = new ArrayList<>();
        seen.stream()
                .distinct()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> {
                    ImprovementAction action = reader.changeable(each.id());
                    ActionData now = action.data();
                    ActionData wanted = change.of(now);
                    if (Collections.disjoint(
                            ActionPart.between(now, wanted), ActionPart.between(each.content(), now))) {
                        change(action, wanted);
                        changed.add(new Changed(each.id(), now, wanted));
                    } else {
                        left.add(each.id());
                    }
                });
        return new Outcome(changed, left);
    }

    private void change(ImprovementAction action, ActionData data) {
        if (writer.change(action, data)) {
            audit.record(ACTION_CHANGED, action.unit(), ActionWriter.about(action), Role.ASSESSOR);
        }
    }

    /**
     * Gives each part that was changed back what it had, unless somebody changed that part since.
     *
     * @return those of which such a part stays as it is
     */
    public List<ActionId> takeBack(List<Changed> changed) {
        List<ActionId> left = new ArrayList<>();
        changed.forEach(each -> {
            ImprovementAction action = reader.changeable(each.id());
            Merge<ActionData> merge =
                    Merge.of(List.of(ActionPart.values()), each.after(), each.before(), action.data());
            change(action, merge.content());
            if (!merge.settled()) {
                left.add(each.id());
            }
        });
        return left;
    }

    /**
     * Copies these actions to other units, from the beginning: about nothing yet, and with the function of the same name where
     * there is one. They have no days: those of the original may have passed. Those that wait for each other do so there too.
     */
    public Copied copy(Collection<ActionId> ids, Collection<UnitId> units) {
        once.refuseAgain("improvement.copy.again", List.copyOf(ids), List.copyOf(units));
        List<ImprovementAction> made = new ArrayList<>();
        List<ImprovementAction> originals =
                ids.stream().distinct().map(reader::readable).toList();
        units.stream().distinct().forEach(unit -> {
            reader.requireChange(unit);
            OwnersOfUnit there = owners.of(unit);
            Map<ActionId, ActionId> copies = new HashMap<>();
            List<ImprovementAction> stored = new ArrayList<>();
            for (ImprovementAction original : originals) {
                ImprovementAction copy = writer.make(unit, copyOf(original, there));
                copies.put(original.id(), copy.id());
                stored.add(copy);
                audit.record(ACTION_MADE, unit, ActionWriter.about(copy), Role.ASSESSOR);
            }
            for (int i = 0; i < stored.size(); i++) {
                Set<ActionId> waits = originals.get(i).data().waitsFor().stream()
                        .flatMap(other -> Optional.ofNullable(copies.get(other)).stream())
                        .collect(Collectors.toSet());
                stored.get(i).change(stored.get(i).data().withWaitsFor(waits));
            }
            made.addAll(stored);
        });
        return new Copied(
                made.stream().map(ImprovementAction::id).toList(),
                made.stream().filter(each -> each.data().owner().isEmpty()).count());
    }

    /**
     * Removes these copies again, but for those with which something was done and those for which such a one waits.
     *
     * @return those that stay
     */
    public List<ActionId> takeBackCopies(Collection<ActionId> made) {
        List<ActionId> there = made.stream().filter(reader::isThere).toList();
        there.forEach(reader::changeable);
        Set<ActionId> gone = there.stream().filter(changes::mayRemove).collect(Collectors.toSet());
        Set<ActionId> sofar;
        do {
            sofar = Set.copyOf(gone);
            gone.removeAll(changes.awaited(sofar));
        } while (gone.size() < sofar.size());
        changes.remove(gone);
        return there.stream().filter(id -> !gone.contains(id)).toList();
    }

    private ActionData copyOf(ImprovementAction original, OwnersOfUnit there) {
        ActionData data = original.data()
                .afresh()
                .withAbout(Set.of())
                .withPlanning(original.data().planning().withoutDays());
        Optional<Owner> same = data.owner()
                .flatMap(owner -> owners.of(original.unit()).find(owner))
                .filter(OwnerName::isFunction)
                .flatMap(name -> there.choices().stream()
                        .filter(OwnerName::isFunction)
                        .filter(each -> Doubles.isSame(each.name(), name.name()))
                        .findFirst())
                .map(OwnerName::owner);
        return data.withOwner(same);
    }
}
