package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.hostile.Screen;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OpenIdServer;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:without-passwords;DB_CLOSE_DELAY=-1",
            "privacyspiegel.address=http://127.0.0.1",
            "privacyspiegel.sso.client-id=" + OpenIdServer.CLIENT,
            "privacyspiegel.sso.name=de gemeente",
            "privacyspiegel.sso.local-passwords=off"
        })
@Import({People.class, FirstRunConsole.class})
@DirtiesContext
@DisplayName("Where everybody logs in at the identity provider")
class WithoutPasswordsTest extends SpringBrowserlessTest {

    private static final OpenIdServer PROVIDER = new OpenIdServer("http://127.0.0.1");

    /** Texts of documents that are true either way: the manual explains both, and so does the privacy statement. */
    private static final Set<String> DOCUMENTS = Set.of("help", "privacy");

    /** They only say where the second step is asked. */
    private static final Set<String> SAY_WHO_ASKS_FOR_THE_SECOND_STEP =
            Set.of("profiel/tweede-stap", "instellingen-inloggen");

    @TempDir
    private static Path folder;

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService logins;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("privacyspiegel.sso.issuer", PROVIDER::issuer);
        registry.add("privacyspiegel.sso.private-key", () -> PROVIDER.writeClientKey(folder));
    }

    @AfterEach
    void nobody_is_logged_in() {
        people.logout();
    }

    @Test
    @WithMockUser
    void no_page_of_a_member_speaks_of_passwords_or_offers_a_second_step() {
        Person person = people.administrator();
        UnitId everything = people.organisation();
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                people.run(person, () -> people.grant(person.id(), role, everything));
            }
        }
        login(person);
        Set<String> pages = new HashSet<>(routesWithoutParameters());
        pages.removeAll(DOCUMENTS);
        assertThat(pages).contains("profiel", "mensen", "mensen/nieuw", "instellingen-inloggen", "login");
        pages.forEach(this::assertSilent);
    }

    @Test
    @WithMockUser
    void the_page_of_another_member_and_an_invitation_speak_of_no_password() {
        UnitId unit = people.organisation();
        Person other = people.member(unit, Role.ASSESSOR);
        login(people.administrator());
        String page = "mensen/" + other.id();
        assertSilent(page);
        Screen.all(UI.getCurrent(), Button.class).stream()
                .map(Button::getText)
                .forEach(text -> assertThat(text).doesNotContainIgnoringCase("wachtwoord"));
        NewAccessLink link = people.invite(
                new MemberData("Jan", "jurist", new EmailAddress("jan@gemeente.example")), Role.ASSESSOR, unit);
        AccessView invitation = navigate(AccessView.class);
        invitation.open(People.secret(link));
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Welkom bij Privacyspiegel");
        assertSays("the invitation");
        invitation.open("x");
        assertSays("a link that does not work");
    }

    @Test
    void the_login_page_offers_the_provider_whatever_the_address_says() {
        people.administrator();
        for (String why : List.of(
                "",
                "klaar",
                "wachtwoord",
                "verlopen",
                "lang",
                "beeindigd",
                "herstart",
                "weg",
                "uitgelogd",
                "overal",
                "error",
                "error&wacht=5")) {
            UI.getCurrent().navigate("login", QueryParameters.fromString(why));
            assertThat(getCurrentView()).isInstanceOf(LoginView.class);
            assertThat(Screen.text(UI.getCurrent())).contains("degemeente");
            assertSays("login?" + why);
        }
    }

    /** From here on this person is the one whom the browser logged in. */
    private void login(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, person.email()));
    }

    private static List<String> routesWithoutParameters() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("nl.privacyspiegel."))
                .map(RouteData::getTemplate)
                .filter(template -> !template.contains(":"))
                .toList();
    }

    private void assertSilent(String page) {
        UI.getCurrent().navigate(page);
        roundTrip();
        assertThat(getCurrentView()).as(page).isNotInstanceOf(FailurePage.class);
        assertSays(page);
    }

    private static void assertSays(String page) {
        String said = Screen.text(UI.getCurrent()).toLowerCase(Locale.ROOT);
        assertThat(said).as(page).isNotEmpty().doesNotContain("wachtwoord", "herstelcode", "password");
        if (!SAY_WHO_ASKS_FOR_THE_SECOND_STEP.contains(page)) {
            assertThat(said).as(page).doesNotContain("tweedestap");
        }
        Stream.of(PasswordField.class, LoginForm.class, CodeField.class)
                .map(kind -> Screen.all(UI.getCurrent(), kind))
                .map(Collection::size)
                .forEach(number -> assertThat(number).as(page).isZero());
    }
}
