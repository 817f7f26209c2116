package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Management sees in one minute where it stands, looks further, and takes a chart along. */
class InsightJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void fromHomeTheGradesLeadToTheTrendsAndTheAddressCanBeShared() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        assertThat(page.getByText("Hoe staat Kempengemeenten ervoor?")).isVisible();
        Screens.lookInLightAndDark(page, "insight-home");

        assertThat(
                        page.getByText(
                                "Het gemiddelde van CJG+ de Kempen ging van 3,3 naar 7,3, over 4 domeinen, sinds 6 februari 2017."))
                .isVisible();
        visitor.follow("Laatste cijfer per domein");
        assertThat(page.getByText("Dit zijn de cijfers van")).isVisible();
        Screens.lookInLightAndDark(page, "insight-trends");
        assertThat(page).hasURL(Pattern.compile("trends\\?eenheid="));

        visitor.typeDate("Vanaf", LocalDate.of(2017, 3, 1));
        assertThat(page).hasURL(Pattern.compile("van=2017-03-01"));
        String shared = page.url();
        page.navigate("/");
        page.navigate(shared);
        assertThat(page.getByLabel("Vanaf")).hasValue("1-3-2017");

        page.navigate("/trends?van=gisteren");
        assertThat(page.getByText("Een dag in het adres klopt niet.")).isVisible();
        visitor.look("insight-trends-wrong");
        visitor.follow("Toon alles");
        assertThat(page.getByText("Cijfers per domein door de tijd").first()).isVisible();
    }

    @Test
    void everyChartHasItsNumbersAndCanBeTakenAlong() throws Exception {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/trends");
        Locator lines = page.locator(".ps-figure").first();
        lines.getByText("Toon de cijfers als tabel").click();
        assertThat(lines.getByText("28 mei 2017").last()).isVisible();

        Download csv = page.waitForDownload(() -> save(lines, "CSV"));
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Dag\";\"Beleid\"")
                .contains("\"28 mei 2017\"");
        Download png = page.waitForDownload(() -> save(lines, "PNG"));
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        png.saveAs(Path.of(System.getProperty("privacyspiegel.screens", "target/screens"))
                .resolve("insight-lines.png"));
        Download svg = page.waitForDownload(() -> save(lines, "SVG"));
        assertThat(Files.readString(svg.path())).startsWith("<svg");
    }

    private static void save(Locator figure, String format) {
        figure.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Bewaar als " + format)))
                .click();
    }

    @Test
    void unitsAreComparedInEnglishTooAndTooFewSaysSo() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "fg");
        page.navigate("/vergelijking");
        assertThat(page.getByText("Er zijn te weinig andere eenheden met cijfers"))
                .isVisible();
        visitor.look("insight-units");

        page.navigate("/");
        visitor.readEnglish("Functionaris gegevensbescherming");
        assertThat(page.getByText("How is Kempengemeenten doing?")).isVisible();
        visitor.look("insight-home-english");
        page.navigate("/trends");
        assertThat(page.getByText("Grades of each domain through time").first()).isVisible();
        visitor.look("insight-trends-english");
        page.navigate("/vergelijking");
        visitor.look("insight-units-english");
    }
}
