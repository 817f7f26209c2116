package nl.privacyspiegel.organisation.device;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.util.WebUtils;

/** From where somebody logs in: the address, and what the browser carries of logins before, see {@link KnownDevices}. */
public final class LoginDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final String device;

    public LoginDetails(HttpServletRequest request) {
        super(request);
        this.device = Optional.ofNullable(WebUtils.getCookie(request, KnownDevices.COOKIE))
                .map(Cookie::getValue)
                .orElse("");
    }

    /** As the browser sent it, not to be trusted; empty when it carries nothing. */
    public String device() {
        return device;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoginDetails that && super.equals(other) && device.equals(that.device);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), device);
    }
}
