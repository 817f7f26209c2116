package nl.privacyspiegel.organisation.entry;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.entry.LoginTries.Try;
import nl.privacyspiegel.organisation.entry.PasswordProof.Missing;
import nl.privacyspiegel.organisation.login.LoginThrottle.Attempt;
import nl.privacyspiegel.shared.Typed;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first step of a login. An unknown account costs as much time as a known one, and gets the same answer. Who has a
 * second factor, or must have one, is not logged in yet. When members log in at the identity provider only, nobody gets in here.
 */
@Component
class PasswordLogin extends DaoAuthenticationProvider {

    private final AccountStore members;
    private final LoginTries tries;
    private final SecondFactorStore factors;
    private final boolean allowed;

    PasswordLogin(
            MemberDetailsService accounts,
            PasswordEncoder passwords,
            AccountStore members,
            LoginTries tries,
            SecondFactorStore factors,
            SingleSignOnSettings singleSignOn) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.allowed = singleSignOn.localPasswords();
        this.members = members;
        this.tries = tries;
        this.factors = factors;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        if (!allowed) {
            throw new LoginRefused(Duration.ZERO);
        }
        String account = Typed.value(typed.getName()).toLowerCase(Locale.ROOT);
        Optional<MemberId> member =
                account.indexOf('\0') < 0 ? members.withEmail(account).map(Account::id) : Optional.empty();
        Try tried = LoginTries.password(account, member.orElse(null), typed);
        Attempt attempt = tries.begin(tried);
        Authentication authenticated;
        try {
            authenticated = super.authenticate(typed);
        } catch (BadCredentialsException | AccountStatusException wrong) {
            throw tries.failed(tried, attempt);
        }
        tries.succeeded(tried);
        if (authenticated.getPrincipal() instanceof MemberPrincipal principal) {
            askForSecondStep(principal);
            tries.remember(principal.id(), tried);
        }
        return authenticated;
    }

    private void askForSecondStep(MemberPrincipal principal) {
        if (factors.isOn(principal.id())) {
            throw new SecondStepNeeded(new PasswordProof(principal.id(), principal.since(), Missing.CODE));
        }
        if (factors.isRequired(principal.id())) {
            throw new SecondStepNeeded(new PasswordProof(principal.id(), principal.since(), Missing.SET_UP));
        }
    }
}
