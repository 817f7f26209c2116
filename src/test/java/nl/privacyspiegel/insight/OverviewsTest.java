package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OverviewsTest extends InsightUseCases {

    @Autowired
    private Overviews overviews;

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
        assertThat(grades.lines().getFirst().changes()).containsEntry("beleid", new BigDecimal("-5"));
        assertThat(grades.lines().getFirst().mean().graded()).isEqualTo(4);
        assertThat(grades.notAssessed()).singleElement().satisfies(each -> {
            assertThat(each.unit()).isEqualTo("Jeugd");
            assertThat(each.reason()).isEqualTo("Volgt volgend jaar.");
        });
    }

    @Test
    void what_is_not_adopted_is_late_once_its_day_has_passed_and_says_what_is_missing() {
        people.run(assessor, () -> {
            measured.start(department, LocalDate.of(2026, 1, 5), FixedDay.TODAY.plusDays(30));
        });

        Overview.Points points = read().points();

        assertThat(points.open()).extracting(Overview.Open::late).containsExactly(true, false);
        assertThat(points.late()).isEqualTo(1);
        assertThat(points.domains()).isEqualTo(5);
        assertThat(points.questions()).isGreaterThan(20);
    }

    @Test
    void the_last_privacytest_tells_how_many_took_part_and_what_was_known_least() {
        HeldCampaigns held = HeldCampaigns.in(application);
        held.graded(department, LocalDate.of(2025, 1, 6), 12);

        Overview.LastTest test = read().test().orElseThrow();

        assertThat(test.submissions()).isEqualTo(new Disclosed.Shown<>(12));
        assertThat(test.weakest()).hasSize(3);
        assertThat(test.weakest().stream()
                        .map(topic -> topic.facility().orElseThrow())
                        .toList())
                .isSorted();
    }

    @Test
    void of_a_small_group_nothing_is_told_and_what_waits_for_grading_is_named() {
        HeldCampaigns held = HeldCampaigns.in(application);
        held.ungraded(department, LocalDate.of(2025, 1, 6), 4);

        Overview overview = read();

        assertThat(overview.test().orElseThrow().submissions()).isEqualTo(new Disclosed.Suppressed<>());
        assertThat(overview.test().orElseThrow().weakest()).isEmpty();
        assertThat(overview.toGrade()).hasSize(1);
    }

    @Test
    void who_neither_manages_nor_supervises_has_no_overview() {
        assertThat(people.as(assessor, () -> overviews.current())).isEmpty();
        assertThat(List.of(read().unit().id())).containsExactly(department);
    }
}
