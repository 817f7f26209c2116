package nl.privacyspiegel.organisation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Which acts the supervisors are told of, and of which units: of every unit where the account has a role at that moment, since
 * an act on an account reaches all of them. When there is mail, this is where it goes out from.
 */
@Component
@NamedInterface("inside")
public class Told implements MemberTrace {

    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final JdbcClient database;

    Told(RoleAssignmentRepository roles, UnitRepository units, JdbcClient database) {
        this.roles = roles;
        this.units = units;
        this.database = database;
    }

    /** The units whose supervisors are told of this act; none when it is not of that kind. Asked before the act changes roles. */
    Set<UnitId> about(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        if (!action.isTold() || isOwnExport(action, actor, object)) {
            return Set.of();
        }
        Set<UnitId> about = new HashSet<>();
        if (unit != null) {
            about.add(unit);
        }
        UUID account = account(actor, object);
        if (account != null) {
            roles.findByMemberId(account).forEach(held -> about.add(held.unit()));
        }
        if (about.isEmpty()) {
            units.findByParentIdIsNull().forEach(top -> about.add(top.id()));
        }
        return about;
    }

    private static boolean isOwnExport(AuditAction action, AuditActor actor, AuditObject object) {
        return action == OrganisationAct.MEMBER_EXPORTED
                && Objects.toString(actor.member(), "").equals(object.id());
    }

    private static @Nullable UUID account(AuditActor actor, AuditObject object) {
        String id = object.id();
        if (object.kind() == OrganisationAct.About.MEMBER && id != null) {
            return UUID.fromString(id);
        }
        MemberId member = actor.member();
        return object.kind() == OrganisationAct.About.API_TOKEN && member != null ? member.value() : null;
    }

    void write(long number, Set<UnitId> about) {
        about.forEach(unit -> database.sql("insert into told (entry_number, unit_id) values (?, ?)")
                .params(number, unit.value())
                .update());
    }

    /** Which entries there are to tell the supervisors of these units, newest first. */
    public Set<Long> of(Set<UnitId> reach, int most) {
        if (reach.isEmpty()) {
            return Set.of();
        }
        return database
                .sql("select distinct entry_number from told where unit_id in (:units)"
                        + " order by entry_number desc fetch first " + most + " rows only")
                .param("units", reach.stream().map(UnitId::value).toList())
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** What this member saw of it. */
    public Set<Long> seenBy(MemberId member) {
        return Set.copyOf(database.sql("select entry_number from told_seen where member_id = ?")
                .param(member.value())
                .query(Long.class)
                .list());
    }

    /** From now on this member saw it. */
    public void see(MemberId member, long number) {
        database.sql("insert into told_seen (member_id, entry_number) values (?, ?)")
                .params(member.value(), number)
                .update();
    }

    @Override
    public void erase(MemberId member) {
        database.sql("delete from told_seen where member_id = ?")
                .param(member.value())
                .update();
    }
}
