package nl.privacyspiegel.organisation.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitTree;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every unit an administrator, there or above, who can log in. */
@Component
public class LastAdministrator {

    private final AccountStore members;
    private final UnitStructure units;
    private final JdbcClient database;

    LastAdministrator(AccountStore members, UnitStructure units, JdbcClient database) {
        this.members = members;
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
     * Refuses when a unit of these roles has no other administrator.
     *
     * @param leaving what a member is about to lose
     * @throws RuleViolation when one of them is the last
     */
    void keep(Collection<Held> leaving) {
        UnitTree tree = units.tree();
        Set<MemberId> able = members.all().stream()
                .filter(Account::canLogIn)
                .map(Account::id)
                .collect(Collectors.toSet());
        List<Held> staying = members.roles().stream()
                .filter(held -> held.role() == Role.ADMINISTRATOR)
                .filter(held -> able.contains(held.member()))
                .filter(held -> !leaving.contains(held))
                .toList();
        boolean last = leaving.stream()
                .filter(held -> held.role() == Role.ADMINISTRATOR)
                .anyMatch(lost -> staying.stream().noneMatch(other -> tree.isWithin(lost.unit(), other.unit())));
        if (last) {
            throw new RuleViolation("organisation.role.lastAdministrator");
        }
    }
}
