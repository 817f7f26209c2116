package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The submissions of closed campaigns; all of them were handed in. */
interface SubmissionRepository extends JpaRepository<Submission, UUID> {
    int countByCampaignId(UUID campaign);

    boolean existsByCampaignId(UUID campaign);

    @Query("select submission from Submission submission"
            + " where submission.campaignId = :campaign and submission.id > :after order by submission.id")
    List<Submission> findNext(UUID campaign, UUID after, Limit most);

    /** The campaigns that still have answers. */
    @Query("select distinct submission.campaignId from Submission submission")
    Set<UUID> findCampaigns();

    /** Tells how many there were. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Submission submission where submission.campaignId = :campaign")
    int deleteAllOf(UUID campaign);
}
