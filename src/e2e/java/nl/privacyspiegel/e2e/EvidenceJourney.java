package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Evidence of a question is brought by one member, looked at by another, and taken along in one file. */
class EvidenceJourney {

    private static final String PDF = """
            %PDF-1.7
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[]/Count 0>>
            endobj
            trailer
            <</Root 1 0 R>>
            startxref
            0
            %%EOF
            """;

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void evidenceIsBroughtRefusedReviewedByAnotherAndTakenAlong() throws IOException {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Bewijzen " + System.nanoTime());
        String measurement = page.url();
        page.locator("#vraag-beleid-1")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bewijs toevoegen: B1"))
                .click();
        assertThat(heading(page, "Nieuw bewijs")).isVisible();
        Screens.lookAtBothWidths(page, "evidence-new");
        visitor.type("Titel", "Besluit van het college");
        choose(page, "besluit.pdf", "<html><script>alert(1)</script></html>");
        assertThat(page.getByText("bevat code van een webpagina")).isVisible();
        Screens.lookAtBothWidths(page, "evidence-refused");
        choose(page, "besluit.pdf", PDF);
        assertThat(page.getByText("Gekozen:")).isVisible();
        assertThat(page.getByText("bevat code van een webpagina")).isHidden();
        visitor.click("Voeg bewijs toe");

        assertThat(heading(page, "Besluit van het college")).isVisible();
        Screens.lookAtBothWidths(page, "evidence-draft");
        visitor.click("Bied aan om te beoordelen");
        assertThat(page.getByText("beoordeelt het niet zelf").first()).isVisible();
        String evidence = page.url();

        Page other = browser.open(app, Viewport.WIDE);
        Visitor colleague = Visitor.ofTheDemo(app, other, "werkgroeplid2");
        other.navigate(evidence);
        Download file = other.waitForDownload(
                () -> other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("besluit.pdf"))
                        .click());
        org.assertj.core.api.Assertions.assertThat(read(file)).isEqualTo(PDF.getBytes(StandardCharsets.US_ASCII));
        colleague.click("Keur goed");
        Locator dialog = other.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasCount(1);
        Screens.lookAtBothWidths(other, "evidence-approve");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keur goed"))
                .click();
        assertThat(dialog).hasCount(0);
        assertThat(other.getByText("Goedgekeurd op").first()).isVisible();
        Screens.lookAtBothWidths(other, "evidence-approved");

        other.navigate("/bewijs");
        assertThat(other.getByText("Besluit van het college").first()).isVisible();
        Screens.lookAtBothWidths(other, "evidence-list");

        page.navigate(measurement);
        assertThat(page.locator("#vraag-beleid-1").getByText("goedgekeurd")).isVisible();
        Screens.lookAtBothWidths(page, "evidence-measurement");
        Download all = page.waitForDownload(
                () -> page.getByText("Alle bewijs downloaden (zip)").click());
        org.assertj.core.api.Assertions.assertThat(names(read(all)))
                .containsExactly("bestanden/001-besluit-van-het-college.pdf", "manifest.csv", "SHA256SUMS");

        Page english = browser.open(app, Viewport.WIDE);
        Visitor reader = Visitor.ofTheDemo(app, english, "manager");
        reader.readEnglish("Manager");
        english.navigate(evidence);
        assertThat(english.getByText("Approved on").first()).isVisible();
        reader.look("evidence-english");
    }

    private static void choose(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] read(Download download) throws IOException {
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
