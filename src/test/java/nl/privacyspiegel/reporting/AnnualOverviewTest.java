package nl.privacyspiegel.reporting;

import static nl.privacyspiegel.reporting.AnnualSamples.adopted;
import static nl.privacyspiegel.reporting.AnnualSamples.assessment;
import static nl.privacyspiegel.reporting.AnnualSamples.begun;
import static nl.privacyspiegel.reporting.AnnualSamples.comparison;
import static nl.privacyspiegel.reporting.AnnualSamples.content;
import static nl.privacyspiegel.reporting.AnnualSamples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.form.FormSheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of all assessments in the annual report")
class AnnualOverviewTest {

    private static List<String> row(List<Comparison> compared, List<MeasurementSheet> alone) {
        return row(content(compared, alone));
    }

    private static List<String> row(AnnualContent content) {
        return content.overview().rows().getFirst().cells().stream()
                .map(ReportCell::display)
                .toList();
    }

    @Test
    void what_stands_out_is_a_sentence_of_the_report_around_names_of_the_framework() {
        ReportCell standsOut = content(List.of(KempenComparison.comparison()), List.of())
                .overview()
                .rows()
                .getFirst()
                .cells()
                .getLast();

        assertThat(standsOut)
                .isInstanceOfSatisfying(
                        ReportCell.Sentence.class,
                        cell -> assertThat(cell.said().pieces())
                                .anyMatch(piece -> piece.text().equals("Beleid") && piece.language() != null)
                                .anyMatch(
                                        piece -> piece.text().contains("steeg het meest") && piece.language() == null));
    }

    @Test
    void a_change_is_the_difference_of_the_means_beside_it() {
        assertThat(row(List.of(comparison(new Long[] {4L, 6L}, new Long[] {6L, 7L})), List.of()))
                .containsSequence("5,0", "6,5", "+1,5");
    }

    @Test
    void a_change_over_fewer_domains_than_were_graded_says_so_beside_the_means_of_the_same() {
        assertThat(row(List.of(comparison(new Long[] {4L, 6L}, new Long[] {null, 2L})), List.of()))
                .containsSequence("4,0", "6,0", "+2,0, over 1 domein");
    }

    @Test
    void a_measurement_of_an_earlier_assessment_is_listed_under_that_one() {
        Comparison year = KempenComparison.comparison();
        Comparison across = new Comparison(
                year.assessment(),
                "Privacymeting 2017",
                year.unit(),
                year.unitName(),
                year.period(),
                year.frameworkVersion(),
                year.frameworkName(),
                year.frameworkVersionNumber(),
                year.scale(),
                year.start(),
                year.end(),
                year.domains(),
                new Comparison.Source(
                        year.assessment(), "Privacymeting 2016", year.period(), year.frameworkVersion(), 1));
        AssessmentSummary earlier = sheet().assessment();
        assertThat(content(List.of(), List.of(across), List.of(new Alone(earlier, adopted(FormSheets.DAY))))
                        .decided()
                        .rows())
                .extracting(each -> each.cells().getFirst().display())
                .containsExactly(
                        "CJG+ de Kempen \u00b7 Privacymeting 2016",
                        "CJG+ de Kempen \u00b7 Privacymeting 2017",
                        "CJG+ de Kempen \u00b7 Nulmeting privacy sociaal domein 2017");
    }

    @Test
    void a_measurement_that_is_compared_and_stands_for_one_under_way_counts_once() {
        Comparison year = comparison(new Long[] {8L, null});
        AnnualContent once = content(List.of(), List.of(year), List.of());
        AssessmentSummary next = assessment(begun(new Progress(1, 3, 0, 2)));
        MeasurementSheet last = adopted(year.end().id(), year.end().date());
        AnnualContent both = content(List.of(next), List.of(year), List.of(new Alone(next, last)));

        assertThat(both.overview().rows()).hasSize(2);
        assertThat(both.withoutGrade()).isEqualTo(once.withoutGrade());
        assertThat(both.openBesides()).isEqualTo(once.openBesides());
        assertThat(both.decided()).isEqualTo(once.decided());
        assertThat(both.messages().getLast()).isEqualTo(once.messages().getLast());
        assertThat(both.asked()).extracting(Said::text).noneMatch(asked -> asked.startsWith("Wijs iemand aan"));
    }

    @Test
    void one_measurement_that_was_adopted_is_not_called_open() {
        assertThat(row(List.of(), List.of(adopted(LocalDate.of(2017, 3, 1)))))
                .startsWith("CJG+ de Kempen \u00b7 Nulmeting privacy sociaal domein 2017", "06-02-2017")
                .containsSequence("4,0", "nog geen tweede meting", "");
    }

    @Test
    void while_the_first_measurement_of_the_year_is_under_way_the_last_adopted_grades_are_told() {
        AnnualContent content = content(begun(new Progress(1, 3, 0, 2)), adopted(LocalDate.of(2016, 3, 1)));
        assertThat(row(content)).containsSequence("06-02-2017", "4,0", "onderweg: nog 2 vragen open", "");
        assertThat(content.alone().getFirst().notices())
                .contains("Dit zijn de laatste vastgestelde cijfers, van 06-02-2017."
                        + " De beginmeting van 06-02-2017 is onderweg: nog 2 vragen open.")
                .noneMatch(notice -> notice.contains("niets om mee te vergelijken"));
        assertThat(content.asked())
                .extracting(Said::text)
                .startsWith("Maak de meting af van CJG+ de Kempen (nog 2 vragen open).")
                .noneMatch(asked -> asked.startsWith("Plan een tweede") || asked.startsWith("Stel vast"));
    }

    @Test
    void of_a_measurement_under_way_that_is_the_only_one_nothing_is_concluded() {
        MeasurementSheet draft = sheet();
        AnnualContent content = content(begun(new Progress(3, 3, 1, 2)), draft);
        assertThat(row(content)).containsSequence("06-02-2017", "", "onderweg: nog 1 domein zonder cijfer", "");
        assertThat(content.picture()).isEmpty();
        assertThat(content.asked()).extracting(Said::text).noneMatch(asked -> asked.startsWith("Wijs iemand aan"));
    }

    @Test
    void only_what_is_complete_is_asked_to_be_adopted() {
        AnnualContent content = content(begun(new Progress(3, 3, 2, 2)), adopted(LocalDate.of(2016, 3, 1)));
        assertThat(row(content)).contains("onderweg: ingevuld, nog niet vastgesteld");
        assertThat(content.asked())
                .extracting(Said::text)
                .startsWith("Stel vast wat nog concept is: 1 meting.")
                .noneMatch(asked -> asked.startsWith("Maak de meting af"));
    }
}
