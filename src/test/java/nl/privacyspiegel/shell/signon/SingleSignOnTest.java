package nl.privacyspiegel.shell.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.LoginRefused;
import nl.privacyspiegel.organisation.entry.LoginRules;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.testing.OpenIdServer;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

@DisplayName("Logging in at the identity provider")
@Import(SingleSignOnTest.Logins.class)
class SingleSignOnTest extends AtTheIdentityProvider {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @Autowired
    private Logins logins;

    @Autowired
    private LoginRules rules;

    @Autowired
    private Sessions sessions;

    @Autowired
    private AuthenticationManager passwords;

    @TestConfiguration
    static class Logins {

        final List<AuthenticationSuccessEvent> seen = new CopyOnWriteArrayList<>();

        @EventListener
        void loggedIn(AuthenticationSuccessEvent event) {
            seen.add(event);
        }
    }

    @Test
    void a_member_is_recognised_by_a_verified_address_and_gets_in_as_with_a_password() {
        Person person = member(Role.SUPERVISOR);
        logins.seen.clear();
        assertThat(visitor.logIn(known(person))).isEqualTo("/");
        assertThat(visitor.isIn()).isTrue();
        assertThat(logins.seen).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getAuthentication().getPrincipal())
                    .isInstanceOfSatisfying(
                            UserDetails.class,
                            it -> assertThat(it.getUsername()).isEqualTo(person.email()));
            assertThat(event.getAuthentication().getAuthorities())
                    .extracting(authority -> authority.getAuthority())
                    .contains("ROLE_SUPERVISOR", FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
        });
    }

    @Test
    void the_request_is_as_the_profile_wants_it() {
        assertThat(visitor.start())
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
                .contains("response_type=code", "code_challenge_method=S256")
                .containsPattern("[?&]code_challenge=[A-Za-z0-9_-]{43}(&|$)")
                .containsPattern("[?&]state=[A-Za-z0-9_%-]{43,}")
                .containsPattern("[?&]nonce=[A-Za-z0-9_-]{43}")
                .contains("redirect_uri=" + APPLICATION + "/login/oauth2/code/sso");
    }

    @Test
    void after_logging_in_the_page_that_was_asked_for_opens() {
        String subject = known(member(Role.ADMINISTRATOR));
        visitor.get("/mensen");
        assertThat(visitor.logIn(subject)).startsWith("/mensen");
    }

    private void failsWith(UnaryOperator<String> onTheWayThere, UnaryOperator<String> onTheWayBack) {
        String subject = known(member(Role.SUPERVISOR));
        String back = visitor.authenticate(onTheWayThere.apply(visitor.start()), subject);
        String end = SignOnVisitor.location(visitor.get(onTheWayBack.apply(back)));
        assertThat(end).endsWith("/login?sso=failed");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void another_proof_key_than_was_sent_is_refused() {
        failsWith(
                request -> request.replaceAll("code_challenge=[^&]+", "code_challenge=" + "A".repeat(43)),
                UnaryOperator.identity());
    }

    @Test
    void without_a_proof_key_the_provider_gives_no_code() {
        failsWith(request -> request.replaceAll("&code_challenge=[^&]+", ""), back -> {
            assertThat(back).contains("error=invalid_request").doesNotContain("code=");
            return back;
        });
    }

    @Test
    void an_answer_to_a_question_that_was_not_asked_is_refused() {
        failsWith(UnaryOperator.identity(), back -> back.replaceAll("state=[^&]+", "state=other"));
    }

    @Test
    void the_answer_to_somebody_else_is_refused() {
        String subject = known(member(Role.SUPERVISOR));
        String back = visitor.authenticate(visitor.start(), subject);
        SignOnVisitor victim = new SignOnVisitor(APPLICATION, PROVIDER);
        victim.start();
        assertThat(SignOnVisitor.location(victim.get(back))).endsWith("/login?sso=failed");
        assertThat(victim.isIn()).isFalse();
    }

    @Test
    void a_code_works_once() {
        String subject = known(member(Role.SUPERVISOR));
        String back = visitor.authenticate(visitor.start(), subject);
        assertThat(SignOnVisitor.location(visitor.get(back))).isEqualTo("/");
        assertThat(SignOnVisitor.location(new SignOnVisitor(APPLICATION, PROVIDER).get(back)))
                .endsWith("/login?sso=failed");

        SignOnVisitor again = new SignOnVisitor(APPLICATION, PROVIDER);
        String code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
        String fresh = again.authenticate(again.start(), subject).replaceAll("code=[^&]+", "code=" + code);
        assertThat(SignOnVisitor.location(again.get(fresh))).endsWith("/login?sso=failed");
    }

    private void lieIsRefused(String claim, Object untruth) {
        PROVIDER.lie(claims -> claims.put(claim, untruth));
        failsWith(UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Test
    void a_token_for_another_login_is_refused() {
        lieIsRefused("nonce", "another");
    }

    @Test
    void a_token_of_another_provider_is_refused() {
        lieIsRefused("iss", "https://elders.example");
    }

    @Test
    void a_token_for_another_application_is_refused() {
        lieIsRefused("aud", List.of("another"));
    }

    @Test
    void a_token_for_several_applications_that_was_asked_by_another_is_refused() {
        PROVIDER.lie(claims -> {
            claims.put("aud", List.of(OpenIdServer.CLIENT, "another"));
            claims.put("azp", "another");
        });
        failsWith(UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Test
    void an_expired_token_is_refused() {
        PROVIDER.lie(claims -> {
            claims.put("iat", Instant.EPOCH);
            claims.put("exp", Instant.EPOCH.plusSeconds(600));
        });
        failsWith(UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Test
    void a_token_without_signature_is_refused() {
        PROVIDER.signNothing();
        failsWith(UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Test
    void without_local_passwords_the_form_is_gone_and_a_password_opens_nothing() {
        Person person = member(Role.SUPERVISOR);
        String login = visitor.get("/login").body();
        Matcher token = TOKEN.matcher(login);
        String form =
                "username=" + person.email() + "&password=" + person.password().replace(' ', '+');
        HttpResponse<String> refused = visitor.post("/login", form + (token.find() ? "&_csrf=" + token.group(1) : ""));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visitor.post("/login", form).statusCode()).isEqualTo(403);
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void logging_out_here_logs_out_there() {
        String subject = known(member(Role.SUPERVISOR));
        visitor.logIn(subject);
        Matcher token = TOKEN.matcher(visitor.get("/").body());
        assertThat(token.find()).isTrue();
        String there = SignOnVisitor.location(visitor.post("/logout", "_csrf=" + token.group(1)));
        assertThat(there)
                .startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=" + APPLICATION + "/login");
        assertThat(SignOnVisitor.location(visitor.get(there))).isEqualTo(APPLICATION + "/login");
        assertThat(visitor.isIn()).isFalse();
        assertThat(SignOnVisitor.location(visitor.get(visitor.start()))).endsWith("/login");
    }

    @Test
    void no_password_is_checked_by_another_way_either() {
        Person first = people.administrator();
        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(() -> passwords.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(first.email(), first.password())));
    }

    @Test
    void a_role_that_asks_for_a_second_step_leaves_it_to_the_provider() {
        people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of(Role.SUPERVISOR)));
        try {
            assertThat(visitor.logIn(known(member(Role.SUPERVISOR)))).isEqualTo("/");
            assertThat(visitor.isIn()).isTrue();
        } finally {
            people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of()));
        }
    }

    @Test
    void logging_out_everywhere_ends_this_session_too() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        people.run(person, sessions::endAll);
        assertThat(SignOnVisitor.location(visitor.get("/"))).endsWith("/login?beeindigd");
        assertThat(visitor.logIn(known(person))).isEqualTo("/");
        assertThat(visitor.isIn()).isTrue();
    }
}
