package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns.Part;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.handing.Caution;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Reading the results of a campaign")
class ResultsTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 3);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Results results;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private ApplicationContext application;

        private HeldCampaigns held;
        private UnitId department;
        private Part large;
        private Part small;

        @BeforeEach
        void a_department_with_a_large_and_a_small_team() {
            held = HeldCampaigns.in(application);
            department = people.unit();
            large = new Part(people.unitBelow(department, "Grote ploeg"), 12);
            small = new Part(people.unitBelow(department, "Kleine ploeg"), 3);
        }

        @AfterEach
        void the_limit_is_five_again() {
            held.showFrom(GroupSize.MINIMUM);
        }

        private CampaignId spring() {
            return held.graded(department, SPRING, 6, large, small);
        }

        @Test
        void management_sees_the_department_and_its_large_team_but_nothing_of_the_small_one() {
            CampaignId campaign = spring();
            people.login(people.member(department, Role.MANAGEMENT));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.units())
                    .extracting(ResultUnit::id)
                    .containsExactly(department, large.unit(), small.unit());
            assertThat(shown.unit(large.unit()).orElseThrow().name()).isEqualTo("Grote ploeg");
            assertThat(shown.units())
                    .extracting(ResultUnit::submissions)
                    .containsExactly(
                            new Disclosed.Shown<>(21), new Disclosed.Shown<>(12), new Disclosed.Suppressed<>());
            assertThat(shown.lines(department))
                    .isNotEmpty()
                    .allMatch(line -> line.result().isShown());
            assertThat(shown.lines(small.unit()))
                    .noneMatch(line -> line.result().isShown());
            assertThat(shown.topics(small.unit()))
                    .allMatch(row -> row.facility().isEmpty());
        }

        /** Everybody chose the same, which of a shown unit is said as a range. */
        @Test
        void that_nobody_or_everybody_chose_an_option_is_never_exact() {
            CampaignId campaign = held.graded(department, SPRING, 1, new Part(large.unit(), 12));
            people.login(people.member(department, Role.MANAGEMENT));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.lines(department))
                    .allSatisfy(line -> assertThat(line.result())
                            .isInstanceOfSatisfying(
                                    Disclosed.Shown.class,
                                    result -> assertThat(((QuestionResult) result.value()).options())
                                            .allMatch(option -> option.range().high() > 0
                                                    && option.range().low()
                                                            < ((QuestionResult) result.value()).answered())));
        }

        @Test
        void what_was_published_at_closing_is_the_same_after_grading() {
            CampaignId campaign = held.ungraded(department, SPRING, 6, large, small);
            people.login(people.member(department, Role.MANAGEMENT));
            List<Line> atClosing = results.get(campaign).lines(department);
            held.grade(campaign);
            people.login(people.member(department, Role.MANAGEMENT));
            List<Line> graded = results.get(campaign).lines(department);
            for (int i = 0; i < graded.size(); i++) {
                if (!atClosing.get(i).pending()) {
                    assertThat(graded.get(i).result())
                            .isEqualTo(atClosing.get(i).result());
                }
            }
            assertThat(graded).noneMatch(Line::pending);
        }

        @Test
        void results_of_before_the_rule_are_shown_to_nobody_until_they_are_made_stricter_once() {
            CampaignId campaign = spring();
            held.storeAsBefore(campaign);
            people.login(people.member(department, Role.MANAGEMENT));
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> results.get(campaign));
            assertThat(held.renew()).isEqualTo(1);
            people.login(people.member(department, Role.MANAGEMENT));
            List<Line> once = results.get(campaign).lines(large.unit());
            assertThat(once)
                    .anyMatch(line ->
                            line.result() instanceof Disclosed.Shown<QuestionResult>(var result) && !result.isExact());
            assertThat(held.stored(campaign)).doesNotContain("discrimination");
            assertThat(held.renew()).isZero();
            assertThat(results.get(campaign).lines(large.unit())).isEqualTo(once);
        }

        @Test
        void open_questions_are_shown_for_the_whole_campaign_only() {
            CampaignId campaign = spring();
            people.login(people.member(department, Role.MANAGEMENT));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.lines(department))
                    .noneMatch(Line::wholeOnly)
                    .allMatch(line -> line.result().isShown());
            assertThat(shown.lines(large.unit())).allSatisfy(line -> {
                boolean open = line.question() instanceof QuizQuestion.Open;
                assertThat(line.wholeOnly()).isEqualTo(open);
                assertThat(line.result().isShown()).isEqualTo(!open);
            });
        }

        @Test
        void of_a_campaign_with_an_open_link_that_was_held_before_only_the_whole_is_shown_from_ten_on() {
            CampaignId campaign = spring();
            CampaignId few = held.graded(department, AUTUMN, 2, new Part(large.unit(), 7));
            database.update("update campaign set access = 'OPEN_LINK' where unit_id = ?", department.value());
            people.login(people.member(department, Role.MANAGEMENT));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.units())
                    .extracting(ResultUnit::submissions)
                    .containsExactly(
                            new Disclosed.Shown<>(21), new Disclosed.Suppressed<>(), new Disclosed.Suppressed<>());
            assertThat(shown.lines(department)).allMatch(line -> line.result().isShown());
            assertThat(shown.lines(large.unit()))
                    .noneMatch(line -> line.result().isShown());
            assertThat(shown.cautions()).extracting(Caution::kind).containsExactly(Caution.Kind.OPEN_LINK);
            assertThat(results.get(few).lines(department))
                    .noneMatch(line -> line.result().isShown());
        }

        @Test
        void a_manager_of_one_team_sees_that_team_only() {
            CampaignId campaign = spring();
            people.login(people.member(large.unit(), Role.MANAGEMENT));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.units()).singleElement().satisfies(unit -> {
                assertThat(unit.id()).isEqualTo(large.unit());
                assertThat(unit.depth()).isZero();
            });
            assertThat(shown.unit(department)).isEmpty();
        }

        @Test
        void who_only_administers_and_who_is_a_stranger_sees_no_campaign() {
            CampaignId campaign = spring();
            people.login(people.member(department, Role.ADMINISTRATOR));
            refused(campaign);
            people.login(people.member(people.unit(), Role.ASSESSOR, Role.MANAGEMENT, Role.SUPERVISOR));
            refused(campaign);
            refused(CampaignId.random());
        }

        private void refused(CampaignId campaign) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> results.get(campaign));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> results.earlier(campaign));
        }

        @Test
        void open_questions_wait_until_their_grading_is_published() {
            CampaignId campaign = held.ungraded(department, SPRING, 6, large, small);
            people.login(people.member(department, Role.SUPERVISOR));
            CampaignResults shown = results.get(campaign);
            assertThat(shown.header().openPending()).isTrue();
            assertThat(shown.lines(department)).allSatisfy(line -> {
                boolean open = line.question() instanceof QuizQuestion.Open;
                assertThat(line.pending()).isEqualTo(open);
                assertThat(line.result().isShown()).isEqualTo(!open);
            });
        }

        @Test
        void a_stricter_limit_of_today_hides_more_and_a_looser_one_shows_nothing_new() {
            CampaignId campaign = spring();
            people.login(people.member(department, Role.MANAGEMENT));
            held.showFrom(15);
            CampaignResults stricter = results.get(campaign);
            assertThat(stricter.groupSize()).isEqualTo(15);
            assertThat(stricter.unit(department).orElseThrow().submissions().isShown())
                    .isTrue();
            assertThat(stricter.unit(large.unit()).orElseThrow().submissions().isShown())
                    .isFalse();
            held.showFrom(22);
            assertThat(results.get(campaign).lines(department))
                    .noneMatch(line -> line.result().isShown());
            held.showFrom(GroupSize.MINIMUM);
            assertThat(results.get(campaign)
                            .unit(large.unit())
                            .orElseThrow()
                            .submissions()
                            .isShown())
                    .isTrue();
        }

        @Test
        void deleting_the_answers_leaves_the_results_as_they_were() {
            CampaignId campaign = spring();
            people.login(people.member(department, Role.MANAGEMENT));
            var before = results.get(campaign).lines(large.unit());
            held.deleteAnswers(campaign, AUTUMN);
            CampaignResults after = results.get(campaign);
            assertThat(after.lines(large.unit()))
                    .extracting(Line::result)
                    .isEqualTo(before.stream().map(Line::result).toList());
            assertThat(after.header().answersDeletedOn()).isEqualTo(AUTUMN);
        }

        @Test
        void who_sees_a_part_only_finds_the_campaign_of_the_unit_above_among_the_results() {
            CampaignId campaign = spring();
            people.login(people.member(large.unit(), Role.MANAGEMENT));
            assertThat(results.closed())
                    .singleElement()
                    .extracting(ClosedCampaign::id, ClosedCampaign::heldAbove)
                    .containsExactly(campaign, true);
            people.login(people.member(department, Role.MANAGEMENT));
            assertThat(results.closed())
                    .singleElement()
                    .extracting(ClosedCampaign::id, ClosedCampaign::heldAbove)
                    .containsExactly(campaign, false);
        }

        @Test
        void an_earlier_campaign_of_the_same_quiz_can_be_chosen_to_compare_with() {
            CampaignId spring = spring();
            CampaignId autumn = held.graded(department, AUTUMN, 6, large);
            people.login(people.member(department, Role.MANAGEMENT));
            assertThat(results.earlier(autumn)).extracting(ClosedCampaign::id).containsExactly(spring);
            assertThat(results.earlier(spring)).isEmpty();
            UnitId other = people.unitBelow(department, "Andere ploeg");
            CampaignId ofOthers = held.graded(other, AUTUMN.plusMonths(1), 9);
            assertThat(results.earlier(ofOthers)).isEmpty();
            CampaignResults now = results.get(autumn);
            CampaignResults then = results.get(spring);
            assertThat(CampaignComparison.units(now, then))
                    .extracting(ResultUnit::id)
                    .containsExactly(department, large.unit());
            assertThat(CampaignComparison.of(now, then, large.unit()).isShown()).isTrue();
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
