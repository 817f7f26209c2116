package nl.privacyspiegel.assessment.consensus;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What groups agreed on, for all who read the measurement: figures and the view of a minority, without names. */
@Service
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
        return rounds.findByMeasurementIdInAndState(Set.of(id.value()), RoundState.AGREED).stream()
                .flatMap(round -> round.note(clock.getZone()).stream())
                .collect(Collectors.toMap(
                        AgreedNote::domain,
                        Function.identity(),
                        (one, other) -> one.rounds() > other.rounds() ? one : other));
    }
}
