package nl.privacyspiegel.organisation.token;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApiTokenRepository extends JpaRepository<ApiToken, UUID>, MemberTrace {

    @Override
    default Map<String, Object> known(MemberId member) {
        return Map.of(
                "sleutelsVoorProgrammas",
                findByMemberIdOrderByMadeAtDesc(member.value()).stream()
                        .map(ApiToken::known)
                        .toList());
    }

    @Override
    default void erase(MemberId member) {
        deleteByMemberId(member.value());
    }

    Optional<ApiToken> findByHash(String hash);

    List<ApiToken> findByMemberIdOrderByMadeAtDesc(UUID memberId);

    /** How many tokens this marked: of two programs that use one for the first time today, one gets zero. */
    @Modifying
    @Query("""
            update ApiToken token set token.lastUsedOn = :today
            where token.id = :id and (token.lastUsedOn is null or token.lastUsedOn < :today)
            """)
    int markUsed(UUID id, LocalDate today);

    @Modifying
    @Query("delete from ApiToken token where token.memberId = :memberId")
    void deleteByMemberId(UUID memberId);
}
