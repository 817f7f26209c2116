package nl.privacyspiegel.assessment.consensus;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsensusVoteRepository extends JpaRepository<ConsensusVote, UUID> {

    List<ConsensusVote> findByRoundId(UUID round);

    List<ConsensusVote> findByRoundIdIn(Collection<UUID> rounds);

    List<ConsensusVote> findByMemberId(UUID member);
}
