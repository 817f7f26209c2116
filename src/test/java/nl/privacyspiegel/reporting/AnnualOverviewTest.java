package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.AssessedYear;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.form.FormSheets;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of all assessments in the annual report")
class AnnualOverviewTest {

    private static AnnualContent content(List<Comparison> compared, List<MeasurementSheet> alone) {
        return content(
                List.of(),
                compared,
                alone.stream().map(each -> new Alone(each.assessment(), each)).toList());
    }

    /** One assessment of which only this was begun, told of by this measurement. */
    private static AnnualContent content(MeasurementSummary begun, MeasurementSheet last) {
        AssessmentSummary assessment = assessment(begun);
        return content(List.of(assessment), List.of(), List.of(new Alone(assessment, last)));
    }

    private static AnnualContent content(List<AssessmentSummary> all, List<Comparison> compared, List<Alone> alone) {
        return AnnualContent.of(
                2017,
                "CJG+ de Kempen",
                new AssessedYear(all, compared, alone, Map.of()),
                List.of(),
                Reported.words(Reported.DUTCH),
                "0.1.0",
                ReportTexts.wallClock(Reported.NOW));
    }

    private static List<String> row(List<Comparison> compared, List<MeasurementSheet> alone) {
        return row(content(compared, alone));
    }

    private static List<String> row(AnnualContent content) {
        return content.overview().rows().getFirst().cells().stream()
                .map(ReportCell::display)
                .toList();
    }

    private static Comparison comparison(Long[]... grades) {
        return KempenComparison.with(List.of(grades).stream()
                .map(pair -> KempenComparison.domain(pair[0], pair[1]))
                .toList());
    }

    private static MeasurementSheet sheet() {
        return FormSheets.sheet(
                List.of(FindingData.EMPTY, FindingData.EMPTY, FindingData.EMPTY),
                List.of(DomainGrade.graded(Grade.of(4), "Er is een begin."), DomainGrade.OPEN));
    }

    private static MeasurementSummary measurement(MeasurementId id, @Nullable LocalDate adopted, Progress progress) {
        return new MeasurementSummary(
                id,
                sheet().summary().assessment(),
                MeasurementKind.START,
                FormSheets.DAY,
                1,
                null,
                false,
                adopted,
                adopted == null ? null : "privacy officer",
                progress);
    }

    private static MeasurementSummary begun(Progress progress) {
        return measurement(sheet().summary().id(), null, progress);
    }

    private static AssessmentSummary assessment(MeasurementSummary only) {
        AssessmentSummary small = sheet().assessment();
        return new AssessmentSummary(
                small.id(),
                small.name(),
                small.unit(),
                small.unitName(),
                small.period(),
                small.framework(),
                small.frameworkName(),
                small.frameworkNumber(),
                List.of(only),
                false);
    }

    private static MeasurementSheet adopted(LocalDate day) {
        MeasurementSheet open = sheet();
        return new MeasurementSheet(
                measurement(
                        new MeasurementId(new UUID(2, 1)), day, open.summary().progress()),
                open.assessment(),
                open.scale(),
                false,
                null,
                open.domains(),
                null);
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

    @Test
    void of_one_assessment_the_conclusion_has_its_means_their_days_and_over_what_they_go() {
        AnnualContent one = content(List.of(KempenComparison.comparison()), List.of());
        assertThat(one.headline().text())
                .isEqualTo("CJG+ de Kempen: gemiddeld van 3,3 (06-02-2017) naar 7,3 (28-05-2017),"
                        + " over 4 van 5 domeinen");
        assertThat(one.messages())
                .extracting(Said::text)
                .startsWith("Beleid steeg het meest, van 1 naar 8", "Laagste cijfer bij eind: Governance (6)");
        assertThat(one.picture()).singleElement().isInstanceOf(ClusteredBarChart.class);
        assertThat(one.withoutGrade().rows()).hasSize(1);
        assertThat(one.decided().rows()).hasSize(2);
    }

    @Test
    void of_several_the_conclusion_counts_what_rose_and_fell_and_its_picture_has_a_pair_of_bars_each() {
        AnnualContent several = content(
                List.of(
                        comparison(new Long[] {4L, 6L}, new Long[] {6L, 7L}),
                        comparison(new Long[] {8L, 6L}, new Long[] {6L, 7L}),
                        comparison(new Long[] {4L, null})),
                List.of());
        assertThat(several.headline().text())
                .isEqualTo("Gemiddeld van 6,0 naar 6,5, over 2 trajecten met twee metingen: bij 1 steeg het en bij 1"
                        + " daalde het (gemeten van 06-02-2017 tot en met 28-05-2017)");
        assertThat(several.picture())
                .singleElement()
                .satisfies(
                        chart -> assertThat(((ClusteredBarChart) chart).data().categories())
                                .hasSize(2));
        assertThat(several.asked()).extracting(Said::text).anyMatch(each -> each.startsWith("Bespreek waardoor"));
    }

    @Test
    void the_first_questions_at_no_are_listed_and_the_rest_is_counted() {
        FindingData no = new FindingData("Nog niets.", Judgement.NO, null, "");
        MeasurementSheet sheet = FormSheets.sheet(
                List.of(no, no, FindingData.EMPTY),
                List.of(DomainGrade.graded(Grade.of(4), "Er is een begin."), DomainGrade.OPEN));
        AnnualContent ten = content(List.of(), Collections.nCopies(10, sheet));
        assertThat(ten.open().rows()).hasSize(15);
        assertThat(ten.openBesides())
                .extracting(Said::text)
                .hasSize(1 + 10 + 1)
                .startsWith(
                        "En nog 5 vragen op nee.",
                        "CJG+ de Kempen \u00b7 Nulmeting privacy sociaal domein 2017 (06-02-2017): 1 vraag nog"
                                + " zonder oordeel.");
        assertThat(ten.messages())
                .extracting(Said::text)
                .contains("Bij de laatste meting nog te doen: 30 vragen op nee of zonder oordeel,"
                        + " en 10 domeinen zonder cijfer");
    }

    @Test
    void of_nothing_nothing_is_claimed() {
        AnnualContent none = content(List.of(), List.of());
        assertThat(none.headline().text()).isEqualTo("In 2017 was er geen traject; er sloot ook geen privacytest");
        assertThat(none.picture()).isEmpty();
        assertThat(none.asked()).isNotEmpty();
    }

    @Test
    void the_first_page_asks_five_things_at_most_and_the_last_is_to_adopt_this() {
        AnnualContent college = content(
                        List.of(comparison(new Long[] {8L, 6L}, new Long[] {6L, 7L}, new Long[] {4L, null})), List.of())
                .telling(2017, AnnualLevel.COLLEGE, List.of(), Reported.words(Reported.DUTCH));
        assertThat(college.askedFirst()).hasSize(5);
        assertThat(college.askedFirst().getLast().text()).startsWith("Stel dit verslag vast");
        assertThat(college.askedBesides())
                .hasSize(college.asked().size() - 5)
                .doesNotContainAnyElementsOf(college.askedFirst());
    }
}
