package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.RoleGrant;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Setting up the organisation")
class OrganisationTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private FirstRun firstRun;

        @Autowired
        private FirstRunConsole console;

        @Autowired
        private Units units;

        @Autowired
        private Members members;

        @Autowired
        private CurrentUser user;

        @Autowired
        private UserDetailsService accounts;

        @Autowired
        private JdbcClient database;

        private UnitId unit = UnitId.random();
        private Person administrator = new Person(MemberId.random(), "", "");

        /** Who is made inside the transaction of a test is gone after it. */
        @BeforeTransaction
        void the_first_administrator_is_there_to_stay() {
            people.administrator();
        }

        @BeforeEach
        void an_administrator_of_a_new_unit_logs_in() {
            unit = people.unit();
            administrator = people.member(unit, Role.ADMINISTRATOR);
            people.login(administrator);
        }

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private static MemberData somebody() {
            return new MemberData(
                    "Jan Jansen", "jurist", new EmailAddress("jan." + UUID.randomUUID() + "@gemeente.example"));
        }

        private static Password password() {
            return new Password("een lang wachtwoord");
        }

        /** Empties the application for one test; the transaction of the test brings everything back. */
        private void nobodyYet() {
            for (String table : List.of(
                    "asked_act",
                    "told_seen",
                    "access_link",
                    "role_assignment",
                    "second_factor",
                    "recovery_code",
                    "known_address",
                    "member_identity",
                    "api_token",
                    "member")) {
                database.sql("delete from " + table).update();
            }
            people.logout();
        }

        @Test
        @Transactional
        void who_reads_the_console_makes_the_first_administrator_once() {
            nobodyYet();
            assertThat(firstRun.isNeeded()).isTrue();
            String code = console.newCode();
            MemberData data = somebody();
            firstRun.complete(
                    code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), "Eersel", data, password(), true);
            assertThat(firstRun.isNeeded()).isFalse();
            assertThat(accounts.loadUserByUsername(data.email().value()).getAuthorities())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("ROLE_ADMINISTRATOR", "ROLE_ASSESSOR");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> firstRun.complete(code, "Nog een", somebody(), password(), true));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> firstRun.complete(console.newCode(), "Nog een", somebody(), password(), true));
        }

        @Test
        @Transactional
        void a_wrong_code_makes_nothing_and_after_ten_the_code_is_another_one() {
            nobodyYet();
            String code = console.newCode();
            refused(
                    "organisation.unit.name.missing",
                    () -> firstRun.complete(code, " ", somebody(), password(), false));
            for (int i = 0; i < 10; i++) {
                refused(
                        "organisation.firstRun.wrongCode",
                        () -> firstRun.complete("ABCD-EFGH-JKLM-NPQR", "Eersel", somebody(), password(), false));
            }
            refused(
                    "organisation.firstRun.wrongCode",
                    () -> firstRun.complete(code, "Eersel", somebody(), password(), false));
            assertThat(firstRun.isNeeded()).isTrue();
        }

        @Test
        void an_administrator_sees_and_changes_the_own_units_only() {
            UnitId below = units.add(unit, "  Team Jeugd ");
            assertThat(units.managed()).extracting(UnitSummary::id).containsExactly(unit, below);
            assertThat(units.get(below).name()).isEqualTo("Team Jeugd");
            assertThat(units.get(below).depth()).isEqualTo(1);
            units.rename(below, "Team Jeugd & Gezin 👪");
            assertThat(units.get(below).name()).isEqualTo("Team Jeugd & Gezin 👪");
            refused("organisation.unit.name.missing", () -> units.rename(below, "\t"));
            refused("organisation.unit.name.missing", () -> units.add(unit, ""));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> units.get(people.organisation()));
        }

        @Test
        void the_selected_unit_is_remembered_and_is_the_highest_until_one_is_chosen() {
            UnitId below = units.add(unit, "Onder");
            UnitId lowest = units.add(below, "Onderst");
            assertThat(units.selected()).map(UnitSummary::id).contains(unit);
            units.select(below);
            people.login(administrator);
            assertThat(units.selected()).map(UnitSummary::id).contains(below);
            assertThat(units.selectedAndBelow()).extracting(UnitSummary::id).containsExactly(below, lowest);
        }

        @Test
        void roles_are_given_and_taken_and_giving_twice_is_giving_once() {
            Person member = people.member(unit, Role.ASSESSOR);
            people.grant(member.id(), Role.SUPERVISOR, unit);
            people.grant(member.id(), Role.SUPERVISOR, unit);
            assertThat(members.get(member.id()).roles())
                    .extracting(RoleGrant::role)
                    .containsExactly(Role.ASSESSOR, Role.SUPERVISOR);
            members.revoke(member.id(), Role.ASSESSOR, unit);
            assertThat(members.get(member.id()).roles())
                    .extracting(RoleGrant::role)
                    .containsExactly(Role.SUPERVISOR);
            members.revoke(member.id(), Role.MANAGEMENT, unit);
            refused("organisation.role.lastOfMember", () -> members.revoke(member.id(), Role.SUPERVISOR, unit));
        }

        @Test
        void a_role_elsewhere_counts_when_the_last_role_here_is_taken() {
            Person member = people.member(unit, Role.ASSESSOR);
            UnitId elsewhere = people.unit();
            people.run(people.administrator(), () -> people.grant(member.id(), Role.MANAGEMENT, elsewhere));
            members.revoke(member.id(), Role.ASSESSOR, unit);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> members.get(member.id()));
        }

        @Test
        void the_last_administrator_of_the_organisation_keeps_the_role() {
            Person first = people.administrator();
            people.login(first);
            people.grant(first.id(), Role.MANAGEMENT, people.organisation());
            refused(
                    "organisation.role.lastAdministrator",
                    () -> members.revoke(first.id(), Role.ADMINISTRATOR, people.organisation()));
            assertThat(units.managed()).isNotEmpty();
        }

        @Test
        void an_administrator_below_another_one_can_lose_the_role() {
            people.login(people.administrator());
            people.grant(administrator.id(), Role.MANAGEMENT, unit);
            people.confirmed(() -> members.revoke(administrator.id(), Role.ADMINISTRATOR, unit));
            people.login(administrator);
            assertThat(units.managed()).isEmpty();
        }

        @Test
        void a_role_holds_on_the_unit_and_all_below_it_and_not_above() {
            UnitId below = units.add(unit, "Onder");
            people.login(people.member(unit, Role.ASSESSOR));
            assertThat(user.may(below, Role.ASSESSOR)).isTrue();
            assertThat(user.may(below, Role.SUPERVISOR, Role.MANAGEMENT)).isFalse();
            people.login(people.member(below, Role.ASSESSOR));
            assertThat(user.may(unit, Role.ASSESSOR)).isFalse();
            assertThat(user.units(Role.ASSESSOR)).extracting(UnitSummary::id).containsExactly(below);
        }

        @Test
        void a_member_chooses_dutch_or_english_and_nothing_else() {
            for (List<String> chosen : List.of(List.of("en", "en"), List.of("fr", "nl"), List.of("nl", "nl"))) {
                members.speak(chosen.getFirst());
                assertThat(user.require().language()).isEqualTo(chosen.getLast());
            }
        }

        @Test
        void an_address_without_an_account_is_unknown() {
            assertThatExceptionOfType(UsernameNotFoundException.class)
                    .isThrownBy(() -> accounts.loadUserByUsername("niemand@gemeente.example"));
            assertThat(accounts.loadUserByUsername("  " + administrator.email().toUpperCase(java.util.Locale.ROOT))
                            .getUsername())
                    .isEqualTo(administrator.email());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
