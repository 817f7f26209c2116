package nl.privacyspiegel.organisation.entry;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SecondFactorRepository extends JpaRepository<SecondFactor, UUID> {

    /** Uses a step up; tells 0 when somebody was first. */
    @Modifying(clearAutomatically = true)
    @Query("update SecondFactor f set f.lastStep = :step where f.memberId = :member and f.lastStep < :step")
    int use(UUID member, long step);
}
