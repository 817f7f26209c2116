package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.FunctionId;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions the database is asked for: all that a filter says, but for the domain, which only who owns a subject knows.
 *
 * @param owner the id of a function or a member; that of nothing when none is wanted
 * @param anybody whether the owner does not matter
 * @param nobody whether those are wanted that nobody has
 * @param left members who left: what they have, nobody has; that of nothing when there are none
 * @param anyDay whether also those are wanted that are not late
 */
record WantedActions(
        List<UUID> units,
        List<ActionState> states,
        UUID owner,
        boolean anybody,
        boolean nobody,
        List<UUID> left,
        boolean anyDay,
        LocalDate today) {

    private static final UUID NOTHING = new UUID(0, 0);

    static WantedActions of(Collection<UnitId> units, ActionFilter filter, List<UUID> left, LocalDate today) {
        Optional<String> key = filter.owner();
        boolean nobody = key.filter(ActionFilter.NOBODY::equals).isPresent();
        return new WantedActions(
                units.stream().map(UnitId::value).toList(),
                Arrays.stream(ActionState.values()).filter(filter::shows).toList(),
                key.filter(none -> !nobody).flatMap(ActionFilter::ownerId).orElse(NOTHING),
                key.isEmpty(),
                nobody,
                left.isEmpty() ? List.of(NOTHING) : left,
                !filter.overdue(),
                today);
    }

    /** Those in one state. */
    WantedActions in(ActionState state) {
        return new WantedActions(units, List.of(state), owner, anybody, nobody, left, anyDay, today);
    }

    public List<ActionState> open() {
        return ActionState.OPEN;
    }

    /** How many there are, and how many of them are late. */
    record Counted(long all, long late) {}

    /** How many of them a unit has, without those that were dropped, and how many of these are done. */
    record InUnit(UUID unitId, long all, long done) {}

    /** How many there are in one state. */
    record InState(ActionState state, long number) {}

    /** Who has work of a unit. */
    record OwnerThere(
            UUID unit, @Nullable UUID function, @Nullable UUID member) {

        UnitId unitId() {
            return new UnitId(unit);
        }

        Optional<Owner> owner() {
            return function != null
                    ? Optional.of(new Owner.OfFunction(new FunctionId(function)))
                    : Optional.ofNullable(member).map(id -> new Owner.OfMember(new MemberId(id)));
        }
    }
}
