package nl.privacyspiegel.organisation.signon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.data.jpa.repository.JpaRepository;

interface MemberIdentityRepository extends JpaRepository<MemberIdentity, UUID>, MemberTrace {

    @Override
    default Map<String, Object> known(MemberId member) {
        List<Map<String, String>> linked = findByMemberId(member.value()).stream()
                .map(identity -> Map.of(
                        "adres",
                        identity.issuer(),
                        "kenmerk",
                        identity.subject(),
                        "gekoppeld",
                        String.valueOf(identity.linkedAt())))
                .toList();
        return Map.of("inlogdienst", linked);
    }

    @Override
    default void erase(MemberId member) {
        deleteByMemberId(member.value());
    }

    Optional<MemberIdentity> findByIssuerAndSubject(String issuer, String subject);

    List<MemberIdentity> findByMemberId(UUID memberId);

    boolean existsByIssuerAndMemberId(String issuer, UUID memberId);

    void deleteByIssuerAndMemberId(String issuer, UUID memberId);

    void deleteByMemberId(UUID memberId);
}
