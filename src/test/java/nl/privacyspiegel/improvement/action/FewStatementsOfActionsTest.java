package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionId;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("A unit with forty actions asks the database as much as a unit with one")
class FewStatementsOfActionsTest extends ActionUseCases {

    private static final LocalDate THEN = TODAY.minusYears(1);
    private static final int MANY = 40;
    private static final long OF_A_LIST = 15;
    private static final long OF_MAKING = 40;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Hindsight hindsight;

    @Autowired
    private EntityManagerFactory factory;

    private MeasurementId first;
    private MeasurementId last;
    private FunctionId function;

    @BeforeEach
    void a_unit_was_measured_twice() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        List<MeasurementId> both = measured.measurements(measured.start(unit, THEN, TODAY));
        first = both.getFirst();
        last = both.getLast();
        function = functions.add(unit, new FunctionData("Privacy officer", new Filled.ByMember(assessor.id())));
    }

    private ActionData about(MeasurementId measurement, int number) {
        return ActionData.named("Actie " + number)
                .withOwner(Optional.of(new Owner.OfFunction(function)))
                .withSteps(List.of(new Step("Opstellen", null), new Step("Vaststellen", null)))
                .withAbout(Set.of(FindingSubjects.ref(unit, measurement, "beleid-1")));
    }

    private void make(int from, int to) {
        for (int number = from; number <= to; number++) {
            changes.make(unit, about(number % 2 == 0 ? last : first, number));
        }
    }

    private Map<String, Long> asked() {
        Map<String, Long> asked = new LinkedHashMap<>();
        asked.put("list", Statements.in(factory, () -> actions.of(List.of(unit), DUTCH)));
        asked.put("roadmap", Statements.in(factory, () -> roadmaps.of(unit, DUTCH)));
        asked.put("measurement", Statements.in(factory, () -> hindsight.at(last)));
        asked.put("open", Statements.in(factory, () -> actions.open(unit)));
        return asked;
    }

    @Test
    void lists_the_roadmap_and_a_measurement() {
        make(1, 2);
        Map<String, Long> ofFew = asked();
        make(3, MANY);

        assertThat(asked()).isEqualTo(ofFew);
        assertThat(ofFew.get("list")).isLessThanOrEqualTo(OF_A_LIST);
    }

    @Test
    void those_that_were_done_about_an_earlier_measurement() {
        make(1, 1);
        done(listedIds().getFirst());
        long ofOne = Statements.in(factory, () -> hindsight.at(last));
        make(2, 9);
        listedIds().stream().filter(id -> get(id).line().state().isOpen()).forEach(this::done);

        assertThat(Statements.in(factory, () -> hindsight.at(last))).isEqualTo(ofOne);
        assertThat(hindsight.at(last)).hasSize(5);
    }

    private List<ActionId> listedIds() {
        return actions.of(List.of(unit), DUTCH).stream().map(ActionLine::id).toList();
    }

    private void done(ActionId id) {
        moved(id, ActionState.DO, ActionState.CHECK);
        asColleague(() -> moved(id, ActionState.ACT));
        moved(id, ActionState.DONE);
    }

    @Test
    void making_one_asks_each_thing_once() {
        make(1, 1);
        long few = Statements.in(factory, () -> make(2, 2));
        make(3, MANY);

        assertThat(Statements.in(factory, () -> make(MANY + 1, MANY + 1)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(OF_MAKING);
    }
}
