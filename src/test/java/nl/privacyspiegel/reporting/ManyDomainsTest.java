package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.office.NativeBars;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;

@DisplayName("Reports of a framework with twelve or thirty domains")
class ManyDomainsTest {

    /** What is left of an upright page between its margins. */
    private static final double PAGE_HEIGHT = 700;

    private static byte[] file(int domains, ReportFormat format) {
        return Reported.file(ManyDomains.comparison(domains), format, Reported.DUTCH)
                .content();
    }

    private static XMLSlideShow slides(int domains) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file(domains, ReportFormat.PPTX)));
    }

    private static Stream<String> names(CTBarChart bars) {
        return bars.getSerArray(0).getCat().getStrRef().getStrCache().getPtList().stream()
                .map(point -> point.getV());
    }

    private static boolean hasBars(XDDFChart chart) {
        return chart.getCTChart().getPlotArea().sizeOfBarChartArray() > 0;
    }

    private static void isReadable(XDDFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getBarDir().getVal()).isEqualTo(STBarDir.BAR);
        List<String> names = names(bars).toList();
        assertThat(names).hasSizeLessThanOrEqualTo(ChartLimits.MOST_BARS).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.length() <= 110);
        if (names.size() > 2) {
            var layout = chart.getCTChart().getPlotArea().getLayout().getManualLayout();
            assertThat(layout.getX().getVal()).isEqualTo(NativeBars.NAMES);
            assertThat(layout.getX().getVal() + layout.getW().getVal()).isLessThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 30, 61})
    void slides_show_bars_below_each_other_and_no_web(int domains) throws IOException {
        try (XMLSlideShow show = slides(domains)) {
            List<XSLFChart> charts = show.getSlides().stream()
                    .flatMap(slide -> slide.getRelations().stream())
                    .filter(XSLFChart.class::isInstance)
                    .map(XSLFChart.class::cast)
                    .toList();
            assertThat(charts).allMatch(ManyDomainsTest::hasBars);
            assertThat(charts).allSatisfy(ManyDomainsTest::isReadable);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 30})
    void nothing_runs_off_a_slide_and_every_table_has_its_header(int domains) throws IOException {
        try (XMLSlideShow show = slides(domains)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getShapes()).allSatisfy(shape -> {
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(PptxWriter.WIDTH);
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(PptxWriter.HEIGHT);
                });
            }
            List<XSLFTable> grades = tables(show).stream()
                    .filter(table -> table.getCell(0, 0).getText().equals("Domein"))
                    .toList();
            assertThat(grades).hasSize(domains == 30 ? grades.size() : 0);
            if (domains == 30) {
                assertThat(grades).hasSizeGreaterThan(2);
                assertThat(grades.stream()
                                .flatMap(table -> table.getRows().stream().skip(1))
                                .map(row -> row.getCells().getFirst().getText()))
                        .containsExactlyElementsOf(IntStream.range(0, domains)
                                .mapToObj(ManyDomains::name)
                                .toList());
            }
        }
    }

    private static List<XSLFTable> tables(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30})
    void pictures_in_word_fit_a_page(int domains) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(domains, ReportFormat.DOCX)))) {
            List<XWPFPicture> pictures = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertThat(pictures).hasSize(ChartLimits.parts(domains).size());
            assertThat(pictures)
                    .allSatisfy(picture -> assertThat(Units.toPoints(picture.getCTPicture()
                                    .getSpPr()
                                    .getXfrm()
                                    .getExt()
                                    .getCy()))
                            .isLessThan(PAGE_HEIGHT));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30})
    void the_workbook_has_bars_in_parts_over_the_cells(int domains) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(domains, ReportFormat.XLSX)))) {
            var charts = Objects.requireNonNull(workbook.getSheetAt(0).getDrawingPatriarch())
                    .getCharts();
            assertThat(charts).hasSize(ChartLimits.parts(domains).size());
            assertThat(charts).allSatisfy(ManyDomainsTest::isReadable);
            assertThat(charts.stream()
                            .flatMap(chart ->
                                    names(chart.getCTChart().getPlotArea().getBarChartArray(0)))
                            .distinct())
                    .hasSize(domains);
        }
    }
}
