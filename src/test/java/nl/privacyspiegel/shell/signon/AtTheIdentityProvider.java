package nl.privacyspiegel.shell.signon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.testing.OpenIdServer;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * For tests against a real identity provider, which they start, with a context and a database of their own, because single
 * sign-on is an option. Nobody has a password here.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
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
abstract class AtTheIdentityProvider {

    static final String APPLICATION = "http://127.0.0.1:" + OpenIdServer.freePort();
    static final OpenIdServer PROVIDER = new OpenIdServer(APPLICATION);

    @TempDir
    private static Path folder;

    @Autowired
    protected People people;

    final SignOnVisitor visitor = new SignOnVisitor(APPLICATION, PROVIDER);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:signon-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        registry.add("server.port", () -> APPLICATION.substring(APPLICATION.lastIndexOf(':') + 1));
        registry.add("privacyspiegel.address", () -> APPLICATION);
        registry.add("privacyspiegel.sso.issuer", PROVIDER::issuer);
        registry.add("privacyspiegel.sso.private-key", () -> PROVIDER.writeClientKey(folder));
    }

    @AfterEach
    void anHonestProviderAndNobodyLoggedIn() {
        people.logout();
        PROVIDER.behave();
    }

    final Person member(Role... roles) {
        return people.member(people.organisation(), roles);
    }

    static String known(Person person) {
        return known(person, Map.of());
    }

    /** Lets the provider know this person; the subject there. */
    static String known(Person person, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(Map.of("email", person.email(), "email_verified", true));
        claims.putAll(more);
        String subject = "s-" + person.email();
        PROVIDER.knows(subject, claims);
        return subject;
    }
}
