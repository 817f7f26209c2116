package nl.privacyspiegel.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.api.TokenScope;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.organisation.login.RunningSession;
import nl.privacyspiegel.organisation.token.ApiTokenData;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

@OnH2
@DisplayName("A member sees where they are logged in, and ends what they do not recognise")
class OwnSessionsTest {

    private static final String AT_WORK =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0";
    private static final String TELEPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile Safari/604.1";

    @Autowired
    private People people;

    @Autowired
    private Sessions sessions;

    @Autowired
    private CurrentUser user;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private AuditSearch trail;

    @Autowired
    private ApplicationEventPublisher events;

    private Person person = new Person(MemberId.random(), "", "");
    private Authentication telephone = new TestingAuthenticationToken("", "");
    private Authentication atWork = telephone;

    @BeforeEach
    void somebody_is_logged_in_twice() {
        person = people.member(people.unit(), Role.ASSESSOR);
        telephone = loggedIn(TELEPHONE);
        atWork = loggedIn(AT_WORK);
    }

    private Authentication loggedIn(String browser) {
        Authentication login = Logins.of(accounts, person.email());
        people.login(login);
        sessions.used(browser);
        return login;
    }

    @Test
    void each_place_is_told_by_its_kind_of_browser_and_this_one_is_first() {
        assertThat(sessions.own())
                .extracting(RunningSession::browser, RunningSession::current)
                .containsExactly(tuple("Edge, Windows", true), tuple("Safari, iPhone", false));
        sessions.used("curl/8.5.0");
        assertThat(sessions.own()).first().extracting(RunningSession::browser).isEqualTo("");
    }

    @Test
    void one_ends_and_the_other_goes_on() {
        sessions.end(sessions.own().getLast().id(), People.PASSWORD);
        assertThat(sessions.own()).singleElement().matches(RunningSession::current);
        assertThat(user.member()).isPresent();
        people.login(telephone);
        assertThat(user.member()).isEmpty();
        people.login(person);
        assertThat(user.member()).as("a new login").isPresent();
        assertThat(trail.about(person.id().value()))
                .extracting(entry -> entry.facts().action())
                .contains(OrganisationAct.SESSION_ENDED.name());
    }

    @Test
    void all_others_end_at_once_and_keys_of_programs_stay() {
        people.login(telephone);
        tokens.make(new ApiTokenData("Nacht", Set.of(TokenScope.ASSESSMENTS), FixedDay.TODAY), People.PASSWORD);
        sessions.endOthers(People.PASSWORD);
        assertThat(tokens.list()).hasSize(1);
        assertThat(sessions.own()).singleElement().matches(RunningSession::current);
        people.login(atWork);
        assertThat(user.member()).isEmpty();
    }

    @Test
    void those_of_somebody_else_are_not_seen_and_do_not_end() {
        UUID mine = sessions.own().getFirst().id();
        people.login(people.member(people.unit(), Role.ADMINISTRATOR));
        sessions.used(AT_WORK);
        assertThat(sessions.own()).hasSize(1);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sessions.end(mine, People.PASSWORD));
        people.login(atWork);
        assertThat(user.member()).isPresent();
    }

    @Test
    void somebody_at_a_screen_that_was_left_open_ends_none() {
        UUID other = sessions.own().getLast().id();
        for (Runnable ending : List.<Runnable>of(
                () -> sessions.end(other, "geraden"),
                () -> sessions.endOthers("geraden"),
                () -> sessions.end(other, ""))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(ending::run)
                    .extracting(RuleViolation::key)
                    .isEqualTo("organisation.password.wrong");
        }
        assertThat(sessions.own()).hasSize(2);
        people.login(telephone);
        assertThat(user.member()).isPresent();
    }

    @Test
    void who_logs_out_leaves_none_behind() {
        events.publishEvent(new LogoutSuccessEvent(telephone));
        assertThat(sessions.own()).singleElement().matches(RunningSession::current);
    }
}
