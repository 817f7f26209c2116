package nl.privacyspiegel.privacytest;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessCodeRepository extends JpaRepository<AccessCode, String> {
    /** How many places are taken by codes of a campaign; codes stay until it is closed. */
    @Query("select coalesce(max(code.place) + 1, 0) from AccessCode code where code.campaignId = :campaign")
    int nextPlace(UUID campaign);

    /** Whether there are codes of another key than the one with this name; those of before this key have no name. */
    @Query("""
            select count(code) > 0 from AccessCode code
            where code.codeHash like '________.%' and code.codeHash not like concat(:name, '%')
            """)
    boolean existsOfOtherKey(String name);

    @Modifying(flushAutomatically = true)
    @Query("delete from AccessCode code where code.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
