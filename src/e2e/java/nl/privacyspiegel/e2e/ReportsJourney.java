package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Management takes the comparison of 2017 along in Word and PowerPoint, in the style of the organisation. */
class ReportsJourney {

    private static final Path FILES = Path.of("target", "reports");

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theComparisonGoesAlongInThreeKindsOfFilesWithTheLogo() throws IOException {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/instellingen");
        administrator.look("settings");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", logo()));
        assertThat(page.getByText("Het logo is opgeslagen.")).isVisible();
        administrator.type("Kleur van titels en kopregels", "FFFF00");
        administrator.click("Kleur opslaan");
        assertThat(page.getByText("Deze kleur is te licht").first()).isVisible();
        administrator.type("Kleur van titels en kopregels", "7A1F5C");
        administrator.click("Kleur opslaan");
        administrator.look("settings-house-style");

        Page reading = browser.open(app, Viewport.WIDE);
        Visitor manager = Visitor.ofTheDemo(app, reading, "manager");
        reading.navigate("/trajecten");
        manager.follow("Privacy sociaal domein 2017");
        manager.click("Vergelijk begin en eind");
        manager.look("comparison-downloads");

        assertThat(parts(download(reading, "Download Excel"))).contains("xl/workbook.xml", "xl/media/image1.png");
        assertThat(parts(download(reading, "Download Word")))
                .contains("word/document.xml", "word/styles.xml", "word/media/image1.png");
        assertThat(parts(download(reading, "Download PowerPoint")))
                .contains("ppt/slides/slide7.xml", "ppt/charts/chart1.xml", "ppt/media/image1.png")
                .doesNotContain("ppt/slides/slide8.xml");
    }

    @Test
    void largeReportsAreMadeWhileTheManagerGoesOnAndWaitUnderMyReports() throws IOException {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor manager = Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/rapporten");
        manager.choose("Jaar", "2017");
        manager.click("Maak jaarverslag");
        manager.click("Maak overzicht in Excel");
        page.navigate("/");
        page.navigate("/rapporten");
        assertThat(page.getByText("Klaar. Blijft staan tot")).hasCount(2);
        manager.look("reports");

        Path annual = download(page, "Download Jaarverslag 2017 van Kempengemeenten, voor het college (Word)");
        assertThat(annual.getFileName()).hasToString("privacyspiegel-jaarverslag-2017.docx");
        assertThat(parts(annual)).contains("word/document.xml");
        Path overview = download(page, "Download Overzicht van Kempengemeenten (Excel)");
        assertThat(parts(overview))
                .contains("xl/charts/chart1.xml", "xl/charts/chart4.xml", "xl/worksheets/sheet7.xml");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijderen: Jaarverslag"))
                .click();
        assertThat(page.getByText("Klaar. Blijft staan tot")).hasCount(1);
    }

    @Test
    void theAnnualReportIsMadeForCollegeAndCouncilInEveryFormat() throws IOException {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor manager = Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/rapporten");
        manager.choose("Jaar", "2017");
        for (String format : List.of("Word", "PDF", "PowerPoint", "Excel")) {
            manager.choose("Bestand", format);
            manager.click("Maak jaarverslag");
            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Download Jaarverslag 2017 van Kempengemeenten, voor het college ("
                                            + format + ")")
                                    .setExact(true)))
                    .isVisible();
        }
        manager.choose("Voor wie", "Raad: kort");
        manager.choose("Bestand", "PDF");
        manager.click("Maak jaarverslag");
        Path council = download(page, "Download Jaarverslag 2017 van Kempengemeenten, voor de raad (PDF)");
        assertThat(council.getFileName()).hasToString("privacyspiegel-jaarverslag-2017-raad.pdf");
        assertThat(Files.readString(council, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        manager.look("reports-annual");
    }

    private static Path download(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
        Files.createDirectories(FILES);
        Path file = FILES.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static Set<String> parts(Path file) throws IOException {
        Set<String> parts = new TreeSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(parts::add);
        }
        return parts;
    }

    private static byte[] logo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
