package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.FirstRunConsole;
import nl.privacyspiegel.organisation.Members;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.RoleGrant;
import nl.privacyspiegel.organisation.SignOnLinks;
import nl.privacyspiegel.testing.OpenIdServer;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a real identity provider, which this test starts, and in a context of its own, because single sign-on is an option. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:signon;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "privacyspiegel.sso.client-id=" + OpenIdServer.CLIENT,
            "privacyspiegel.sso.name=de gemeente",
            "privacyspiegel.sso.local-passwords=off",
            "privacyspiegel.sso.roles[0].value=privacy-werkgroep",
            "privacyspiegel.sso.roles[0].role=assessor",
            "privacyspiegel.sso.roles[1].value=weg-bestuur",
            "privacyspiegel.sso.roles[1].role=management",
            "privacyspiegel.sso.roles[1].unit=Bestaat / Niet"
        })
@Import({People.class, FirstRunConsole.class})
@DirtiesContext
@DisplayName("Logging in at the identity provider")
class SingleSignOnTest {

    private static final String APPLICATION = "http://127.0.0.1:" + OpenIdServer.freePort();
    private static final OpenIdServer PROVIDER = new OpenIdServer(APPLICATION);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private SignOnLinks links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Logins logins;

    private final SignOnVisitor visitor = new SignOnVisitor(APPLICATION, PROVIDER);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> APPLICATION.substring(APPLICATION.lastIndexOf(':') + 1));
        registry.add("privacyspiegel.address", () -> APPLICATION);
        registry.add("privacyspiegel.sso.issuer", PROVIDER::issuer);
        registry.add("privacyspiegel.sso.private-key", () -> PROVIDER.writeClientKey(folder));
    }

    @TestConfiguration
    static class Logins {

        final List<AuthenticationSuccessEvent> seen = new CopyOnWriteArrayList<>();

        @EventListener
        void loggedIn(AuthenticationSuccessEvent event) {
            seen.add(event);
        }
    }

    @AfterEach
    void anHonestProviderAndNobodyLoggedIn() {
        people.logout();
        PROVIDER.behave();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private Person member(Role... roles) {
        return people.member(people.organisation(), roles);
    }

    private static String known(Person person) {
        return known(person, Map.of());
    }

    /** Lets the provider know this person; the subject there. */
    private static String known(Person person, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(Map.of("email", person.email(), "email_verified", true));
        claims.putAll(more);
        String subject = "s-" + person.email();
        PROVIDER.knows(subject, claims);
        return subject;
    }

    private List<RoleGrant> roles(Person person) {
        return people.as(people.administrator(), () -> members.get(person.id())).roles();
    }

    @Test
    void a_member_is_recognised_by_a_verified_address_and_gets_in_as_with_a_password() {
        Person person = member(Role.SUPERVISOR);
        logins.seen.clear();
        assertThat(visitor.logIn(known(person))).isEqualTo(APPLICATION + "/");
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
        assertThat(visitor.logIn(subject)).startsWith(APPLICATION + "/mensen");
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
        assertThat(SignOnVisitor.location(visitor.get(back))).isEqualTo(APPLICATION + "/");
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
    void who_has_no_account_is_told_so() {
        people.administrator();
        PROVIDER.knows("vreemd", Map.of("email", "vreemd@gemeente.example", "email_verified", true));
        assertThat(visitor.logIn("vreemd")).endsWith("/login?sso=unknown");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void an_address_that_nobody_verified_gives_no_account_whether_it_exists_or_not() {
        Person person = member(Role.ADMINISTRATOR);
        PROVIDER.knows("bedrieger", Map.of("email", person.email(), "email_verified", false));
        PROVIDER.knows("niemand", Map.of("email", "niemand@gemeente.example"));
        assertThat(visitor.logIn("bedrieger")).endsWith("/login?sso=unverified");
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn("niemand")).endsWith("/login?sso=unverified");
    }

    @Test
    void who_gets_the_address_of_somebody_who_left_does_not_get_the_account() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        PROVIDER.knows("opvolger", Map.of("email", person.email(), "email_verified", true));
        SignOnVisitor successor = new SignOnVisitor(APPLICATION, PROVIDER);
        assertThat(successor.logIn("opvolger")).endsWith("/login?sso=unknown");

        people.run(people.administrator(), () -> {
            assertThat(links.exists(person.id())).isTrue();
            links.remove(person.id());
        });
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn("opvolger")).isEqualTo(APPLICATION + "/");
    }

    @Test
    void a_member_with_a_new_address_at_the_provider_stays_the_same_member() {
        Person person = member(Role.SUPERVISOR);
        String subject = known(person);
        visitor.logIn(subject);
        PROVIDER.knows(subject, Map.of("email", "anders@gemeente.example", "email_verified", false));
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(subject)).isEqualTo(APPLICATION + "/");
    }

    @Test
    void a_deactivated_member_stays_out_and_cannot_tell_it_from_having_no_account() {
        Person person = member(Role.SUPERVISOR);
        String subject = known(person);
        visitor.logIn(subject);
        assertThat(visitor.isIn()).isTrue();
        database.sql("update member set active = false where id = ?")
                .param(person.id().value())
                .update();
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(subject)).endsWith("/login?sso=unknown");
    }

    @Test
    void a_group_gives_a_role_and_takes_it_back_but_never_one_that_was_given_by_hand() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", List.of("privacy-werkgroep", "iets anders", "weg-bestuur"))));
        assertThat(roles(person))
                .extracting(RoleGrant::role, RoleGrant::fromSignOn)
                .containsExactlyInAnyOrder(tuple(Role.SUPERVISOR, false), tuple(Role.ASSESSOR, true));
        new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person));
        assertThat(roles(person)).extracting(RoleGrant::role).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void a_role_of_a_group_that_an_administrator_gives_too_stays() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", "privacy-werkgroep")));
        people.run(people.administrator(), () -> members.grant(person.id(), Role.ASSESSOR, people.organisation()));
        new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person));
        assertThat(roles(person)).extracting(RoleGrant::role).containsExactly(Role.ASSESSOR, Role.SUPERVISOR);
    }

    @Test
    void who_lost_every_group_and_has_no_role_by_hand_stays_out() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", "privacy-werkgroep")));
        people.run(people.administrator(), () -> members.revoke(person.id(), Role.SUPERVISOR, people.organisation()));
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person)))
                .endsWith("/login?sso=no_role");
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
}
