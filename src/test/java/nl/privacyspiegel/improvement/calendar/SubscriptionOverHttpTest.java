package nl.privacyspiegel.improvement.calendar;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("A calendar program reads the privacy calendar of a member")
class SubscriptionOverHttpTest extends ImprovementUseCases {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

    @Autowired
    private Duties duties;

    @Autowired
    private DutyTurns turns;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private WorkFunctions functions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    private DutyId duty(UnitId where, String name, Optional<Owner> owner) {
        return duties.add(
                where,
                new DutyData(
                        name,
                        "AVG, artikel 39; hoofdstuk 3",
                        owner,
                        new DutyTime.Recurring(new Rhythm(6, Rhythm.Unit.MONTHS), DUE),
                        "Verslag, met aantallen"));
    }

    private HttpResponse<byte[]> ask(Secret secret) {
        return new Visitor(port).get("/agenda/" + secret.text() + ".ics");
    }

    private List<VEvent> events(Secret secret) throws Exception {
        HttpResponse<byte[]> answer = ask(secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        Calendar read =
                new CalendarBuilder().build(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)));
        assertThat(read.validate().getEntries()).isEmpty();
        return read.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void an_event_stays_the_same_one_when_its_day_moves_and_is_called_off_at_the_end() throws Exception {
        DutyId id = duty(unit, "Suwinet: wijzen op veilig gebruik; én letten op, alles", Optional.empty());
        Secret secret = subscriptions.subscribe();

        VEvent first = events(secret).getFirst();
        assertThat(value(first, "SUMMARY")).isEqualTo("Suwinet: wijzen op veilig gebruik; én letten op, alles");
        assertThat(value(first, "DTSTART")).isEqualTo("20260430");
        assertThat(value(first, "DESCRIPTION"))
                .contains("Wat het laat zien: Verslag, met aantallen", "Waar het staat: AVG, artikel 39; hoofdstuk 3");

        turns.done(id, DUE, TODAY, "");
        VEvent moved = events(secret).getFirst();
        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(moved, "DTSTART")).isEqualTo("20261030");
        assertThat(sequence(moved)).isGreaterThan(sequence(first));
        assertThat(value(moved, "STATUS")).isEqualTo("CONFIRMED");

        duties.retire(id);
        VEvent over = events(secret).getFirst();
        assertThat(value(over, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(over, "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(over)).isGreaterThan(sequence(moved));
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    @Test
    void it_tells_functions_and_no_names_of_people() throws Exception {
        duty(
                unit,
                "Van een functie",
                Optional.of(new Owner.OfFunction(
                        functions.add(unit, new FunctionData("Privacy officer", new Filled.ByMember(assessor.id()))))));
        duty(unit, "Van een mens", Optional.of(new Owner.OfMember(assessor.id())));
        List<VEvent> events = events(subscriptions.subscribe());
        assertThat(events)
                .extracting(event -> value(event, "DESCRIPTION"))
                .anyMatch(text -> text.contains("Wie: Privacy officer"));
        String name =
                people.as(assessor, () -> functions.colleagues(unit)).getFirst().name();
        assertThat(events.toString()).doesNotContain(name);
    }

    @Test
    void it_gives_what_its_member_may_read_and_nothing_of_others() throws Exception {
        duty(unit, "Van ons", Optional.empty());
        Secret secret = subscriptions.subscribe();
        UnitId elsewhere = people.unit();
        people.run(people.member(elsewhere, Role.ASSESSOR), () -> duty(elsewhere, "Van hen", Optional.empty()));
        assertThat(events(secret)).extracting(event -> value(event, "SUMMARY")).containsExactly("Van ons");
    }

    @Test
    void an_address_that_opens_nothing_says_nothing() {
        Secret first = subscriptions.subscribe();
        Secret second = subscriptions.subscribe();
        assertThat(ask(first).statusCode()).as("replaced by another one").isEqualTo(404);
        assertThat(ask(second).statusCode()).isEqualTo(200);
        assertThat(subscriptions.mine().orElseThrow().lastReadOn()).isEqualTo(TODAY);
        subscriptions.withdraw();
        assertThat(subscriptions.mine()).isEmpty();
        for (Secret closed : List.of(second, Secret.random(), new Secret("kort"), new Secret("%27%20or%201=1"))) {
            HttpResponse<byte[]> answer = ask(closed);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("VCALENDAR", "Exception");
        }
        assertThat(new Visitor(port).post("/agenda/" + second.text() + ".ics").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void who_may_not_come_in_any_more_gets_nothing() {
        Person gone = people.member(unit, Role.ASSESSOR);
        Secret secret = people.as(gone, subscriptions::subscribe);
        assertThat(ask(secret).statusCode()).isEqualTo(200);
        people.run(people.administrator(), () -> people.confirmed(() -> accounts.deactivate(gone.id())));
        assertThat(ask(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void the_file_speaks_the_language_of_the_member_and_not_that_of_the_browser() {
        duty(unit, "Jaarverslag", Optional.empty());
        people.run(assessor, () -> members.speak("en"));
        Visitor visitor = new Visitor(port);
        visitor.login(assessor.email(), assessor.password());
        HttpResponse<byte[]> file = visitor.get("/kalender/privacykalender.ics", "Accept-Language", "nl");
        assertThat(file.headers().firstValue("content-disposition").orElse("")).contains("privacykalender.ics");
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains("X-WR-CALNAME:Privacy calendar");
    }

    @Test
    void without_a_login_there_is_no_file() {
        HttpResponse<byte[]> answer = new Visitor(port).get("/kalender/privacykalender.ics");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("VCALENDAR");
    }
}
