package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.privacyspiegel.assessment.Comparison;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** The same report for a reader of English: only what the working group wrote stays in its own language. */
class EnglishReportTest {

    private final Comparison comparison =
            KempenComparison.with(List.of(KempenComparison.domain(3L, null, KempenComparison.question("12345"))));

    @Test
    void itsSheetsHaveEnglishNames() {
        assertThat(Reported.workbook(comparison, Reported.ENGLISH))
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Summary", "Start and end", "Accountability");
    }

    @Test
    void noSentenceOfTheDutchReportIsLeft() {
        Set<String> shared = texts(Reported.workbook(comparison, Reported.ENGLISH));
        shared.retainAll(texts(Reported.workbook(comparison, Reported.DUTCH)));
        assertThat(shared)
                .containsExactlyInAnyOrder(
                        "",
                        "12345",
                        "Code",
                        "Domein",
                        "Q1",
                        "Vraag?",
                        "Daarom.",
                        "CJG+ de Kempen",
                        "CJG+ de Kempen \u00b7 Nulmeting privacy sociaal domein 2017",
                        "Nulmeting privacy sociaal domein 2017",
                        "functionaris voor gegevensbescherming",
                        "Privacyspiegel 0.1.0",
                        comparison.unit().toString(),
                        comparison.assessment().toString(),
                        comparison.frameworkVersion().toString());
    }

    @Test
    void inWordContentSaysThatItIsDutch() throws IOException {
        byte[] file =
                Reported.file(comparison, ReportFormat.DOCX, Reported.ENGLISH).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFRun> runs = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .toList();
            assertThat(runs)
                    .filteredOn(run ->
                            Set.of("Domein", "Vraag?", "Daarom.", "12345").contains(run.text()))
                    .hasSizeGreaterThan(3)
                    .allMatch(run -> "nl-NL".equals(run.getLang()));
            assertThat(runs)
                    .filteredOn(run -> Set.of("Domain", "partly").contains(run.text()))
                    .isNotEmpty()
                    .allMatch(run -> run.getLang() == null);
        }
    }

    @Test
    void theWorkbookSaysAsAWholeThatItIsEnglish() {
        assertThat(Reported.workbook(comparison, Reported.ENGLISH)
                        .getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getLanguageProperty())
                .hasValue("en");
    }

    @Test
    void whoHasNotOurLetterGetsOneThatLooksAlike() throws IOException {
        byte[] word =
                Reported.file(comparison, ReportFormat.DOCX, Reported.ENGLISH).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                InputStream fonts = document.getPackage()
                        .getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"))
                        .getInputStream()) {
            assertThat(new String(fonts.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("w:name=\"Arial\"", "w:altName w:val=\"Liberation Sans\"", "w:family w:val=\"swiss\"");
        } catch (InvalidFormatException noName) {
            throw new IllegalStateException(noName);
        }
        byte[] slides =
                Reported.file(comparison, ReportFormat.PPTX, Reported.ENGLISH).content();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
            assertThat(show.getSlides().getFirst().getXmlObject().xmlText())
                    .contains("panose=\"020B0604020202020204\" pitchFamily=\"34\" typeface=\"Arial\"");
        }
    }

    @Test
    void everySentenceHasATranslation() {
        ResourceBundle dutch = ResourceBundle.getBundle("vaadin-i18n/reporting", java.util.Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("vaadin-i18n/reporting", Reported.ENGLISH);
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
    }

    private static Set<String> texts(XSSFWorkbook workbook) {
        Set<String> texts = new HashSet<>();
        workbook.forEach(sheet -> {
            sheet.forEach(row -> row.forEach(cell -> texts.add(Reported.text(cell))));
            ((XSSFSheet) sheet).getTables().forEach(table -> texts.add("table " + table.getName()));
        });
        return texts;
    }
}
