package nl.privacyspiegel.organisation.signon;

import org.springframework.security.core.AuthenticationException;

/** Somebody proved to the identity provider who they are, and still does not get in here. */
public class SignOnRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** Why not. Whether there is an account without a way in, or none at all, is the same for who asks. */
    public enum Reason {
        /** No account, a deactivated one, or one that belongs to another account of the provider. */
        UNKNOWN,
        /** The provider does not vouch for the e-mail address, so it says nothing about who this is. */
        UNVERIFIED,
        /** An account without any role. */
        NO_ROLE
    }

    private final Reason reason;

    SignOnRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
