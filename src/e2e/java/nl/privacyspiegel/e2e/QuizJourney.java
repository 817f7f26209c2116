package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator imports, edits and publishes a quiz, and everybody reads it and takes it along. */
class QuizJourney {

    private static final String SHIPPED = "Privacytest voor medewerkers";

    private static final String OURS = """
            schema: 1
            id: proeftest
            naam: Proeftest
            onderwerpen:
              - {id: begrippen, naam: Begrippen, advies: Oefen samen.}
            vragen:
              - id: begrippen-1
                code: V1
                soort: enkele-keuze
                tekst: Bij wie meldt u een datalek?
                onderwerp: begrippen
                domein: bewustwording-training
                opties:
                  - {id: meldpunt, tekst: Bij het meldpunt, goed: true}
                  - {id: niemand, tekst: Bij niemand}
                uitleg: Het meldpunt weet wat er moet gebeuren.
            """;

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aFileWithMistakesIsRefusedWithAllOfThemAndNothingIsStored() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/privacytests");
        visitor.look("quizzes");
        Screens.fitsEnlarged(page, "quizzes");
        visitor.click("Privacytest importeren");
        visitor.look("quiz-import");

        upload(
                page,
                "fout.yaml",
                OURS.replace("Proeftest", "Foute test").replace("soort: enkele-keuze", "soort: raad-maar"));

        assertThat(page.getByText("Regel 9: ", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        visitor.look("quiz-import-refused");
        page.navigate("/privacytests");
        assertThat(page.getByText("Foute test")).isHidden();
    }

    @Test
    void whatDoesNotFitInADraftFromMoodleIsListed() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/privacytests/importeren");
        Vaadin.awaitIdle(page);

        upload(page, "oude vragen.gift", "::V1::Klopt dit? {TRUE}\n\nKoppel dit. {=a -> b =c -> d}\n");

        assertThat(page.getByText("Een vraag om te koppelen past niet", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        visitor.look("quiz-import-not-fitting");
        visitor.click("Bewaar als concept");
        visitor.look("quiz-draft-unfinished");
    }

    @Test
    void aQuizIsReadAndTakenAlongAsAFile() throws Exception {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/privacytests");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SHIPPED))
                .first()
                .click();
        Vaadin.awaitIdle(page);
        visitor.look("quiz");
        visitor.click("Exporteer");
        visitor.look("quiz-export");

        Download file = page.waitForDownload(() -> visitor.follow("Download als YAML"));

        assertThat(file.suggestedFilename()).isEqualTo("privacytest-actueel-v1.yaml");
        try (InputStream yaml = file.createReadStream()) {
            assertThat(new String(yaml.readAllBytes(), UTF_8)).contains("id: privacytest-actueel", "vragen:");
        }
    }

    @Test
    void anImportedQuizIsEditedAndPublished() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/privacytests/importeren");
        Vaadin.awaitIdle(page);
        upload(page, "proeftest.yaml", OURS);
        visitor.look("quiz-import-choice");
        visitor.click("Bewaar als concept");
        visitor.look("quiz-draft");
        visitor.click("Bewerken");
        visitor.look("quiz-draft-edit");
        visitor.click("Vraag V1 wijzigen");
        visitor.look("quiz-draft-question");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Tekst van de vraag"))
                .fill("Wie belt u na een datalek?");
        picture(page);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wat is er op de afbeelding te zien?"))
                .fill("Een brandmelder aan een muur.");
        visitor.look("quiz-draft-question-picture");
        visitor.click("Opslaan");
        assertThat(page.getByText("Wie belt u na een datalek?").first()).isVisible();
        visitor.click("Onderwerp toevoegen");
        visitor.look("quiz-draft-topic");
        visitor.click("Annuleren");
        page.navigate("/privacytests");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Proeftest"))
                .first()
                .click();
        Vaadin.awaitIdle(page);
        visitor.click("Publiceer");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publiceer"))
                .click();
        assertThat(page.getByText("verandert niet meer").first()).isVisible();
        assertThat(page.getByAltText("Een brandmelder aan een muur.")).isVisible();
        visitor.look("quiz-with-picture");
        employeesSeeThePicture();
        page.navigate("/privacytests/importeren");
        Vaadin.awaitIdle(page);
        upload(page, "proeftest.yaml", OURS);
        assertThat(page.getByText("Sinds versie 1: 1 anders gesteld", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        visitor.look("quiz-import-match");
        page.getByRole(AriaRole.CHECKBOX).check();
        visitor.click("Bewaar als concept");
        visitor.follow("Bekijk alle verschillen met versie 1");
        assertThat(page.getByText("1 gelijk verklaard.", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        visitor.look("quiz-difference");
        page.navigate("/privacytests/formaat");
        visitor.look("quiz-format");
    }

    private void employeesSeeThePicture() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/afnames/nieuw");
        visitor.type("Naam", "Met een afbeelding");
        visitor.choose("Privacytest", "Proeftest, versie 1");
        visitor.click("Bewaar als concept");
        Locator preview =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de test als medewerker"));
        page.navigate(preview.getAttribute("href") + "/vraag/1");
        Locator picture = page.getByAltText("Een brandmelder aan een muur.");
        assertThat(picture).isVisible();
        assertThat(picture.evaluate("picture => picture.complete && picture.naturalWidth"))
                .as("as large as it may be")
                .isEqualTo(1600);
        Screens.lookAtBothWidths(page, "test-question-picture");
    }

    /** A photo that is larger than what is kept. */
    private static void picture(Page page) {
        BufferedImage photo = new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = photo.createGraphics();
        paper.setColor(Color.ORANGE);
        paper.fillOval(100, 100, 2000, 900);
        paper.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpg", file);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", file.toByteArray()));
        assertThat(page.getByText("De afbeelding staat bij de vraag.", new Page.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        Vaadin.awaitIdle(page);
    }

    private static void upload(Page page, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", text.getBytes(UTF_8)));
        Vaadin.awaitIdle(page);
    }
}
