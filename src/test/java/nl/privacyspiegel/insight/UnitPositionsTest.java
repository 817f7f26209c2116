package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class UnitPositionsTest extends InsightUseCases {

    @Autowired
    private UnitPositions positions;

    @Autowired
    private Frameworks frameworks;

    private final List<UnitId> teams = new ArrayList<>();

    /** Measured with a framework of their own, so that no unit of another test stands beside them. */
    private void teamsWith(int... grades) {
        FrameworkVersionId framework = framework();
        for (int grade : grades) {
            UnitId team = team("Team " + (teams.size() + 1));
            people.run(
                    assessor,
                    () -> measured.measurements(measured.start(team, framework, FIRST_DAY, LAST_DAY))
                            .forEach(measurement -> measured.adopt(measurement, Map.of("beleid", grade))));
            teams.add(team);
        }
    }

    private FrameworkVersionId framework() {
        return people.as(people.administrator(), () -> {
            FrameworkVersionId copy = frameworks.copyToDraft(measured.framework(), "Raamwerk " + department);
            frameworks.publish(copy, frameworks.get(copy).version());
            return copy;
        });
    }

    private DomainPosition policy(Person reader, UnitId unit) {
        return people.as(reader, () -> positions.read(TrendFilter.ALL.ofUnit(unit)))
                .measured()
                .orElseThrow()
                .domains()
                .getFirst();
    }

    @Test
    void a_unit_stands_beside_the_median_and_the_quartiles_of_the_others_that_the_reader_may_see() {
        teamsWith(2, 4, 5, 6, 7, 9);

        DomainPosition position = policy(manager, teams.getFirst());

        assertThat(position.name()).isEqualTo("Beleid");
        assertThat(position.own()).contains(new BigDecimal("2"));
        assertThat(position.named()).isEqualTo(5);
        assertThat(position.unnamed()).isZero();
        assertThat(position.quartiles())
                .hasValueSatisfying(others -> assertThat(others.median()).isEqualByComparingTo("6"));
        assertThat(position.place()).contains(Quartiles.Place.LOWEST_QUARTER);
    }

    @Test
    void units_that_the_reader_may_not_see_count_without_a_name_from_five_on() {
        teamsWith(2, 4, 5, 6, 7, 9);
        Person head = people.member(teams.getFirst(), Role.MANAGEMENT);

        UnitPosition position = people.as(head, () -> positions.read(TrendFilter.ALL.ofUnit(teams.getFirst())));

        assertThat(position.choices()).extracting(unit -> unit.id()).containsExactly(teams.getFirst());
        UnitPosition.Measured measured = position.measured().orElseThrow();
        assertThat(measured.named()).isEmpty();
        assertThat(measured.domains().getFirst().unnamed()).isEqualTo(5);
        assertThat(measured.domains().getFirst().quartiles()).isPresent();
    }

    @Test
    void a_working_group_does_not_compare_units() {
        teamsWith(5);

        assertThatThrownBy(() -> people.as(assessor, () -> positions.read(TrendFilter.ALL.ofUnit(teams.getFirst()))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
