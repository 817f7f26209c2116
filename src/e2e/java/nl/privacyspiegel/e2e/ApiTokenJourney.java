package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager makes a key for a spreadsheet, which reads with it, and withdraws the key. */
class ApiTokenJourney {

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aProgramReadsUntilItsKeyIsWithdrawn() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor manager = Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/profiel");
        assertThat(page.getByText("U hebt geen sleutels.")).isVisible();

        manager.click("Maak sleutel");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        button(dialog, "Maak sleutel");
        assertThat(dialog.getByText("Vul een naam in.")).isVisible();
        dialog.getByLabel("Naam").fill("Rekenblad van de nacht");
        manager.look("api-token-new");
        button(dialog, "Maak sleutel");
        assertThat(dialog.getByText("Het huidige wachtwoord klopt niet.")).isVisible();
        dialog.getByLabel("Huidig wachtwoord").fill(Visitor.passwordOfTheDemo(app));
        button(dialog, "Maak sleutel");
        assertThat(page.getByText("U ziet deze sleutel alleen nu.")).isVisible();
        String key = page.getByLabel("Sleutel", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        manager.look("api-token-made");
        button(dialog, "Ik heb hem bewaard");
        assertThat(page.getByText("Rekenblad van de nacht")).isVisible();
        assertThat(page.getByText("nog niet")).isVisible();

        HttpResponse<String> grades = read(key, "/api/v1/grades?format=csv");
        assertThat(grades.statusCode()).isEqualTo(200);
        assertThat(grades.body()).contains("CJG+ de Kempen", "\"graded\"");
        assertThat(read(key, "/api/v1/campaigns").body()).contains("\"smallestGroup\":5");
        Matcher campaign = Pattern.compile("\"([0-9a-f-]{36})\";\"Privacytest Kempengemeenten\"")
                .matcher(read(key, "/api/v1/campaigns?format=csv").body());
        assertThat(campaign.find()).isTrue();
        String results = "/api/v1/campaigns/" + campaign.group(1) + "/results";
        Matcher total =
                Pattern.compile("\"total\":(\\d+)").matcher(read(key, results).body());
        assertThat(total.find()).isTrue();
        int rows = Integer.parseInt(total.group(1));
        assertThat(rows).isGreaterThan(200);
        assertThat(read(key, results + "?format=csv").body().lines())
                .as("a spreadsheet gets every row, not the first hundred")
                .hasSize(1 + rows);

        page.navigate("/profiel");
        Vaadin.awaitIdle(page);
        assertThat(page.getByText(key)).hasCount(0);
        assertThat(page.getByText("nog niet")).hasCount(0);
        manager.look("api-token-list");
        manager.click("Trek in: Rekenblad van de nacht");
        manager.look("api-token-withdraw");
        button(page.getByRole(AriaRole.ALERTDIALOG), "Trek in");
        assertThat(page.getByText("U hebt geen sleutels.")).isVisible();
        assertThat(read(key, "/api/v1/grades").statusCode()).isEqualTo(401);
        assertThat(app.console()).noneMatch(line -> line.contains(key));
    }

    private static HttpResponse<String> read(String key, String path) {
        return app.get(path, "Authorization", "Bearer " + key);
    }

    private static void button(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        Vaadin.awaitIdle(within.page());
    }
}
