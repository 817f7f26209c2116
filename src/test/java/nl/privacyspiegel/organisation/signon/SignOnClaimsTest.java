package nl.privacyspiegel.organisation.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnMisconfigured;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.SingleSignOnSettings.RoleRule;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.signon.ClaimedRoles.Claimed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What we believe of what the identity provider says, and how its options are read. */
class SignOnClaimsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "issuer", "https://login.gemeente.example",
            "client-id", "privacyspiegel",
            "private-key", "/sleutel.pem");

    private static SingleSignOnSettings settings(Map<String, String> options) {
        Map<String, String> full = new HashMap<>();
        options.forEach((name, value) -> full.put("privacyspiegel.sso." + name, value));
        return new Binder(new MapConfigurationPropertySource(full))
                .bindOrCreate("privacyspiegel.sso", SingleSignOnSettings.class);
    }

    private static SingleSignOnSettings with(String name, String value) {
        Map<String, String> options = new HashMap<>(COMPLETE);
        options.put(name, value);
        return settings(options);
    }

    private static @Nullable EmailAddress email(SingleSignOnSettings settings, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "1");
        return SignOnClaims.of(all, settings).email();
    }

    @Test
    void an_address_counts_when_the_provider_vouches_for_it() {
        SingleSignOnSettings settings = settings(COMPLETE);
        assertThat(email(settings, Map.of("email", "Jan@Gemeente.example", "email_verified", true)))
                .isEqualTo(new EmailAddress("jan@gemeente.example"));
        assertThat(email(settings, Map.of("email", "jan@gemeente.example"))).isNull();
        assertThat(email(settings, Map.of("email", "jan@gemeente.example", "email_verified", "true")))
                .isNull();
        assertThat(email(settings, Map.of("email", "geen adres", "email_verified", true)))
                .isNull();
        assertThat(email(with("trust-email", "true"), Map.of("email", "jan@gemeente.example")))
                .isNotNull();
    }

    @Test
    void a_letter_that_becomes_a_plain_one_in_lower_case_makes_nobody_somebody_else() {
        assertThat("\u212Aees@gemeente.example".toLowerCase(Locale.ROOT)).isEqualTo("kees@gemeente.example");
        assertThat(email(settings(COMPLETE), Map.of("email", "\u212Aees@gemeente.example", "email_verified", true)))
                .isNull();
    }

    @Test
    void groups_are_found_wherever_a_provider_puts_them() {
        SingleSignOnSettings deep = with("roles-claim", "realm_access.roles");
        Map<String, Object> claims = Map.of("sub", "1", "realm_access", Map.of("roles", List.of("a", 2, "b")));
        assertThat(SignOnClaims.of(claims, deep).groups()).containsExactlyInAnyOrder("a", "b");
        assertThat(SignOnClaims.of(Map.of("sub", "1", "groups", "een"), settings(COMPLETE))
                        .groups())
                .containsExactly("een");
        assertThat(SignOnClaims.of(Map.of("sub", "1"), deep).groups()).isEmpty();
    }

    @Test
    void a_group_gives_its_role_on_the_unit_of_the_path() {
        UnitSummary top = new UnitSummary(UnitId.random(), null, "Gemeente", 0, "Gemeente");
        UnitSummary below = new UnitSummary(UnitId.random(), top.id(), "Zorg", 1, "Gemeente › Zorg");
        UnitSummary twin = new UnitSummary(UnitId.random(), top.id(), "Team", 1, "Gemeente › Team");
        UnitSummary other = new UnitSummary(UnitId.random(), top.id(), "Team", 1, "Gemeente › Team");
        List<RoleRule> rules = List.of(
                new RoleRule("a", Role.ASSESSOR, "gemeente / zorg"),
                new RoleRule("a", Role.MANAGEMENT, null),
                new RoleRule("a", Role.SUPERVISOR, "Gemeente/Team"),
                new RoleRule("a", Role.SUPERVISOR, "Zorg"),
                new RoleRule("b", Role.ADMINISTRATOR, null));
        assertThat(ClaimedRoles.of(rules, Set.of("a"), List.of(top, below, twin, other)))
                .containsExactlyInAnyOrder(
                        new Claimed(Role.ASSESSOR, below.id()), new Claimed(Role.MANAGEMENT, top.id()));
    }

    @Test
    void without_options_there_is_no_single_sign_on() {
        assertThat(settings(Map.of()).isOn()).isFalse();
        assertThat(settings(Map.of()).localPasswords()).isTrue();
        assertThat(settings(COMPLETE).isOn()).isTrue();
        assertThat(with("local-passwords", "off").localPasswords()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "client-id", "private-key"})
    void half_a_configuration_says_what_is_missing(String missing) {
        Map<String, String> options = new HashMap<>(COMPLETE);
        options.remove(missing);
        assertThatThrownBy(() -> settings(options))
                .hasRootCauseInstanceOf(SingleSignOnMisconfigured.class)
                .rootCause()
                .hasMessageContaining("privacyspiegel.sso." + missing + " ontbreekt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.gemeente.example",
                "login.gemeente.example",
                "ftp://x.example",
                "http://127.0.0.1.evil.example"
            })
    void a_provider_over_which_others_can_read_along_is_refused(String issuer) {
        assertThatThrownBy(() -> with("issuer", issuer)).rootCause().hasMessageContaining("https://");
    }

    @Test
    void passwords_cannot_be_off_without_another_way_in() {
        assertThatThrownBy(() -> settings(Map.of("local-passwords", "off")))
                .rootCause()
                .hasMessageContaining("privacyspiegel.sso.issuer ontbreekt");
        assertThat(settings(COMPLETE).issuer()).isEqualTo(URI.create("https://login.gemeente.example"));
        assertThat(settings(COMPLETE).privateKey()).isEqualTo(Path.of("/sleutel.pem"));
    }
}
