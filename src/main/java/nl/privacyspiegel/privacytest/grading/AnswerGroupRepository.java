package nl.privacyspiegel.privacytest.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnswerGroupRepository extends JpaRepository<AnswerGroup, UUID> {
    List<AnswerGroup> findByCampaignId(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from AnswerGroup answers where answers.campaignId = :campaign")
    void deleteAllOf(UUID campaign);

    List<AnswerGroup> findByCampaignIdAndQuestionIdOrderByPlace(UUID campaign, String question);

    /** Where a group belongs, without reading the group itself: that is for when its campaign is locked. */
    @Query("select answers.campaignId from AnswerGroup answers where answers.id = :id")
    Optional<UUID> campaignOf(UUID id);
}
