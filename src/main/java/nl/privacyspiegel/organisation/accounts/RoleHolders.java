package nl.privacyspiegel.organisation.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitTree;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds a role on units, whoever asks: for mail about what happens there while nobody is logged in. What members see of each
 * other goes through {@link Members}.
 */
@Component
@Transactional(readOnly = true)
@NamedInterface("accounts")
public class RoleHolders {

    private final AccountStore accounts;
    private final UnitStructure units;

    RoleHolders(AccountStore accounts, UnitStructure units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** Of each of these units the members who can log in and hold one of these roles there or on a unit above it. */
    public Map<UnitId, Set<MemberId>> of(Collection<UnitId> wanted, Role... anyOf) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(Arrays.asList(anyOf));
        Set<MemberId> active = accounts.all().stream()
                .filter(Account::canLogIn)
                .map(Account::id)
                .collect(Collectors.toSet());
        List<Held> held = accounts.roles().stream()
                .filter(each -> roles.contains(each.role()) && active.contains(each.member()))
                .toList();
        UnitTree tree = units.tree();
        Map<UnitId, Set<MemberId>> holders = new HashMap<>();
        for (UnitId unit : wanted) {
            holders.put(
                    unit,
                    held.stream()
                            .filter(each -> tree.isWithin(unit, each.unit()))
                            .map(Held::member)
                            .collect(Collectors.toSet()));
        }
        return holders;
    }
}
