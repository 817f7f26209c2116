package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.ui.MeasurementTarget.Place;
import nl.privacyspiegel.framework.Judgement;
import org.junit.jupiter.api.Test;

/** Who goes on with a measurement arrives at what is open, and not at what is done. */
class GoingOnTest extends OpenMeasurementPage {

    private void finish(DomainSheet domain) {
        domain.questions()
                .forEach(question -> measurements.saveFinding(
                        id, question.question().id(), new FindingData("", Judgement.YES, null, ""), FindingData.EMPTY));
        measurements.saveScore(id, domain.domain().id(), DomainGrade.notAssessed("Volgt."), DomainGrade.OPEN);
    }

    private void goOn() {
        UI.getCurrent()
                .navigate(
                        MeasurementView.class,
                        MeasurementView.parameters(id),
                        QueryParameters.of(MeasurementTarget.PARAMETER, MeasurementTarget.OPEN_QUESTION));
    }

    @Test
    void the_first_open_question_and_the_first_open_grade_lie_behind_what_is_finished() {
        MeasurementSheet sheet = measurements.sheet(id);
        DomainSheet second = sheet.domains().get(1);
        finish(sheet.domains().getFirst());

        assertThat(MeasurementTarget.open(measurements.sheet(id), MeasurementTarget.OPEN_QUESTION))
                .contains(new Place(
                        second.domain().id(),
                        MeasurementTarget.question(
                                second.questions().getFirst().question().id())));
        assertThat(MeasurementTarget.open(measurements.sheet(id), MeasurementTarget.OPEN_GRADE))
                .contains(new Place(second.domain().id(), MeasurementTarget.GRADE));
    }

    @Test
    void a_decision_that_asks_for_a_reason_is_open_until_the_reason_is_there() {
        measurements.sheet(id).domains().forEach(this::finish);
        DomainSheet last = measurements.sheet(id).domains().getLast();
        measurements.saveScore(
                id,
                last.domain().id(),
                DomainGrade.notAssessed(""),
                last.score().content());

        assertThat(MeasurementTarget.open(measurements.sheet(id), MeasurementTarget.OPEN_GRADE))
                .contains(new Place(last.domain().id(), MeasurementTarget.GRADE));
    }

    @Test
    void a_link_to_it_opens_that_domain() {
        MeasurementSheet sheet = measurements.sheet(id);
        finish(sheet.domains().getFirst());

        goOn();

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(
                        sheet.domains().get(1).questions().getFirst().question().text());
    }

    @Test
    void when_nothing_is_open_the_address_leads_to_the_beginning() {
        measurements.sheet(id).domains().forEach(this::finish);

        assertThat(MeasurementTarget.open(measurements.sheet(id), MeasurementTarget.OPEN_GRADE))
                .isEmpty();
        goOn();
        assertThat(getCurrentView()).isInstanceOf(MeasurementView.class);
    }
}
