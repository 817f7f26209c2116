package nl.privacyspiegel.privacytest;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessCodeRepository extends JpaRepository<AccessCode, String> {
    /** Marks a code as used; tells with 1 that it was unused until now, else with 0. */
    @Modifying
    @Query("update AccessCode code set code.used = true where code.codeHash = :hash and code.used = false")
    int use(String hash);

    @Modifying(flushAutomatically = true)
    @Query("delete from AccessCode code where code.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
