package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnswerGroupRepository extends JpaRepository<AnswerGroup, UUID> {
    List<AnswerGroup> findByCampaignId(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from AnswerGroup answers where answers.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
