package nl.privacyspiegel.assessment.consensus;

import java.util.List;
import nl.privacyspiegel.assessment.AssessmentAct;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds a round for who changes something in it; everybody else who wants to waits. */
@Component
class HeldRounds {

    private final ConsensusRoundRepository rounds;
    private final ConsensusVoteRepository votes;
    private final GroupMeasurements measurements;

    HeldRounds(ConsensusRoundRepository rounds, ConsensusVoteRepository votes, GroupMeasurements measurements) {
        this.rounds = rounds;
        this.votes = votes;
        this.measurements = measurements;
    }

    /** A round with its seats, which nobody else changes until the end of the transaction. */
    record Held(Place place, ConsensusRound round, List<ConsensusVote> seats) {

        AuditObject about() {
            return HeldRounds.about(place, round.domain());
        }
    }

    /** @throws nl.privacyspiegel.shared.RuleViolation when the measurement was adopted */
    Held hold(RoundId id) {
        MeasurementId measurement =
                rounds.findMeasurementId(id.value()).map(MeasurementId::new).orElseThrow(NotFoundException::new);
        Place place = measurements.hold(measurement);
        return new Held(
                place,
                rounds.findById(id.value()).orElseThrow(NotFoundException::new),
                votes.findByRoundId(id.value()));
    }

    static AuditObject about(Place place, String domain) {
        String name = place.framework().domain(domain).map(Domain::name).orElse(domain);
        return AuditObject.of(AssessmentAct.About.MEASUREMENT, place.id().value(), place.assessment() + ", " + name);
    }
}
