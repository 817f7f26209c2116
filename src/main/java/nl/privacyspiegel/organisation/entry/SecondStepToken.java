package nl.privacyspiegel.organisation.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What is typed in the second step of a login, after the proof of the first. */
public final class SecondStepToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final PasswordProof proof;
    private final String code;

    public SecondStepToken(PasswordProof proof, String code) {
        super(List.of());
        this.proof = proof;
        this.code = code;
    }

    @Override
    public PasswordProof getPrincipal() {
        return proof;
    }

    @Override
    public String getCredentials() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
