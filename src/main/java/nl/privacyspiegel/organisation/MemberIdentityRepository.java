package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MemberIdentityRepository extends JpaRepository<MemberIdentity, UUID> {

    Optional<MemberIdentity> findByIssuerAndSubject(String issuer, String subject);

    List<MemberIdentity> findByMemberId(UUID memberId);

    boolean existsByIssuerAndMemberId(String issuer, UUID memberId);

    void deleteByIssuerAndMemberId(String issuer, UUID memberId);

    void deleteByMemberId(UUID memberId);
}
