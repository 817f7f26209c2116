package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.HeldCampaigns.Part;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OverviewsTest extends InsightUseCases {

    private static final long OF_A_HOME = 15;

    @Autowired
    private Overviews overviews;

    @Autowired
    private Measurements measurements;

    @Autowired
    private EntityManagerFactory factory;

    private Overview read() {
        return people.as(manager, () -> overviews.current().orElseThrow());
    }

    @Test
    void the_newest_grades_of_each_own_unit_stand_with_their_change_the_lowest_mean_first() {
        measure(team("Wmo"), Map.of("beleid", 4), Map.of("beleid", 9));
        UnitId youth = team("Jeugd");
        measure(youth, Map.of("beleid", 6), Map.of("beleid", 1, "beheer-opslag", 0));

        Overview.Grades grades = read().grades().orElseThrow();

        assertThat(grades.lines()).extracting(UnitGrades::name).containsExactly("Jeugd", "Wmo");
        assertThat(grades.lines().getFirst().changes()).containsEntry("beleid", new Fell(new BigDecimal("5")));
        assertThat(grades.lines().getFirst().mean().graded()).isEqualTo(4);
        assertThat(grades.notAssessed()).singleElement().satisfies(each -> {
            assertThat(each.unit()).isEqualTo("Jeugd");
            assertThat(each.reason()).isEqualTo("Volgt volgend jaar.");
        });
    }

    @Test
    void the_home_asks_the_database_the_same_however_many_units_there_are() {
        measure(team("Wmo"), Map.of("beleid", 4), Map.of("beleid", 9));
        long before = Statements.in(factory, this::read);

        measure(team("Jeugd"), Map.of("beleid", 6), Map.of("beleid", 1));
        measure(team("Werk"), Map.of("beleid", 3), Map.of("beleid", 3));

        assertThat(Statements.in(factory, this::read)).isEqualTo(before).isLessThanOrEqualTo(OF_A_HOME);
    }

    @Test
    void a_fall_is_not_hidden_behind_the_mean_of_the_units() {
        measure(team("Wmo"), Map.of("beleid", 2), Map.of("beleid", 9));
        measure(team("Jeugd"), Map.of("beleid", 6), Map.of("beleid", 5));

        assertThat(Decision.byUrgency(read()).getFirst()).isInstanceOfSatisfying(Decision.Fallen.class, fallen -> {
            assertThat(fallen.unit()).isEqualTo("Jeugd");
            assertThat(fallen.from()).isEqualByComparingTo("6");
            assertThat(fallen.to()).isEqualByComparingTo("5");
        });
    }

    @Test
    void what_was_measured_once_did_not_change_and_of_equal_grades_none_is_the_lowest() {
        people.run(
                assessor,
                () -> measured.adopt(
                        measured.measurements(measured.start(department, FIRST_DAY, LAST_DAY))
                                .getFirst(),
                        Map.of()));

        Overview.Grades grades = read().grades().orElseThrow();

        assertThat(grades.course().change().change().isComparable()).isFalse();
        assertThat(grades.course().mean().value()).contains(new BigDecimal("5.0"));
        assertThat(grades.weakest()).isEmpty();
    }

    @Test
    void the_course_is_of_the_chosen_unit_and_of_those_below_it_when_it_has_no_measurement_of_its_own() {
        UnitId care = team("Wmo");
        UnitId youth = team("Jeugd");
        measure(care, Map.of("beleid", 2), Map.of("beleid", 8));
        measure(youth, Map.of("beleid", 4), Map.of("beleid", 6));

        assertThat(course().units()).containsExactlyInAnyOrder(care, youth);
        assertThat(course().latest("beleid").orElseThrow()).isEqualByComparingTo("7");

        measure(department, Map.of("beleid", 3), Map.of("beleid", 4));

        assertThat(course().units()).containsExactly(department);
        assertThat(course().latest("beleid").orElseThrow()).isEqualByComparingTo("4");
    }

    private Course course() {
        return read().grades().orElseThrow().course();
    }

    @Test
    void all_that_are_lowest_are_named() {
        measure(department, Map.of(), Map.of("beleid", 3, "bewustwording", 3));

        assertThat(read().grades().orElseThrow().weakest())
                .extracting(domain -> domain.id())
                .contains("beleid")
                .allSatisfy(id -> assertThat(id).isIn("beleid", "bewustwording"));
    }

    @Test
    void of_an_organisation_that_did_nothing_yet_nothing_is_claimed() {
        Overview overview = read();

        assertThat(overview.today()).isEqualTo(FixedDay.TODAY);
        assertThat(overview.grades()).isEmpty();
        assertThat(overview.test()).isEmpty();
        assertThat(overview.points().any()).isFalse();
    }

    @Test
    void a_measurement_that_nobody_began_is_not_open_before_its_day_and_one_that_somebody_began_is() {
        LocalDate later = FixedDay.TODAY.plusDays(30);
        people.run(
                assessor,
                () -> measured.adopt(
                        measured.measurements(measured.start(department, FIRST_DAY, later))
                                .getFirst(),
                        Map.of()));

        Overview.Points waiting = read().points();

        assertThat(waiting.open()).isEmpty();
        assertThat(waiting.any()).isTrue();
        assertThat(waiting.next()).contains(later);

        people.run(assessor, () -> {
            var begun = measured.measurements(measured.start(department, LocalDate.of(2025, 1, 6), later.plusDays(1)))
                    .getLast();
            measurements.saveScore(begun, "beleid", DomainGrade.notAssessed("Volgt."), DomainGrade.OPEN);
        });
        assertThat(read().points().open()).extracting(Overview.Open::late).contains(false);
    }

    @Test
    void what_is_not_adopted_is_late_once_its_day_has_passed_and_says_what_is_missing() {
        people.run(assessor, () -> {
            measured.start(department, LocalDate.of(2026, 1, 5), FixedDay.TODAY.plusDays(30));
        });

        Overview.Points points = read().points();

        assertThat(points.open()).extracting(Overview.Open::late).containsExactly(true);
        assertThat(points.next()).contains(FixedDay.TODAY.plusDays(30));
        assertThat(points.open().getFirst().measurement().progress().domains()).isEqualTo(5);
        assertThat(points.open().getFirst().measurement().progress().questions())
                .isGreaterThan(20);
    }

    @Test
    void the_last_privacytest_tells_how_many_took_part_and_what_was_known_least() {
        HeldCampaigns held = HeldCampaigns.in(application);
        held.graded(department, LocalDate.of(2025, 1, 6), 12);

        Overview.LastTest test = read().test().orElseThrow();

        assertThat(test.submissions()).isEqualTo(new Disclosed.Shown<>(12));
        assertThat(test.mean())
                .as("the figure of the page of results")
                .isEqualTo(people.as(
                        manager,
                        () -> application
                                .getBean(Results.class)
                                .get(test.campaign())
                                .summary(department)
                                .map(TestSummary::mean)))
                .isPresent();
        assertThat(test.weakest().orElseThrow().facility()).isPresent();
    }

    @Test
    void the_last_privacytest_is_of_the_chosen_unit_and_never_of_another() {
        HeldCampaigns held = HeldCampaigns.in(application);
        UnitId care = team("Wmo");
        UnitId youth = team("Jeugd");
        held.graded(care, LocalDate.of(2025, 6, 2), 12);

        assertThat(lastTest(youth)).isEmpty();
        assertThat(lastTest(department)).get().satisfies(test -> {
            assertThat(test.extent()).isEqualTo(Overview.Extent.BELOW);
            assertThat(test.unit()).isEqualTo("Wmo");
        });

        CampaignId whole = held.graded(department, LocalDate.of(2025, 1, 6), 12, new Part(youth, 9));

        assertThat(lastTest(department)).get().satisfies(test -> {
            assertThat(test.campaign()).isEqualTo(whole);
            assertThat(test.extent()).isEqualTo(Overview.Extent.OWN);
        });
        assertThat(lastTest(youth)).get().satisfies(test -> {
            assertThat(test.campaign()).isEqualTo(whole);
            assertThat(test.extent()).isEqualTo(Overview.Extent.PART);
            assertThat(test.submissions()).isEqualTo(new Disclosed.Shown<>(9));
        });
    }

    private Optional<Overview.LastTest> lastTest(UnitId chosen) {
        return people.as(manager, () -> {
            units.select(chosen);
            return overviews.current().orElseThrow().test();
        });
    }

    @Test
    void of_a_small_group_nothing_is_told_and_only_what_can_be_graded_is_named() {
        HeldCampaigns held = HeldCampaigns.in(application);
        held.ungraded(department, LocalDate.of(2025, 1, 6), 4);

        Overview overview = read();

        assertThat(overview.test().orElseThrow().submissions()).isEqualTo(new Disclosed.Suppressed<>());
        assertThat(overview.test().orElseThrow().weakest()).isEmpty();
        assertThat(overview.test().orElseThrow().mean()).isEmpty();
        assertThat(overview.toGrade()).as("nobody may read so few answers").isEmpty();
        held.ungraded(department, LocalDate.of(2025, 3, 3), 5);
        assertThat(read().toGrade()).hasSize(1);
    }

    @Test
    void who_neither_manages_nor_supervises_has_no_overview() {
        assertThat(people.as(assessor, () -> overviews.current())).isEmpty();
        assertThat(List.of(read().unit().id())).containsExactly(department);
    }
}
