package nl.privacyspiegel.privacytest;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessCodeRepository extends JpaRepository<AccessCode, String> {
    /** How many places are taken by codes of a campaign; codes stay until it is closed. */
    @Query("select coalesce(max(code.place) + 1, 0) from AccessCode code where code.campaignId = :campaign")
    int nextPlace(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from AccessCode code where code.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
