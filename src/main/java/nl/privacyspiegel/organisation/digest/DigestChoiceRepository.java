package nl.privacyspiegel.organisation.digest;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DigestChoiceRepository extends JpaRepository<DigestChoice, UUID> {

    @Query("select choice.memberId from DigestChoice choice")
    List<UUID> findMembers();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select choice from DigestChoice choice where choice.memberId = :member")
    Optional<DigestChoice> lock(UUID member);
}
