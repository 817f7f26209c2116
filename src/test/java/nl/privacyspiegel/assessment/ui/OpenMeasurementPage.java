package nl.privacyspiegel.assessment.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.ui.saving.Choice;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** A measurement of which somebody has the page open, with the words to say what is done there. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:measurement-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Import(ExampleSlots.class)
@Transactional
@WithUserDetails("werkgroeplid@kempen.example")
abstract class OpenMeasurementPage extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    Assessments assessments;

    @Autowired
    Measurements measurements;

    @Autowired
    UserDetailsService logins;

    AssessmentId assessment;
    MeasurementId id;

    @BeforeEach
    void a_new_assessment_is_filled_in() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        assessment = measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3));
        id = measured.measurements(assessment).getFirst();
    }

    void open(MeasurementId measurement) {
        navigate(MeasurementView.class, Map.of("measurement", measurement.toString()));
    }

    TextArea area(Class<? extends Component> card, String label) {
        return find(TextArea.class, (Component) find(card).all().getFirst())
                .withCondition(area -> area.getLabel().equals(label))
                .single();
    }

    TextArea status() {
        return area(QuestionCard.class, "Status");
    }

    void click(String label) {
        test(find(Button.class)
                        .withCondition(button -> label.equals(button.getText())
                                || label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    FindingData stored(MeasurementId measurement) {
        return measurements
                .sheet(measurement)
                .domains()
                .getFirst()
                .questions()
                .getFirst()
                .finding()
                .content();
    }

    String question() {
        return measurements
                .sheet(id)
                .domains()
                .getFirst()
                .questions()
                .getFirst()
                .question()
                .id();
    }

    String domain() {
        return measurements.sheet(id).domains().getFirst().domain().id();
    }

    void elsewhere(FindingData found) {
        measurements.saveFinding(id, question(), found, FindingData.EMPTY);
    }

    static FindingData text(String narrative) {
        return new FindingData(narrative, null, null, "");
    }

    String shownChoice() {
        return find(Choice.class).single().getElement().getTextRecursively();
    }

    boolean barIsShown() {
        return find(UnsettledBar.class).all().stream().anyMatch(Component::isVisible);
    }
}
