package nl.privacyspiegel.organisation.remembered;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AskedBeforeRepository extends JpaRepository<AskedBefore, UUID>, MemberTrace {

    @Override
    default void erase(MemberId member) {
        deleteByMemberId(member.value());
    }

    Optional<AskedBefore> findByMemberIdAndFingerprint(UUID member, String fingerprint);

    /** Whoever comes second for the same member waits until the first is ready. */
    @Query(value = "select 1 from member where id = :member for update", nativeQuery = true)
    Integer takeTurn(UUID member);

    @Modifying
    @Query("delete from AskedBefore asked where asked.memberId = :member and asked.askedAt <= :moment")
    void forget(UUID member, Instant moment);

    @Modifying
    @Query("delete from AskedBefore asked where asked.memberId = :member and asked.fingerprint = :fingerprint")
    void forget(UUID member, String fingerprint);

    @Modifying
    @Query("delete from AskedBefore asked where asked.memberId = :member")
    void deleteByMemberId(UUID member);
}
