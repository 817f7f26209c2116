package nl.privacyspiegel.testing;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a login leaves behind, without the login. */
public final class Logins {

    private Logins() {}

    public static Authentication of(UserDetailsService accounts, String email) {
        UserDetails details = accounts.loadUserByUsername(email);
        return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
    }
}
