package nl.privacyspiegel;

import static nl.privacyspiegel.IsolationTest.Answer.ALLOWED;
import static nl.privacyspiegel.IsolationTest.Answer.DENIED;
import static nl.privacyspiegel.IsolationTest.Answer.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.FrameworkData;
import nl.privacyspiegel.assessment.FrameworkImport;
import nl.privacyspiegel.assessment.FrameworkVersionId;
import nl.privacyspiegel.assessment.Frameworks;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.FirstRun;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Members;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.privacytest.AnswerGroupId;
import nl.privacyspiegel.privacytest.CampaignAccess;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.CampaignPeriod;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.DeviceToken;
import nl.privacyspiegel.privacytest.Grading;
import nl.privacyspiegel.privacytest.Gradings;
import nl.privacyspiegel.privacytest.NewCampaign;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.QuizData;
import nl.privacyspiegel.privacytest.QuizFormat;
import nl.privacyspiegel.privacytest.QuizImport;
import nl.privacyspiegel.privacytest.QuizVersionId;
import nl.privacyspiegel.privacytest.Quizzes;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.reporting.Reports;
import nl.privacyspiegel.reporting.ResultReports;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.FixedDay;
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
 * Who gets what from every method of every front door. A new public method must be entered in the table below, with what
 * each visitor may do; until then this test fails.
 */
@OnH2
@DisplayName("Data of another unit is out of reach")
class IsolationTest {

    enum Answer {
        ALLOWED,
        /** As if it did not exist. */
        NOT_FOUND,
        /** It may exist, but not for this role. */
        DENIED
    }

    /** One way to call a method; {@code things} are those of one unit. */
    private interface Call {
        void on(Things things);
    }

    /**
     * @param unknown what somebody with every role on the unit gets for ids that do not exist
     * @param stranger what somebody with every role on another unit gets
     */
    private record Row(
            String method,
            Call call,
            Answer unknown,
            Answer stranger,
            Answer administrator,
            Answer assessor,
            Answer management,
            Answer supervisor,
            Answer anonymous) {}

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private CurrentUser user;

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private Units units;

    @Autowired
    private Members members;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Reports reports;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Results results;

    @Autowired
    private ResultReports resultReports;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestSettings testSettings;

    @Autowired
    private Gradings gradings;

    private UnitId unit;
    private UnitId otherUnit;
    private Person everyRole;
    private Person stranger;
    private Person administrator;
    private Person assessor;
    private Person management;
    private Person supervisor;

    @BeforeEach
    void two_units_that_have_nothing_to_do_with_each_other() {
        unit = people.unit();
        otherUnit = people.unit();
        everyRole = people.member(unit, Role.values());
        stranger = people.member(otherUnit, Role.values());
        administrator = people.member(unit, Role.ADMINISTRATOR);
        assessor = people.member(unit, Role.ASSESSOR);
        management = people.member(unit, Role.MANAGEMENT);
        supervisor = people.member(unit, Role.SUPERVISOR);
    }

    private List<Row> table() {
        return List.of(
                // organisation: what is about oneself
                self("CurrentUser.member()", things -> user.member(), ALLOWED),
                self("CurrentUser.require()", things -> user.require(), DENIED),
                self("CurrentUser.may(UnitId, Role[])", things -> user.may(things.unit(), Role.ASSESSOR), ALLOWED),
                self("CurrentUser.maySomewhere(Role[])", things -> user.maySomewhere(Role.ASSESSOR), ALLOWED),
                self("CurrentUser.units(Role[])", things -> user.units(Role.values()), ALLOWED),
                self("FirstRun.isNeeded()", things -> firstRun.isNeeded(), ALLOWED),
                self("Units.visible()", things -> units.visible(), DENIED),
                self("Units.managed()", things -> units.managed(), DENIED),
                self("Units.selected()", things -> units.selected(), DENIED),
                self("Units.selectedAndBelow()", things -> units.selectedAndBelow(), DENIED),
                self("Members.speak(String)", things -> members.speak("nl"), DENIED),
                self("Assessments.list()", things -> assessments.list(), DENIED),
                self("Assessments.assessableUnits()", things -> assessments.assessableUnits(), DENIED),
                self("Results.closed()", things -> results.closed(), DENIED),
                self("Frameworks.list()", things -> frameworks.list(), DENIED),
                self("Frameworks.published()", things -> frameworks.published(), DENIED),
                self("Quizzes.list()", things -> quizzes.list(), DENIED),
                self("Quizzes.published()", things -> quizzes.published(), DENIED),
                self(
                        "Reports.of(MeasurementId, MeasurementId)",
                        things -> reports.of(things.measurement(), things.measurement()),
                        DENIED),
                self(
                        "ResultReports.of(CampaignId, UnitId)",
                        things -> resultReports.of(CampaignId.random(), things.unit()),
                        DENIED),
                reading(
                        "ResultReports.results(CampaignId, Optional, Locale)",
                        things -> resultReports.results(
                                things.closedCampaign(), Optional.of(things.unit()), Locale.ENGLISH)),

                // organisation: units and people
                new Row(
                        "FirstRun.complete(String, String, MemberData, Password, boolean)",
                        things -> firstRun.complete("code", "Naam", newMember(), password(), true),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND),
                new Row(
                        "CurrentUser.require(UnitId, Role[])",
                        things -> user.require(things.unit(), Role.ASSESSOR, Role.SUPERVISOR),
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        NOT_FOUND),
                new Row(
                        "CurrentUser.requireSomewhere(Role[])",
                        things -> user.requireSomewhere(Role.ADMINISTRATOR),
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED),
                everyRole("Units.get(UnitId)", things -> units.get(things.unit())),
                everyRole("Units.select(UnitId)", things -> units.select(things.unit())),
                managing("Units.add(UnitId, String)", things -> units.add(things.unit(), "Erbij")),
                managing("Units.rename(UnitId, String)", things -> units.rename(things.unit(), "Anders")),
                new Row(
                        "Members.managed()",
                        things -> members.managed(),
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED),
                managing("Members.get(MemberId)", things -> members.get(things.member()), DENIED),
                managing(
                        "Members.add(MemberData, Password, Role, UnitId)",
                        things -> members.add(newMember(), password(), Role.ASSESSOR, things.unit())),
                managing(
                        "Members.grant(MemberId, Role, UnitId)",
                        things -> members.grant(things.member(), Role.ASSESSOR, things.unit())),
                managing(
                        "Members.revoke(MemberId, Role, UnitId)",
                        things -> members.revoke(things.member(), Role.SUPERVISOR, things.unit())),

                // assessment: reading
                reading("Assessments.get(AssessmentId)", things -> assessments.get(things.assessment())),
                reading("Assessments.mayEdit(AssessmentId)", things -> assessments.mayEdit(things.assessment())),
                reading("Measurements.sheet(MeasurementId)", things -> measurements.sheet(things.measurement())),
                reading(
                        "Measurements.openPoints(MeasurementId)",
                        things -> measurements.openPoints(things.measurement())),
                reading("Measurements.mayAdopt(MeasurementId)", things -> measurements.mayAdopt(things.measurement())),
                reading(
                        "Comparisons.compare(MeasurementId, MeasurementId)",
                        things -> comparisons.compare(things.measurement(), things.lastMeasurement())),
                reading(
                        "Reports.comparison(MeasurementId, MeasurementId, Locale)",
                        things -> reports.comparison(things.measurement(), things.lastMeasurement(), Locale.ENGLISH)),
                reading("Results.get(CampaignId)", things -> results.get(things.closedCampaign())),
                reading("Results.earlier(CampaignId)", things -> results.earlier(things.closedCampaign())),

                // privacytest: taking part needs a code or the token of the device, and no account
                open("Submissions.invitation(String)", things -> submissions.invitation(things.testLink())),
                open(
                        "Submissions.start(String, UnitId, DeviceToken)",
                        things -> submissions.start(things.testLink(), null, null)),
                self(
                        "Submissions.inProgress(DeviceToken)",
                        things -> submissions.inProgress(new DeviceToken("onbekend")),
                        ALLOWED),
                open(
                        "Submissions.save(DeviceToken, String, Collection)",
                        things -> submissions.save(things.device(), "actueel-03", List.of("juist"))),
                open("Submissions.handIn(DeviceToken)", things -> submissions.handIn(things.device())),

                // assessment: filling in
                new Row(
                        "Assessments.start(NewAssessment)",
                        things -> assessments.start(
                                new NewAssessment("Nieuw", things.unit(), shipped(), new Period(day(), day()))),
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        DENIED),
                working(
                        "Assessments.addInterim(AssessmentId, LocalDate)",
                        things -> assessments.addInterim(things.assessment(), day())),
                working(
                        "Assessments.rename(AssessmentId, String)",
                        things -> assessments.rename(things.assessment(), "Anders")),
                working(
                        "Measurements.saveFinding(MeasurementId, String, FindingData, long)",
                        things -> measurements.saveFinding(
                                things.measurement(), "beleid-1", new FindingData("x", Judgement.NO, null, ""), 0)),
                working(
                        "Measurements.repeatPrevious(MeasurementId, String, long)",
                        things -> measurements.repeatPrevious(things.lastMeasurement(), "beleid-1", 0)),
                working(
                        "Measurements.saveScore(MeasurementId, String, DomainScore, long)",
                        things -> measurements.saveScore(
                                things.measurement(), "beleid", DomainScore.notAssessed("later"), 0)),
                new Row(
                        "Measurements.adopt(MeasurementId)",
                        things -> measurements.adopt(things.finishedMeasurement()),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        DENIED),
                working(
                        "Measurements.revise(MeasurementId, String)",
                        things -> measurements.revise(things.adoptedMeasurement(), "omdat")),
                working("Measurements.withdraw(MeasurementId)", things -> measurements.withdraw(things.revision())),

                // assessment: frameworks belong to everybody, drafts to administrators
                readingDraft("Frameworks.get(FrameworkVersionId)", things -> frameworks.get(things.draft())),
                new Row(
                        "Frameworks.get(FrameworkVersionId)",
                        things -> frameworks.get(shipped()),
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED),
                readingDraft("Frameworks.export(FrameworkVersionId)", things -> frameworks.export(things.draft())),
                readingDraft("Frameworks.takenIds(FrameworkVersionId)", things -> frameworks.takenIds(things.draft())),
                drafting(
                        "Frameworks.importDraft(byte[])",
                        things -> assertThat(frameworks.importDraft("schema: 1\n".getBytes(StandardCharsets.UTF_8)))
                                .isInstanceOf(FrameworkImport.Refused.class),
                        ALLOWED),
                drafting(
                        "Frameworks.copyToDraft(FrameworkVersionId, String)",
                        things -> frameworks.copyToDraft(things.draft(), "Kopie voor de proef"),
                        NOT_FOUND),
                drafting(
                        "Frameworks.saveDraft(FrameworkVersionId, FrameworkData, long)",
                        things -> {
                            FrameworkVersionId draft = things.draft();
                            frameworks.saveDraft(draft, things.draftContent(draft), 0);
                        },
                        NOT_FOUND),
                drafting(
                        "Frameworks.publish(FrameworkVersionId, long)",
                        things -> frameworks.publish(things.draft(), 0),
                        NOT_FOUND),
                drafting(
                        "Frameworks.discard(FrameworkVersionId)",
                        things -> frameworks.discard(things.draft()),
                        NOT_FOUND),

                // privacytest: quizzes belong to everybody, drafts to administrators
                readingDraft("Quizzes.get(QuizVersionId)", things -> quizzes.get(things.quizDraft())),
                new Row(
                        "Quizzes.get(QuizVersionId)",
                        things -> quizzes.get(shippedQuiz()),
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED),
                readingDraft(
                        "Quizzes.export(QuizVersionId, QuizFormat)",
                        things -> quizzes.export(things.quizDraft(), QuizFormat.GIFT)),
                readingDraft("Quizzes.takenIds(QuizVersionId)", things -> quizzes.takenIds(things.quizDraft())),
                drafting(
                        "Quizzes.importDraft(byte[], QuizFormat, String)",
                        things -> assertThat(quizzes.importDraft(
                                        "schema: 1\n".getBytes(StandardCharsets.UTF_8), QuizFormat.YAML, "Proef"))
                                .isInstanceOf(QuizImport.Refused.class),
                        ALLOWED),
                drafting(
                        "Quizzes.copyToDraft(QuizVersionId, String)",
                        things -> quizzes.copyToDraft(things.quizDraft(), "Kopie voor de proef"),
                        NOT_FOUND),
                drafting(
                        "Quizzes.saveDraft(QuizVersionId, QuizData, long)",
                        things -> {
                            QuizVersionId draft = things.quizDraft();
                            quizzes.saveDraft(draft, things.quizContent(draft), 0);
                        },
                        NOT_FOUND),
                drafting(
                        "Quizzes.publish(QuizVersionId, long)",
                        things -> quizzes.publish(things.quizDraft(), 0),
                        NOT_FOUND),
                drafting("Quizzes.discard(QuizVersionId)", things -> quizzes.discard(things.quizDraft()), NOT_FOUND),

                // privacytest: campaigns
                self("Campaigns.list()", things -> campaigns.list(), DENIED),
                self("Campaigns.publishedQuizzes()", things -> campaigns.publishedQuizzes(), DENIED),
                self("Campaigns.campaignUnits()", things -> campaigns.campaignUnits(), DENIED),
                everyRole("Campaigns.get(CampaignId)", things -> campaigns.get(things.plannedCampaign())),
                everyRole("Campaigns.progress(CampaignId)", things -> campaigns.progress(things.openCampaign())),
                campaigning("Campaigns.plan(NewCampaign)", things -> campaigns.plan(plan(things.unit()))),
                campaigning(
                        "Campaigns.change(CampaignId, NewCampaign, long)",
                        things -> campaigns.change(things.plannedCampaign(), plan(things.unit()), 1)),
                campaigning("Campaigns.discard(CampaignId)", things -> campaigns.discard(things.plannedCampaign())),
                campaigning("Campaigns.open(CampaignId, long)", things -> campaigns.open(things.plannedCampaign(), 1)),
                campaigning(
                        "Campaigns.extend(CampaignId, LocalDate)",
                        things -> campaigns.extend(things.openCampaign(), FixedDay.TODAY.plusDays(30))),
                campaigning("Campaigns.close(CampaignId)", things -> campaigns.close(things.openCampaign())),
                campaigning(
                        "Campaigns.issueCodes(CampaignId, Map)",
                        things -> campaigns.issueCodes(things.openCampaign(), Map.of(things.unit(), 1))),

                // privacytest: settings, which only the administrator of the highest unit changes
                self("TestSettings.read()", things -> testSettings.read(), DENIED),
                self("TestSettings.mayChange()", things -> testSettings.mayChange(), DENIED),
                new Row(
                        "TestSettings.change(int, int)",
                        things -> testSettings.change(5, 90),
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED,
                        DENIED),

                // privacytest: grading
                grading("Gradings.overview(CampaignId)", things -> gradings.overview(things.closedCampaign())),
                grading(
                        "Gradings.next(CampaignId, String)",
                        things -> gradings.next(things.closedCampaign(), SampleCampaign.EXPLAIN)),
                grading(
                        "Gradings.grade(AnswerGroupId, Grading)",
                        things -> gradings.grade(things.claimedAnswer(), Grading.GOOD)),
                grading("Gradings.undo(AnswerGroupId)", things -> gradings.undo(things.gradedAnswer())),
                grading("Gradings.differences(CampaignId)", things -> gradings.differences(things.closedCampaign())),
                grading(
                        "Gradings.settle(AnswerGroupId, Grading)",
                        things -> gradings.settle(things.disputedAnswer(), Grading.GOOD)),
                grading(
                        "Gradings.waiveSecondGrading(CampaignId)",
                        things -> gradings.waiveSecondGrading(things.gradedCampaign())),
                grading("Gradings.publish(CampaignId)", things -> gradings.publish(things.gradedCampaign())));
    }

    /** What only administrators, of whatever unit, may see. */
    private static Row readingDraft(String method, Call call) {
        return new Row(method, call, NOT_FOUND, ALLOWED, ALLOWED, NOT_FOUND, NOT_FOUND, NOT_FOUND, DENIED);
    }

    /** About oneself: everybody who is logged in. */
    private static Row self(String method, Call call, Answer anonymous) {
        return new Row(method, call, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, anonymous);
    }

    /** Everybody with a role on the unit. */
    private static Row everyRole(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, ALLOWED, ALLOWED, ALLOWED, DENIED);
    }

    /** Only the administrators of the unit. */
    private static Row managing(String method, Call call) {
        return managing(method, call, DENIED);
    }

    private static Row managing(String method, Call call, Answer others) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, others, others, others, DENIED);
    }

    /** Who sees the content of measurements: not who only administers. */
    private static Row reading(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, NOT_FOUND, ALLOWED, ALLOWED, ALLOWED, DENIED);
    }

    /** Everybody who has the code or the token, with or without an account. */
    private static Row open(String method, Call call) {
        return new Row(method, call, NOT_FOUND, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED);
    }

    /** Only the working group. */
    private static Row working(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, NOT_FOUND, ALLOWED, DENIED, DENIED, DENIED);
    }

    /** Only the working group, of what everybody with a role on the unit may know of. */
    private static Row campaigning(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, ALLOWED, DENIED, DENIED, DENIED);
    }

    /** Only who grades: no other role ever sees an answer. */
    private static Row grading(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, ALLOWED, DENIED, DENIED, DENIED);
    }

    /** Every administrator, of whatever unit. */
    private static Row drafting(String method, Call call, Answer unknown) {
        return new Row(method, call, unknown, ALLOWED, ALLOWED, DENIED, DENIED, DENIED, DENIED);
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
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : table()) {
            tests.add(test(row, "an id that does not exist", everyRole, row.unknown(), new Unknown()));
            tests.add(test(row, "a stranger", stranger, row.stranger(), new Real()));
            tests.add(test(row, "an administrator", administrator, row.administrator(), new Real()));
            tests.add(test(row, "a member of the working group", assessor, row.assessor(), new Real()));
            tests.add(test(row, "management", management, row.management(), new Real()));
            tests.add(test(row, "a supervisor", supervisor, row.supervisor(), new Real()));
            tests.add(DynamicTest.dynamicTest(row.method() + " – the anonymous: " + row.anonymous(), () -> {
                Things things = new Real();
                people.loginAsNobody();
                assertThat(answer(row.call(), things)).isEqualTo(row.anonymous());
            }));
        }
        return tests.stream();
    }

    private DynamicTest test(Row row, String who, Person person, Answer expected, Things things) {
        return DynamicTest.dynamicTest(row.method() + " – " + who + ": " + expected, () -> {
            people.login(person);
            assertThat(answer(row.call(), things)).isEqualTo(expected);
        });
    }

    private static Answer answer(Call call, Things things) {
        try {
            call.on(things);
            return ALLOWED;
        } catch (NotFoundException hidden) {
            return NOT_FOUND;
        } catch (AccessDeniedException refused) {
            return DENIED;
        }
    }

    @Test
    void lists_show_nothing_of_another_unit() {
        new Real().assessment();
        people.login(stranger);
        assertThat(assessments.list()).isEmpty();
        assertThat(units.visible()).extracting(each -> each.id()).containsExactly(otherUnit);
        assertThat(members.managed()).extracting(each -> each.id()).containsExactly(stranger.id());
        people.login(assessor);
        assertThat(assessments.list()).hasSize(1);
    }

    @Test
    void campaigns_of_another_unit_are_in_no_list() {
        CampaignId campaign = new Real().openCampaign();
        people.login(stranger);
        assertThat(campaigns.list()).isEmpty();
        assertThat(campaigns.campaignUnits()).extracting(each -> each.id()).containsExactly(otherUnit);
        people.login(management);
        assertThat(campaigns.list()).extracting(each -> each.id()).containsExactly(campaign);
    }

    @Test
    void who_only_administers_sees_no_assessment_in_the_list() {
        new Real().assessment();
        people.login(administrator);
        assertThat(assessments.list()).isEmpty();
        assertThat(assessments.assessableUnits()).isEmpty();
    }

    @Test
    void an_administrator_cannot_pull_in_members_of_another_unit_nor_push_own_members_out() {
        people.login(administrator);
        assertThat(answer(things -> members.grant(stranger.id(), Role.ASSESSOR, unit), new Unknown()))
                .isEqualTo(NOT_FOUND);
        assertThat(answer(things -> members.grant(assessor.id(), Role.ASSESSOR, otherUnit), new Unknown()))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_once() {
        Things things = new Real();
        MeasurementId measurement = things.measurement();
        people.login(everyRole);
        measurements.sheet(measurement);
        people.run(people.administrator(), () -> {
            members.revoke(everyRole.id(), Role.ASSESSOR, unit);
            members.revoke(everyRole.id(), Role.MANAGEMENT, unit);
            members.revoke(everyRole.id(), Role.SUPERVISOR, unit);
        });
        assertThat(answer(all -> measurements.sheet(measurement), things)).isEqualTo(NOT_FOUND);
    }

    private static int counter;

    private static MemberData newMember() {
        counter++;
        return new MemberData("Nieuw", "functie", new EmailAddress("nieuw" + counter + "@isolatie.example"));
    }

    private static Password password() {
        return new Password("een lang wachtwoord");
    }

    private static LocalDate day() {
        return LocalDate.of(2017, 2, 6);
    }

    private NewCampaign plan(UnitId of) {
        QuizVersionId quiz =
                people.as(assessor, campaigns::publishedQuizzes).getFirst().id();
        return new NewCampaign(
                "Afname",
                of,
                quiz,
                new CampaignPeriod(FixedDay.TODAY, FixedDay.TODAY.plusDays(9)),
                CampaignAccess.CODES,
                Set.of(of),
                "",
                0);
    }

    private FrameworkVersionId shipped() {
        return people.as(assessor, frameworks::published).stream()
                .filter(each -> each.key().equals("vng-sociaal-domein"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private QuizVersionId shippedQuiz() {
        return people.as(assessor, quizzes::published).getFirst().id();
    }

    /** What a call needs; made at the moment of the call, by somebody who may. */
    private interface Things {
        UnitId unit();

        MemberId member();

        AssessmentId assessment();

        MeasurementId measurement();

        MeasurementId lastMeasurement();

        MeasurementId finishedMeasurement();

        MeasurementId adoptedMeasurement();

        MeasurementId revision();

        FrameworkVersionId draft();

        FrameworkData draftContent(FrameworkVersionId draft);

        QuizVersionId quizDraft();

        QuizData quizContent(QuizVersionId draft);

        String testLink();

        DeviceToken device();

        CampaignId closedCampaign();

        CampaignId plannedCampaign();

        CampaignId openCampaign();

        CampaignId gradedCampaign();

        /** In front of the assessor. */
        AnswerGroupId claimedAnswer();

        /** By the assessor. */
        AnswerGroupId gradedAnswer();

        AnswerGroupId disputedAnswer();
    }

    private final class Real implements Things {

        private @org.jspecify.annotations.Nullable AssessmentId made;

        @Override
        public UnitId unit() {
            return unit;
        }

        @Override
        public MemberId member() {
            return people.member(unit, Role.MANAGEMENT, Role.SUPERVISOR).id();
        }

        @Override
        public AssessmentId assessment() {
            AssessmentId known = made;
            if (known == null) {
                known = people.as(
                        everyRole,
                        () -> assessments.start(
                                new NewAssessment("Traject", unit, shipped(), new Period(day(), day().plusDays(9)))));
                made = known;
            }
            return known;
        }

        private MeasurementId measurement(boolean last) {
            AssessmentId id = assessment();
            var all = people.as(everyRole, () -> assessments.get(id)).measurements();
            return (last ? all.getLast() : all.getFirst()).id();
        }

        @Override
        public MeasurementId measurement() {
            return measurement(false);
        }

        @Override
        public MeasurementId lastMeasurement() {
            return measurement(true);
        }

        @Override
        public MeasurementId finishedMeasurement() {
            MeasurementId id = measurement();
            people.run(
                    everyRole,
                    () -> measurements
                            .sheet(id)
                            .domains()
                            .forEach(domain -> measurements.saveScore(
                                    id, domain.domain().id(), DomainScore.notAssessed("later"), 0)));
            return id;
        }

        @Override
        public MeasurementId adoptedMeasurement() {
            MeasurementId id = finishedMeasurement();
            people.run(everyRole, () -> measurements.adopt(id));
            return id;
        }

        @Override
        public MeasurementId revision() {
            MeasurementId adopted = adoptedMeasurement();
            return people.as(everyRole, () -> measurements.revise(adopted, "omdat"));
        }

        @Override
        public FrameworkVersionId draft() {
            return people.as(everyRole, () -> frameworks.copyToDraft(shipped(), "Raamwerk voor de proef"));
        }

        @Override
        public FrameworkData draftContent(FrameworkVersionId draft) {
            return people.as(everyRole, () -> frameworks.get(draft)).data();
        }

        @Override
        public QuizVersionId quizDraft() {
            return people.as(everyRole, () -> quizzes.copyToDraft(shippedQuiz(), "Test voor de proef"));
        }

        @Override
        public QuizData quizContent(QuizVersionId draft) {
            return people.as(everyRole, () -> quizzes.get(draft)).data();
        }

        @Override
        public String testLink() {
            return new OpenCampaign(application).in(unit, unit).link();
        }

        @Override
        public DeviceToken device() {
            return submissions.start(testLink(), null, null);
        }

        @Override
        public CampaignId closedCampaign() {
            OpenCampaign campaigns = new OpenCampaign(application);
            CampaignId campaign = campaigns.in(unit, unit).id();
            campaigns.close(campaign);
            return campaign;
        }

        @Override
        public CampaignId plannedCampaign() {
            return people.as(everyRole, () -> campaigns.plan(plan(unit)));
        }

        @Override
        public CampaignId openCampaign() {
            CampaignId planned = plannedCampaign();
            people.run(
                    everyRole,
                    () -> campaigns.open(planned, campaigns.get(planned).version()));
            return planned;
        }

        private SampleCampaign campaign(int secondGrading) {
            return SampleCampaign.closed(application, unit, secondGrading, "een antwoord");
        }

        @Override
        public CampaignId gradedCampaign() {
            return campaign(0).graded(Grading.GOOD, null).id();
        }

        @Override
        public AnswerGroupId claimedAnswer() {
            CampaignId id = campaign(0).id();
            return people.as(assessor, () -> gradings.next(id, SampleCampaign.EXPLAIN))
                    .orElseThrow()
                    .group();
        }

        @Override
        public AnswerGroupId gradedAnswer() {
            AnswerGroupId answer = claimedAnswer();
            people.run(assessor, () -> gradings.grade(answer, Grading.GOOD));
            return answer;
        }

        @Override
        public AnswerGroupId disputedAnswer() {
            return campaign(100).graded(Grading.GOOD, Grading.INSUFFICIENT).group();
        }
    }

    /** Ids of nothing. */
    private final class Unknown implements Things {

        @Override
        public UnitId unit() {
            return UnitId.random();
        }

        @Override
        public MemberId member() {
            return MemberId.random();
        }

        @Override
        public AssessmentId assessment() {
            return AssessmentId.random();
        }

        @Override
        public MeasurementId measurement() {
            return MeasurementId.random();
        }

        @Override
        public MeasurementId lastMeasurement() {
            return MeasurementId.random();
        }

        @Override
        public MeasurementId finishedMeasurement() {
            return MeasurementId.random();
        }

        @Override
        public MeasurementId adoptedMeasurement() {
            return MeasurementId.random();
        }

        @Override
        public MeasurementId revision() {
            return MeasurementId.random();
        }

        @Override
        public FrameworkVersionId draft() {
            return FrameworkVersionId.random();
        }

        @Override
        public FrameworkData draftContent(FrameworkVersionId draft) {
            return people.as(everyRole, () -> frameworks.get(shipped())).data();
        }

        @Override
        public QuizVersionId quizDraft() {
            return QuizVersionId.random();
        }

        @Override
        public QuizData quizContent(QuizVersionId draft) {
            return people.as(everyRole, () -> quizzes.get(shippedQuiz())).data();
        }

        @Override
        public String testLink() {
            return "bestaat-niet";
        }

        @Override
        public DeviceToken device() {
            return new DeviceToken("bestaat-niet");
        }

        @Override
        public CampaignId closedCampaign() {
            return CampaignId.random();
        }

        @Override
        public CampaignId plannedCampaign() {
            return CampaignId.random();
        }

        @Override
        public CampaignId openCampaign() {
            return CampaignId.random();
        }

        @Override
        public CampaignId gradedCampaign() {
            return CampaignId.random();
        }

        @Override
        public AnswerGroupId claimedAnswer() {
            return AnswerGroupId.random();
        }

        @Override
        public AnswerGroupId gradedAnswer() {
            return AnswerGroupId.random();
        }

        @Override
        public AnswerGroupId disputedAnswer() {
            return AnswerGroupId.random();
        }
    }
}
