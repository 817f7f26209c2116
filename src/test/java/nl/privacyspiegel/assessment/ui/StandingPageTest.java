package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("The report of the starting point, and comparing it with an earlier assessment")
@WithUserDetails("werkgroeplid@kempen.example")
class StandingPageTest extends SpringBrowserlessTest {

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    private AssessmentId begun() {
        AssessmentSummary before = assessments.list().getFirst();
        return assessments.start(new NewAssessment(
                "Volgend traject",
                before.unit(),
                before.framework(),
                new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31))));
    }

    private MeasurementId adopted(AssessmentId id) {
        return OneDomainGraded.adopt(assessments, measurements, id);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private Component open(AssessmentId id) {
        UI.getCurrent().navigate("trajecten/" + id + "/vergelijking");
        return (Component) getCurrentView();
    }

    @Test
    void of_an_assessment_in_which_nothing_was_filled_in_there_is_no_report_and_nothing_is_claimed() {
        AssessmentId id = begun();

        Component page = open(id);

        assertThat(page).isInstanceOf(StandingView.class);
        assertThat(text(page)).contains("Er is nog niets ingevuld").doesNotContain("Gemiddelde");
        assertThat(find(Anchor.class, page)
                        .withCondition(link -> link.getHref().contains("download"))
                        .all())
                .isEmpty();
    }

    @Test
    void with_an_adopted_start_and_an_empty_end_the_page_reports_the_start_and_says_no_word_about_change() {
        AssessmentId id = begun();
        adopted(id);

        Component page = open(id);

        assertThat(page).isInstanceOf(StandingView.class);
        assertThat(text(page))
                .containsSubsequence(
                        "Gemiddeld 2,0 (over 1 van 5 domeinen); 24 vragen staan op nee of open", "Nog te doen")
                .contains("Rapport van de beginmeting", "2,0 (over 1 van 5 domeinen)", "nog geen tweede meting af")
                .doesNotContain("Verandering", "Eindmeting van 31 december 2018");
        assertThat(find(Anchor.class, page)
                        .withCondition(link -> link.getHref().contains("/rapport."))
                        .all())
                .hasSize(3);
    }

    @Test
    void what_was_found_lies_folded_below_each_domain_whose_grade_stays_in_view() {
        AssessmentId id = begun();
        adopted(id);

        Component page = open(id);

        assertThat(find(Fold.class, page)
                        .withCondition(fold -> fold.getSummaryText().endsWith("met wat is gevonden"))
                        .all())
                .hasSize(5)
                .noneMatch(Fold::isOpen)
                .first()
                .satisfies(fold -> assertThat(find(Table.class, fold).all()).isNotEmpty());
        assertThat(find(H3.class, page).all())
                .filteredOn(heading -> text(heading).contains(" \u00b7 "))
                .hasSize(5);
    }

    @Test
    void it_leads_to_a_comparison_with_the_end_of_the_assessment_before() {
        AssessmentId id = begun();
        MeasurementId start = adopted(id);
        Component page = open(id);
        RouterLink link = find(RouterLink.class, page)
                .withCondition(each -> each.getText().startsWith("Vergelijk met de vorige"))
                .single();

        go(link.getHref());

        Component compared = (Component) getCurrentView();
        assertThat(compared).isInstanceOf(ComparisonView.class);
        assertThat(text(compared)).contains("\u22126", "over 1 van 5 domeinen", "Privacy sociaal domein 2017");
        assertThat(find(Select.class, compared).all())
                .hasSize(2)
                .extracting(select -> select.getValue())
                .doesNotHaveDuplicates();
        go("trajecten/" + id + "/vergelijking?van=" + start + "&naar=" + start);
        assertThat(text((Component) getCurrentView()))
                .contains("U vergelijkt een meting met zichzelf")
                .doesNotContain("Gemiddelde");
    }
}
