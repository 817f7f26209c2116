package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which roles a member has where. */
@Component
class RoleTrace implements MemberTrace {

    private final RoleAssignmentRepository roles;
    private final UnitRepository units;

    RoleTrace(RoleAssignmentRepository roles, UnitRepository units) {
        this.roles = roles;
        this.units = units;
    }

    @Override
    public Map<String, Object> known(MemberId member) {
        Map<UnitId, String> names = units.findAll().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        List<Map<String, Object>> held = roles.findByMemberId(member.value()).stream()
                .map(each -> line(each, names))
                .toList();
        return Map.of("rollen", held);
    }

    private static Map<String, Object> line(RoleAssignment held, Map<UnitId, String> names) {
        return Map.of(
                "rol",
                held.role(),
                "eenheid",
                names.getOrDefault(held.unit(), ""),
                "viaInlogdienst",
                held.source() == RoleSource.CLAIM);
    }

    @Override
    public void erase(MemberId member) {
        roles.deleteAll(roles.findByMemberId(member.value()));
    }
}
