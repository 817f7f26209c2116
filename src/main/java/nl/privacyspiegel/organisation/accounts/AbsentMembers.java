package nl.privacyspiegel.organisation.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does something as a member who is not here, for what is read or sent without a login: whatever it asks gets what that member
 * may see at this moment, and nothing more.
 */
@Component
@Transactional
@NamedInterface("accounts")
public class AbsentMembers {

    private final AccountStore accounts;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    AbsentMembers(AccountStore accounts, SecurityContextHolderStrategy contexts, Clock clock) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** What counts as this moment for {@link #as}: always after sessions of this member that were ended. */
    @Transactional(readOnly = true)
    public Instant since(MemberId member) {
        return accounts.find(member)
                .map(account -> account.sessionStart(clock.instant()))
                .orElseGet(clock::instant);
    }

    /** Whether this member can log in, and has not ended all sessions after that moment. */
    @Transactional(readOnly = true)
    public boolean mayCome(MemberId member, Instant since) {
        return find(member, since).isPresent();
    }

    /**
     * Answers a question as this member.
     *
     * @param since when the member asked for it
     * @return empty when the member may not log in any more, or ended all sessions after that moment
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public <T> Optional<T> as(MemberId member, Instant since, Supplier<T> question) {
        return find(member, since).map(account -> {
            SecurityContext before = contexts.getContext();
            SecurityContext theirs = contexts.createEmptyContext();
            AbsentMember principal = new AbsentMember(account, roles(member), since);
            theirs.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
            contexts.setContext(theirs);
            try {
                return question.get();
            } finally {
                contexts.setContext(before);
            }
        });
    }

    private Optional<Account> find(MemberId member, Instant since) {
        return accounts.find(member).filter(Account::canLogIn).filter(account -> !account.hasEndedSessionOf(since));
    }

    private Set<Role> roles(MemberId member) {
        return accounts.roles(member).stream().map(Held::role).collect(Collectors.toSet());
    }

    /** It is over when the question is answered, however long ago it was asked. */
    private static final class AbsentMember extends MemberPrincipal {

        private static final long serialVersionUID = 1L;

        AbsentMember(Account member, Set<Role> roles, Instant since) {
            super(member, roles, since);
        }

        @Override
        public Instant until(Duration longestSession) {
            return Instant.MAX;
        }
    }
}
