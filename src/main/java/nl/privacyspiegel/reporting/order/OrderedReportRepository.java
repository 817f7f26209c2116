package nl.privacyspiegel.reporting.order;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.reporting.order.MyReport.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OrderedReportRepository extends JpaRepository<OrderedReport, UUID>, MemberTrace {

    @Override
    default void erase(MemberId member) {
        deleteOf(member.value());
    }

    @Modifying
    @Query("delete from OrderedReport r where r.memberId = :member")
    void deleteOf(UUID member);

    List<OrderedReport> findByMemberIdOrderByOrderedAtDesc(UUID member);

    List<OrderedReport> findByStateIn(Collection<State> states);

    /** Who withdraws a report and who makes it wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OrderedReport r where r.id = :id")
    Optional<OrderedReport> lock(UUID id);

    @Modifying
    @Query("delete from OrderedReport r where r.endedAt <= :moment")
    void deleteEndedBy(Instant moment);
}
