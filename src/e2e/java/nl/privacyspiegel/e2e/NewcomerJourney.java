package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A privacy officer who never saw the product: starts it empty, makes the first account and a unit, fills in every
 * question and grade at the start and again at the end, compares, and downloads.
 */
class NewcomerJourney {

    /** The page is loaded again for it; the keyboard stands at its heading. */
    private static void chooseUnit(Page page, String unit) {
        page.locator(".ps-header .ps-unit-switch").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(unit))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Eenheden")))
                .isFocused();
        Vaadin.awaitIdle(page);
        assertThat(page.locator(".ps-header .ps-unit-switch")).containsText(unit);
    }

    private static final Pattern FIRST_RUN_CODE = Pattern.compile("([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
    private static final int MOST_CLICKS = 60;
    private static final List<String> DOMAINS =
            List.of("Beleid", "Governance", "Werkprocessen en triage", "Bewustwording en training", "Beheer en opslag");

    @RegisterExtension
    static final RunningApp app = RunningApp.empty();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void fromAnEmptyApplicationToAReportInHand() throws Exception {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = new Visitor(page);

        firstRun(visitor, page);
        visitor.look("home-first");
        page.navigate("/trajecten");
        visitor.look("assessments-empty");

        page.navigate("/eenheden");
        visitor.look("units-first");
        page.getByLabel("Naam van de eenheid").fill("Sociaal domein");
        page.getByLabel("Naam van de eenheid").press("Enter");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Sociaal domein")))
                .isVisible();
        // There is a choice now, without loading the page again.
        assertThat(page.locator(".ps-header .ps-unit-switch")).isVisible();
        chooseUnit(page, "Sociaal domein");
        chooseUnit(page, "Gemeente Voorbeeld");

        page.navigate("/trajecten/nieuw");
        visitor.look("assessment-new");
        visitor.type("Naam van het traject", "Privacy sociaal domein");
        visitor.choose("Eenheid", "Gemeente Voorbeeld › Sociaal domein");
        visitor.click("Start traject");
        visitor.look("assessment-first");
        String assessment = page.url();

        assertThat(page.getByText("Vergelijk begin en eind")).isHidden();
        page.navigate(assessment + "/vergelijking");
        assertThat(page.getByText("Er is nog niets ingevuld")).isVisible();
        visitor.look("standing-empty");
        page.navigate(assessment);
        visitor.click("Vul de beginmeting in");
        visitor.look("measurement-empty");
        fillIn(visitor, page, "nee", "Nog niets geregeld.", "2");
        visitor.look("measurement-start");
        page.navigate(assessment);
        visitor.click("Stel de beginmeting vast");
        adopt(visitor, page, "adopt-start");
        assertThat(page.getByText("De volgende meting is de eindmeting van")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rapport van de beginmeting")))
                .isVisible();

        page.navigate(assessment);
        visitor.click("Rapport van de beginmeting");
        assertThat(page.getByText("2,0 (over 5 van 5 domeinen)").first()).isVisible();
        assertThat(page.getByText("Verandering")).isHidden();
        visitor.look("standing");
        page.navigate(assessment);
        visitor.follow("Eindmeting");
        visitor.click("Niets veranderd bij vraag B1: neem de vorige status over");
        assertThat(question(page, "beleid-1")
                        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status")))
                .hasValue("Nog niets geregeld.");
        fillIn(visitor, page, "ja", "Alles is geregeld.", "9");
        visitor.look("measurement-end");
        page.navigate(assessment);
        visitor.look("assessment-ready");
        visitor.click("Stel de eindmeting vast");
        adopt(visitor, page, "adopt-end");
        visitor.click("Vergelijk begin en eind");
        assertThat(page.getByText("9,0 (over 5 van 5 domeinen)")).isVisible();
        assertThat(page.getByText("+7 (over 5 van 5 domeinen)")).isVisible();
        visitor.look("comparison-newcomer");
        Download download =
                page.waitForDownload(() -> page.getByText("Download Excel").click());
        assertThat(download.suggestedFilename())
                .startsWith("privacyspiegel-sociaal-domein-")
                .endsWith(".xlsx");
        try (InputStream file = download.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Samenvatting");
            assertThat(workbook.getSheetName(1)).isEqualTo("Begin en eind");
            assertThat(workbook.getSheetName(2)).isEqualTo("Verantwoording");
        }
    }

    private static void firstRun(Visitor visitor, Page page) {
        page.navigate("/");
        visitor.look("first-run");
        visitor.click("Maak organisatie en account");
        visitor.look("first-run-error");
        visitor.type("Code van de console", app.awaitConsole(FIRST_RUN_CODE).group());
        visitor.type("Naam van de organisatie", "Gemeente Voorbeeld");
        visitor.type("Naam", "Eerste Gebruiker");
        visitor.type("Functie", "Privacy officer");
        visitor.type("E-mailadres", "po@voorbeeld.example");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wachtwoord"))
                .fill("een lang wachtwoord");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Ik zit ook zelf in de privacywerkgroep"))
                .check();
        visitor.click("Maak organisatie en account");
        assertThat(page.getByText("Uw account is gemaakt.")).isVisible();
        visitor.look("login");
        visitor.logIn("po@voorbeeld.example", "verkeerd wachtwoord");
        assertThat(page.getByText("Inloggen is niet gelukt")).isVisible();
        visitor.look("login-error");
        visitor.logIn("po@voorbeeld.example", "een lang wachtwoord");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start")))
                .isVisible();
    }

    /** Fills in every question and every grade, domain by domain, as the page leads on; what is not typed is clicked. */
    private static void fillIn(Visitor visitor, Page page, String judgement, String status, String grade) {
        int questions = 0;
        int clicks = 0;
        for (String domain : DOMAINS) {
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName(domain)
                                    .setExact(true)
                                    .setLevel(2)))
                    .isVisible();
            for (Locator card : page.locator(".ps-question").all()) {
                choose(card, judgement);
                Locator text = card.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status"));
                text.click();
                clicks += 2;
                text.fill(status);
                text.press("Tab");
                assertThat(card.locator(".ps-save-line")).containsText("Opgeslagen");
                questions++;
            }
            Locator score = page.locator(".ps-score");
            Vaadin.awaitIdle(page);
            choose(score, grade);
            clicks++;
            assertThat(score.locator(".ps-save-line")).containsText("Opgeslagen");
            assertThat(score.locator("#betekenis")).containsText(grade);
            if (!domain.equals(DOMAINS.getLast())) {
                visitor.click("Volgende: " + DOMAINS.get(DOMAINS.indexOf(domain) + 1));
                clicks++;
            }
        }
        assertThat(clicks)
                .as("clicks beside typing, for all questions and grades")
                .isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(questions).isEqualTo(24);
    }

    private static void choose(Locator card, String answer) {
        Locator choice = card.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer).setExact(true));
        choice.click();
        assertThat(choice).isChecked();
    }

    private static void adopt(Visitor visitor, Page page, String picture) {
        visitor.look(picture);
        assertThat(page.getByText("Alle vragen en domeinen zijn ingevuld.")).isVisible();
        visitor.click("Stel de meting vast");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stel de meting vast"))
                .click();
        assertThat(page.getByText("De meting verandert niet meer.")).isVisible();
        visitor.look(picture + "-done");
    }

    private static Locator question(Page page, String id) {
        return page.locator("#vraag-" + id);
    }
}
