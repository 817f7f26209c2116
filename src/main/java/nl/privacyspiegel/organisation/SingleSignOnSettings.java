package nl.privacyspiegel.organisation;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the start options say about single sign-on. Without an issuer there is none. A name that does not exist is refused, so
 * that a typing error never leaves a door open.
 *
 * @param issuer the identity provider, exactly as it calls itself
 * @param privateKey the PEM file with the key that proves to the provider who we are, and its certificate if the provider
 *     wants to recognise that
 * @param keyId how the provider calls that key; without it the thumbprint of the key
 * @param name what people call the provider
 * @param scopes what we ask for; {@code openid} is always part of it
 * @param acr the levels of assurance that are enough; none means that every login of the provider is
 * @param rolesClaim where the groups of a person are, with dots between names: {@code realm_access.roles}
 * @param roles which group gives which role
 * @param unknown what happens to somebody without an account
 * @param jobFunction the function of people who are added at their first login
 * @param trustEmail whether the provider vouches for every e-mail address, also when it does not say so
 * @param localPasswords whether members can still log in with a password
 * @param postLogout where the provider sends people after logging out
 */
@ConfigurationProperties(prefix = "privacyspiegel.sso", ignoreUnknownFields = false)
public record SingleSignOnSettings(
        @Nullable URI issuer,
        @Nullable String clientId,
        @Nullable Path privateKey,
        @Nullable String keyId,
        @DefaultValue("PS256") Signing signing,
        @Nullable String name,
        @DefaultValue({"openid", "email"}) Set<String> scopes,
        @DefaultValue Set<String> acr,
        @DefaultValue("groups") String rolesClaim,
        @DefaultValue List<RoleRule> roles,
        @DefaultValue("REFUSE") Unknown unknown,
        @DefaultValue("medewerker") String jobFunction,
        @DefaultValue("false") boolean trustEmail,
        @DefaultValue("true") boolean localPasswords,
        @Nullable URI postLogout) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /** How we sign for the provider. */
    public enum Signing {
        PS256,
        RS256
    }

    /** What happens to somebody whom the provider knows and we do not. */
    public enum Unknown {
        REFUSE,
        CREATE
    }

    /**
     * A group that gives a role.
     *
     * @param unit the path of the unit from the top, with slashes between the names; the top itself when left out
     */
    public record RoleRule(
            String value, Role role, @Nullable String unit) {

        /** @throws SingleSignOnMisconfigured when the group or the role is missing */
        public RoleRule {
            require(value, "roles[…].value");
            require(role, "roles[…].role");
        }
    }

    /** @throws SingleSignOnMisconfigured when single sign-on is configured by half */
    public SingleSignOnSettings {
        scopes = Set.copyOf(scopes);
        acr = Set.copyOf(acr);
        roles = List.copyOf(roles);
        if (issuer != null) {
            requireSafe(issuer, "issuer");
            require(clientId, "client-id");
            require(privateKey, "private-key");
            if (!scopes.contains("openid")) {
                throw new SingleSignOnMisconfigured("privacyspiegel.sso.scopes mist openid. Voeg het toe.");
            }
            if (unknown == Unknown.CREATE && roles.isEmpty()) {
                throw new SingleSignOnMisconfigured(
                        "privacyspiegel.sso.unknown=create vraagt ook om privacyspiegel.sso.roles: zonder rol kan een nieuw account niets.");
            }
            if (postLogout != null) {
                requireSafe(postLogout, "post-logout");
            }
        } else if (clientId != null || privateKey != null || !roles.isEmpty() || !localPasswords) {
            throw new SingleSignOnMisconfigured(
                    "privacyspiegel.sso.issuer ontbreekt, maar er staan wel andere instellingen voor single sign-on. Vul het adres van de aanmelddienst in of haal de andere instellingen weg.");
        }
    }

    /** Whether there is single sign-on at all. */
    public boolean isOn() {
        return issuer != null;
    }

    /** The identity provider, when there is single sign-on. */
    public String requiredIssuer() {
        return Objects.requireNonNull(issuer).toString();
    }

    /**
     * Refuses an address of the provider over which others can read along: anything but https, except on this machine itself.
     *
     * @throws SingleSignOnMisconfigured for such an address
     */
    public static void requireSafe(URI address, String option) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        boolean here = address.getHost() != null && LOOPBACK.contains(address.getHost());
        if (address.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && here))) {
            throw new SingleSignOnMisconfigured(
                    "privacyspiegel.sso." + option + " is geen adres dat met https:// begint: " + address);
        }
    }

    private static void require(@Nullable Object value, String option) {
        if (value == null || value.toString().isBlank()) {
            throw new SingleSignOnMisconfigured("privacyspiegel.sso." + option
                    + " ontbreekt. Vul het in of haal alle instellingen van privacyspiegel.sso weg.");
        }
    }
}
