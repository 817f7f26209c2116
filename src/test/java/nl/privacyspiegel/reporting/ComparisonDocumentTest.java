package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A policy officer opens the report of a comparison in Word, or has it read aloud. */
public class ComparisonDocumentTest {

    private static final CampaignResults RESULTS = MadeUpResults.results(MadeUpResults.quiz("Beleid"), 3);

    private final Comparison comparison = KempenComparison.comparison();
    private final XWPFDocument document = document(Reported.DUTCH);

    private XWPFDocument document(Locale locale) {
        return read(Reported.file(
                comparison,
                List.of(
                        new ComparisonReport.Test(
                                RESULTS, RESULTS.unit(MadeUpResults.LARGE_TEAM).orElseThrow()),
                        new ComparisonReport.Test(
                                RESULTS, RESULTS.unit(MadeUpResults.SMALL_TEAM).orElseThrow())),
                HouseStyle.PLAIN,
                ReportFormat.DOCX,
                locale));
    }

    public static XWPFDocument read(ReportFile file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream()
                .filter(each -> each.getStyle() != null && each.getStyle().matches(style));
    }

    @Test
    void its_headings_are_real_and_in_order() {
        assertThat(styled("Title").map(XWPFParagraph::getText))
                .containsExactly("Privacyspiegel: beginmeting en eindmeting vergeleken");
        assertThat(styled("Heading[12]").map(each -> each.getStyle().replace("Heading", "") + " " + each.getText()))
                .containsExactly(
                        "1 In het kort",
                        "1 Wat wij u vragen",
                        "1 Cijfers per domein",
                        "2 Waarom dit cijfer",
                        "2 In beeld",
                        "1 Begin en eind",
                        "1 Privacytest",
                        "2 Privacytest voorjaar 2017",
                        "2 Privacytest voorjaar 2017",
                        "1 Waar dit over gaat",
                        "2 De twee metingen",
                        "1 Verantwoording",
                        "2 Privacytest voorjaar 2017",
                        "2 Privacytest voorjaar 2017");
        for (String style : List.of("Heading1", "Heading2", "Heading3", "Title")) {
            assertThat(document.getStyles().styleExist(style)).as(style).isTrue();
        }
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void it_says_in_which_language_it_is_and_what_it_is_called() {
        assertLanguage(document, "nl-NL", "Privacyspiegel: beginmeting en eindmeting vergeleken");
        assertLanguage(document(Reported.ENGLISH), "en-GB", "Privacyspiegel: start measurement and end measurement");
    }

    private static void assertLanguage(XWPFDocument document, String language, String title) {
        assertThat(document.getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"" + language + "\"");
        var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
        assertThat(core.getLanguageProperty()).contains(language);
        assertThat(core.getTitleProperty().orElse("")).startsWith(title);
        assertThat(core.getCreatorProperty()).contains("Privacyspiegel");
    }

    @Test
    void every_table_has_a_marked_header_and_words_for_who_does_not_see_it() {
        assertThat(document.getTables()).hasSizeGreaterThan(8).allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells())
                    .allSatisfy(cell -> assertThat(cell.getText()).isNotBlank());
            String properties = table.getCTTbl().getTblPr().xmlText();
            assertThat(properties).containsPattern("w:firstRow=\"(1|on|true)\"");
            assertThat(properties).containsPattern(Pattern.compile("w:tblDescription w:val=\"[^\"]{10,}\""));
        });
    }

    @Test
    void the_before_and_after_table_alone_lies_on_its_side() {
        List<CTSectPr> sections = Stream.concat(
                        document.getParagraphs().stream()
                                .filter(each -> each.getCTP().isSetPPr()
                                        && each.getCTP().getPPr().isSetSectPr())
                                .map(each -> each.getCTP().getPPr().getSectPr()),
                        Stream.of(document.getDocument().getBody().getSectPr()))
                .toList();
        assertThat(sections.stream().map(each -> each.getPgSz().getOrient() == STPageOrientation.LANDSCAPE))
                .containsExactly(false, true, false);
        assertThat(sections)
                .allSatisfy(
                        each -> assertThat(each.sizeOfFooterReferenceArray()).isOne());
        assertThat(sections.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(document.getFooterList().getFirst().getText())
                .startsWith("CJG+ de Kempen")
                .contains("Pagina");
        int from = positionOfSection(0);
        int to = positionOfSection(1);
        assertThat(document.getBodyElements().subList(from + 1, to).stream()
                        .filter(XWPFTable.class::isInstance)
                        .map(XWPFTable.class::cast))
                .singleElement()
                .satisfies(table -> assertThat(table.getRow(0).getTableCells())
                        .as("without the reasons behind the questions")
                        .hasSize(9));
    }

    private int positionOfSection(int number) {
        int seen = 0;
        List<IBodyElement> elements = document.getBodyElements();
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index) instanceof XWPFParagraph paragraph
                    && paragraph.getCTP().isSetPPr()
                    && paragraph.getCTP().getPPr().isSetSectPr()
                    && seen++ == number) {
                return index;
            }
        }
        throw new AssertionError("no section " + number);
    }

    @Test
    void its_charts_are_pictures_that_can_be_read_aloud() {
        List<String> descriptions = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .map(drawing -> drawing.getInlineArray(0).getDocPr())
                .map(CTNonVisualDrawingProps::getDescr)
                .toList();
        assertThat(descriptions).hasSize(3);
        assertThat(descriptions.subList(0, 2))
                .allSatisfy(text -> assertThat(text)
                        .contains("Beleid: begin 1, eind 8.")
                        .contains("Werkprocessen en triage: begin niet beoordeeld, eind niet beoordeeld."));
        assertThat(descriptions.get(0))
                .startsWith("Hoogste cijfer bij eind: Beleid, en Bewustwording en training (8). ");
        assertThat(descriptions.get(1)).startsWith("Beleid steeg het meest, van 1 naar 8. ");
        assertThat(descriptions.getLast())
                .startsWith("Privacytest: minst bekend is Datalekken (41,7%). Gemiddelde score per onderwerp.")
                .contains("Datalekken: ");
        assertThat(document.getAllPictures())
                .allSatisfy(picture -> assertThat(picture.getData()).startsWith(0x89, 'P', 'N', 'G'));
    }

    @Test
    void the_conclusion_comes_first_then_why_and_what_is_asked_in_the_words_of_the_slides() {
        assertThat(styled("Lead").map(XWPFParagraph::getText))
                .containsExactly("CJG+ de Kempen: gemiddeld van 3,3 naar 7,3");
        assertThat(styled("ListBullet").map(XWPFParagraph::getText))
                .contains(
                        "Beleid steeg het meest, van 1 naar 8",
                        "Laagste cijfer bij eind: Governance (6)",
                        "Besluit of hier alsnog een cijfer komt: Werkprocessen en triage.");
        assertThat(text(document).indexOf("Wat wij u vragen"))
                .isLessThan(text(document).indexOf("Cijfers per domein"));
    }

    @Test
    void what_is_asked_is_asked_once() {
        String asked = text(document)
                .substring(
                        text(document).indexOf("Wat wij u vragen"),
                        text(document).indexOf("Cijfers per domein"));
        assertThat(asked)
                .contains("Bij eind staat geen vraag op nee of open: deel dit en kijk vooruit")
                .doesNotContain("Wij vragen u");
    }

    @Test
    void every_page_has_a_foot_with_unit_days_source_and_page() {
        assertThat(document.getFooterList())
                .allSatisfy(footer -> assertThat(footer.getText())
                        .startsWith("CJG+ de Kempen")
                        .contains(
                                "Gemeten op 06-02-2017 en 28-05-2017",
                                "Raamwerk privacy sociaal domein, versie 1",
                                "Pagina"));
    }

    @Test
    void a_measurement_that_is_not_adopted_is_announced_first() {
        assertThat(styled("Notice").map(XWPFParagraph::getText).findFirst().orElse(""))
                .startsWith("Concept: de eindmeting van 28-05-2017");
    }

    @Test
    void a_small_group_is_suppressed_here_too() {
        String whole = text(document);
        assertThat(whole).contains("onderdrukt", "Aantal deelnemers");
        CampaignResults other = MadeUpResults.results(MadeUpResults.quiz("Beleid"), 2);
        assertThat(text(tests(RESULTS))).isEqualTo(text(tests(other)));
    }

    /** The report about the small team alone: nothing in it may depend on how large the team is. */
    private XWPFDocument tests(CampaignResults results) {
        return read(Reported.file(
                comparison,
                List.of(new ComparisonReport.Test(
                        results, results.unit(MadeUpResults.SMALL_TEAM).orElseThrow())),
                HouseStyle.PLAIN,
                ReportFormat.DOCX,
                Reported.DUTCH));
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : document.getBodyElements()) {
            text.append(
                            switch (element) {
                                case XWPFParagraph paragraph -> paragraph.getText();
                                case XWPFTable table -> table.getText();
                                default -> "";
                            })
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void what_a_file_cannot_hold_is_left_out() {
        Comparison hostile = KempenComparison.with(List.of(
                KempenComparison.domain(3L, null, KempenComparison.question("a\u0000b\ud800c\nd <b:p> & ]]>"))));
        XWPFDocument word = read(Reported.file(hostile, ReportFormat.DOCX, Reported.DUTCH));
        assertThat(text(word)).contains("abc\nd <b:p> & ]]>");
        assertThat(word.getAllPictures()).as("a web needs three domains").hasSize(1);
    }
}
