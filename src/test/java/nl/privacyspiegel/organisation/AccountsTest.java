package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("The life of an account")
class AccountsTest {

    private static final Password PASSWORD = new Password("paars fietspad naar zee");

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Accounts accounts;

        @Autowired
        private AccessLinks links;

        @Autowired
        private Members members;

        @Autowired
        private CurrentUser user;

        @Autowired
        private UserDetailsService logins;

        @Autowired
        private PasswordEncoder encoder;

        @Autowired
        private AccessLinkRepository linkRows;

        @Autowired
        private MemberRepository memberRows;

        @Autowired
        private AuditEntryRepository trail;

        @Autowired
        private Clock clock;

        private UnitId unit = UnitId.random();
        private Person administrator = new Person(MemberId.random(), "", "");

        @BeforeEach
        void an_administrator_of_a_new_unit_logs_in() {
            unit = people.unit();
            administrator = people.member(unit, Role.ADMINISTRATOR);
            people.login(administrator);
        }

        private static MemberData somebody() {
            return new MemberData(
                    "Jan Jansen", "jurist", new EmailAddress("jan." + UUID.randomUUID() + "@gemeente.example"));
        }

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private void worthless(NewAccessLink link) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.open(People.secret(link)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> links.use(People.secret(link), PASSWORD));
        }

        private boolean letsIn(String email, Password password) {
            var account = logins.loadUserByUsername(email);
            return account.isEnabled() && encoder.matches(password.value(), account.getPassword());
        }

        private Stream<AuditAction> recorded(MemberId about) {
            return trail.findAbout(about.value(), AuditObject.Kind.MEMBER.name(), about.toString()).stream()
                    .map(entry -> AuditAction.valueOf(entry.action()));
        }

        @Test
        void who_is_invited_chooses_a_password_once_and_can_log_in() {
            MemberData data = somebody();
            NewAccessLink link = accounts.invite(data, Role.ASSESSOR, unit);
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
            assertThat(recorded(id)).containsExactly(AuditAction.INVITED, AuditAction.INVITATION_ACCEPTED);
        }

        @Test
        void the_secret_of_a_link_is_kept_nowhere_and_stands_behind_the_number_sign() {
            NewAccessLink link = accounts.invite(somebody(), Role.ASSESSOR, unit);
            assertThat(link.path()).matches("toegang/[0-9a-f]{8}#[0-9A-Z]{26}");
            assertThat(link.toString()).doesNotContain(People.secret(link));
            AccessLink row = linkRows.findByMemberId(link.member().value()).orElseThrow();
            assertThat(row.hash()).isEqualTo(new Secret(People.secret(link)).hash());
        }

        @Test
        void a_password_that_is_easy_to_guess_does_not_use_up_the_link() {
            NewAccessLink link = accounts.invite(somebody(), Role.ASSESSOR, unit);
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
            accounts.invite(data, Role.ASSESSOR, unit);
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
        void an_invitation_that_was_withdrawn_replaced_or_expired_is_worth_nothing() {
            NewAccessLink first = accounts.invite(somebody(), Role.ASSESSOR, unit);
            NewAccessLink second = accounts.makeLink(first.member());
            worthless(first);
            accounts.withdrawLink(first.member());
            accounts.withdrawLink(first.member());
            worthless(second);
            assertThat(members.get(first.member()).linkUntil()).isNull();
            assertThat(recorded(first.member()))
                    .containsExactly(AuditAction.INVITED, AuditAction.INVITED, AuditAction.INVITATION_WITHDRAWN);

            Secret old = Secret.random();
            linkRows.save(new AccessLink(
                    AccessLink.Kind.INVITATION,
                    old.hash(),
                    first.member(),
                    administrator.id(),
                    clock.instant().minus(Duration.ofDays(7))));
            worthless(new NewAccessLink(first.member(), old.text(), clock.instant()));
            assertThat(members.get(first.member()).linkUntil()).isNull();
        }

        @Test
        void a_forgotten_password_is_replaced_by_a_link_of_a_day_that_ends_all_sessions() {
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink link = accounts.makeLink(member.id());
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
                    .endsWith(AuditAction.PASSWORD_RESET_LINK_MADE, AuditAction.PASSWORD_RESET);
        }

        @Test
        void nobody_makes_a_link_for_oneself_to_get_around_the_current_password() {
            refused("organisation.account.ownPassword", () -> accounts.makeLink(administrator.id()));
        }

        @Test
        void an_account_with_a_role_elsewhere_is_not_the_administrators_to_take() {
            Person higher = people.member(unit, Role.ASSESSOR);
            people.run(people.administrator(), () -> members.grant(higher.id(), Role.ADMINISTRATOR, people.unit()));
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
                    () -> members.grant(administrator.id(), Role.ADMINISTRATOR, people.organisation()),
                    () -> members.revoke(people.administrator().id(), Role.ADMINISTRATOR, people.organisation()),
                    () -> accounts.invite(somebody(), Role.ADMINISTRATOR, people.organisation()),
                    () -> accounts.makeLink(people.administrator().id()))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(act);
            }
        }

        @Test
        void a_link_is_worth_no_more_than_its_maker() {
            NewAccessLink invitation = accounts.invite(somebody(), Role.ASSESSOR, unit);
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink reset = accounts.makeLink(member.id());
            links.open(People.secret(invitation));
            links.open(People.secret(reset));
            people.run(
                    people.administrator(),
                    () -> members.grant(invitation.member(), Role.ADMINISTRATOR, people.organisation()));
            worthless(invitation);
            people.run(people.administrator(), () -> accounts.deactivate(administrator.id()));
            worthless(reset);
        }

        @Test
        void who_is_deactivated_is_out_at_once_and_comes_back_when_activated() {
            Person member = people.member(unit, Role.ASSESSOR);
            NewAccessLink link = accounts.makeLink(member.id());
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
            assertThat(recorded(member.id())).endsWith(AuditAction.DEACTIVATED, AuditAction.ACTIVATED);
        }

        @Test
        void who_is_erased_leaves_the_function_only() {
            MemberData data = somebody();
            NewAccessLink invitation = accounts.invite(data, Role.ASSESSOR, unit);
            links.use(People.secret(invitation), PASSWORD);
            MemberId id = invitation.member();
            accounts.erase(id);
            Member left = memberRows.findById(id.value()).orElseThrow();
            assertThat(left.name()).isEqualTo("jurist");
            assertThat(left.jobFunction()).isEqualTo("jurist");
            assertThat(left.email()).doesNotContain("jan").endsWith(".invalid");
            assertThat(left.canLogIn()).isFalse();
            assertThat(encoder.matches(PASSWORD.value(), left.password())).isFalse();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> members.get(id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.activate(id));
            assertThat(recorded(id)).endsWith(AuditAction.MEMBER_ERASED);
            assertThat(accounts.invite(data, Role.ASSESSOR, unit).member()).isNotEqualTo(id);
        }

        @Test
        void a_member_is_exported_with_roles_and_trail_but_without_password() {
            Person member = people.member(unit, Role.ASSESSOR);
            String file = new String(accounts.export(member.id()), StandardCharsets.UTF_8);
            assertThat(file)
                    .contains(member.email(), "\"rol\" : \"ASSESSOR\"", "INVITED")
                    .doesNotContain("bcrypt", administrator.email());
            assertThat(recorded(member.id())).endsWith(AuditAction.MEMBER_EXPORTED);
        }

        @Test
        void the_last_administrator_who_can_log_in_stays() {
            Person first = people.administrator();
            people.login(first);
            refused("organisation.role.lastAdministrator", () -> accounts.deactivate(first.id()));
            refused("organisation.role.lastAdministrator", () -> accounts.erase(first.id()));
            NewAccessLink second = accounts.invite(somebody(), Role.ADMINISTRATOR, people.organisation());
            refused("organisation.role.lastAdministrator", () -> accounts.deactivate(first.id()));
            members.grant(first.id(), Role.MANAGEMENT, people.organisation());
            refused(
                    "organisation.role.lastAdministrator",
                    () -> members.revoke(first.id(), Role.ADMINISTRATOR, people.organisation()));
            accounts.erase(second.member());
        }

        @Test
        void of_two_who_use_a_link_at_the_same_moment_one_succeeds() throws Exception {
            NewAccessLink link = accounts.invite(somebody(), Role.ASSESSOR, unit);
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
                people.run(first, () -> accounts.erase(second.id()));
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

        private static List<Boolean> atTheSameMoment(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> answers = Stream.of(one, other)
                        .map(act -> threads.submit(() -> {
                            start.await();
                            return act.call();
                        }))
                        .toList();
                return List.of(answers.getFirst().get(), answers.getLast().get());
            }
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
