package nl.privacyspiegel.improvement.action;

import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_MADE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Several actions at once, all of them or none: for the working group of each of their units. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ManyActions {

    private final ActionReader reader;
    private final ActionWriter writer;
    private final Owners owners;
    private final AuditTrail audit;
    private final OncePerMember once;

    ManyActions(ActionReader reader, ActionWriter writer, Owners owners, AuditTrail audit, OncePerMember once) {
        this.reader = reader;
        this.writer = writer;
        this.owners = owners;
        this.audit = audit;
        this.once = once;
    }

    /** How one action was before it was changed with others. */
    public record Before(ActionId id, ActionData content) {}

    /**
     * Changes these actions in the same way.
     *
     * @return how they were, to take it back with
     */
    public List<Before> change(Collection<ActionId> ids, SameChange change) {
        List<Before> before = new ArrayList<>();
        ids.stream().distinct().sorted(Comparator.comparing(ActionId::value)).forEach(id -> {
            ImprovementAction action = reader.changeable(id);
            before.add(new Before(id, action.data()));
            change(action, change.of(action.data()));
        });
        return before;
    }

    private void change(ImprovementAction action, ActionData data) {
        if (writer.change(action, data)) {
            audit.record(ACTION_CHANGED, action.unit(), ActionWriter.about(action), Role.ASSESSOR);
        }
    }

    /** Gives these actions the owner, last day and priority that they had; what was changed beside that since stays. */
    public void takeBack(List<Before> before) {
        before.forEach(each -> {
            ImprovementAction action = reader.changeable(each.id());
            change(
                    action,
                    action.data()
                            .withOwner(each.content().owner())
                            .withPriority(each.content().priority())
                            .withPlanning(each.content().planning()));
        });
    }

    /**
     * Copies these actions to other units, from the beginning: about nothing yet, and with the function of the same name where
     * there is one. Those that wait for each other do so there too.
     *
     * @return what was made, to take it back with
     */
    public List<ActionId> copy(Collection<ActionId> ids, Collection<UnitId> units) {
        once.refuseAgain("improvement.copy.again", List.copyOf(ids), List.copyOf(units));
        List<ActionId> made = new ArrayList<>();
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
            made.addAll(copies.values());
        });
        return made;
    }

    private ActionData copyOf(ImprovementAction original, OwnersOfUnit there) {
        ActionData data = original.data().afresh().withAbout(Set.of());
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
