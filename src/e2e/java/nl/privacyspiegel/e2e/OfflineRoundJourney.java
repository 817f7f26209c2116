package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form goes along to a colleague, who fills it in; meanwhile somebody else answers one of the questions on the screen. */
class OfflineRoundJourney {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int JUDGEMENT = 4;
    private static final int STATUS = 5;

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theFormComesBackAndTheOneConflictIsDecidedByHand() throws IOException {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = atANewMeasurement(page, "Ronde buiten de deur");
        String measurement = page.url();
        visitor.look("measurement-with-form");
        visitor.follow("Invulformulier");
        visitor.look("form");
        byte[] form = download(page);

        colleagueAnswers(measurement);
        upload(page, fill(form, Map.of("B1", List.of("misschien", "Weet ik niet."))));
        assertThat(page.getByText("Blad Vragen, cel E6: ‘misschien’ is geen oordeel."))
                .isVisible();
        visitor.look("form-refused");

        upload(
                page,
                fill(
                        form,
                        Map.of(
                                "B1", List.of("ja", "Het college stelde het beleid vast."),
                                "B2", List.of("gedeeltelijk", "Het staat nog niet op de website."))));
        assertThat(page.getByText("1 nieuw antwoord, 1 conflict.")).isVisible();
        assertThat(page.getByText("Nog geen beleid.")).isVisible();
        visitor.look("form-preview");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Mijn bestand"))
                .check();
        Vaadin.awaitIdle(page);
        visitor.click("Neem over");
        assertThat(page.getByText("2 antwoorden zijn overgenomen.")).isVisible();
        visitor.look("form-taken-over");

        visitor.follow("Naar de meting");
        assertThat(status(page, "beleid-1")).hasValue("Het college stelde het beleid vast.");
        page.locator("#vraag-beleid-2 h3 button").click();
        assertThat(status(page, "beleid-2")).hasValue("Het staat nog niet op de website.");
    }

    @Test
    void whatIsNoWorkbookIsRefusedOnAPhoneToo() {
        Page page = browser.open(app, Viewport.NARROW);
        Visitor visitor = atANewMeasurement(page, "Ronde met een telefoon");
        visitor.follow("Invulformulier");
        upload(page, "Geachte heer".getBytes(UTF_8));
        assertThat(page.getByText("Dit is een tekstbestand, zoals csv, met een andere naam."))
                .isVisible();
        visitor.look("form-refused-phone");
    }

    private static Visitor atANewMeasurement(Page page, String assessment) {
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement(assessment);
        return visitor;
    }

    private void colleagueAnswers(String measurement) {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "werkgroeplid2");
        page.navigate(measurement);
        Vaadin.awaitIdle(page);
        Locator status = status(page, "beleid-1");
        status.fill("Nog geen beleid.");
        status.press("Tab");
        assertThat(page.locator("#vraag-beleid-1 .ps-save-line")).containsText("Opgeslagen");
    }

    private static Locator status(Page page, String question) {
        return page.locator("#vraag-" + question)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status"));
    }

    private static byte[] download(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download het invulformulier"))
                        .click());
        assertThat(file.suggestedFilename())
                .startsWith("invulformulier-cjg-de-kempen-")
                .endsWith(".xlsx");
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        }
    }

    private static byte[] fill(byte[] form, Map<String, List<String>> answers) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheet("Vragen")) {
                List<String> answer =
                        answers.get(row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue());
                if (answer != null) {
                    row.getCell(JUDGEMENT).setCellValue(answer.get(0));
                    row.getCell(STATUS).setCellValue(answer.get(1));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void upload(Page page, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ingevuld.xlsx", WORKBOOK, content));
        Vaadin.awaitIdle(page);
    }
}
