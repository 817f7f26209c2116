package nl.privacyspiegel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A unit that was removed stays so when an older database is put back, and the roles on it go with it. When something was made
 * for it that was never deleted for good, it stays.
 */
@Component
class RemovedUnits implements DeletedAgain {

    private static final Logger LOG = LoggerFactory.getLogger(RemovedUnits.class);

    private final UnitRepository units;
    private final RoleAssignmentRepository roles;
    private final MemberRepository members;
    private final List<UnitContent> contents;

    RemovedUnits(
            UnitRepository units,
            RoleAssignmentRepository roles,
            MemberRepository members,
            List<UnitContent> contents) {
        this.units = units;
        this.roles = roles;
        this.members = members;
        this.contents = List.copyOf(contents);
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public void deleteAgain(UUID id, LocalDate on) {
        units.findById(id).ifPresent(this::remove);
    }

    private void remove(Unit unit) {
        UUID id = unit.id().value();
        boolean inUse = units.places().stream().anyMatch(place -> id.equals(place.parent()))
                || contents.stream()
                        .anyMatch(content -> !content.filled(List.of(unit.id())).isEmpty());
        if (unit.parent() == null || inUse) {
            LOG.warn("Eenheid {} was verwijderd, maar is in deze database in gebruik en blijft staan.", id);
            return;
        }
        members.findBySelectedUnitId(id).forEach(Member::selectNothing);
        roles.deleteAll(roles.findByUnitId(id));
        roles.flush();
        units.delete(unit);
        units.flush();
    }
}
