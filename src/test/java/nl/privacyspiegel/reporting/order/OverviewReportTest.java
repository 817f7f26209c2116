package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.HeldCampaigns.Part;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
@DisplayName("The workbook of everything of a unit and all below it")
class OverviewReportTest {

    private static final String FORMULA = "=HYPERLINK(\"https://x.example\",\"klik\")";

    @Autowired
    private People people;

    @Autowired
    private OverviewReports reports;

    @Autowired
    private Measurements measurements;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    private UnitId department = UnitId.random();
    private UnitId team = UnitId.random();
    private Person manager = new Person(MemberId.random(), "", "");

    @BeforeEach
    void two_measured_units_and_a_privacytest() {
        department = people.unit();
        team = people.unitBelow(department, "Ploeg");
        Person assessor = people.member(department, Role.ASSESSOR);
        manager = people.member(department, Role.MANAGEMENT);
        MeasuredUnit measured = MeasuredUnit.in(application);
        people.run(assessor, () -> {
            List<MeasurementId> both = measured.measurements(
                    measured.start(department, LocalDate.of(2024, 2, 5), LocalDate.of(2024, 11, 29)));
            measurements.saveFinding(
                    both.getFirst(), "beleid-1", new FindingData(FORMULA, Judgement.PARTLY, null, "map 3"), 0);
            measured.adopt(both.getFirst(), Map.of("beleid", 4));
            measured.agree(assessor, both.getLast(), "beleid", 8, "Een 7 is genoeg.");
            measured.adopt(both.getLast(), Map.of("beleid", 8, "beheer-opslag", 0));
            measured.adopt(
                    measured.measurements(measured.start(team, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 12, 1)))
                            .getFirst(),
                    Map.of("beleid", 6));
        });
        HeldCampaigns.in(application).graded(department, LocalDate.of(2025, 3, 3), 7, new Part(team, 2));
    }

    private XSSFWorkbook workbook() throws IOException {
        ReportFile file = people.as(manager, () -> reports.write(department, Reported.DUTCH, new Progress()));
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Reported.DUTCH);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(formatter.formatCellValue(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static XSSFChart chart(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().getFirst();
    }

    @Test
    void it_has_every_sheet_and_says_what_it_is_about() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Samenvatting",
                            "Door de tijd",
                            "Per eenheid",
                            "Privacytest",
                            "Verantwoording",
                            "Alle cijfers",
                            "Alle bevindingen");
            assertThat(rows(workbook.getSheetAt(0)))
                    .anySatisfy(row -> assertThat(row).startsWith("Aantal eenheden", "2"))
                    .anySatisfy(row -> assertThat(row).startsWith("Aantal vastgestelde metingen", "3"));
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("nl");
        }
    }

    @Test
    void lines_through_time_draw_the_cells_below_them_on_an_axis_of_dates() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Door de tijd");
            XSSFChart chart = chart(sheet);
            assertThat(chart.getChartSeries().getFirst()).isInstanceOf(XDDFLineChartData.class);
            assertThat(chart.getCTChart().getPlotArea().sizeOfDateAxArray()).isEqualTo(1);
            var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
            assertThat(lines).hasSize(5);
            Row first = row(sheet, "05-02-2024");
            assertThat(lines[0].getVal().getNumRef().getF())
                    .isEqualTo("'Door de tijd'!$C$%d:$C$%d".formatted(first.getRowNum() + 1, first.getRowNum() + 3));
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(4.0);
            assertThat(sheet.getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .contains("Beleid");
        }
    }

    private static Row row(Sheet sheet, String first) {
        DataFormatter formatter = new DataFormatter(Reported.DUTCH);
        for (Row row : sheet) {
            if (first.equals(formatter.formatCellValue(row.getCell(0)))) {
                return row;
            }
        }
        throw new AssertionError(first);
    }

    @Test
    void the_heat_map_has_the_newest_grades_a_colour_scale_and_means_that_are_formulas() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Per eenheid");
            Row own = row(sheet, "Ploeg");
            assertThat(own.getCell(2).getNumericCellValue()).isEqualTo(6.0);
            Row mean = row(sheet, "Gemiddelde");
            assertThat(mean.getCell(2).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(mean.getCell(2).getNumericCellValue()).isEqualTo(7.0);
            Row above =
                    sheet.getRow(own.getRowNum() == mean.getRowNum() - 1 ? own.getRowNum() - 1 : own.getRowNum() + 1);
            assertThat(rows(sheet)).anySatisfy(row -> assertThat(row).contains("niet beoordeeld"));
            assertThat(above.getCell(2).getNumericCellValue()).isEqualTo(8.0);
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getRule(0)
                            .getColorScaleFormatting()
                            .getColors())
                    .hasSize(3);
        }
    }

    @Test
    void every_finding_and_every_grade_is_there_and_none_of_them_is_a_formula() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet findings = workbook.getSheet("Alle bevindingen");
            assertThat(findings.getLastRowNum()).isEqualTo(3 * 24);
            assertThat(findings.getCTWorksheet().isSetAutoFilter()).isTrue();
            List<Cell> typed = new ArrayList<>();
            findings.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(FORMULA)) {
                    typed.add(cell);
                }
            }));
            assertThat(typed).singleElement().satisfies(cell -> {
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(cell.getRow().getCell(7).getStringCellValue()).isEqualTo("gedeeltelijk");
                assertThat(cell.getRow().getCell(9).getStringCellValue()).isEqualTo("map 3");
            });
            assertThat(rows(workbook.getSheet("Alle cijfers")))
                    .hasSize(1 + 3 * 5)
                    .anySatisfy(row -> assertThat(row).containsSequence("niet beoordeeld", "Volgt volgend jaar."))
                    .anySatisfy(
                            row -> assertThat(row).startsWith("Ploeg").containsSequence("Beleid", "6", "Zo is het."))
                    .anySatisfy(
                            row -> assertThat(row).endsWith("Beleid", "8", "Zo is het.", "8", "0", "Een 7 is genoeg."));
        }
    }

    @Test
    void a_small_team_is_suppressed_in_the_privacytest_too() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Privacytest");
            Row small = row(sheet, "\u2003Ploeg");
            assertThat(small.getCell(1).getStringCellValue()).isEqualTo("onderdrukt");
            assertThat(chart(sheet).getChartSeries().getFirst()).isInstanceOf(XDDFBarChartData.class);
        }
    }

    @Test
    void who_reads_one_team_gets_that_team_only_and_a_stranger_nothing() throws IOException {
        Person leader = people.member(team, Role.MANAGEMENT);
        ReportFile file = people.as(leader, () -> reports.write(team, Reported.DUTCH, new Progress()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(workbook.getSheet("Alle bevindingen").getLastRowNum()).isEqualTo(24);
        }
        people.login(leader);
        assertThatThrownBy(() -> reports.write(department, Reported.DUTCH, new Progress()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void it_is_written_down_when_it_is_made_and_not_when_it_is_cancelled() {
        Progress cancelled = new Progress();
        cancelled.cancel();
        people.login(manager);
        assertThatThrownBy(() -> reports.write(department, Reported.DUTCH, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(exports()).isZero();

        Progress progress = new Progress();
        reports.write(department, Reported.DUTCH, progress);
        assertThat(exports()).isEqualTo(1);
        assertThat(progress.percent()).isEqualTo(100);
    }

    private int exports() {
        Integer count = database.queryForObject(
                "select count(*) from audit_entry where action = 'OVERVIEW_EXPORTED' and unit_id = ?",
                Integer.class,
                department.value());
        return count == null ? 0 : count;
    }
}
