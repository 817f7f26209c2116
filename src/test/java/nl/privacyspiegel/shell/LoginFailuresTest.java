package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** Who cannot log in hears of a mistake only when it is one of theirs. */
class LoginFailuresTest {

    private static String after(AuthenticationException failure) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoginFailures("/login").onAuthenticationFailure(new MockHttpServletRequest(), response, failure);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    @Test
    void while_the_database_is_away_nobody_is_told_that_a_password_is_wrong() throws IOException {
        assertThat(after(new InternalAuthenticationServiceException("away"))).isEqualTo("/login?error&storing");
        assertThat(after(new BadCredentialsException("wrong"))).isEqualTo("/login?error");
    }
}
