package nl.privacyspiegel.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleAssignmentRepository extends JpaRepository<RoleAssignment, UUID> {

    List<RoleAssignment> findByMemberId(UUID memberId);

    List<RoleAssignment> findByUnitId(UUID unitId);

    @Query("select distinct held.unitId from RoleAssignment held where held.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    Optional<RoleAssignment> findByMemberIdAndRoleAndUnitId(UUID memberId, Role role, UUID unitId);
}
