package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownAddressRepository extends JpaRepository<KnownAddress, UUID> {

    boolean existsByMemberIdAndFingerprint(UUID memberId, String fingerprint);

    Optional<KnownAddress> findByMemberIdAndFingerprint(UUID memberId, String fingerprint);

    List<KnownAddress> findByMemberIdOrderByLastUsedDesc(UUID memberId);

    void deleteByMemberId(UUID memberId);
}
