package nl.privacyspiegel.organisation;

import nl.privacyspiegel.organisation.login.SessionOwner;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The account of who is asking, for the folders beside this one. */
@Component
@NamedInterface("inside")
public class CurrentAccount {

    private final CurrentUser user;

    CurrentAccount(CurrentUser user) {
        this.user = user;
    }

    /**
     * The account of the member who is logged in.
     *
     * @throws AccessDeniedException for the anonymous
     */
    public Account get() {
        return user.entity().map(Member::account).orElseThrow(CurrentAccount::nobody);
    }

    /** Whether the identity provider vouched for the current member. */
    public boolean isSignedOn() {
        return user.isSignedOn();
    }

    /**
     * The session of who is asking, which may be over.
     *
     * @throws AccessDeniedException for the anonymous
     */
    public SessionOwner session() {
        return user.session().orElseThrow(CurrentAccount::nobody);
    }

    /** Ends every session of the current member but this one, which counts as one that begins now. */
    public void endOtherSessions() {
        user.endOtherSessions(user.entity().orElseThrow(CurrentAccount::nobody));
    }

    private static AccessDeniedException nobody() {
        return new AccessDeniedException("not logged in");
    }
}
