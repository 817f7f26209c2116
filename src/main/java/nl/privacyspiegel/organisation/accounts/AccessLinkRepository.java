package nl.privacyspiegel.organisation.accounts;

import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessLinkRepository extends JpaRepository<AccessLink, UUID>, MemberTrace {

    @Override
    default void erase(MemberId member) {
        deleteOf(member.value());
    }

    Optional<AccessLink> findByHash(String hash);

    Optional<AccessLink> findByMemberId(UUID memberId);

    /** How many links this took away: of two who use a link at the same moment, one gets zero. */
    @Modifying
    @Query("delete from AccessLink link where link.hash = :hash")
    int take(String hash);

    @Modifying
    @Query("delete from AccessLink link where link.memberId = :memberId or link.madeBy = :memberId")
    void deleteOf(UUID memberId);

    @Modifying
    @Query("delete from AccessLink link where link.memberId = :memberId")
    int deleteFor(UUID memberId);
}
