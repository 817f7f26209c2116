package nl.privacyspiegel.organisation.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The life of an account")
class AccountsTest {

    abstract static class Cases extends AccountUseCases {

        @Test
        void an_account_with_a_role_elsewhere_is_not_the_administrators_to_take() {
            Person higher = people.member(unit, Role.ASSESSOR);
            people.run(people.administrator(), () -> people.grant(higher.id(), Role.ADMINISTRATOR, people.unit()));
            assertThat(members.get(higher.id()).whole()).isFalse();
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> accounts.makeLink(higher.id()),
                    () -> accounts.withdrawLink(higher.id()),
                    () -> accounts.deactivate(higher.id()),
                    () -> accounts.activate(higher.id()),
                    () -> accounts.export(higher.id()),
                    () -> accounts.erase(higher.id()))) {
                refused("organisation.account.rolesElsewhere", act);
            }
            members.revoke(higher.id(), Role.ASSESSOR, unit);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.deactivate(higher.id()));
        }

        @Test
        void an_administrator_gives_no_role_above_and_invites_nobody_there() {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> people.grant(administrator.id(), Role.ADMINISTRATOR, people.organisation()),
                    () -> members.revoke(people.administrator().id(), Role.ADMINISTRATOR, people.organisation()),
                    () -> accounts.invite(somebody(), Role.ADMINISTRATOR, people.organisation()),
                    () -> accounts.makeLink(people.administrator().id()))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(act);
            }
        }

        @Test
        void who_is_deactivated_is_out_at_once_and_comes_back_when_activated() {
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink link = people.makeLink(member.id());
            accounts.deactivate(member.id());
            worthless(link);
            refused("organisation.account.activateFirst", () -> accounts.makeLink(member.id()));
            assertThat(members.get(member.id()).state()).isEqualTo(MemberState.DEACTIVATED);
            assertThat(letsIn(member.email(), new Password(member.password()))).isFalse();
            people.login(member);
            assertThat(user.member()).isEmpty();
            assertThat(user.may(unit, Role.ASSESSOR)).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(user::require);

            people.run(administrator, () -> accounts.activate(member.id()));
            assertThat(letsIn(member.email(), new Password(member.password()))).isTrue();
            assertThat(recorded(member.id())).endsWith(OrganisationAct.DEACTIVATED, OrganisationAct.ACTIVATED);
        }

        @Test
        void who_is_erased_leaves_the_function_only() {
            MemberData data = somebody();
            NewAccessLink invitation = people.invite(data, Role.ASSESSOR, unit);
            links.use(People.secret(invitation), PASSWORD);
            MemberId id = invitation.member();
            accounts.erase(id);
            Account left = stored.find(id).orElseThrow();
            assertThat(left.name()).isEqualTo("jurist");
            assertThat(left.jobFunction()).isEqualTo("jurist");
            assertThat(left.email()).doesNotContain("jan").endsWith(".invalid");
            assertThat(left.canLogIn()).isFalse();
            assertThat(encoder.matches(PASSWORD.value(), left.password())).isFalse();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> members.get(id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.activate(id));
            assertThat(recorded(id)).endsWith(OrganisationAct.MEMBER_ERASED);
            assertThat(people.invite(data, Role.ASSESSOR, unit).member()).isNotEqualTo(id);
        }

        @Test
        void a_member_is_exported_with_roles_and_trail_but_without_password() {
            Person member = people.member(unit, Role.ASSESSOR);
            String file = new String(accounts.export(member.id()), StandardCharsets.UTF_8);
            assertThat(file)
                    .contains(member.email(), "\"rol\" : \"ASSESSOR\"", "INVITED")
                    .doesNotContain("bcrypt", administrator.email());
            assertThat(recorded(member.id())).endsWith(OrganisationAct.MEMBER_EXPORTED);
        }

        @Test
        void the_last_administrator_who_can_log_in_stays() {
            Person first = people.administrator();
            people.login(first);
            refused("organisation.role.lastAdministrator", () -> accounts.deactivate(first.id()));
            refused("organisation.role.lastAdministrator", () -> accounts.erase(first.id()));
            NewAccessLink second = people.invite(somebody(), Role.ADMINISTRATOR, people.organisation());
            refused("organisation.role.lastAdministrator", () -> accounts.deactivate(first.id()));
            people.grant(first.id(), Role.MANAGEMENT, people.organisation());
            refused(
                    "organisation.role.lastAdministrator",
                    () -> members.revoke(first.id(), Role.ADMINISTRATOR, people.organisation()));
            people.confirmed(() -> accounts.erase(second.member()));
        }

        @Test
        void two_administrators_who_deactivate_each_other_leave_one() throws Exception {
            Person first = people.administrator();
            for (int round = 0; round < 5; round++) {
                Person second = people.member(people.organisation(), Role.ADMINISTRATOR);
                List<Boolean> done = atTheSameMoment(deactivating(first, second), deactivating(second, first));
                assertThat(done).containsExactlyInAnyOrder(true, false);
                Person left = done.getFirst() ? first : second;
                Person gone = done.getFirst() ? second : first;
                people.run(left, () -> accounts.activate(gone.id()));
                people.run(first, () -> people.confirmed(() -> accounts.erase(second.id())));
            }
        }

        private Callable<Boolean> deactivating(Person who, Person whom) {
            return () -> {
                try {
                    people.run(who, () -> accounts.deactivate(whom.id()));
                    return true;
                } catch (RuleViolation | AccessDeniedException | NotFoundException late) {
                    return false;
                }
            };
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
