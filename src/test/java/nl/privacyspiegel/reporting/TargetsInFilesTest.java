package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What is aimed at stands in the charts of every format as a series of its own; a domain without a target has none. */
class TargetsInFilesTest {

    private static Comparison aiming() {
        Comparison all = KempenComparison.comparison();
        return new Comparison(
                all.assessment(),
                all.assessmentName(),
                all.unit(),
                all.unitName(),
                all.period(),
                all.frameworkVersion(),
                all.frameworkName(),
                all.frameworkVersionNumber(),
                all.scale(),
                all.start(),
                all.end(),
                all.domains(),
                null,
                Map.of("beleid", new TargetGrade(Grade.of(9), LocalDate.of(2017, 12, 31), "college", "")));
    }

    private static Series target(ComparisonContent content, Class<?> kind) {
        return ReportCharts.of(content, Reported.words(Reported.DUTCH)).stream()
                .filter(kind::isInstance)
                .map(chart -> chart instanceof RadarChart web ? web.data() : ((ClusteredBarChart) chart).data())
                .flatMap(data -> data.series().stream())
                .filter(series -> series.style() == SeriesStyle.TARGET)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pictures_have_a_series_of_targets_and_say_where_there_is_none() {
        ComparisonContent content = ComparisonContent.of(
                aiming(), Reported.words(Reported.DUTCH), "0.1.0", LocalDateTime.of(2017, 7, 3, 11, 30));

        assertThat(target(content, RadarChart.class).values()).startsWith(BigDecimal.valueOf(9), null);
        assertThat(target(content, ClusteredBarChart.class).words()).startsWith("", "geen streefcijfer");
        assertThat(content.radarDescription()).contains("Streefcijfers: Beleid 9.");
    }

    @Test
    void a_workbook_draws_three_series_and_two_without_targets() {
        XSSFSheet sheet = Reported.summary(Reported.workbook(aiming(), Reported.DUTCH));

        assertThat(sheet.getDrawingPatriarch().getCharts())
                .allSatisfy(chart -> assertThat(series(chart)).isEqualTo(3));
        assertThat(Reported.summary(Reported.workbook(KempenComparison.comparison(), Reported.DUTCH))
                        .getDrawingPatriarch()
                        .getCharts())
                .allSatisfy(chart -> assertThat(series(chart)).isEqualTo(2));
    }

    private static int series(XSSFChart chart) {
        return chart.getChartSeries().getFirst().getSeriesCount();
    }

    @Test
    void the_other_formats_can_be_written_too() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(Reported.file(aiming(), format, Reported.DUTCH).content())
                    .isNotEmpty();
        }
    }
}
