package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("What reports tell of actions")
class ActionsInReportsTest extends ActionUseCases {

    private static final String QUESTION = "beleid-1";

    @Autowired
    private ActionsInReports slot;

    @Autowired
    private Hindsight hindsight;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private CurrentUser user;

    private MeasurementId first;
    private MeasurementId last;

    @BeforeEach
    void a_question_was_judged_no_and_then_partly() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        List<MeasurementId> both = measured.measurements(measured.start(unit, TODAY.minusYears(1), TODAY));
        first = both.getFirst();
        last = both.getLast();
        judge(first, Judgement.NO);
        judge(last, Judgement.PARTLY);
    }

    private void judge(MeasurementId measurement, Judgement judgement) {
        measurements.saveFinding(
                measurement, QUESTION, new FindingData("Zo is het.", judgement, null, ""), FindingData.EMPTY);
    }

    private ActionData about(MeasurementId measurement) {
        return ActionData.named("Beleid vaststellen")
                .withOwner(Optional.of(new Owner.OfMember(assessor.id())))
                .withPlanning(new Planning(null, TODAY.minusDays(1), null))
                .withAbout(Set.of(FindingSubjects.ref(unit, measurement, QUESTION)));
    }

    private List<ReportSection> ofMeasurement() {
        return slot.of(measurements.sheet(last), DUTCH);
    }

    private List<ReportSection> ofComparison() {
        return slot.of(comparisons.compare(first, last), DUTCH);
    }

    @Test
    void that_of_a_measurement_says_what_was_decided_who_does_it_and_what_is_late() {
        assertThat(ofMeasurement()).isEmpty();
        changes.make(unit, about(last));
        assertThat(ofMeasurement()).singleElement().satisfies(section -> {
            assertThat(section.message()).endsWith("één actie besloten, nog geen klaar, één te laat");
            assertThat(section.header())
                    .containsExactly("Domein", "Vraag", "Actie", "Wie doet het", "Uiterlijk", "Staat");
            List<ReportSection.Value> row = section.rows().getFirst();
            assertThat(row.get(2)).isEqualTo(new Content("Beleid vaststellen", null));
            assertThat(row.get(3)).isEqualTo(new Content(user.require().jobFunction(), null));
            assertThat(row.get(5))
                    .isInstanceOfSatisfying(
                            Words.class, words -> assertThat(words.text()).endsWith(", te laat"));
        });
    }

    @Test
    void a_dropped_action_and_one_that_was_done_about_an_earlier_measurement_are_not_decided_now() {
        changes.move(changes.make(unit, about(last)), ActionState.PLAN, ActionState.DROPPED, "Niet meer nodig.");
        done(changes.make(unit, about(first)));
        assertThat(ofMeasurement()).isEmpty();
    }

    @Test
    void that_of_a_comparison_says_what_was_done_and_whether_it_helped() {
        ActionId id = changes.make(unit, about(first));
        assertThat(ofComparison()).as("not done yet").isEmpty();
        done(id);
        assertThat(ofComparison()).singleElement().satisfies(section -> {
            assertThat(section.message())
                    .endsWith("één actie gedaan, bij geen vraag hielp het, bij één nog niet gezegd");
            assertThat(section.rows().getFirst().getLast()).isEqualTo(new Nothing());
        });
        hindsight.answer(id, last, QUESTION, Helped.YES, "", Optional.empty());
        assertThat(ofComparison()).singleElement().satisfies(section -> {
            assertThat(section.message()).endsWith("bij één vraag hielp het");
            assertThat(section.rows().getFirst().subList(3, 6))
                    .containsExactly(new Words("nee"), new Words("gedeeltelijk"), new Words("Ja"));
        });
    }

    private void done(ActionId id) {
        moved(id, ActionState.DO, ActionState.CHECK);
        asColleague(() -> moved(id, ActionState.ACT));
        moved(id, ActionState.DONE);
    }
}
