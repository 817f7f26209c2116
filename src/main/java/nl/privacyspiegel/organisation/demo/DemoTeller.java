package nl.privacyspiegel.organisation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.DemoClock;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets accounts of the demonstration do what is told of them, on the day on which it happened, through the same front doors that
 * people use.
 */
@Component
@Profile("demo")
public class DemoTeller {

    private final AccountStore accounts;
    private final DemoClock demoClock;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private final Map<String, Account> known = new ConcurrentHashMap<>();

    DemoTeller(AccountStore accounts, DemoClock demoClock, SecurityContextHolderStrategy contexts, Clock clock) {
        this.accounts = accounts;
        this.demoClock = demoClock;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Does this on that day as the account with this e-mail address.
     *
     * @param role that the account has where it works
     */
    public void on(LocalDate day, String email, Role role, Runnable work) {
        demoClock.on(day, () -> as(email, role, work));
    }

    private void as(String email, Role role, Runnable work) {
        Account account =
                known.computeIfAbsent(email, each -> accounts.withEmail(each).orElseThrow());
        MemberPrincipal principal = new MemberPrincipal(account, Set.of(role), clock.instant());
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContext before = contexts.getContext();
        contexts.setContext(context);
        try {
            work.run();
        } finally {
            contexts.setContext(before);
        }
    }
}
