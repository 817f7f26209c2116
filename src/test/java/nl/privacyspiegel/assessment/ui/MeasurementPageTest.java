package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** Whatever happens while somebody fills in a measurement, what was typed stays and it is said what to do. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:measurement-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Transactional
@WithUserDetails("werkgroeplid@kempen.example")
class MeasurementPageTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentChanges changes;

    @Autowired
    private Measurements measurements;

    @Autowired
    private UserDetailsService logins;

    private AssessmentId assessment;
    private MeasurementId id;

    @BeforeEach
    void a_new_assessment_is_filled_in() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        assessment = measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3));
        id = measured.measurements(assessment).getFirst();
    }

    private void open(MeasurementId measurement) {
        navigate(MeasurementView.class, Map.of("measurement", measurement.toString()));
    }

    private TextArea area(Class<? extends Component> card, String label) {
        return find(TextArea.class, (Component) find(card).all().getFirst())
                .withCondition(area -> area.getLabel().equals(label))
                .single();
    }

    private TextArea status() {
        return area(QuestionCard.class, "Status");
    }

    private void click(String label) {
        test(find(Button.class)
                        .withCondition(button -> label.equals(button.getText())
                                || label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private FindingData stored(MeasurementId measurement) {
        return measurements
                .sheet(measurement)
                .domains()
                .getFirst()
                .questions()
                .getFirst()
                .finding()
                .content();
    }

    private String question() {
        return measurements
                .sheet(id)
                .domains()
                .getFirst()
                .questions()
                .getFirst()
                .question()
                .id();
    }

    private String domain() {
        return measurements.sheet(id).domains().getFirst().domain().id();
    }

    private void elsewhere(FindingData found) {
        measurements.saveFinding(id, question(), found, FindingData.EMPTY);
    }

    private static FindingData text(String narrative) {
        return new FindingData(narrative, null, null, "");
    }

    private boolean barIsShown() {
        return find(UnsettledBar.class).all().stream().anyMatch(Component::isVisible);
    }

    @Test
    void an_archived_assessment_is_the_reason_why_nothing_can_be_filled_in_and_the_way_back_is_there() {
        changes.archive(assessment);
        open(id);
        assertThat(callouts())
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "Dit traject is gearchiveerd",
                                assessments.get(assessment).name())
                        .doesNotContain("werkgroep"));
    }

    private List<String> callouts() {
        return find(Div.class).all().stream()
                .filter(each -> each.hasClassName("ps-callout"))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void a_measurement_with_a_text_only_is_called_begun() {
        MeasurementSummary empty = measurements.sheet(id).summary();
        assertThat(StateList.mark(empty).getText()).isEqualTo("nog niet begonnen");
        measurements.saveFinding(id, question(), text("Er is iets."), 0);
        MeasurementSummary begun = measurements.sheet(id).summary();
        assertThat(StateList.mark(begun).getText()).isEqualTo("begonnen, nog geen oordeel");
        assertThat(Words.progress(begun.progress())).startsWith("begonnen; nog geen van de");
    }

    @Test
    void a_text_of_the_same_person_in_another_window_is_shown_beside_it_and_leaving_asks() {
        open(id);
        elsewhere(text("Uit venster twee"));
        test(status()).setValue("Uit venster een");
        assertThat(find(Choice.class).single().getElement().getTextRecursively())
                .contains("U hebt dit in een ander venster gewijzigd", "Uit venster twee", "Uit venster een");
        assertThat(barIsShown()).isTrue();
        assertThat(find(QuestionCard.class).all().getFirst().getElement().hasAttribute("data-unsaved"))
                .isTrue();

        UI.getCurrent().navigate("trajecten");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(status().getValue()).isEqualTo("Uit venster een");

        click("Zet beide onder elkaar: Status");
        assertThat(stored(id).narrative()).isEqualTo("Uit venster een\n\nUit venster twee");
        assertThat(barIsShown()).isFalse();
        click("Maak ongedaan");
        assertThat(stored(id).narrative()).isEqualTo("Uit venster een");
        UI.getCurrent().navigate("trajecten");
        assertThat(getCurrentView()).isInstanceOf(AssessmentsView.class);
    }

    @Test
    void taking_the_other_text_can_be_undone_but_never_over_a_newer_change() {
        open(id);
        elsewhere(text("Van hen"));
        test(status()).setValue("Van mij");
        click("Neem de andere tekst over: Status");
        assertThat(status().getValue()).isEqualTo("Van hen");
        measurements.saveFinding(id, question(), text("Nog nieuwer"), text("Van hen"));
        click("Maak ongedaan");
        assertThat(stored(id).narrative()).isEqualTo("Nog nieuwer");
        assertThat(status().getValue()).isEqualTo("Van mij");
        assertThat(find(Choice.class).all()).hasSize(1);
    }

    @Test
    void a_judgement_of_another_and_a_text_of_mine_go_together_without_asking() {
        open(id);
        elsewhere(new FindingData("", Judgement.NO, null, ""));
        test(status()).setValue("Nog niets geregeld");
        assertThat(find(Choice.class).all()).isEmpty();
        assertThat(stored(id).judgement()).isEqualTo(Judgement.NO);
        assertThat(stored(id).narrative()).isEqualTo("Nog niets geregeld");
    }

    @Test
    void a_second_conflict_while_the_first_waits_shows_the_newest_and_keeps_mine() {
        open(id);
        elsewhere(text("Eerste"));
        test(status()).setValue("Van mij");
        measurements.saveFinding(id, question(), text("Tweede"), text("Eerste"));
        test(status()).setValue("Van mij, langer");
        click("Bewaar mijn tekst: Status");
        assertThat(status().getValue()).isEqualTo("Van mij, langer");
        assertThat(find(Choice.class).single().getElement().getTextRecursively())
                .contains("Tweede");
        assertThat(stored(id).narrative()).isEqualTo("Tweede");
        click("Bewaar mijn tekst: Status");
        assertThat(stored(id).narrative()).isEqualTo("Van mij, langer");
    }

    @Test
    void what_is_typed_after_the_measurement_was_adopted_stays_and_is_said() {
        open(id);
        measurements
                .sheet(id)
                .domains()
                .forEach(each -> measurements.saveScore(
                        id, each.domain().id(), DomainScore.notAssessed("later"), DomainScore.OPEN));
        measurements.adopt(id);
        test(status()).setValue("Te laat");
        assertThat(status().getValue()).isEqualTo("Te laat");
        assertThat(find(SaveLine.class).all().getFirst().getText()).contains("is vastgesteld");
        assertThat(barIsShown()).isTrue();
        UI.getCurrent().navigate("trajecten");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void a_text_that_is_too_long_is_not_cut_off_and_the_rest_is_saved() {
        open(id);
        String tooLong = "x".repeat(FindingData.LONGEST_NARRATIVE + 1);
        test(status()).setValue(tooLong);
        assertThat(status().getValue()).isEqualTo(tooLong);
        assertThat(status().isInvalid()).isTrue();
        assertThat(barIsShown()).isTrue();
        test(area(QuestionCard.class, "Waar is het te zien?")).setValue("Map 3");
        assertThat(stored(id).references()).isEqualTo("Map 3");
        assertThat(status().getValue()).isEqualTo(tooLong);
        test(status()).setValue("Kort genoeg");
        assertThat(stored(id).narrative()).isEqualTo("Kort genoeg");
        assertThat(barIsShown()).isFalse();
    }

    @Test
    void a_motivation_is_kept_whatever_is_decided_before_and_after_it() {
        open(id);
        test(area(ScoreCard.class, "Motivering")).setValue("want er ligt een concept");
        assertThat(measurements.sheet(id).domains().getFirst().score().content())
                .isEqualTo(new DomainScore(null, false, "want er ligt een concept"));
        RadioButtonGroup<?> decision =
                find(RadioButtonGroup.class, find(ScoreCard.class).single()).single();
        for (String choice : new String[] {"Een cijfer", "Niet beoordelen", "Nog niet besloten"}) {
            test(decision).selectItem(choice);
            assertThat(measurements
                            .sheet(id)
                            .domains()
                            .getFirst()
                            .score()
                            .content()
                            .explanation())
                    .isEqualTo("want er ligt een concept");
        }
        assertThat(measurements
                        .sheet(id)
                        .domain(domain())
                        .orElseThrow()
                        .progress()
                        .decided())
                .isZero();
    }

    @Test
    void nothing_changed_shows_both_texts_and_replaces_none_before_the_choice() {
        MeasurementId end = assessments.get(assessment).current().getLast().id();
        measurements.saveFinding(
                id, question(), new FindingData("Bij het begin", Judgement.NO, null, ""), FindingData.EMPTY);
        measurements.saveFinding(end, question(), text("Nu anders"), FindingData.EMPTY);
        open(end);
        click("Niets veranderd bij vraag B1: neem de vorige status over");
        assertThat(stored(end).narrative()).isEqualTo("Nu anders");
        assertThat(stored(end).judgement()).isEqualTo(Judgement.NO);
        assertThat(find(Choice.class).single().getElement().getTextRecursively())
                .contains("Bij het begin", "Nu anders");
        assertThat(barIsShown()).isFalse();
        click("Neem de andere tekst over: Status");
        assertThat(stored(end).narrative()).isEqualTo("Bij het begin");
        click("Maak ongedaan");
        assertThat(stored(end).narrative()).isEqualTo("Nu anders");
    }

    @Test
    void the_page_of_adoption_leads_to_each_point_and_back_leads_to_it() {
        measurements.saveFinding(id, question(), new FindingData("", Judgement.NO, null, ""), FindingData.EMPTY);
        UI.getCurrent().navigate("metingen/" + id + "/vaststellen");
        assertThat(find(AdoptionTable.class).single().getElement().getTextRecursively())
                .contains("nog geen cijfer", "geen motivering", "1 van 2 vragen beoordeeld, geen enkele status");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains(
                        "metingen/" + id + "/" + domain() + "?naar=vraag-" + question(),
                        "metingen/" + id + "/" + domain() + "?naar=cijfer");
        UI.getCurrent().navigate("metingen/" + id + "/" + domain());
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getElement().hasAttribute("router-link"))
                        .single()
                        .getHref())
                .isEqualTo("metingen/" + id + "/vaststellen");
    }

    @Test
    void who_only_reads_leaves_the_page_without_a_question() {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "manager@kempen.example"));
        open(id);
        assertThat(find(TextArea.class).all()).isEmpty();
        UI.getCurrent().navigate("trajecten");
        assertThat(getCurrentView()).isInstanceOf(AssessmentsView.class);
    }
}
