package nl.privacyspiegel.reporting.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.form.FillInForms;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnDemo;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** A member of the working group gets a form back and decides what of it counts. */
@OnDemo
class FillInFormPageTest extends SpringBrowserlessTest {

    private static final String ASSESSOR = "werkgroeplid@kempen.example";
    private static final int JUDGEMENT = 4;
    private static final int STATUS = 5;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FillInForms forms;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Assessments assessments;

    private MeasurementId open() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        return measured.measurements(
                        measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3)))
                .getFirst();
    }

    private FillInFormView page(MeasurementId id) {
        return navigate(FillInFormView.class, Map.of("measurement", id.toString()));
    }

    private byte[] filled(MeasurementId id, Map<String, List<String>> answers) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(forms.handOut(id, Texts.DUTCH).content()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheetAt(1)) {
                List<String> answer = row.getCell(0) == null
                        ? null
                        : answers.get(row.getCell(0).getStringCellValue());
                if (answer != null) {
                    row.getCell(JUDGEMENT).setCellValue(answer.get(0));
                    row.getCell(STATUS).setCellValue(answer.get(1));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void upload(String name, byte[] content) {
        new UploadTester<>(findInView(Upload.class).single()).upload(name, "application/octet-stream", content);
    }

    private QuestionSheet question(MeasurementId id, String question) {
        return measurements.sheet(id).domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(row -> row.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private FindingData finding(MeasurementId id, String question) {
        return question(id, question).finding().content();
    }

    private void save(MeasurementId id, String question, String status) {
        measurements.saveFinding(
                id,
                question,
                new FindingData(status, Judgement.NO, null, ""),
                question(id, question).finding().version());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void theMeasurementLeadsToTheFormAndThePageHandsItOut() {
        MeasurementId id = open();
        UI.getCurrent().navigate("metingen/" + id);
        assertThat(findInView(Anchor.class).withText("Invulformulier").single().getHref())
                .isEqualTo("/metingen/" + id + "/invulformulier");
        page(id);
        assertThat(findInView(Anchor.class)
                        .withText("Download het invulformulier")
                        .single()
                        .getHref())
                .isEqualTo("/download/meting/" + id + "/invulformulier.xlsx");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void conflictsComeFirstAndNothingIsStoredBeforeTheButton() throws IOException {
        MeasurementId id = open();
        byte[] file = filled(id, Map.of("B1", List.of("ja", "Uit het formulier."), "B2", List.of("nee", "Nog niet.")));
        save(id, "beleid-1", "Op het scherm.");
        FillInFormView view = page(id);

        upload("formulier.xlsx", file);

        assertThat(text(view))
                .contains("‘formulier.xlsx’ is gelezen. Er is nog niets veranderd.")
                .contains("1 nieuw antwoord, 1 conflict. 27 antwoorden zijn gelijk.")
                .containsSubsequence(
                        "Kies wat blijft", "B1 ", "Op het scherm.", "Uit het formulier.", "B2 ", "Nog niet.");
        assertThat(finding(id, "beleid-2").judgement()).isNull();

        test(findInView(Button.class).withText("Neem over").single()).click();

        assertThat(text(view)).contains("1 antwoord is overgenomen.");
        assertThat(finding(id, "beleid-1").narrative()).isEqualTo("Op het scherm.");
        assertThat(finding(id, "beleid-2").narrative()).isEqualTo("Nog niet.");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void theFileWinsTheConflictForWhichItIsChosen() throws IOException {
        MeasurementId id = open();
        byte[] file = filled(id, Map.of("B1", List.of("ja", "Uit het formulier.")));
        save(id, "beleid-1", "Op het scherm.");
        page(id);
        upload("formulier.xlsx", file);

        RadioButtonGroup<?> choice = findInView(RadioButtonGroup.class).single();
        assertThat(choice.getLabel()).isEqualTo("Wat blijft bij B1?");
        test(choice).selectItem("Mijn bestand");
        test(findInView(Button.class).withText("Neem over").single()).click();

        assertThat(finding(id, "beleid-1").narrative()).isEqualTo("Uit het formulier.");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whatSomebodySavesBehindThePreviewComesBackAsAChoice() throws IOException {
        MeasurementId id = open();
        byte[] file = filled(id, Map.of("B1", List.of("ja", "Uit het formulier.")));
        FillInFormView view = page(id);
        upload("formulier.xlsx", file);
        save(id, "beleid-1", "Net bewaard.");

        test(findInView(Button.class).withText("Neem over").single()).click();

        assertThat(finding(id, "beleid-1").narrative()).isEqualTo("Net bewaard.");
        assertThat(text(view)).contains("1 antwoord is intussen door een ander gewijzigd en niet overgenomen.");
        assertThat(findInView(RadioButtonGroup.class).single().getLabel()).isEqualTo("Wat blijft bij B1?");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void allThatIsWrongIsNamedByItsCellAndNothingIsStored() throws IOException {
        MeasurementId id = open();
        page(id);
        upload(
                "../../map/formulier.xlsx",
                filled(id, Map.of("B1", List.of("misschien", "Goed."), "B2", List.of("soms", ""))));

        assertThat(findInView(ListItem.class).all())
                .extracting(FillInFormPageTest::text)
                .contains(
                        "Blad Vragen, cel E6: ‘misschien’ is geen oordeel. Kies een oordeel uit de lijst.",
                        "Blad Vragen, cel E7: ‘soms’ is geen oordeel. Kies een oordeel uit de lijst.");
        assertThat(findInView(Button.class).withText("Neem over").all()).isEmpty();
        assertThat(finding(id, "beleid-1").narrative()).isEmpty();

        upload("brief.xlsx", "Geachte heer".getBytes(UTF_8));
        assertThat(findInView(ListItem.class).all())
                .extracting(FillInFormPageTest::text)
                .anyMatch(problem -> problem.startsWith("Dit is een tekstbestand, zoals csv, met een andere naam."));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void anAdoptedMeasurementHasNoForm() {
        MeasurementId id = open();
        MeasuredUnit.in(application).adopt(id, Map.of());
        UI.getCurrent().navigate("metingen/" + id);
        assertThat(findInView(Anchor.class).withText("Invulformulier").all()).isEmpty();
        UI.getCurrent().navigate("metingen/" + id + "/invulformulier");
        assertThat(getCurrentView()).isNotInstanceOf(FillInFormView.class);
    }
}
