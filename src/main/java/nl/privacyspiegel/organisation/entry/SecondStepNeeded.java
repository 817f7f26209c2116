package nl.privacyspiegel.organisation.entry;

import org.springframework.security.core.AuthenticationException;

/** The password is right, but this member logs in in two steps. */
public final class SecondStepNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final PasswordProof proof;

    SecondStepNeeded(PasswordProof proof) {
        super("second step");
        this.proof = proof;
    }

    public PasswordProof proof() {
        return proof;
    }
}
