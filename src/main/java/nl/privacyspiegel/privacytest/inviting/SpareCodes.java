package nl.privacyspiegel.privacytest.inviting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.TestCode;

/** Codes of rounds that are tried again, which surely nobody got. They are in memory only: after a restart new ones are made. */
public final class SpareCodes {

    private final Map<Place, Spare> spare = new ConcurrentHashMap<>();

    /** Where codes are for. */
    public record Place(UUID campaign, UnitId unit) {}

    /**
     * What is left of one round.
     *
     * @param tries how often the round was done
     */
    public record Spare(List<TestCode> codes, int tries) {

        private static final Spare NONE = new Spare(List.of(), 0);

        public Spare {
            codes = List.copyOf(codes);
        }
    }

    /** Those that are left, which are not here any more. */
    public Spare take(Place place) {
        return Optional.ofNullable(spare.remove(place)).orElse(Spare.NONE);
    }

    public void keep(Place place, Spare left) {
        spare.put(place, left);
    }

    /** A campaign that wants none any more has none here. */
    public void forget(UUID campaign) {
        spare.keySet().removeIf(place -> place.campaign().equals(campaign));
    }
}
