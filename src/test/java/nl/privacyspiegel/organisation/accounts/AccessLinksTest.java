package nl.privacyspiegel.organisation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Links with which somebody chooses a password, once")
class AccessLinksTest {

    abstract static class Cases extends AccountUseCases {

        @Test
        void who_is_invited_chooses_a_password_once_and_can_log_in() {
            MemberData data = somebody();
            NewAccessLink link = people.invite(data, Role.ASSESSOR, unit);
            MemberId id = link.member();
            assertThat(members.get(id).state()).isEqualTo(MemberState.INVITED);
            assertThat(members.get(id).linkUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
            assertThat(letsIn(data.email().value(), PASSWORD)).isFalse();

            people.logout();
            assertThat(links.open(People.secret(link)))
                    .isEqualTo(new OpenedLink(
                            true,
                            "Gemeente Voorbeeld",
                            "Jan Jansen",
                            data.email().value()));
            links.use(People.secret(link), PASSWORD);
            assertThat(letsIn(data.email().value(), PASSWORD)).isTrue();
            worthless(link);

            people.login(administrator);
            assertThat(members.get(id).state()).isEqualTo(MemberState.ACTIVE);
            assertThat(members.get(id).linkUntil()).isNull();
            people.login(new Person(id, data.email().value(), PASSWORD.value()));
            assertThat(user.require())
                    .isEqualTo(new CurrentMember(
                            id, "Jan Jansen", "jurist", data.email().value(), "nl"));
            assertThat(recorded(id)).containsExactly(OrganisationAct.INVITED, OrganisationAct.INVITATION_ACCEPTED);
        }

        @Test
        void the_secret_of_a_link_is_kept_nowhere_and_stands_behind_the_number_sign() {
            NewAccessLink link = people.invite(somebody(), Role.ASSESSOR, unit);
            assertThat(link.path()).matches("toegang/[0-9a-f]{8}#[0-9A-Z]{26}");
            assertThat(link.toString()).doesNotContain(People.secret(link));
            AccessLink row = linkRows.findByMemberId(link.member().value()).orElseThrow();
            assertThat(row.hash()).isEqualTo(new Secret(People.secret(link)).hash());
        }

        @Test
        void a_password_that_is_easy_to_guess_does_not_use_up_the_link() {
            NewAccessLink link = people.invite(somebody(), Role.ASSESSOR, unit);
            refused(
                    "organisation.password.common",
                    () -> links.use(People.secret(link), new Password("wachtwoord123")));
            refused(
                    "organisation.password.own",
                    () -> links.use(People.secret(link), new Password("jan-jansen fietst")));
            links.use(People.secret(link), PASSWORD);
        }

        @Test
        void an_email_address_has_one_account_in_whatever_case() {
            MemberData data = somebody();
            people.invite(data, Role.ASSESSOR, unit);
            refused(
                    "organisation.member.email.taken",
                    () -> accounts.invite(
                            new MemberData(
                                    "Ander",
                                    "ander",
                                    new EmailAddress(data.email().value().toUpperCase(java.util.Locale.ROOT))),
                            Role.MANAGEMENT,
                            unit));
        }

        @Test
        void a_link_that_was_made_a_moment_ago_is_not_replaced_unseen() throws Exception {
            NewAccessLink invited = people.invite(somebody(), Role.ASSESSOR, unit);
            var answers = AtOnce.twice(people, administrator, () -> people.makeLink(invited.member()));
            assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
            NewAccessLink link =
                    answers.stream().flatMap(Optional::stream).findFirst().orElseThrow();
            assertThat(links.open(People.secret(link)).email()).isNotBlank();
            refused("organisation.account.link.justMade", () -> people.makeLink(invited.member()));
        }

        @Test
        void an_invitation_that_was_withdrawn_replaced_or_expired_is_worth_nothing() {
            NewAccessLink first = people.invite(somebody(), Role.ASSESSOR, unit);
            NewAccessLink second = people.makeLink(first.member());
            worthless(first);
            accounts.withdrawLink(first.member());
            accounts.withdrawLink(first.member());
            worthless(second);
            assertThat(members.get(first.member()).linkUntil()).isNull();
            assertThat(recorded(first.member()))
                    .containsExactly(
                            OrganisationAct.INVITED, OrganisationAct.INVITED, OrganisationAct.INVITATION_WITHDRAWN);

            Secret old = Secret.random();
            linkRows.save(new AccessLink(
                    AccessLink.Kind.INVITATION,
                    old.hash(),
                    first.member(),
                    administrator.id(),
                    true,
                    clock.instant().minus(Duration.ofDays(7))));
            worthless(new NewAccessLink(first.member(), old.text(), clock.instant()));
            assertThat(members.get(first.member()).linkUntil()).isNull();
        }

        @Test
        void a_forgotten_password_is_replaced_by_a_link_of_a_day_that_ends_all_sessions() {
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink link = people.makeLink(member.id());
            assertThat(link.until()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
            assertThat(letsIn(member.email(), new Password(member.password()))).isTrue();
            people.logout();
            assertThat(links.open(People.secret(link)).invitation()).isFalse();
            people.login(member);
            assertThat(user.member()).isPresent();
            links.use(People.secret(link), PASSWORD);
            assertThat(user.member()).isEmpty();
            assertThat(letsIn(member.email(), PASSWORD)).isTrue();
            assertThat(letsIn(member.email(), new Password(member.password()))).isFalse();
            worthless(link);
            assertThat(recorded(member.id()))
                    .endsWith(OrganisationAct.PASSWORD_RESET_LINK_MADE, OrganisationAct.PASSWORD_RESET);
        }

        @Test
        void nobody_makes_a_link_for_oneself_to_get_around_the_current_password() {
            refused("organisation.account.ownPassword", () -> accounts.makeLink(administrator.id()));
        }

        @Test
        void a_link_is_worth_no_more_than_its_maker() {
            NewAccessLink invitation = people.invite(somebody(), Role.ASSESSOR, unit);
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink reset = people.makeLink(member.id());
            links.open(People.secret(invitation));
            links.open(People.secret(reset));
            people.run(
                    people.administrator(),
                    () -> people.grant(invitation.member(), Role.ADMINISTRATOR, people.organisation()));
            worthless(invitation);
            people.run(people.administrator(), () -> accounts.deactivate(administrator.id()));
            worthless(reset);
        }

        @Test
        void of_two_who_use_a_link_at_the_same_moment_one_succeeds() throws Exception {
            NewAccessLink link = people.invite(somebody(), Role.ASSESSOR, unit);
            Callable<Boolean> use = () -> {
                try {
                    links.use(People.secret(link), PASSWORD);
                    return true;
                } catch (NotFoundException late) {
                    return false;
                }
            };
            assertThat(atTheSameMoment(use, use)).containsExactlyInAnyOrder(true, false);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
