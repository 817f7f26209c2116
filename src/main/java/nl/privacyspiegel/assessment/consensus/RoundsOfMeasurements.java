package nl.privacyspiegel.assessment.consensus;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.MeasurementEvent;
import nl.privacyspiegel.assessment.consensus.RoundState.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of rounds when their measurement is adopted or revised; in the transaction in which that happens. */
@Component
class RoundsOfMeasurements {

    private final ConsensusRoundRepository rounds;
    private final ConsensusVoteRepository votes;
    private final Clock clock;

    RoundsOfMeasurements(ConsensusRoundRepository rounds, ConsensusVoteRepository votes, Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.clock = clock;
    }

    /** What was never shown is not kept either. */
    @EventListener
    void adopted(MeasurementEvent.Adopted adopted) {
        rounds.findByMeasurementIdOrderByNumber(adopted.measurement().value()).stream()
                .filter(round -> round.state().isRunning())
                .forEach(round -> {
                    if (!round.wasRevealed()) {
                        votes.deleteAll(votes.findByRoundId(round.id().value()));
                    }
                    round.take(Step.CLOSE, clock.instant());
                });
    }

    @EventListener
    void revised(MeasurementEvent.Revised revised) {
        Map<String, ConsensusRound> agreed =
                rounds.findByMeasurementIdInAndState(Set.of(revised.adopted().value()), RoundState.AGREED).stream()
                        .collect(Collectors.toMap(
                                ConsensusRound::domain,
                                Function.identity(),
                                (one, other) -> one.number() > other.number() ? one : other));
        agreed.values().forEach(round -> rounds.save(round.carriedTo(revised.revision())));
    }
}
