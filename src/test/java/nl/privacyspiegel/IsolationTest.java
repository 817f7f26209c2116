package nl.privacyspiegel;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.isolation.AccountRows;
import nl.privacyspiegel.isolation.Answer;
import nl.privacyspiegel.isolation.AssessmentRows;
import nl.privacyspiegel.isolation.BackupRows;
import nl.privacyspiegel.isolation.BreachRows;
import nl.privacyspiegel.isolation.CalendarRows;
import nl.privacyspiegel.isolation.CampaignRows;
import nl.privacyspiegel.isolation.ConsensusRows;
import nl.privacyspiegel.isolation.DocumentRows;
import nl.privacyspiegel.isolation.EvidenceRows;
import nl.privacyspiegel.isolation.GradingRows;
import nl.privacyspiegel.isolation.GuidanceRows;
import nl.privacyspiegel.isolation.ImprovementRows;
import nl.privacyspiegel.isolation.InsightRows;
import nl.privacyspiegel.isolation.LoginRows;
import nl.privacyspiegel.isolation.NextAndBackRows;
import nl.privacyspiegel.isolation.OrganisationRows;
import nl.privacyspiegel.isolation.QuizRows;
import nl.privacyspiegel.isolation.ReportRows;
import nl.privacyspiegel.isolation.Row;
import nl.privacyspiegel.isolation.SuspicionRows;
import nl.privacyspiegel.isolation.Things;
import nl.privacyspiegel.isolation.Visitors;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who gets what from every method of every front door. A new public method must be entered in the table of its module, with
 * what each visitor may do; until then this test fails.
 */
@OnH2
@DisplayName("Data of another unit is out of reach")
class IsolationTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Members members;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Campaigns campaigns;

    private Visitors visitors;

    @BeforeEach
    void two_units_that_have_nothing_to_do_with_each_other() {
        visitors = new Visitors(application);
    }

    private List<Row> table() {
        return Stream.of(
                        new OrganisationRows(visitors).rows(),
                        new AccountRows(visitors).rows(),
                        new LoginRows(visitors).rows(),
                        new AssessmentRows(visitors).rows(),
                        new QuizRows(visitors).rows(),
                        new CampaignRows(visitors).rows(),
                        new GradingRows(visitors).rows(),
                        new ImprovementRows(visitors).rows(),
                        new CalendarRows(visitors).rows(),
                        new ConsensusRows(visitors).rows(),
                        new NextAndBackRows(visitors).rows(),
                        new DocumentRows(visitors).rows(),
                        new EvidenceRows(visitors).rows(),
                        new GuidanceRows(visitors).rows(),
                        new InsightRows(visitors).rows(),
                        new ReportRows(visitors).rows(),
                        new BreachRows(visitors).rows(),
                        new SuspicionRows(visitors).rows(),
                        new BackupRows(visitors).rows())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void every_public_method_of_every_front_door_stands_in_the_table() {
        Set<String> methods = application.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(door -> door.getName().startsWith("nl.privacyspiegel."))
                .filter(door -> Modifier.isPublic(door.getModifiers()))
                .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(IsolationTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods).hasSizeGreaterThan(40);
        assertThat(table().stream().map(Row::method).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    @TestFactory
    Stream<DynamicTest> each_visitor_gets_the_answer_of_the_table() {
        return table().stream()
                .flatMap(row -> Stream.of(
                        visit(row, "an id that does not exist", visitors.everyRole(), row.unknown(), Things.UNKNOWN),
                        visit(row, "a stranger", visitors.stranger(), row.stranger(), Things.REAL),
                        visit(row, "an administrator", visitors.administrator(), row.administrator(), Things.REAL),
                        visit(row, "a member of the working group", visitors.assessor(), row.assessor(), Things.REAL),
                        visit(row, "who hands out codes", visitors.distributor(), row.distributor(), Things.REAL),
                        visit(row, "management", visitors.management(), row.management(), Things.REAL),
                        visit(row, "a supervisor", visitors.supervisor(), row.supervisor(), Things.REAL),
                        DynamicTest.dynamicTest(row.method() + " – the anonymous: " + row.anonymous(), () -> {
                            people.loginAsNobody();
                            assertThat(answer(row.call(), Things.REAL)).isEqualTo(row.anonymous());
                        })));
    }

    private DynamicTest visit(Row row, String who, Person person, Answer expected, Things things) {
        return DynamicTest.dynamicTest(row.method() + " – " + who + ": " + expected, () -> {
            people.login(person);
            assertThat(answer(row.call(), things)).isEqualTo(expected);
        });
    }

    private static Answer answer(Row.Call call, Things things) {
        try {
            call.on(things);
            return ALLOWED;
        } catch (NotFoundException hidden) {
            return NOT_FOUND;
        } catch (AccessDeniedException refused) {
            return Answer.DENIED;
        }
    }

    private static Answer answer(Runnable call) {
        return answer(things -> call.run(), Things.REAL);
    }

    private MeasurementId measurement() {
        LocalDate day = LocalDate.of(2017, 2, 6);
        return people.as(
                visitors.everyRole(),
                () -> assessments
                        .get(assessments.start(new NewAssessment(
                                "Traject",
                                visitors.unit(),
                                frameworks.published().getFirst().id(),
                                new Period(day, day.plusDays(9)))))
                        .measurements()
                        .getFirst()
                        .id());
    }

    @Test
    void lists_show_nothing_of_another_unit() {
        measurement();
        people.login(visitors.stranger());
        assertThat(assessments.list()).isEmpty();
        assertThat(units.visible()).extracting(each -> each.id()).containsExactly(visitors.otherUnit());
        assertThat(members.managed())
                .extracting(each -> each.id())
                .containsExactly(visitors.stranger().id());
        people.login(visitors.assessor());
        assertThat(assessments.list()).hasSize(1);
    }

    @Test
    void campaigns_of_another_unit_are_in_no_list() {
        CampaignId campaign = new OpenCampaign(application)
                .in(visitors.unit(), visitors.unit())
                .id();
        people.login(visitors.stranger());
        assertThat(campaigns.list()).isEmpty();
        assertThat(campaigns.campaignUnits()).extracting(each -> each.id()).containsExactly(visitors.otherUnit());
        people.login(visitors.management());
        assertThat(campaigns.list()).extracting(each -> each.id()).containsExactly(campaign);
    }

    @Test
    void who_only_administers_sees_no_assessment_in_the_list() {
        measurement();
        people.login(visitors.administrator());
        assertThat(assessments.list()).isEmpty();
        assertThat(assessments.assessableUnits()).isEmpty();
    }

    @Test
    void an_administrator_cannot_pull_in_members_of_another_unit_nor_push_own_members_out() {
        people.login(visitors.administrator());
        assertThat(answer(() -> members.grant(visitors.stranger().id(), Role.ASSESSOR, visitors.unit())))
                .isEqualTo(NOT_FOUND);
        assertThat(answer(() -> members.grant(visitors.assessor().id(), Role.ASSESSOR, visitors.otherUnit())))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_once() {
        MeasurementId measurement = measurement();
        people.login(visitors.everyRole());
        measurements.sheet(measurement);
        people.run(
                people.administrator(),
                () -> Stream.of(Role.ASSESSOR, Role.MANAGEMENT, Role.SUPERVISOR)
                        .forEach(role -> people.confirmed(
                                () -> members.revoke(visitors.everyRole().id(), role, visitors.unit()))));
        assertThat(answer(() -> measurements.sheet(measurement))).isEqualTo(NOT_FOUND);
    }
}
