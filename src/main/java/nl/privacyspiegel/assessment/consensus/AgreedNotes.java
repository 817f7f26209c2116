package nl.privacyspiegel.assessment.consensus;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What groups agreed on, for all who read the measurement: figures and the view of a minority, without names. */
@Service
@NamedInterface("consensus")
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AgreedNotes {

    private final ConsensusRoundRepository rounds;
    private final GroupMeasurements measurements;
    private final Clock clock;

    AgreedNotes(ConsensusRoundRepository rounds, GroupMeasurements measurements, Clock clock) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** The newest agreement about each domain, by the id of the domain. */
    public Map<String, AgreedNote> of(MeasurementId id) {
        measurements.requireReader(id);
        return newest(Set.of(id)).getOrDefault(id, Map.of());
    }

    /** The same of those of these measurements that are adopted and that the current member may read. */
    public Map<MeasurementId, Map<String, AgreedNote>> of(Collection<MeasurementId> ids) {
        return newest(measurements.adopted(ids));
    }

    private Map<MeasurementId, Map<String, AgreedNote>> newest(Set<MeasurementId> ids) {
        List<UUID> wanted = ids.stream().map(MeasurementId::value).toList();
        return rounds.findByMeasurementIdInAndState(wanted, RoundState.AGREED).stream()
                .collect(Collectors.groupingBy(
                        ConsensusRound::measurement,
                        Collectors.flatMapping(
                                round -> round.note(clock.getZone()).stream(),
                                Collectors.toMap(
                                        AgreedNote::domain,
                                        Function.identity(),
                                        (one, other) -> one.rounds() > other.rounds() ? one : other))));
    }
}
