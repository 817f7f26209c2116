package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.privacytest.MadeUpResults;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was measured, every slide has something to say, and says no more than is so. */
class SlideMessagesTest {

    private static final FindingData NO = new FindingData("Nog niets.", Judgement.NO, null, "");

    static Stream<XMLSlideShow> situations() {
        return Stream.of(
                BoardSlidesTest.show(Reported.DUTCH, MadeUpResults.LARGE_TEAM),
                BoardSlidesTest.show(Reported.ENGLISH, MadeUpResults.SMALL_TEAM),
                BoardSlidesTest.read(Reported.file(manyAtNo(), ReportFormat.PPTX, Reported.DUTCH)),
                show(new long[][] {{0, 0}}),
                show(new long[][] {{6, 6}}),
                show(new long[][] {{6, 6}, {7, 7}}),
                show(new long[][] {{10, 2}, {4, 5}, {6, 6}, {7, 0}}),
                BoardSlidesTest.read(Reported.file(ManyDomains.comparison(30), ReportFormat.PPTX, Reported.DUTCH)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_page_has_a_message_a_body_of_more_than_a_line_and_a_foot(XMLSlideShow any) {
        assertThat(any.getSlides()).hasSizeGreaterThan(1).allSatisfy(slide -> {
            assertThat(slide.getTitle()).isNotBlank();
            assertThat(slide.getShapes()).as(slide.getTitle()).anyMatch(SlideMessagesTest::isFilled);
            assertThat(BoardSlidesTest.text(slide))
                    .contains("Nulmeting privacy sociaal domein 2017")
                    .containsPattern("2017 (en|and) 28.*2017 \u00b7 Raamwerk privacy sociaal domein, versi(e|on) 1")
                    .containsPattern(slide.getSlideNumber() + " (van|of) "
                            + any.getSlides().size() + "$");
        });
    }

    @ParameterizedTest
    @MethodSource("situations")
    void no_point_is_made_twice(XMLSlideShow any) {
        assertThat(any.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(XSLFTextShape.class::isInstance)
                        .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                        .filter(XSLFTextParagraph::isBullet)
                        .map(XSLFTextParagraph::getText))
                .isNotEmpty()
                .filteredOn(point -> !point.startsWith("Q1 Vraag?"))
                .as("but for the questions of many domains, which are all called the same")
                .doesNotHaveDuplicates();
    }

    private static boolean isFilled(XSLFShape shape) {
        return shape instanceof XSLFGraphicFrame
                || (shape instanceof XSLFTextShape text
                        && text.getTextParagraphs().stream()
                                        .filter(paragraph ->
                                                !paragraph.getText().isBlank())
                                        .count()
                                > 1);
    }

    @Test
    void without_any_grade_nothing_is_said_of_grades() {
        assertThat(titles(new long[][] {{0, 0}}))
                .hasSize(2)
                .contains("CJG+ de Kempen: nog geen domein met twee cijfers om te vergelijken")
                .noneMatch(title -> title.contains("gestegen") || title.contains("gedaald"));
    }

    @Test
    void where_nobody_wrote_why_the_grades_stand_in_a_web() {
        assertThat(BoardSlidesTest.charts(show(new long[][] {{10, 2}, {4, 5}, {6, 6}, {7, 0}})).stream()
                        .mapToInt(chart -> chart.getCTChart().getPlotArea().sizeOfRadarChartArray())
                        .sum())
                .isEqualTo(1);
    }

    private static List<String> titles(long[][] grades) {
        return BoardSlidesTest.titles(show(grades));
    }

    private static XMLSlideShow show(long[][] grades) {
        return BoardSlidesTest.read(Reported.file(
                KempenComparison.with(IntStream.range(0, grades.length)
                        .mapToObj(index -> domain(index + 1, grades[index][0], grades[index][1]))
                        .toList()),
                ReportFormat.PPTX,
                Reported.DUTCH));
    }

    /** The lowest domain has questions at no, and so have others. */
    private static Comparison manyAtNo() {
        return KempenComparison.with(
                Stream.of(6L, 3L, 8L).map(SlideMessagesTest::atNo).toList());
    }

    private static DomainRow atNo(Long grade) {
        List<QuestionRow> questions = IntStream.range(0, 3)
                .mapToObj(number -> "Q" + grade + number)
                .map(code -> new QuestionRow(code, code, "Vraag?", "Daarom.", NO, NO, true))
                .toList();
        DomainGrade score = KempenComparison.score(grade, "");
        return new DomainRow("d-" + grade, "Domein " + grade, score, score, List.of(new SectionRows(null, questions)));
    }

    @Test
    void what_the_page_of_the_lowest_grade_says_is_not_said_again_under_what_is_to_be_done() {
        XMLSlideShow show = BoardSlidesTest.read(Reported.file(manyAtNo(), ReportFormat.PPTX, Reported.DUTCH));
        assertThat(BoardSlidesTest.titles(show))
                .endsWith(
                        "Laagste cijfer bij eind: Domein 3 (3)",
                        "Ook nog te doen: 6 vragen op nee",
                        "Wij vragen u: wijs iemand aan voor de 9 vragen op nee of zonder oordeel, en spreek een datum af");
        assertThat(BoardSlidesTest.text(show.getSlides().getLast())).doesNotContain("Wijs iemand aan");
    }

    private static DomainRow domain(int number, long start, long end) {
        return new DomainRow(
                "d-" + number,
                "Domein " + number,
                KempenComparison.score(start == 0 ? null : start, ""),
                KempenComparison.score(end == 0 ? null : end, ""),
                List.of());
    }

    @Test
    void what_fell_is_said_as_plainly_as_what_rose() {
        assertThat(titles(new long[][] {{10, 2}, {9, 4}})).contains("Domein 1 daalde het meest, van 10 naar 2");
        XMLSlideShow both = show(new long[][] {{10, 2}, {4, 5}, {6, 6}, {7, 0}});
        assertThat(BoardSlidesTest.titles(both))
                .contains(
                        "CJG+ de Kempen: gemiddeld van 6,7 naar 4,3",
                        "Alleen Domein 1 daalde, van 10 naar 2. Alleen Domein 2 steeg, van 4 naar 5");
        assertThat(BoardSlidesTest.text(both.getSlides().get(1)))
                .contains(
                        "Van de 3 domeinen met twee cijfers: 1 gestegen, 1 gedaald, 1 gelijk gebleven. ",
                        "Alleen bij begin een cijfer: Domein 4.");
        assertThat(BoardSlidesTest.text(both.getSlides().getLast()))
                .contains("Bespreek waardoor dit cijfer daalde: Domein 1.");
    }

    @Test
    void when_everything_stayed_the_same_nothing_is_said_to_rise_or_fall() {
        assertThat(titles(new long[][] {{6, 6}, {7, 7}}))
                .contains("CJG+ de Kempen: gemiddeld gelijk gebleven op 6,5", "Geen cijfer veranderde");
    }

    @Test
    void a_single_domain_that_can_be_compared_is_named_with_both_its_grades() {
        XMLSlideShow one = show(new long[][] {{10, 2}, {7, 0}, {0, 9}, {0, 0}});
        assertThat(BoardSlidesTest.titles(one)).startsWith("CJG+ de Kempen: Domein 1 daalde van 10 naar 2");
        assertThat(BoardSlidesTest.text(one.getSlides().get(1)))
                .contains("Alleen Domein 1 heeft twee cijfers: gedaald van 10 naar 2.");
    }
}
