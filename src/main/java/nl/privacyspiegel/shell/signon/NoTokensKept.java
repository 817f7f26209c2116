package nl.privacyspiegel.shell.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Forgets the access token at once: after the login we ask the provider nothing on behalf of a member. */
final class NoTokensKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so says the interface
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, Authentication member, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication member,
            HttpServletRequest request,
            HttpServletResponse response) {
        // On purpose: see above.
    }

    @Override
    public void removeAuthorizedClient(
            String provider, Authentication member, HttpServletRequest request, HttpServletResponse response) {
        // There is nothing to remove.
    }
}
