package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AssessedYear;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.word.DocxAnnual;
import nl.privacyspiegel.reporting.word.DocxPaper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A voice that reads a Word document aloud knows the language of each name and question in it")
class LanguageInWordTest {

    private static final QuizData QUIZ = MadeUpResults.quiz("Question");
    private static final String DUTCH = "/nl-NL";
    private static final String OURS = "/null";

    private static XWPFDocument document(String quizLanguage, Locale reader) {
        CampaignResults results = MadeUpResults.results(
                new QuizData(
                        QUIZ.key(),
                        QUIZ.name(),
                        QUIZ.origin(),
                        QUIZ.introduction(),
                        quizLanguage,
                        QUIZ.topics(),
                        QUIZ.questions()),
                3);
        return ComparisonDocumentTest.read(Reported.file(
                KempenComparison.comparison(),
                List.of(new ComparisonReport.Test(
                        results, results.unit(MadeUpResults.LARGE_TEAM).orElseThrow())),
                HouseStyle.PLAIN,
                ReportFormat.DOCX,
                reader));
    }

    /** Each piece with its language, of the paragraphs in this style; {@code null} is the language of the document. */
    private static List<String> pieces(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .flatMap(LanguageInWordTest::pieces)
                .toList();
    }

    private static Stream<String> pieces(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !run.text().isEmpty())
                .map(run -> run.text() + "/" + run.getLang());
    }

    private static List<String> cells(XWPFDocument document) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(LanguageInWordTest::pieces)
                .toList();
    }

    @Test
    void the_name_of_an_assessment_below_the_title_and_in_the_footer_is_dutch() {
        XWPFDocument document = document("nl", Reported.ENGLISH);
        String name = "Nulmeting privacy sociaal domein 2017" + DUTCH;
        assertThat(pieces(document, "Subtitle")).containsExactly("CJG+ de Kempen \u00b7 " + OURS, name);
        assertThat(document.getFooterList().getFirst().getParagraphs().stream().flatMap(LanguageInWordTest::pieces))
                .startsWith("CJG+ de Kempen \u00b7 " + OURS, name);
    }

    @Test
    void the_name_of_a_test_is_dutch_as_a_heading() {
        XWPFDocument document = document("nl", Reported.ENGLISH);
        String name = "Privacytest voorjaar 2017" + DUTCH;
        assertThat(pieces(document, "Heading2"))
                .contains(name)
                .contains("Charts" + OURS)
                .doesNotContain("Privacytest voorjaar 2017" + OURS);
    }

    @Test
    void questions_and_their_answers_are_in_the_language_of_the_test() {
        XWPFDocument document = document("fr", Reported.DUTCH);
        assertThat(pieces(document, "Heading3")).containsSequence("V3 " + OURS, "Question/fr");
        assertThat(cells(document))
                .contains("Question/fr", "Tweede/fr", "Datalekken/fr", "Oefen een datalek./fr")
                .contains("Juist" + OURS)
                .doesNotContain("Tweede" + OURS, "Tweede" + DUTCH);
    }

    @Test
    void an_answer_within_a_sentence_keeps_the_language_of_the_test() {
        assertThat(document("fr", Reported.ENGLISH).getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .filter(run -> "fr".equals(run.getLang()))
                        .map(XWPFRun::text))
                .contains("Nooit");
    }

    @Test
    void a_framework_in_another_language_keeps_it_beside_what_was_found() {
        XWPFDocument document = ComparisonDocumentTest.read(new ComparisonReport(
                        Reported.messages(), Clock.fixed(Reported.NOW, ZoneOffset.UTC), "0.1.0")
                .write(
                        KempenComparison.with(
                                List.of(KempenComparison.domain(3L, null, KempenComparison.question("12345")))),
                        List.of(),
                        List.of(),
                        HouseStyle.PLAIN,
                        ReportFormat.DOCX,
                        "fr",
                        Reported.ENGLISH));
        assertThat(cells(document))
                .contains("Domein/fr", "Vraag?/fr", "12345" + DUTCH)
                .doesNotContain("Domein" + DUTCH, "Vraag?" + DUTCH);
    }

    @Test
    void an_annual_report_marks_the_assessment_in_its_headings_and_each_framework_in_its_tables() {
        Comparison comparison = KempenComparison.comparison();
        ReportTexts words = Reported.words(Reported.ENGLISH);
        AnnualContent content = AnnualContent.of(
                2017,
                "CJG+ de Kempen",
                new AssessedYear(
                        List.of(), List.of(comparison), List.of(), Map.of(comparison.frameworkVersion(), "fr")),
                List.of(),
                words,
                "0.1.0",
                ReportTexts.wallClock(Reported.NOW));
        ReportFile file = new ReportFile(
                "jaar.docx", DocxPaper.CONTENT_TYPE, DocxAnnual.write(content, HouseStyle.PLAIN, words, Reported.NOW));
        XWPFDocument document = ComparisonDocumentTest.read(file);
        assertThat(cells(document)).contains("Beleid/fr").doesNotContain("Beleid" + DUTCH);
        assertThat(pieces(document, "Heading2"))
                .containsSequence("CJG+ de Kempen \u00b7 " + OURS, "Nulmeting privacy sociaal domein 2017" + DUTCH);
    }
}
