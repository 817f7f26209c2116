package nl.privacyspiegel.organisation.entry;

import java.time.Duration;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.entry.LoginTries.Try;
import nl.privacyspiegel.organisation.entry.PasswordProof.Missing;
import nl.privacyspiegel.organisation.login.LoginThrottle.Attempt;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The second step of a login: a code of the app, or a recovery code. */
@Component
class SecondStepLogin implements AuthenticationProvider {

    private final SecondStep steps;
    private final SecondFactorStore factors;
    private final MemberDetailsService accounts;
    private final LoginTries tries;

    SecondStepLogin(SecondStep steps, SecondFactorStore factors, MemberDetailsService accounts, LoginTries tries) {
        this.steps = steps;
        this.factors = factors;
        this.accounts = accounts;
        this.tries = tries;
    }

    @Override
    public boolean supports(Class<?> token) {
        return SecondStepToken.class.isAssignableFrom(token);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        SecondStepToken typed = (SecondStepToken) authentication;
        PasswordProof proof = typed.getPrincipal();
        Account member = steps.member(proof).orElseThrow(() -> new LoginRefused(Duration.ZERO));
        Try tried = LoginTries.code(member.id(), typed);
        if (!proof.isComplete()) {
            Attempt attempt = tries.begin(tried);
            if (!proof.lacks(Missing.CODE) || !factors.accepts(member, typed.getCredentials())) {
                throw tries.failed(tried, attempt);
            }
            tries.succeeded(tried);
        }
        tries.remember(member.id(), tried);
        MemberPrincipal principal = accounts.principal(member);
        UsernamePasswordAuthenticationToken loggedIn =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        loggedIn.setDetails(typed.getDetails());
        return loggedIn;
    }
}
