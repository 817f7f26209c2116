package nl.privacyspiegel.organisation.entry;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Typed;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who logs in, for Spring Security: a member by e-mail address, with the roles of that moment. */
@Service
class MemberDetailsService implements UserDetailsService {

    private final AccountStore accounts;
    private final Clock clock;

    MemberDetailsService(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        Account member = accounts.withEmail(Typed.value(email).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return principal(member);
    }

    /** The member as somebody who logs in now. */
    MemberPrincipal principal(Account member) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        accounts.roles(member.id()).forEach(assignment -> held.add(assignment.role()));
        return new MemberPrincipal(member, held, member.sessionStart(clock.instant()));
    }
}
