package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<Submission, UUID> {
    Optional<Submission> findByDeviceHash(String deviceHash);

    int countByCampaignIdAndHandedInTrue(UUID campaign);

    List<Submission> findByCampaignIdAndHandedInTrue(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from Submission submission where submission.campaignId = :campaign and submission.handedIn = false")
    void deleteUnfinished(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("update Submission submission set submission.deviceHash = null where submission.campaignId = :campaign")
    void forgetDevices(UUID campaign);

    /** Tells how many there were. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Submission submission where submission.campaignId = :campaign")
    int deleteAllOf(UUID campaign);
}
