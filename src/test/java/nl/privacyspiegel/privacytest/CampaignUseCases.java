package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A member of the working group of a new unit, with two teams below it, who holds a campaign. */
abstract class CampaignUseCases {

    static final CampaignPeriod PERIOD = new CampaignPeriod(TODAY, TODAY.plusDays(14));

    private static final LocalDate NEVER = TODAY.plusYears(50);

    @Autowired
    People people;

    @Autowired
    Campaigns campaigns;

    @Autowired
    AccessCodes accessCodes;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationContext application;

    @Autowired
    OngoingTests ongoing;

    @Autowired
    TransactionTemplate transactions;

    UnitId unit;
    UnitId department;
    UnitId team;
    Person assessor;

    /** The calendar turns for all campaigns of a database, and the table of isolation alone leaves hundreds. */
    @BeforeEach
    void no_campaign_of_other_tests_is_due() {
        database.update("update campaign set last_day = ?, version = version + 1 where state = 'OPEN'", NEVER);
        database.update(
                "update campaign set delete_on = ?, version = version + 1 where delete_on is not null and answers_deleted_on is null",
                NEVER);
    }

    @BeforeEach
    void a_member_of_the_working_group_logs_in() {
        unit = people.unit();
        department = people.unitBelow(unit);
        team = people.unitBelow(department);
        assessor = people.member(unit, Role.ASSESSOR, Role.DISTRIBUTOR);
        people.login(assessor);
    }

    QuizVersionId quiz() {
        return campaigns.publishedQuizzes().stream()
                .filter(quiz -> quiz.key().equals("privacytest-2017"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    NewCampaign plan(CampaignAccess access) {
        return new NewCampaign("Voorjaar", unit, quiz(), PERIOD, access, Set.of(team), "Om te leren", 10);
    }

    CampaignId planned(CampaignAccess access) {
        return campaigns.plan(plan(access));
    }

    CampaignId opened(CampaignAccess access) {
        CampaignId id = planned(access);
        campaigns.open(id, campaigns.get(id).version());
        return id;
    }

    /** Employees of the team hand in, each with two answers. */
    void handedIn(CampaignId campaign, int people) {
        for (int i = 0; i < people; i++) {
            inTransaction(() -> ongoing.handedIn(campaign, team, TODAY, given()));
        }
    }

    /** Somebody began and did not finish. */
    void begun(CampaignId campaign) {
        DeviceToken device = DeviceToken.random();
        inTransaction(() -> {
            ongoing.begin(campaign, team, TODAY, device);
            given().forEach((question, content) ->
                    ongoing.save(ongoing.lock(device).orElseThrow(), question, content));
        });
    }

    private void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    private static Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        QuizData data = QuizSamples.shipped("privacytest-2017");
        Stream.of(QuizQuestion.TrueFalse.class, QuizQuestion.Open.class)
                .forEach(kind -> data.questions().stream()
                        .filter(kind::isInstance)
                        .findFirst()
                        .ifPresent(question -> given.put(
                                question.id(),
                                question instanceof QuizQuestion.Open
                                        ? new GivenAnswer.Text("Vragen aan de FG").encode()
                                        : new GivenAnswer.Truth(true).encode())));
        return given;
    }

    /** So many codes for a unit with far more people. */
    static CodeOrder codes(UnitId unit, int number) {
        return new CodeOrder(Map.of(unit, number), Map.of(unit, CodeOrder.MOST_HEADS), "");
    }

    int count(String table, CampaignId campaign) {
        return number("select count(*) from " + table + " where campaign_id = ?", campaign);
    }

    int tests(CampaignId campaign) {
        return new OpenCampaign(application).submissions(campaign);
    }

    int answers(CampaignId campaign) {
        return new OpenCampaign(application)
                .sheets(campaign)
                .mapToInt(sheet -> sheet.answers().size())
                .sum();
    }

    int number(String query, CampaignId campaign) {
        Integer found = database.queryForObject(query, Integer.class, campaign.value());
        return found == null ? 0 : found;
    }

    static void refused(String key, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    List<UnitId> offered(CampaignId id) {
        return campaigns.get(id).offered().stream().map(OfferedUnit::unit).toList();
    }

    static NewCampaign with(NewCampaign plan, Set<UnitId> offered) {
        return new NewCampaign(
                plan.name(),
                plan.unit(),
                plan.quiz(),
                plan.period(),
                plan.access(),
                offered,
                plan.purpose(),
                plan.secondGrading());
    }
}
