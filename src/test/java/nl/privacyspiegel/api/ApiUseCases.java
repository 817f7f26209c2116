package nl.privacyspiegel.api;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.token.ApiTokenData;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department with a large and a small team, measurements and a campaign of it, and a program of its manager. */
abstract class ApiUseCases {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 11, 29);
    static final String FORMULA = "=HYPERLINK(\"http://elders\")";

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ApplicationContext application;

    @Autowired
    People people;

    @Autowired
    ApiTokens tokens;

    @LocalServerPort
    int port;

    UnitId department;
    UnitId large;
    UnitId small;
    Person assessor;
    Person manager;

    @BeforeEach
    void there_is_a_department() {
        department = people.unit();
        large = people.unitBelow(department);
        small = people.unitBelow(department);
        assessor = people.member(department, Role.ASSESSOR);
        manager = people.member(department, Role.MANAGEMENT);
    }

    /**
     * Both measurements of a unit are adopted, with grades from 6 on, and one finding that looks like a formula. Of the first
     * domain there is a target, and the last grade was agreed on together.
     */
    List<MeasurementId> measure(UnitId unit) {
        MeasuredUnit measured = MeasuredUnit.in(application);
        Measurements measurements = application.getBean(Measurements.class);
        return people.as(assessor, () -> {
            List<MeasurementId> both = measured.measurements(measured.start(unit, FIRST_DAY, LAST_DAY));
            var question = measurements
                    .sheet(both.getFirst())
                    .domains()
                    .getFirst()
                    .questions()
                    .getFirst();
            measurements.saveFinding(
                    both.getFirst(),
                    question.question().id(),
                    new FindingData(FORMULA, Judgement.PARTLY, FIRST_DAY, "archief"),
                    question.finding().version());
            String domain = measurements
                    .sheet(both.getFirst())
                    .domains()
                    .getFirst()
                    .domain()
                    .id();
            measured.adopt(both.getFirst(), Map.of(domain, 0));
            measured.agree(assessor, both.getLast(), domain, 8, "Een 7 is genoeg.");
            measured.adopt(both.getLast(), Map.of(domain, 8));
            application
                    .getBean(Targets.class)
                    .set(
                            measurements.sheet(both.getFirst()).assessment().id(),
                            domain,
                            new TargetGrade(Grade.of(9), LAST_DAY, "college", ""),
                            null);
            return both;
        });
    }

    /** A unit decided to do something late about its first domain, which a function does, and has a duty each year. */
    void improve(UnitId unit) {
        people.run(assessor, () -> {
            WorkFunctions functions = application.getBean(WorkFunctions.class);
            Owner owner = new Owner.OfFunction(functions.add(unit, new FunctionData("Jurist", new Filled.ByNobody())));
            application
                    .getBean(ActionChanges.class)
                    .make(
                            unit,
                            ActionData.named("Beleid vaststellen")
                                    .withOwner(Optional.of(owner))
                                    .withPlanning(new Planning(null, FixedDay.TODAY.minusDays(1), null)));
            application
                    .getBean(Duties.class)
                    .add(
                            unit,
                            new DutyData(
                                    "Jaarverslag maken",
                                    "",
                                    Optional.of(new Owner.OfMember(assessor.id())),
                                    new DutyTime.Recurring(
                                            new Rhythm(1, Rhythm.Unit.YEARS), FixedDay.TODAY.plusMonths(1)),
                                    ""));
        });
    }

    /** Eight people of the large team, three of the small one and six directly under the department took part. */
    CampaignId hold() {
        return HeldCampaigns.in(application)
                .graded(
                        department,
                        LocalDate.of(2025, 10, 6),
                        6,
                        new HeldCampaigns.Part(large, 8),
                        new HeldCampaigns.Part(small, 3));
    }

    String token(Person person, TokenScope... scopes) {
        return people.as(
                person,
                () -> tokens.make(
                                new ApiTokenData(
                                        "Power BI " + UUID.randomUUID(), Set.of(scopes), FixedDay.TODAY.plusDays(30)),
                                People.PASSWORD)
                        .text());
    }

    String everything(Person person) {
        return token(person, TokenScope.values());
    }

    /** Asks with this token; headers are names and values by turns. */
    HttpResponse<byte[]> get(String token, String path, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(Arrays.asList(headers));
        return new Visitor(port).get("/api/v1" + path, all.toArray(String[]::new));
    }

    JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    List<JsonNode> items(String token, String path) {
        HttpResponse<byte[]> answer = get(token, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + text(answer));
        }
        return json(answer).get("items").valueStream().toList();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
