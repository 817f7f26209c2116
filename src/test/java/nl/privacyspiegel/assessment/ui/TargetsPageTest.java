package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.ui.ChartFigure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What was decided to aim at is written down once, and read wherever the grade is")
class TargetsPageTest extends OpenMeasurementPage {

    private static final TargetGrade THEIRS =
            new TargetGrade(Grade.of(9), LocalDate.of(2026, 4, 1), "directieteam", "");

    @Autowired
    private Targets targets;

    private void openTargets() {
        UI.getCurrent().navigate("trajecten/" + assessment + "/streefcijfers");
        roundTrip();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void graded(int grade) {
        measurements.saveScore(id, "beleid", DomainGrade.graded(Grade.of(grade), "x"), DomainGrade.OPEN);
    }

    private void type(int grade, String by, String reason) {
        @SuppressWarnings("unchecked")
        Select<Grade> field = find(Select.class).single();
        field.setValue(Grade.of(grade));
        test(find(TextField.class).single()).setValue(by);
        test(find(TextArea.class).single()).setValue(reason);
    }

    @Test
    void a_target_is_set_changed_and_removed_and_that_can_be_undone() {
        graded(6);
        openTargets();
        assertThat(page()).contains("geen streefcijfer").doesNotContain("te gaan", "gehaald");

        click("Streefcijfer vastleggen voor Beleid");
        type(8, "college", "");
        click("Opslaan");
        assertThat(page()).contains("0 van 1 streefcijfer gehaald", "8 op 5 april 2026", "nog 2 te gaan", "college");

        click("Streefcijfer weghalen van Beleid");
        assertThat(page()).doesNotContain("te gaan");
        click("Maak ongedaan");
        assertThat(page()).contains("nog 2 te gaan");
    }

    @Test
    void lower_than_now_asks_for_a_reason_at_its_field_and_keeps_what_was_typed() {
        graded(6);
        openTargets();
        click("Streefcijfer vastleggen voor Beleid");
        type(4, "college", "");
        click("Opslaan");

        TextArea reason = find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("lager dan het laatste cijfer (6)");
        test(reason).setValue("Er gaat een team weg.");
        click("Opslaan");
        assertThat(page()).contains("gehaald", "Er gaat een team weg.");
    }

    @Test
    void who_saves_after_a_colleague_reads_what_that_was_and_chooses() {
        openTargets();
        click("Streefcijfer vastleggen voor Beleid");
        type(8, "college", "");
        targets.set(assessment, "beleid", THEIRS, null);
        click("Opslaan");

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Een collega legde intussen 9 op 1 april 2026 vast, besloten door directieteam.");
        assertThat(targets.sheet(assessment).lines().getFirst().target()).isEqualTo(THEIRS);
        click("Opslaan");
        assertThat(page()).contains("8 op 5 april 2026");
    }

    @Test
    void it_stands_below_the_grade_and_follows_it() {
        graded(6);
        targets.set(assessment, "beleid", THEIRS, null);
        open(id);

        assertThat(page()).contains("Streefcijfer: 9 op 1 april 2026: nog 3 te gaan", "Besloten door: directieteam");
        RadioButtonGroup<?> grade =
                find(RadioButtonGroup.class, find(ScoreCard.class).single()).single();
        test(grade).selectItem("9");
        roundTrip();
        assertThat(page()).contains("9 op 1 april 2026: gehaald");
    }

    @Test
    void the_report_of_one_measurement_and_the_comparison_say_it_in_words_and_draw_it() {
        graded(6);
        targets.set(assessment, "beleid", THEIRS, null);
        navigate(StandingView.class, Map.of("measurement", id.toString()));
        assertThat(page()).contains("9 op 1 april 2026: nog 3 te gaan");
        assertThat(find(ChartFigure.class).all())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.getElement().getOuterHTML())
                        .contains("ps-" + SeriesStyle.TARGET.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void without_a_target_nothing_is_said() {
        graded(6);
        open(id);
        assertThat(page()).doesNotContain("Streefcijfer");
        navigate(StandingView.class, Map.of("measurement", id.toString()));
        assertThat(page()).doesNotContain("Streefcijfer");
    }
}
