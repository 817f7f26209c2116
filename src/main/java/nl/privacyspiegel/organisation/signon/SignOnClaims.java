package nl.privacyspiegel.organisation.signon;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

/**
 * What the identity provider says of somebody, as far as we use it.
 *
 * @param email an address that the provider vouches for; null when it does not, or when there is none
 */
record SignOnClaims(
        String subject,
        @Nullable EmailAddress email,
        @Nullable String name,
        Set<String> groups) {

    static SignOnClaims of(Map<String, Object> claims, SingleSignOnSettings settings) {
        boolean vouched = settings.trustEmail() || Boolean.TRUE.equals(claims.get(StandardClaimNames.EMAIL_VERIFIED));
        return new SignOnClaims(
                String.valueOf(claims.get(IdTokenClaimNames.SUB)),
                vouched ? email(claims.get(StandardClaimNames.EMAIL)) : null,
                claims.get(StandardClaimNames.NAME) instanceof String name ? name : null,
                texts(find(claims, settings.rolesClaim())));
    }

    /** Only of plain letters: others can become plain in lower case, and would then be somebody else’s address. */
    private static @Nullable EmailAddress email(@Nullable Object claim) {
        if (!(claim instanceof String text) || !US_ASCII.newEncoder().canEncode(text)) {
            return null;
        }
        try {
            return new EmailAddress(text);
        } catch (RuleViolation noAddress) {
            return null;
        }
    }

    /** A claim by its name, or inside other claims by its path. */
    private static Optional<Object> find(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        if (whole != null) {
            return Optional.of(whole);
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inside
                ? find(inside, path.substring(dot + 1))
                : Optional.empty();
    }

    private static Set<String> texts(Optional<Object> claim) {
        return claim.map(value -> value instanceof Collection<?> many ? many : Set.of(value)).stream()
                .flatMap(Collection::stream)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
