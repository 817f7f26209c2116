package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentRepository extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByUnitIdInOrderByPeriodStartDescNameAsc(Collection<UUID> units);

    List<Assessment> findByUnitIdInOrderByPeriodStartDescNameAsc(Collection<UUID> units, Limit limit);
}
