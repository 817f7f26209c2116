package nl.privacyspiegel.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Keeps every unit an administrator, there or above, who can log in. */
@Component
@NamedInterface("inside")
public class LastAdministrator {

    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final JdbcClient database;

    LastAdministrator(
            MemberRepository members, RoleAssignmentRepository roles, UnitRepository units, JdbcClient database) {
        this.members = members;
        this.roles = roles;
        this.units = units;
        this.database = database;
    }

    /**
     * Lets nobody else change accounts or roles until the end of this transaction. It must come first in the transaction: what
     * was read before may be older than the lock.
     */
    public void lock() {
        database.sql("select id from account_lock for update")
                .query(Integer.class)
                .single();
    }

    /**
     * Refuses when a unit of these assignments has no other administrator.
     *
     * @param leaving what a member is about to lose
     * @throws RuleViolation when one of them is the last
     */
    void keep(Collection<RoleAssignment> leaving) {
        UnitTree tree = new UnitTree(units.findAll());
        Set<MemberId> able = members.findAll().stream()
                .filter(Member::canLogIn)
                .map(Member::id)
                .collect(Collectors.toSet());
        List<RoleAssignment> staying = roles.findAll().stream()
                .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
                .filter(assignment -> able.contains(assignment.member()))
                .filter(assignment -> leaving.stream().noneMatch(other -> other.isSameAs(assignment)))
                .toList();
        boolean last = leaving.stream()
                .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
                .anyMatch(lost -> staying.stream().noneMatch(other -> tree.isWithin(lost.unit(), other.unit())));
        if (last) {
            throw new RuleViolation("organisation.role.lastAdministrator");
        }
    }
}
