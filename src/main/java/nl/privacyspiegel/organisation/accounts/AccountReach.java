package nl.privacyspiegel.organisation.accounts;

import java.util.List;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitTree;

/**
 * Who may act on a whole account, and not just on one of its roles: a link for a new password, or an end to the account,
 * reaches every role that the member has.
 */
final class AccountReach {

    private final UnitTree tree;
    private final List<Held> roles;

    AccountReach(UnitTree tree, List<Held> roles) {
        this.tree = tree;
        this.roles = List.copyOf(roles);
    }

    /** Whether this administrator manages the unit of every role of this member. */
    boolean isManagedBy(MemberId administrator, MemberId member) {
        List<UnitId> managed = roles.stream()
                .filter(assignment -> assignment.member().equals(administrator))
                .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
                .map(Held::unit)
                .toList();
        List<Held> held = roles.stream()
                .filter(assignment -> assignment.member().equals(member))
                .toList();
        return !held.isEmpty()
                && held.stream()
                        .allMatch(assignment ->
                                managed.stream().anyMatch(unit -> tree.isWithin(assignment.unit(), unit)));
    }
}
