package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

/** The charts are native and draw the very cells that the reader sees; an absent grade is a gap. */
class ComparisonChartsTest {

    private static final String CHART_NAMESPACE =
            "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' ";

    private final XSSFWorkbook workbook = Reported.workbook(KempenComparison.comparison(), Reported.DUTCH);
    private final XSSFSheet sheet = Reported.summary(workbook);
    private final XSSFChart radar = sheet.getDrawingPatriarch().getCharts().get(0);
    private final XSSFChart bar = sheet.getDrawingPatriarch().getCharts().get(1);

    @Test
    void thereIsARadarAndAColumnChart() {
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(2);
        assertThat(radar.getChartSeries().getFirst()).isInstanceOf(XDDFRadarChartData.class);
        assertThat(bar.getChartSeries().getFirst()).isInstanceOf(XDDFBarChartData.class);
        assertThat(radar.getTitleText().getString())
                .startsWith("Hoogste cijfer")
                .endsWith("Cijfer per domein, als web");
        assertThat(bar.getTitleText().getString())
                .startsWith("Beleid steeg het meest")
                .endsWith("Cijfer per domein, als staven");
    }

    @Test
    void bothDrawTheCellsOfTheirDataTable() {
        CTRadarSer[] lines =
                radar.getCTChart().getPlotArea().getRadarChartArray(0).getSerArray();
        CTBarSer[] columns = bar.getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
        assertThat(lines).hasSize(2);
        assertThat(columns).hasSize(2);
        assertSeries(lines[0].getCat(), lines[0].getVal(), "B", 1.0, 3.0, null, 4.0, 5.0);
        assertSeries(lines[1].getCat(), lines[1].getVal(), "C", 8.0, 6.0, null, 8.0, 7.0);
        assertSeries(columns[0].getCat(), columns[0].getVal(), "B", 1.0, 3.0, null, 4.0, 5.0);
        assertSeries(columns[1].getCat(), columns[1].getVal(), "C", 8.0, 6.0, null, 8.0, 7.0);
    }

    private void assertSeries(
            CTAxDataSource categories, CTNumDataSource values, String column, @Nullable Double... grades) {
        int ofGrades = Reported.row(sheet, 0, "Domein").getRowNum();
        int header = Reported.row(sheet, ofGrades + 1, "Domein").getRowNum() + 1;
        String rows = "$%1$s$%2$d:$%1$s$%3$d";
        assertThat(categories.getStrRef().getF())
                .isEqualTo("Samenvatting!" + rows.formatted("A", header + 1, header + grades.length));
        assertThat(values.getNumRef().getF())
                .isEqualTo("Samenvatting!" + rows.formatted(column, header + 1, header + grades.length));
        Map<Long, String> drawn = new HashMap<>();
        values.getNumRef().getNumCache().getPtList().forEach(point -> drawn.put(point.getIdx(), point.getV()));
        assertThat(values.getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(grades.length);
        for (int index = 0; index < grades.length; index++) {
            Cell cell = sheet.getRow(header + index).getCell(CellReference.convertColStringToIndex(column));
            Double grade = grades[index];
            if (grade == null) {
                assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                assertThat(drawn).doesNotContainKey((long) index);
            } else {
                assertThat(cell.getNumericCellValue()).isEqualTo(grade);
                assertThat(cell.getCellFormula()).matches("IF\\(ISNUMBER\\([BC]\\d+\\),[BC]\\d+,NA\\(\\)\\)");
                assertThat(drawn).containsEntry((long) index, grade.toString());
            }
        }
    }

    @Test
    void anAbsentGradeIsAGapAndNoZero() {
        for (XSSFChart chart : List.of(radar, bar)) {
            CTDispBlanksAs blanks = chart.getCTChart().getDispBlanksAs();
            assertThat(blanks.getVal()).isEqualTo(STDispBlanksAs.GAP);
        }
    }

    @Test
    void theAxesShowTheWholeScale() {
        assertAxis(radar, 1);
        assertAxis(bar, 0);
    }

    private static void assertAxis(XSSFChart chart, double minimum) {
        CTValAx axis = chart.getCTChart().getPlotArea().getValAxArray(0);
        assertThat(axis.getScaling().getMin().getVal()).isEqualTo(minimum);
        assertThat(axis.getScaling().getMax().getVal()).isEqualTo(10);
        assertThat((10 - minimum) % axis.getMajorUnit().getVal()).isZero();
    }

    @Test
    void bothCanBeReadAloud() {
        List<String> descriptions = new ArrayList<>();
        sheet.getDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorList()
                .forEach(anchor -> descriptions.add(anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr()));
        assertThat(descriptions)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .contains("Beleid: begin 1, eind 8.")
                        .contains("Werkprocessen en triage: begin niet beoordeeld, eind niet beoordeeld."));
    }

    /** Except the size of the markers and the page set-up: the small schema jar of POI has no types for them. */
    @Test
    void theirXmlFollowsTheSchema() {
        for (XSSFChart chart : List.of(radar, bar)) {
            for (XmlObject size : chart.getCTChartSpace().selectPath(CHART_NAMESPACE + "$this//c:marker/c:size")) {
                try (XmlCursor cursor = size.newCursor()) {
                    cursor.toPrevSibling();
                    assertThat(cursor.getName().getLocalPart()).isEqualTo("symbol");
                    cursor.toNextSibling();
                    cursor.removeXml();
                }
            }
            List<XmlError> errors = new ArrayList<>();
            chart.getCTChart().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }
}
