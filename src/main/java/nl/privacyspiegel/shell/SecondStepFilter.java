package nl.privacyspiegel.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.organisation.entry.SecondStepToken;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the form of the second step in. */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    static final String CODE = "code";

    SecondStepFilter(AuthenticationManager manager) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, LoginFailures.SECOND_STEP), manager);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        PasswordProof proof = HalfLogin.of(request).orElseThrow(() -> new BadCredentialsException("no first step"));
        SecondStepToken typed = new SecondStepToken(
                proof, Optional.ofNullable(request.getParameter(CODE)).orElse(""));
        typed.setDetails(authenticationDetailsSource.buildDetails(request));
        Authentication loggedIn = getAuthenticationManager().authenticate(typed);
        HalfLogin.forget(request.getSession());
        return loggedIn;
    }
}
