package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:measurement-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Import(ExampleSlots.class)
@Transactional
@DisplayName("The page on which a measurement is adopted, and the one after it")
@WithUserDetails("werkgroeplid@kempen.example")
class AdoptingPageTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    private AssessmentId assessment;
    private MeasurementId id;

    @BeforeEach
    void an_assessment_that_ends_far_from_now() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        assessment = measured.start(assessments.assessableUnits().getFirst().id(), day, LocalDate.of(2099, 12, 31));
        id = measured.measurements(assessment).getFirst();
    }

    private List<DomainSheet> domains() {
        return measurements.sheet(id).domains();
    }

    private void decideEverything() {
        domains()
                .forEach(each -> measurements.saveScore(
                        id, each.domain().id(), DomainGrade.notAssessed("later"), DomainGrade.OPEN));
    }

    private Component open(String address) {
        UI.getCurrent().navigate(address);
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Component adopt() {
        test(find(Button.class)
                        .withCondition(button -> button.getText().startsWith("Stel"))
                        .single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        return (Component) getCurrentView();
    }

    private List<String> linksBack(Component page) {
        return find(Anchor.class, page)
                .withCondition(link -> link.getElement().hasAttribute("router-link")
                        && link.getClassNames().contains("ps-back"))
                .all()
                .stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void after_adopting_back_leads_to_where_one_came_from_and_the_other_date_is_one_click_away() {
        decideEverything();
        open("trajecten/" + assessment);
        open("metingen/" + id + "/vaststellen");

        Component page = adopt();

        assertThat(page).isInstanceOf(AdoptedView.class);
        assertThat(linksBack(page)).containsExactly("/trajecten/" + assessment);
        assertThat(find(RouterLink.class, page)
                        .withText("Stel bij het traject een andere datum in.")
                        .single()
                        .getHref())
                .isEqualTo("trajecten/" + assessment);
        assertThat(text(page)).containsOnlyOnce("vastgesteld").contains("Bekijk het rapport");
    }

    @Test
    void what_was_adopted_is_laid_beside_the_last_measurement_of_an_earlier_assessment() {
        decideEverything();
        measurements.adopt(id);
        for (String address : List.of("trajecten/" + assessment, "metingen/" + id + "/vastgesteld")) {
            Component page = open(address);
            test(find(Button.class, page)
                            .withCondition(
                                    button -> button.getText().equals("Vergelijk met: Eindmeting van 28 mei 2017"))
                            .single())
                    .click();
            assertThat(getCurrentView()).isInstanceOf(ComparisonView.class);
        }
    }

    @Test
    void after_a_detour_over_an_open_point_back_still_leads_away_from_the_page_of_adopting() {
        decideEverything();
        open("metingen/" + id + "/vaststellen");
        open("metingen/" + id + "/" + domains().getFirst().domain().id());
        open("trajecten/" + assessment);
        open("metingen/" + id + "/vaststellen");

        assertThat(linksBack(adopt())).containsExactly("/trajecten/" + assessment);
    }

    @Test
    void a_domain_that_must_and_one_that_may_be_filled_in_further_stand_under_headings_that_say_so() {
        DomainSheet first = domains().getFirst();
        first.questions()
                .forEach(question -> measurements.saveFinding(
                        id, question.question().id(), new FindingData("", Judgement.NO, null, ""), FindingData.EMPTY));
        measurements.saveScore(id, first.domain().id(), DomainGrade.graded(Grade.of(9), ""), DomainGrade.OPEN);

        Component page = open("metingen/" + id + "/vaststellen");

        assertThat(find(H2.class, page).all())
                .extracting(H2::getText)
                .contains("Dit is nodig om vast te stellen", "Dit mag zo blijven, maar er staat weinig");
        assertThat(text(find(ThinPoints.class, page).single()))
                .contains(
                        first.domain().name() + ": wel een oordeel, geen status", "houden het vaststellen niet tegen");
        assertThat(text(page)).contains(first.domain().name() + ": Het cijfer wijkt 2 of meer af van het voorstel");
    }
}
