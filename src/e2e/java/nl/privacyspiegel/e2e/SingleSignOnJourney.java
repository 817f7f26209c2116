package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.OpenIdServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality without passwords: from the first run to people who come in by their group, and a provider that is down. */
class SingleSignOnJourney {

    private static final Pattern FIRST_RUN_CODE = Pattern.compile("([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
    private static final int PORT = OpenIdServer.freePort();
    private static final String APPLICATION = "http://127.0.0.1:" + PORT;
    private static final OpenIdServer PROVIDER = new OpenIdServer(APPLICATION);

    @RegisterExtension
    static final RunningApp app = RunningApp.at(
            PORT,
            options(
                    PROVIDER.issuer(),
                    APPLICATION,
                    "--privacyspiegel.sso.local-passwords=off",
                    "--privacyspiegel.sso.unknown=create",
                    "--privacyspiegel.sso.roles[0].value=privacy-werkgroep",
                    "--privacyspiegel.sso.roles[0].role=assessor"));

    @RegisterExtension
    final Browser browser = new Browser();

    private static String[] options(String issuer, String address, String... more) {
        try {
            Path folder = Files.createTempDirectory("privacyspiegel sso ");
            List<String> options = new ArrayList<>(List.of(
                    "--privacyspiegel.address=" + address,
                    "--privacyspiegel.sso.issuer=" + issuer,
                    "--privacyspiegel.sso.client-id=" + OpenIdServer.CLIENT,
                    "--privacyspiegel.sso.private-key=" + PROVIDER.writeClientKey(folder),
                    "--privacyspiegel.sso.name=het account van de gemeente"));
            options.addAll(List.of(more));
            return options.toArray(String[]::new);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void fromTheFirstRunToPeopleWhoComeInByTheirGroup() {
        PROVIDER.knows("s-1", Map.of("email", "po@voorbeeld.example", "email_verified", true));
        PROVIDER.knows(
                "s-2",
                Map.of(
                        "email",
                        "wg@voorbeeld.example",
                        "email_verified",
                        true,
                        "name",
                        "Wil Groep",
                        "groups",
                        List.of("privacy-werkgroep")));
        PROVIDER.knows("s-3", Map.of("email", "vreemd@voorbeeld.example", "email_verified", true));

        Page page = browser.open(app, Viewport.WIDE);
        Visitor first = new Visitor(page);
        page.navigate("/");
        first.look("sso-first-run");
        first.type("Code van de console", app.awaitConsole(FIRST_RUN_CODE).group());
        first.type("Naam van de organisatie", "Gemeente Voorbeeld");
        first.type("Naam", "Eerste Gebruiker");
        first.type("Functie", "Privacy officer");
        first.type("E-mailadres", "po@voorbeeld.example");
        first.click("Maak organisatie en account");
        assertThat(page.getByText("Log nu in via uw organisatie")).isVisible();
        first.look("sso-login");
        logIn(page, "s-1");
        home(page);

        Page second = browser.open(app, Viewport.NARROW);
        second.navigate("/login");
        logIn(second, "s-2");
        home(second);
        new Visitor(second).look("sso-home");

        Page third = browser.open(app, Viewport.WIDE);
        third.navigate("/login");
        logIn(third, "s-3");
        assertThat(third.getByText("U heeft hier geen rol")).isVisible();
        new Visitor(third).look("sso-refused");

        page.navigate("/mensen");
        first.follow("Wil Groep");
        assertThat(page.getByText("Via single sign-on")).isVisible();
        first.look("sso-member");

        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("Eerste Gebruiker")))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Uitloggen").setExact(true))
                .click();
        page.waitForURL("**/login");
        page.navigate("/");
        page.waitForURL("**/login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in met het account van de gemeente"))
                .click();
        assertThat(page.getByPlaceholder("Username")).isVisible();
    }

    @Test
    void aProviderThatIsDownStopsNobodyWithAPassword() {
        int port = OpenIdServer.freePort();
        String nobody = "http://127.0.0.1:" + OpenIdServer.freePort();
        try (RunningApp other = RunningApp.at(port, withDemo(options(nobody, "http://127.0.0.1:" + port)))) {
            Page page = browser.open(other, Viewport.WIDE);
            page.navigate("/login");
            new Visitor(page).look("sso-both-ways");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in met het account van de gemeente"))
                    .click();
            assertThat(page.getByText("is niet bereikbaar")).isVisible();
            new Visitor(page).look("sso-unreachable");
            Visitor.ofTheDemo(other, page, "beheerder");
            home(page);
        }
    }

    private static String[] withDemo(String... options) {
        return Stream.concat(Stream.of("--spring.profiles.active=demo"), Arrays.stream(options))
                .toArray(String[]::new);
    }

    private static void logIn(Page page, String subject) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in met het account van de gemeente"))
                .click();
        page.getByPlaceholder("Username").fill(subject);
        page.getByPlaceholder("Password").fill(OpenIdServer.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> address.startsWith(APPLICATION));
    }

    private static void home(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start")))
                .isVisible();
    }
}
