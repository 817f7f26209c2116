package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.form.FormSheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of all assessments in the annual report")
class AnnualOverviewTest {

    private static List<String> row(List<Comparison> compared, List<MeasurementSheet> alone) {
        return AnnualContent.of(
                        2017,
                        "CJG+ de Kempen",
                        new AnnualContent.Assessed(1, compared, alone, Map.of()),
                        List.of(),
                        Reported.words(Reported.DUTCH),
                        "0.1.0",
                        ReportTexts.wallClock(Reported.NOW))
                .overview()
                .rows()
                .getFirst()
                .cells()
                .stream()
                .map(ReportCell::display)
                .toList();
    }

    private static Comparison comparison(Long[]... grades) {
        return KempenComparison.with(List.of(grades).stream()
                .map(pair -> KempenComparison.domain(pair[0], pair[1]))
                .toList());
    }

    private static MeasurementSheet adopted(LocalDate day) {
        MeasurementSheet open = FormSheets.sheet(
                List.of(FindingData.EMPTY, FindingData.EMPTY, FindingData.EMPTY),
                List.of(DomainGrade.graded(Grade.of(4), "Er is een begin."), DomainGrade.OPEN));
        MeasurementSummary summary = open.summary();
        return new MeasurementSheet(
                new MeasurementSummary(
                        summary.id(),
                        summary.assessment(),
                        summary.kind(),
                        summary.date(),
                        summary.revision(),
                        null,
                        false,
                        day,
                        "privacy officer",
                        summary.progress()),
                open.assessment(),
                open.scale(),
                false,
                null,
                open.domains(),
                null);
    }

    @Test
    void a_change_is_the_difference_of_the_means_beside_it() {
        assertThat(row(List.of(comparison(new Long[] {4L, 6L}, new Long[] {6L, 7L})), List.of()))
                .containsSequence("5,0", "6,5", "+1,5");
    }

    @Test
    void a_change_over_other_domains_than_the_means_says_so() {
        assertThat(row(List.of(comparison(new Long[] {4L, 6L}, new Long[] {null, 2L})), List.of()))
                .containsSequence("4,0", "4,0", "+2,0, over 1 domein");
    }

    @Test
    void one_measurement_that_was_adopted_is_not_called_open() {
        assertThat(row(List.of(), List.of(adopted(LocalDate.of(2017, 3, 1)))))
                .containsSequence("4,0", "nog geen tweede meting", "", "01-03-2017");
    }
}
