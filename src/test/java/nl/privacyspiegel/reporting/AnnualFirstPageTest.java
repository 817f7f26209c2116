package nl.privacyspiegel.reporting;

import static nl.privacyspiegel.reporting.AnnualSamples.comparison;
import static nl.privacyspiegel.reporting.AnnualSamples.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.form.FormSheets;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first page of the annual report")
class AnnualFirstPageTest {

    @Test
    void of_one_assessment_the_conclusion_has_its_means_their_days_and_over_what_they_go() {
        AnnualContent one = content(List.of(KempenComparison.comparison()), List.of());
        assertThat(one.headline().text())
                .isEqualTo("CJG+ de Kempen: gemiddeld van 3,3 (06-02-2017) naar 7,3 (28-05-2017),"
                        + " over 4 van 5 domeinen");
        assertThat(one.messages())
                .extracting(Said::text)
                .startsWith("Beleid steeg het meest, van 1 naar 8", "Laagste cijfer bij eind: Governance (6)");
        assertThat(one.picture()).singleElement().satisfies(picture -> {
            assertThat(picture.chart()).isInstanceOf(ClusteredBarChart.class);
            assertThat(picture.conclusion().text()).isEqualTo("Beleid steeg het meest, van 1 naar 8");
        });
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
                .satisfies(picture -> assertThat(
                                ((ClusteredBarChart) picture.chart()).data().categories())
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
        assertThat(none.messages()).extracting(Said::text).noneMatch(text -> text.startsWith("Bij de laatste meting"));
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
