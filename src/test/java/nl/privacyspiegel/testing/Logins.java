package nl.privacyspiegel.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a login leaves behind, without the login. */
public final class Logins {

    private Logins() {}

    public static Authentication of(UserDetailsService accounts, String email) {
        UserDetails details = accounts.loadUserByUsername(email);
        return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
    }

    /** Gives an account a password that the test knows. */
    public static void password(ApplicationContext application, String email, String password) {
        String stored = application.getBean(PasswordEncoder.class).encode(password);
        application.getBean(JdbcTemplate.class).update("update member set password = ? where email = ?", stored, email);
    }
}
