package nl.privacyspiegel.organisation.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownAddressRepository extends JpaRepository<KnownAddress, UUID>, MemberTrace {

    @Override
    default Map<String, Object> known(MemberId member) {
        List<String> used = findByMemberIdOrderByLastUsedDesc(member.value()).stream()
                .map(address -> String.valueOf(address.lastUsed()))
                .toList();
        return Map.of("bekendePlekkenLaatstGebruikt", used);
    }

    @Override
    default void erase(MemberId member) {
        deleteByMemberId(member.value());
    }

    boolean existsByMemberIdAndFingerprint(UUID memberId, String fingerprint);

    Optional<KnownAddress> findByMemberIdAndFingerprint(UUID memberId, String fingerprint);

    List<KnownAddress> findByMemberIdOrderByLastUsedDesc(UUID memberId);

    void deleteByMemberId(UUID memberId);
}
