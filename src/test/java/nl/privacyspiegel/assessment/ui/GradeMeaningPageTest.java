package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.ui.meaning.ScaleMeaning;
import nl.privacyspiegel.framework.FrameworkImport.Imported;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Who chooses a grade reads what it means")
class GradeMeaningPageTest extends OpenMeasurementPage {

    private static final String WITHOUT_WORDS = """
            schema: 1
            id: zonder-woorden
            naam: Zonder woorden
            schaal: {minimum: 1, maximum: 10, stap: 0.5, wegingen: {ja: 100, grotendeels: 67, gedeeltelijk: 33, nee: 0}}
            domeinen:
              - {id: d1, naam: Eerste, vragen: [{id: v1, code: A1, tekst: Is het zo, onderlegging: Daarom}]}
              - id: d2
                naam: Tweede
                vragen: [{id: v2, code: A2, tekst: En dit, onderlegging: Hierom}]
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Frameworks frameworks;

    private ScaleMeaning meaning() {
        return find(ScaleMeaning.class).single();
    }

    private RadioButtonGroup<?> scale() {
        return find(RadioButtonGroup.class, find(ScoreCard.class).single()).single();
    }

    private String chosen() {
        return find(Paragraph.class, meaning()).all().getFirst().getElement().getTextRecursively();
    }

    private void choose(String item) {
        test(scale()).selectItem(item);
        roundTrip();
    }

    private String pageText() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void all_grades_with_words_stand_behind_a_fold() {
        open(id);
        assertThat(find(ListItem.class, meaning()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .hasSize(4)
                .first()
                .isEqualTo("2: Er is geen privacybeleid voor het sociaal domein. Ieder bepaalt zelf wat mag.");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void the_words_follow_the_choice_and_go_with_it() {
        open(id);
        choose("4");
        assertThat(chosen())
                .isEqualTo("Een 4: Er is een algemeen beleid of een concept, maar in het werk kent bijna niemand het.");
        choose("5");
        assertThat(chosen()).startsWith("5 ligt tussen ‘4: Er is een algemeen").contains("’ en ‘6: Het beleid is");
        choose("1");
        assertThat(chosen()).startsWith("1 is lager dan 2. Een 2: Er is geen privacybeleid");
        choose("10");
        assertThat(chosen()).startsWith("10 is hoger dan 8. Een 8: Medewerkers en partners");
        choose("Niet beoordelen");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void every_grade_says_what_it_means_before_it_is_chosen() {
        open(id);
        List<Element> buttons = scale().getChildren().map(Component::getElement).toList();
        assertThat(buttons).hasSize(11);
        assertThat(buttons.subList(0, 10))
                .allSatisfy(button -> assertThat(button.getAttribute("data-meaning"))
                        .containsPattern("^(Een |1 is|[3579]|10 is)")
                        .hasSizeGreaterThan(40));
        assertThat(buttons.getLast().hasAttribute("data-meaning")).isFalse();
    }

    @Test
    void a_screen_reader_hears_the_words_with_the_scale_and_when_they_change() {
        open(id);
        Paragraph words = find(Paragraph.class, meaning()).all().getFirst();
        assertThat(words.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(scale().getElement().getAttribute("aria-describedby"))
                .isEqualTo(words.getId().orElseThrow());
    }

    @Test
    void who_reads_a_measurement_reads_what_its_grades_mean() {
        measurements.saveScore(id, domain(), DomainGrade.graded(Grade.of(6), "Omdat"), DomainGrade.OPEN);
        navigate(StandingView.class, Map.of("measurement", id.toString()));
        assertThat(pageText()).contains("Een 6: Het beleid is vastgesteld");
        navigate(PrintMeasurementView.class, Map.of("measurement", id.toString()));
        assertThat(find(PrintedMeasurement.class).single().getElement().getOuterHTML())
                .contains("Een 6: ", "Het beleid is vastgesteld");
    }

    @Test
    void a_framework_without_words_shows_a_scale_as_ever() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        FrameworkVersionId framework = published();
        LocalDate day = LocalDate.of(2026, 2, 1);
        assessment = measured.start(assessments.assessableUnits().getFirst().id(), framework, day, day.plusMonths(2));
        id = measured.measurements(assessment).getFirst();
        open(id);
        assertThat(find(ScaleMeaning.class).all()).noneMatch(Component::isVisible);
        assertThat(scale().getChildren())
                .hasSize(20)
                .noneMatch(each -> each.getElement().hasAttribute("data-meaning"));
        assertThat(scale().getElement().hasAttribute("aria-describedby")).isFalse();
        choose("5,5");
        assertThat(measurements.sheet(id).domains().getFirst().score().content().grade())
                .isEqualTo(new Grade(new BigDecimal("5.5")));
        navigate(StandingView.class, Map.of("measurement", id.toString()));
        assertThat(pageText()).contains("Eerste", "5,5").doesNotContain("Een 5,5");
    }

    private FrameworkVersionId published() {
        Authentication assessor = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "beheerder@kempen.example"));
        FrameworkVersionId draft =
                ((Imported) frameworks.importDraft(WITHOUT_WORDS.getBytes(StandardCharsets.UTF_8))).draft();
        frameworks.publish(draft, frameworks.get(draft).version());
        SecurityContextHolder.getContext().setAuthentication(assessor);
        return draft;
    }
}
