package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.improvement.evidence.EvidenceState.Decision;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;

/**
 * Which evidence the database is asked for: all that a filter says of the version that counts.
 *
 * @param removed whether what was removed is wanted, rather than what is there
 * @param waiting whether a version has to wait for a look
 * @param anyDecision whether it does not matter what was decided
 * @param decision what was decided, when that matters
 * @param valid whether its last day may not have passed
 * @param over whether its last day has to have passed
 * @param until the last day that it may be of
 * @param anybody whether it does not matter who keeps it up
 * @param left members who left: what they kept up, nobody does; that of nothing when there are none
 */
record WantedEvidence(
        List<UUID> units,
        boolean removed,
        boolean waiting,
        boolean anyDecision,
        Decision decision,
        boolean valid,
        boolean over,
        LocalDate until,
        boolean anybody,
        List<UUID> left,
        LocalDate today) {

    private static final UUID NOTHING = new UUID(0, 0);

    static WantedEvidence of(Collection<UnitId> units, EvidenceFilter filter, List<UUID> left, LocalDate today) {
        EvidenceFilter.State state = filter.state();
        Decision decision = switch (state) {
            case ALL, DRAFT, REMOVED -> Decision.DRAFT;
            case IN_REVIEW -> Decision.IN_REVIEW;
            case APPROVED, EXPIRED -> Decision.APPROVED;
            case REJECTED -> Decision.REJECTED;
        };
        boolean anyDecision = switch (state) {
            case ALL, REMOVED, IN_REVIEW -> true;
            case DRAFT, APPROVED, REJECTED, EXPIRED -> false;
        };
        return new WantedEvidence(
                units.stream().map(UnitId::value).toList(),
                state == EvidenceFilter.State.REMOVED,
                state == EvidenceFilter.State.IN_REVIEW,
                anyDecision,
                decision,
                state == EvidenceFilter.State.APPROVED,
                state == EvidenceFilter.State.EXPIRED,
                filter.age().until(today),
                !filter.unowned(),
                left.isEmpty() ? List.of(NOTHING) : left,
                today);
    }

    /** Who in person keeps evidence of a unit up. */
    record Keeper(UUID unit, UUID member) {

        UnitId unitId() {
            return new UnitId(unit);
        }

        Owner owner() {
            return new Owner.OfMember(new MemberId(member));
        }
    }
}
