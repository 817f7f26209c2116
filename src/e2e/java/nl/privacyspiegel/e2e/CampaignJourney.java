package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A working group holds a campaign with codes for two teams, which somebody else hands out, from the first idea to the page
 * of its results.
 */
class CampaignJourney {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/test/[0-9A-Z]{12})");
    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b");

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void fromTheFirstIdeaToTheResults() throws Exception {
        twoTeams();
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/afnames");
        visitor.look("campaigns-member");

        plan(visitor);
        visitor.click("Open de afname");
        confirm(page, "Open de afname");
        assertThat(page.getByText("Codes maakt wie ze uitdeelt, met de rol uitdeler: Uitdeler."))
                .isVisible();
        visitor.look("campaign-open");
        Page office = browser.open(app, Viewport.WIDE);
        Visitor distributor = Visitor.ofTheDemo(app, office, "uitdeler");
        office.navigate("/afnames");
        distributor.follow("Privacytest teams");
        List<String> links = codes(distributor);
        takeTheTest(links.getFirst());
        Page half = begun(links.get(1));

        page.reload();
        Vaadin.awaitIdle(page);
        visitor.look("campaign-running");
        extendAndClose(visitor);
        visitor.look("campaign-closed");
        closedFor(half, links);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nakijken publiceren")))
                .isVisible();
        assertThat(page.getByText("Nakijken kan niet: elke open vraag")).isVisible();
        visitor.follow("Resultaten van de gesloten vragen");
        assertThat(page.getByText("er deden minder dan 5 mensen mee").first()).isVisible();
        visitor.look("campaign-results-few");
    }

    @Test
    void thePagesAreEnglishForWhoReadsEnglish() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid2");
        visitor.readEnglish("Tweede werkgroeplid");
        page.navigate("/afnames");
        visitor.look("campaigns-english");
        visitor.follow("Privacytest CJG+, nieuwe medewerkers");
        assertThat(page.getByLabel("Link to the test")).hasValue(Pattern.compile(".*/test/[0-9A-Z]{26}"));
        visitor.look("campaign-link-english");
        page.navigate("/afnames/nieuw");
        visitor.look("campaign-new-english");
    }

    private void twoTeams() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/eenheden");
        for (String team : List.of("Team Noord", "Team Zuid")) {
            administrator.type("Naam van de eenheid", team);
            administrator.choose("Hoort onder", "Kempengemeenten › CJG+ de Kempen");
            administrator.click("Voeg eenheid toe");
        }
        page.navigate("/instellingen-privacytest");
        administrator.look("test-settings");
        administrator.type("Kleinste groep met een uitslag", "4");
        administrator.isRefused("Vul een getal van 5 tot en met");
        administrator.look("test-settings-wrong");
    }

    private static void plan(Visitor visitor) {
        visitor.click("Nieuwe afname");
        visitor.type("Naam", "");
        visitor.click("Bewaar als concept");
        visitor.isRefused("Geef de afname een naam.");
        visitor.look("campaign-new-wrong");
        visitor.type("Naam", "Privacytest teams");
        visitor.type("Waarom deze test?", "We willen weten welke training nodig is.");
        visitor.look("campaign-new");
        visitor.click("Bewaar als concept");
        assertThat(visitor.page().getByText("Team Noord, Team Zuid")).isVisible();
        visitor.look("campaign-draft");
    }

    /** Makes three codes, takes both files, and returns the links of the list. */
    private static List<String> codes(Visitor visitor) throws IOException {
        Page page = visitor.page();
        visitor.type("Nieuwe codes voor Team Noord", "2");
        visitor.type("Nieuwe codes voor Team Zuid", "100000");
        visitor.click("Maak codes");
        visitor.isRefused("Vul een heel getal van 0 tot en met 5.000 in.");
        visitor.look("campaign-codes-wrong");
        visitor.type("Nieuwe codes voor Team Zuid", "1");
        visitor.type("Hoeveel mensen er werken bij Team Noord", "1");
        visitor.type("Hoeveel mensen er werken bij Team Zuid", "4");
        visitor.look("campaign-codes-beyond");
        visitor.click("Maak codes");
        assertThat(page.getByText("U maakt meer codes dan er mensen werken.").first())
                .isVisible();
        visitor.type("Reden", "Er begint volgende week iemand.");
        visitor.click("Maak codes");
        visitor.look("campaign-codes");

        Download list = page.waitForDownload(() -> visitor.follow("Download de Excel-lijst"));
        assertThat(list.suggestedFilename()).isEqualTo("codes-privacytest-teams.xlsx");
        List<String> links = links(list);
        assertThat(links).hasSize(3).doesNotHaveDuplicates();

        Page letters = page.waitForPopup(() -> visitor.follow("Open de brieven om af te drukken"));
        letters.locator(".letter").first().waitFor();
        Screens.lookAtBothWidths(letters, "letters");
        assertThat(letters.locator(".letter")).hasCount(3);
        byte[] printed = letters.pdf(
                new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", "screens", "letters.pdf")));
        assertThat(PAGE_OF_A_PDF
                        .matcher(new String(printed, ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(3);
        letters.close();

        visitor.click("Ik heb de codes");
        assertThat(page.getByText("Download de Excel-lijst")).isHidden();
        return links;
    }

    private static List<String> links(Download list) throws IOException {
        List<String> links = new ArrayList<>();
        try (InputStream file = list.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(
                        cell -> LINK.matcher(cell.toString()).results().forEach(found -> links.add(found.group(1))));
            }
        }
        return links;
    }

    private void takeTheTest(String link) {
        Page phone = browser.open(app, Viewport.NARROW);
        phone.navigate(link);
        assertThat(phone.getByText("Team Noord").first()).isVisible();
        Screens.look(phone, "campaign-employee");
        press(phone, "Begin met de test");
        Screens.look(phone, "campaign-employee-begun");
        phone.getByText("Naar de vragen").click();
        phone.locator("textarea, input[name=antwoord]").first().waitFor();
        press(phone, "Opslaan en verder");
        assertThat(phone.getByText("Vraag 2 van")).isVisible();
        phone.navigate("/test/mijn/overzicht");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Inleveren")))
                .click();
        assertThat(phone.getByText("Uw antwoorden zijn ingeleverd. Bedankt!")).isVisible();

        Page again = browser.open(app, Viewport.NARROW);
        browser.expect("status of 4");
        again.navigate(link);
        assertThat(again.getByText("Deze code is al gebruikt").first()).isVisible();
    }

    private Page begun(String link) {
        Page phone = browser.open(app, Viewport.NARROW);
        phone.navigate(link);
        press(phone, "Begin met de test");
        phone.getByText("Naar de vragen").click();
        return phone;
    }

    /** Who began and did not hand in, and who never began. */
    private void closedFor(Page half, List<String> links) {
        browser.expect("status of 410");
        half.navigate("/test/mijn");
        assertThat(half.getByText("wat niet is ingeleverd, telt niet mee").first())
                .isVisible();
        Page late = browser.open(app, Viewport.NARROW);
        browser.expect("status of 410");
        late.navigate(links.get(2));
        assertThat(late.getByText("wat niet is ingeleverd, telt niet mee").first())
                .isVisible();
        Screens.look(late, "campaign-employee-closed");
    }

    private static void extendAndClose(Visitor visitor) {
        Page page = visitor.page();
        page.getByText("Meer tijd geven").click();
        visitor.typeDate("Nieuwe laatste dag", LocalDate.now(AMSTERDAM).plusDays(40));
        visitor.click("Geef meer tijd");
        assertThat(page.getByText("De nieuwe laatste dag staat.")).isVisible();
        visitor.click("Sluit de afname");
        confirm(page, "Sluit de afname");
    }

    private static void confirm(Page page, String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        Vaadin.awaitIdle(page);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
