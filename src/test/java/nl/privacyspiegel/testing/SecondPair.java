package nl.privacyspiegel.testing;

import java.util.Optional;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Somebody else, who confirms what the current member of a demonstration asked. */
public final class SecondPair {

    public static final String SUPERVISOR = "fg@kempen.example";

    private SecondPair() {}

    /** The supervisor of the demonstration confirms everything that waits; gives the last link. */
    public static Optional<NewAccessLink> confirmsAll(ApplicationContext application) {
        Confirmations confirmations = application.getBean(Confirmations.class);
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(Logins.of(application.getBean(UserDetailsService.class), SUPERVISOR));
        try {
            return confirmations.waiting().stream()
                    .filter(asked -> !asked.mine())
                    .map(asked -> confirmations.confirm(asked.id()))
                    .flatMap(Optional::stream)
                    .reduce((earlier, later) -> later);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
