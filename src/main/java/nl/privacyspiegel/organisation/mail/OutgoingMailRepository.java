package nl.privacyspiegel.organisation.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select mail from OutgoingMail mail where mail.id = :id")
    Optional<OutgoingMail> lock(UUID id);

    List<OutgoingMail> findByMemberId(UUID member);

    List<OutgoingMail> findByOrderByWrittenAtDesc(Limit most);

    @Modifying
    @Query("delete from OutgoingMail mail where mail.memberId = :member")
    void deleteOf(UUID member);

    @Modifying
    @Query("delete from OutgoingMail mail where mail.endedAt < :day")
    void deleteEndedBefore(Instant day);
}
