package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.NextAssessments;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("The next assessment begins with what the last one found")
class FromTheLastPageTest extends OpenMeasurementPage {

    private static final TargetGrade TARGET =
            new TargetGrade(Grade.of(8), LocalDate.of(2026, 4, 1), "directieteam", "");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Targets targets;

    @Autowired
    private NextAssessments next;

    @BeforeEach
    void both_measurements_are_adopted() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        for (MeasurementId each : measured.measurements(assessment)) {
            measurements.saveFinding(
                    each, "beleid-1", new FindingData("Er is beleid.", Judgement.PARTLY, null, ""), FindingData.EMPTY);
            measurements
                    .sheet(each)
                    .domains()
                    .forEach(domain -> measurements.saveScore(
                            each,
                            domain.domain().id(),
                            DomainGrade.graded(Grade.of(6), "Zo is het."),
                            DomainGrade.OPEN));
            measurements.adopt(each);
        }
        targets.set(assessment, "beleid", TARGET, null);
        navigate(AssessmentView.class, assessment.toString());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private AssessmentSummary started(String name) {
        return assessments.list().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_page_says_what_comes_along_and_takes_the_targets() {
        click("Volgende traject starten");

        assertThat(page())
                .contains(
                        "Dit neemt u mee uit het vorige traject",
                        "Eindmeting van 5 april 2026",
                        "U gebruikt dezelfde versie van het raamwerk");
        assertThat(find(Checkbox.class).single().getLabel()).isEqualTo("1 streefcijfer meenemen");
        test(find(TextField.class).withCaption("Naam van het traject").single()).setValue("Het volgende");
        click("Start traject");

        assertThat(page()).startsWith("Trajecten");
        AssessmentSummary next = started("Het volgende");
        assertThat(targets.sheet(next.id()).lines().getFirst().target())
                .isEqualTo(new TargetGrade(Grade.of(8), next.period().end(), "directieteam", ""));
        open(next.current().getFirst().id());
        assertThat(page()).contains("Er is beleid.", "Streefcijfer: 8 op");
    }

    @Test
    void into_another_framework_no_targets_come_along() {
        NextAssessments.Proposal proposal = next.after(assessment);
        FromTheLast along = new FromTheLast(proposal);
        along.show(proposal.framework(), Optional.empty(), false, 0, ContentLanguage.TYPED);
        assertThat(along.takesTargets()).isFalse();
        assertThat(along.getElement().getTextRecursively()).contains("streefcijfers gaan niet mee");
        along.show(proposal.framework(), Optional.empty(), true, 1, ContentLanguage.TYPED);
        assertThat(along.takesTargets()).isTrue();
        along.show(proposal.framework(), Optional.empty(), true, 0, ContentLanguage.TYPED);
        assertThat(along.takesTargets()).isFalse();
        assertThat(along.getElement().getTextRecursively()).contains("Eén streefcijfer gaat niet mee");
    }

    @Test
    void without_the_tick_the_targets_stay_where_they_were() {
        click("Volgende traject starten");
        test(find(Checkbox.class).single()).click();
        test(find(TextField.class).withCaption("Naam van het traject").single()).setValue("Zonder");
        click("Start traject");

        assertThat(targets.sheet(started("Zonder").id()).count().total()).isZero();
    }
}
