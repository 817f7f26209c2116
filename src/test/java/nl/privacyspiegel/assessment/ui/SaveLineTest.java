package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.ui.saving.SaveLine;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** The line below a question says what is so while somebody types. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:measurement-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Import(ExampleSlots.class)
@Transactional
@WithUserDetails("werkgroeplid@kempen.example")
class SaveLineTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @BeforeEach
    void a_new_measurement_is_open() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        AssessmentId assessment =
                measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3));
        navigate(
                MeasurementView.class,
                Map.of(
                        "measurement",
                        measured.measurements(assessment).getFirst().toString()));
    }

    private Component card() {
        return find(QuestionCard.class).all().getFirst();
    }

    private TextArea status() {
        return find(TextArea.class, card())
                .withCondition(area -> area.getLabel().equals("Status"))
                .single();
    }

    private String line() {
        return find(SaveLine.class, card()).single().getText();
    }

    /** What the browser tells at the first key after a pause; the text itself comes later. */
    private static void beginTyping(TextArea area) {
        area.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(area.getElement(), "ps-typing", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void it_is_said_that_what_is_typed_is_not_saved_yet() {
        beginTyping(status());
        assertThat(line()).isEqualTo("Nog niet opgeslagen.");
    }

    @Test
    void it_is_said_that_a_text_is_saved_which_another_event_of_the_page_sent_early() {
        beginTyping(status());
        test(status()).setValue("Er is beleid.");
        assertThat(line()).startsWith("Opgeslagen");
    }
}
