package nl.privacyspiegel.organisation.entry;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodeRepository extends JpaRepository<RecoveryCode, UUID> {

    int countByMemberId(UUID memberId);

    /** Uses a code up; tells 0 when there is none. */
    @Modifying
    @Query("delete from RecoveryCode c where c.memberId = :member and c.hash = :hash")
    int use(UUID member, String hash);

    @Modifying
    @Query("delete from RecoveryCode c where c.memberId = :member")
    void removeAll(UUID member);
}
