package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.framework.VersionMatch.DomainMatch;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.calendar.DutyOutcome;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTurn;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The invented region of the demonstration")
class DemoRegionTest extends InTheRegion {

    private static final String INVENTED = "(verzonnen)";

    @Autowired
    private Trends trends;

    @Autowired
    private UnitPositions positions;

    @Autowired
    private OrganisationSettings settings;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestPreviews previews;

    @Autowired
    private Clock clock;

    @Autowired
    private DutyTurns turns;

    @Autowired
    private Responsibilities responsibilities;

    private Trend.Grades grades(UnitId unit) {
        return trends.read(TrendFilter.ALL.ofUnit(unit)).grades().orElseThrow();
    }

    private Measured position(String unit) {
        return positions
                .read(TrendFilter.ALL.ofUnit(named.named(unit)))
                .measured()
                .orElseThrow();
    }

    @Test
    void everything_that_is_shown_by_name_says_that_it_is_invented() {
        Stream<String> campaigns = results.closed(regionUnits()).stream().map(Results.ClosedCampaign::name);
        Stream<String> names = units.atAndBelow(region()).stream().map(UnitSummary::name);
        assertThat(Stream.of(
                                names,
                                campaigns,
                                Stream.of(grades(region()).framework().name()))
                        .flatMap(each -> each))
                .hasSize(12)
                .allSatisfy(name -> assertThat(name).contains(INVENTED));
    }

    @Test
    void the_accounts_of_the_demonstration_see_it_and_begin_at_the_real_figures() {
        for (String who : List.of("beheerder", "manager", "fg")) {
            login(who + "@kempen.example");
            assertThat(units.selected().orElseThrow().name()).isEqualTo("Kempengemeenten");
            assertThat(units.visible()).extracting(UnitSummary::id).containsAll(regionUnits());
        }
        login("werkgroeplid@lindenland.example");
        assertThat(units.visible()).extracting(UnitSummary::id).containsExactlyElementsOf(regionUnits());
    }

    @Test
    void what_leaves_a_unit_carries_the_name_of_its_own_organisation_and_of_no_other() {
        List<UnitSummary> all = units.visible();
        assertThat(all).filteredOn(unit -> unit.depth() == 0).hasSize(2);
        Map<UnitId, String> organisations = all.stream()
                .collect(Collectors.toMap(UnitSummary::id, unit -> unit.path().replaceFirst(" › .*", "")));
        organisations.forEach(
                (unit, name) -> assertThat(settings.style(unit).name()).as(name).isEqualTo(name));
        assertThat(settings.privacyStatement(Locale.of("nl"))).startsWith("Uw organisatie gebruikt");

        login("beheerder@kempen.example");
        assertThat(campaigns.list())
                .hasSizeGreaterThan(3)
                .allSatisfy(campaign -> assertThat(
                                previews.of(campaign.id()).invitation().sender().organisation())
                        .isEqualTo(organisations.get(campaign.unit())));
    }

    @Test
    void seven_units_were_measured_four_times_with_a_year_between() {
        Trend.Grades grades = grades(region());
        assertThat(grades.map()).hasSize(7);
        List<LocalDate> days = grades.moments().stream().map(TrendMoment::day).toList();
        assertThat(days).hasSize(4);
        assertThat(days.getLast())
                .isBefore(LocalDate.now(clock))
                .isAfter(LocalDate.now(clock).minusMonths(1));
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusYears(1));
        }
    }

    @Test
    void two_of_them_have_half_of_the_last_measurement() {
        List<MeasurementSummary> last = assessments.of(regionUnits()).stream()
                .filter(assessment -> assessment.period().contains(LocalDate.now(clock)))
                .map(AssessmentSummary::current)
                .map(List::getFirst)
                .toList();
        assertThat(last).hasSize(7);
        assertThat(last)
                .filteredOn(measurement -> !measurement.isAdopted())
                .hasSize(2)
                .allSatisfy(open -> assertThat(open.progress().judged()).isBetween(1, 25));
    }

    @Test
    void what_was_adopted_has_the_day_of_the_story() {
        assertThat(assessments.of(regionUnits()).stream().flatMap(each -> each.current().stream()))
                .filteredOn(MeasurementSummary::isAdopted)
                .hasSize(26)
                .allSatisfy(measurement -> assertThat(measurement.adoptedOn())
                        .isBetween(measurement.date(), measurement.date().plusWeeks(3))
                        .isBefore(LocalDate.now(clock)));
    }

    @Test
    void the_last_measurement_uses_the_second_version_of_its_framework_and_can_be_compared_with_the_first() {
        Trend.Grades grades = grades(region());
        assertThat(grades.number()).isEqualTo(2);
        assertThat(grades.matches()).singleElement().satisfies(match -> {
            assertThat(match.isWhole()).isTrue();
            assertThat(match.domains().stream().flatMap(each -> each.declared().stream()))
                    .containsExactly("BO6");
            assertThat(match.domains().stream().flatMap(each -> each.reworded().stream()))
                    .containsExactly("BT2");
            assertThat(match.domains()).flatExtracting(DomainMatch::onlyNewest).containsExactly("BT6", "BO7");
        });
        assertThat(frameworks.published())
                .filteredOn(each -> each.key().equals("vng-sociaal-domein"))
                .singleElement()
                .satisfies(shipped -> assertThat(shipped.number()).isOne());
    }

    @Test
    void a_unit_lies_among_the_quartiles_of_the_six_others() {
        Measured measured = position("Beukenmeer " + INVENTED);
        assertThat(measured.named()).hasSize(6);
        assertThat(measured.domains())
                .allSatisfy(domain -> assertThat(domain.place()).isPresent());
        assertThat(measured.domains()).extracting(DomainPosition::place).hasSizeGreaterThan(1);
    }

    @Test
    void the_real_figures_of_2017_are_never_laid_beside_it() {
        Measured measured = position("CJG+ de Kempen");
        assertThat(measured.framework().key()).isEqualTo("vng-sociaal-domein");
        assertThat(measured.date()).isEqualTo(LocalDate.of(2017, 5, 28));
        assertThat(measured.named()).isEmpty();
        assertThat(grades(named.named("Kempengemeenten")).moments()).hasSize(2);
    }

    @Test
    void in_each_of_three_tests_a_small_group_stays_hidden() {
        List<Results.ClosedCampaign> closed = results.closed(List.of(region()));
        assertThat(closed).hasSize(3);
        for (Results.ClosedCampaign campaign : closed) {
            CampaignResults shown = results.get(campaign.id());
            List<Disclosed<Integer>> below = shown.units().stream()
                    .filter(unit -> !unit.id().equals(region()))
                    .map(ResultUnit::submissions)
                    .toList();
            assertThat(below).hasSize(7).anyMatch(Disclosed.Suppressed.class::isInstance);
            assertThat(below).filteredOn(Disclosed.Shown.class::isInstance).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void two_municipalities_do_something_about_what_they_found_and_one_action_waits_for_its_answer() {
        for (String name : List.of("Beukenmeer (verzonnen)", "Meidoornveen (verzonnen)")) {
            List<ActionLine> work = actions.of(List.of(named.named(name)), Locale.ROOT);
            assertThat(work)
                    .extracting(ActionLine::state)
                    .containsExactlyInAnyOrder(ActionState.DONE, ActionState.CHECK, ActionState.DO, ActionState.PLAN);
            assertThat(work)
                    .anyMatch(ActionLine::overdue)
                    .allMatch(line -> !line.subjects().isEmpty());
        }
    }

    @Test
    void the_region_keeps_a_calendar_in_which_most_is_done_and_something_is_late() {
        LocalDate today = LocalDate.now(clock);
        List<DutySummary> calendar = duties.of(region());
        assertThat(calendar).hasSizeGreaterThan(10).anyMatch(duty -> duty.isOverdue(today));
        assertThat(calendar.stream().flatMap(duty -> turns.of(duty.id()).stream()))
                .extracting(DutyTurn::outcome)
                .contains(DutyOutcome.DONE, DutyOutcome.SKIPPED);
    }

    @Test
    void most_tasks_of_the_region_are_done_by_somebody_some_by_nobody_and_it_is_known_whom_to_call() {
        ResponsibilityTable table = responsibilities.of(region());
        assertThat(table.gaps()).hasSizeBetween(2, 6);
        assertThat(table.lines().filter(line -> line.task().call()))
                .allSatisfy(line -> assertThat(line.isGap()).isFalse())
                .allSatisfy(line -> assertThat(line.assignment().reach()).isNotBlank());
    }
}
