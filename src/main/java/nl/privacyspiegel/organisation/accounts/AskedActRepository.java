package nl.privacyspiegel.organisation.accounts;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AskedActRepository extends JpaRepository<AskedAct, UUID>, MemberTrace {

    @Override
    default void erase(MemberId member) {
        deleteOf(member.value());
    }

    List<AskedAct> findAllByOrderByAskedAt();

    List<AskedAct> findByMemberId(UUID memberId);

    @Modifying
    @Query("delete from AskedAct act where act.memberId = :member or act.askedBy = :member")
    void deleteOf(UUID member);
}
