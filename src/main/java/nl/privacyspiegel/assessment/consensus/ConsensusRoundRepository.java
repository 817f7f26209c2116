package nl.privacyspiegel.assessment.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConsensusRoundRepository extends JpaRepository<ConsensusRound, UUID> {

    /** To which measurement a round belongs, without reading it: what is read before a lock is old after it. */
    @Query("select round.measurementId from ConsensusRound round where round.id = :id")
    Optional<UUID> findMeasurementId(UUID id);

    List<ConsensusRound> findByMeasurementIdOrderByNumber(UUID measurement);

    List<ConsensusRound> findByMeasurementIdInAndState(Collection<UUID> measurements, RoundState state);

    List<ConsensusRound> findByMeasurementIdAndDomainIdOrderByNumberDesc(UUID measurement, String domain);

    Optional<ConsensusRound> findFirstByMeasurementIdAndDomainIdOrderByNumberDesc(UUID measurement, String domain);

    List<ConsensusRound> findByChairId(UUID member);

    /** The rounds in which this member was asked and has not answered yet. */
    @Query("""
            select round from ConsensusRound round, ConsensusVote vote
            where vote.roundId = round.id and vote.memberId = :member and vote.invited and vote.choice is null
              and round.state = :state
            order by round.openedAt
            """)
    List<ConsensusRound> findAsking(UUID member, RoundState state);
}
