package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoleAssignmentRepository extends JpaRepository<RoleAssignment, UUID> {

    List<RoleAssignment> findByMemberId(UUID memberId);

    Optional<RoleAssignment> findByMemberIdAndRoleAndUnitId(UUID memberId, Role role, UUID unitId);
}
