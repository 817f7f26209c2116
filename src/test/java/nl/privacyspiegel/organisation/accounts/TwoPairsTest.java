package nl.privacyspiegel.organisation.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.logbook.Notices;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What opens content takes two people, and the supervisor is told")
class TwoPairsTest {

    abstract static class Cases extends AccountUseCases {

        @Autowired
        Confirmations confirmations;

        @Autowired
        Notices notices;

        @Autowired
        UnitChanges changes;

        @Autowired
        Units units;

        private Asked waiting(Person reader, MemberId about) {
            return people.as(reader, confirmations::waiting).stream()
                    .filter(each -> each.member().equals(about))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        private List<String> told(Person supervisor) {
            return people.as(supervisor, notices::list).stream()
                    .map(notice -> notice.act().actionKey().replaceAll(".*\\.", ""))
                    .toList();
        }

        @Test
        void a_content_role_for_oneself_does_nothing_until_a_supervisor_confirms_it() {
            Person supervisor = people.member(unit, Role.SUPERVISOR);
            people.login(administrator);
            for (Role role : Role.contentReaders()) {
                assertThat(members.grant(administrator.id(), role, unit)).isFalse();
                assertThat(members.grant(administrator.id(), role, unit)).isFalse();
            }
            assertThat(held(administrator.id())).containsExactly(Role.ADMINISTRATOR);
            assertThat(user.may(unit, Role.contentReaders())).isFalse();
            Asked own = waiting(administrator, administrator.id());
            assertThat(own.mine()).isTrue();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> confirmations.confirm(own.id()));
            List<Asked> asked = people.as(supervisor, confirmations::waiting);
            assertThat(asked).hasSize(3).noneMatch(Asked::mine);
            people.run(supervisor, () -> confirmations.confirm(asked.getFirst().id()));
            people.run(supervisor, () -> confirmations.refuse(asked.getLast().id()));
            assertThat(held(administrator.id())).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.ASSESSOR);
            assertThat(told(supervisor))
                    .startsWith(
                            "confirmation_refused",
                            "role_granted",
                            "confirmation_given",
                            "confirmation_asked",
                            "confirmation_asked",
                            "confirmation_asked");
        }

        @Test
        void another_administrator_confirms_too_but_nobody_without_a_say_over_the_unit_does() {
            Person other = people.member(unit, Role.ADMINISTRATOR);
            Person elsewhere = people.member(people.unit(), Role.ADMINISTRATOR, Role.SUPERVISOR);
            Person below = people.member(people.unitBelow(unit), Role.SUPERVISOR);
            Person assessor = people.member(unit, Role.ASSESSOR);
            members.grant(administrator.id(), Role.ASSESSOR, unit);
            AskedId id = waiting(administrator, administrator.id()).id();
            for (Person nobody : List.of(elsewhere, below)) {
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> people.run(nobody, () -> confirmations.confirm(id)));
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> people.run(nobody, () -> confirmations.refuse(id)));
            }
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.run(assessor, () -> confirmations.confirm(id)));
            people.run(other, () -> confirmations.confirm(id));
            assertThat(held(administrator.id())).contains(Role.ASSESSOR);
        }

        @Test
        void the_link_of_an_invitation_is_seen_by_who_confirms_and_not_by_who_asked() {
            MemberData data = somebody();
            assertThat(accounts.invite(data, Role.SUPERVISOR, unit)).isEmpty();
            refused("organisation.member.email.taken", () -> accounts.invite(data, Role.SUPERVISOR, unit));
            Asked asked = people.as(people.supervisor(), confirmations::waiting).stream()
                    .filter(each -> each.email().equals(data.email().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(linkRows.findByMemberId(asked.member().value())).isEmpty();
            NewAccessLink link = people.as(people.supervisor(), () -> confirmations.confirm(asked.id()))
                    .orElseThrow();
            links.use(People.secret(link), PASSWORD);
            assertThat(held(link.member())).containsExactly(Role.SUPERVISOR);
        }

        @Test
        void a_refused_or_withdrawn_invitation_leaves_nothing() {
            MemberData data = somebody();
            accounts.invite(data, Role.ASSESSOR, unit);
            Asked asked = confirmations.waiting().getFirst();
            confirmations.refuse(asked.id());
            assertThat(stored.withEmail(data.email().value())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> confirmations.refuse(asked.id()));
        }

        @Test
        void a_link_a_reset_and_the_end_of_a_supervisor_take_two() {
            Person supervisor = people.member(unit, Role.SUPERVISOR);
            withSecondFactor(supervisor);
            people.login(administrator);
            assertThat(accounts.makeLink(supervisor.id())).isEmpty();
            assertThat(factors.reset(supervisor.id())).isFalse();
            assertThat(accounts.erase(supervisor.id())).isFalse();
            refused("organisation.role.lastOfMember", () -> members.revoke(supervisor.id(), Role.SUPERVISOR, unit));
            people.grant(supervisor.id(), Role.MANAGEMENT, unit);
            assertThat(members.revoke(supervisor.id(), Role.SUPERVISOR, unit)).isFalse();
            assertThat(held(supervisor.id())).contains(Role.SUPERVISOR);
            people.run(supervisor, () -> assertThat(factors.state().on()).isTrue());
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> people.run(
                            supervisor,
                            () -> confirmations.confirm(confirmations.waiting().stream()
                                    .filter(each -> each.kind() == AskedKind.SECOND_FACTOR)
                                    .findFirst()
                                    .map(Asked::id)
                                    .orElseThrow(NotFoundException::new))));
            Asked reset = people.as(people.supervisor(), confirmations::waiting).stream()
                    .filter(each -> each.member().equals(supervisor.id()) && each.kind() == AskedKind.SECOND_FACTOR)
                    .findFirst()
                    .orElseThrow();
            people.run(people.supervisor(), () -> confirmations.confirm(reset.id()));
            people.run(supervisor, () -> assertThat(factors.state().on()).isFalse());
        }

        @Test
        void a_link_that_was_made_alone_is_worth_nothing_once_the_account_opens_content() {
            Person plain = people.member(unit, Role.ADMINISTRATOR);
            linkRows.deleteAll(
                    linkRows.findByMemberId(plain.id().value()).stream().toList());
            Secret secret = Secret.random();
            linkRows.save(new AccessLink(
                    AccessLink.Kind.RESET, secret.hash(), plain.id(), administrator.id(), false, clock.instant()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.open(secret.text()));
        }

        @Test
        void who_asked_and_lost_the_right_gets_nothing_any_more() {
            Person second = people.member(unit, Role.ADMINISTRATOR);
            Person member = people.member(unit, Role.ASSESSOR);
            people.run(second, () -> members.grant(member.id(), Role.SUPERVISOR, unit));
            AskedId id = waiting(second, member.id()).id();
            accounts.deactivate(second.id());
            refused("organisation.asked.gone", () -> people.run(people.supervisor(), () -> confirmations.confirm(id)));
            assertThat(held(member.id())).containsExactly(Role.ASSESSOR);
        }

        @Test
        void every_supervisor_is_told_of_the_own_units_and_marks_the_own_notices() {
            Person here = people.member(unit, Role.SUPERVISOR);
            UnitId below = people.unitBelow(unit);
            Person deeper = people.member(below, Role.SUPERVISOR);
            Person stranger = people.member(people.unit(), Role.SUPERVISOR);
            Person member = people.member(unit, Role.MANAGEMENT);
            long strangerBefore = people.as(stranger, notices::unseen);
            people.run(here, () -> notices.see(numbers(notices.list())));
            people.run(deeper, () -> notices.see(numbers(notices.list())));
            accounts.deactivate(member.id());
            for (Person supervisor : List.of(here, deeper)) {
                assertThat(people.as(supervisor, notices::unseen)).isEqualTo(1);
                assertThat(told(supervisor).getFirst()).isEqualTo("deactivated");
            }
            assertThat(people.as(stranger, notices::unseen)).isEqualTo(strangerBefore);
            long number = people.as(here, notices::list).getFirst().act().number();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> people.run(stranger, () -> notices.see(List.of(number))));
            people.run(here, () -> notices.see(List.of(number)));
            people.run(here, () -> notices.see(List.of(number)));
            assertThat(people.as(here, notices::unseen)).isZero();
            assertThat(people.as(deeper, notices::unseen)).isEqualTo(1);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
