package nl.privacyspiegel.shell.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.signon.SignOnRefused;
import nl.privacyspiegel.shared.ShortText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends who could not log in at the provider back to the login page, which says what to do. */
public final class SignOnFailure implements AuthenticationFailureHandler {

    /** What the login page can say. */
    public enum Notice {
        UNKNOWN,
        UNVERIFIED,
        NO_ROLE,
        UNREACHABLE,
        FAILED;

        /** The parameter of the address of the login page. */
        public static final String PARAMETER = "sso";

        public static Optional<Notice> parse(String value) {
            return Arrays.stream(values())
                    .filter(notice -> notice.word().equals(value))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(SignOnFailure.class);
    private static final int LONGEST = 300;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + Notice.PARAMETER + "="
                + notice(exception).word());
    }

    private static Notice notice(AuthenticationException exception) {
        if (exception instanceof SignOnRefused refused) {
            return switch (refused.reason()) {
                case UNKNOWN -> Notice.UNKNOWN;
                case UNVERIFIED -> Notice.UNVERIFIED;
                case NO_ROLE -> Notice.NO_ROLE;
            };
        }
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof IdentityProvider.Unreachable) {
                return Notice.UNREACHABLE;
            }
        }
        LOG.warn("Inloggen via de aanmelddienst is mislukt: {}", line(String.valueOf(exception.getMessage())));
        return Notice.FAILED;
    }

    /** One line, of limited length: part of it can come from outside. */
    private static String line(String text) {
        return ShortText.shown(text.replaceAll("\\p{Cntrl}", " "), LONGEST);
    }
}
