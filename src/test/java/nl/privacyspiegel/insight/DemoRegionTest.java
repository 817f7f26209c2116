package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.VersionMatch.DomainMatch;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.insight.UnitPosition.Measured;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.testing.Logins;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:region;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "privacyspiegel.demo.region=true"
        })
@ActiveProfiles("demo")
@Import(DemoRegionTest.WhileStarting.class)
@DisplayName("The invented region of the demonstration")
class DemoRegionTest {

    private static final String INVENTED = "(verzonnen)";

    /** Of the whole start, so that nobody makes it slow unseen. */
    private static final long MOST_STATEMENTS = 5_500;

    /** Counts what the start of the whole demonstration asks of the database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WhileStarting {

        private final Statistics statistics;
        private long statements;

        WhileStarting(EntityManagerFactory factory) {
            statistics = factory.unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
        }

        @EventListener(ApplicationReadyEvent.class)
        void started() {
            statements = statistics.getPrepareStatementCount();
            statistics.setStatisticsEnabled(false);
        }
    }

    @Autowired
    private WhileStarting start;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private SecurityContextHolderStrategy locks;

    @Autowired
    private Units units;

    @Autowired
    private DemoUnits named;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Trends trends;

    @Autowired
    private UnitPositions positions;

    @Autowired
    private Results results;

    @Autowired
    private OrganisationSettings settings;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestPreviews previews;

    @Autowired
    private Clock clock;

    @Autowired
    private List<ApplicationRunner> runners;

    @BeforeEach
    void the_supervisor_logs_in() {
        login("fg@kempen.example");
    }

    private void login(String email) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Logins.of(accounts, email));
        SecurityContextHolder.setContext(context);
        locks.setContext(context);
    }

    @AfterEach
    void and_out() {
        SecurityContextHolder.clearContext();
        locks.clearContext();
    }

    private UnitId region() {
        return named.named(DemoRegion.NAME);
    }

    private List<UnitId> regionUnits() {
        return units.atAndBelow(region()).stream().map(UnitSummary::id).toList();
    }

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
    void it_loads_in_few_statements() {
        assertThat(start.statements).isPositive().isLessThan(MOST_STATEMENTS);
    }

    @Test
    void starting_the_demonstration_again_adds_nothing() throws Exception {
        List<Object> before = everything();
        for (ApplicationRunner runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(units.visible());
        all.addAll(assessments.of(regionUnits()));
        all.addAll(results.closed(regionUnits()));
        all.addAll(frameworks.list());
        return all;
    }
}
