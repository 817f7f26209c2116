package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerGroupRepository extends JpaRepository<AnswerGroup, UUID> {
    List<AnswerGroup> findByCampaignId(UUID campaign);
}
