package nl.privacyspiegel.privacytest;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<Submission, UUID> {
    int countByCampaignIdAndHandedInTrue(UUID campaign);

    List<Submission> findByCampaignIdAndHandedInTrue(UUID campaign);

    /** Waits for whoever is saving or handing in, and lets nobody do so until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select submission from Submission submission where submission.campaignId = :campaign and submission.handedIn = false")
    List<Submission> lockUnfinished(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from Submission submission where submission.campaignId = :campaign and submission.handedIn = false")
    void deleteUnfinished(UUID campaign);

    /** Tells how many there were. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Submission submission where submission.campaignId = :campaign")
    int deleteAllOf(UUID campaign);
}
