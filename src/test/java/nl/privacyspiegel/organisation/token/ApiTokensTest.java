package nl.privacyspiegel.organisation.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.api.TokenScope;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberPrincipal;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AccountUseCases;
import nl.privacyspiegel.organisation.audit.AuditFacts;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;

@DisplayName("Members give programs a key, and take it back")
class ApiTokensTest {

    abstract static class Cases extends AccountUseCases {

        @Autowired
        private ApiTokens tokens;

        @Autowired
        private AccountStore memberAccounts;

        @Autowired
        private ApiTokenRepository rows;

        @Autowired
        private Profiles profiles;

        @Autowired
        private JdbcTemplate jdbc;

        private static ApiTokenData asked(int days, TokenScope... scopes) {
            return new ApiTokenData("Power BI", Set.of(scopes), FixedDay.TODAY.plusDays(days));
        }

        private NewApiToken made() {
            return tokens.make(named("Sleutel " + UUID.randomUUID()), People.PASSWORD);
        }

        private static ApiTokenData named(String name) {
            return new ApiTokenData(name, Set.of(TokenScope.ASSESSMENTS), FixedDay.TODAY.plusDays(90));
        }

        @Test
        void nobody_else_at_the_screen_makes_one() {
            people.login(people.member(unit, Role.MANAGEMENT));
            refused("organisation.password.wrong", () -> tokens.make(named("Power BI"), ""));
            refused("organisation.password.wrong", () -> tokens.make(named("Power BI"), "een ander wachtwoord"));
            assertThat(tokens.list()).isEmpty();
            for (int guess = 0; guess < 10; guess++) {
                assertThatThrownBy(() -> tokens.make(named("Power BI"), "geraden"))
                        .isInstanceOf(RuleViolation.class);
            }
            refused("organisation.proof.wait", () -> tokens.make(named("Power BI"), People.PASSWORD));
            assertThat(tokens.list()).isEmpty();
        }

        @Test
        void who_signed_on_elsewhere_has_done_so_lately() {
            Person person = people.member(unit, Role.MANAGEMENT);
            jdbc.update(
                    "update member set sessions_from = null where id = ?",
                    person.id().value());
            signedOn(person, Duration.ofMinutes(10).plusSeconds(1));
            refused("organisation.proof.signOn", () -> tokens.make(named("Power BI"), ""));
            refused("organisation.proof.signOn", () -> tokens.make(named("Power BI"), People.PASSWORD));
            assertThat(tokens.list()).isEmpty();
            signedOn(person, Duration.ofMinutes(10));
            tokens.make(named("Power BI"), "");
            assertThat(tokens.list()).hasSize(1);
        }

        private void signedOn(Person person, Duration ago) {
            MemberPrincipal principal =
                    new MemberPrincipal(
                            memberAccounts.find(person.id()).orElseThrow(),
                            Set.of(Role.MANAGEMENT),
                            clock.instant().minus(ago)) {
                        @Override
                        public boolean isSignedOn() {
                            return true;
                        }
                    };
            people.login(new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities())));
        }

        @Test
        void two_keys_of_one_member_never_have_one_name() throws Exception {
            assertThat(AtOnce.twice(people, administrator, () -> tokens.make(named("Power BI"), People.PASSWORD)))
                    .as("pressed twice at once")
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            refused("organisation.apiToken.name.taken", () -> tokens.make(named("power bi"), People.PASSWORD));
            people.run(people.member(unit, Role.ADMINISTRATOR), () -> tokens.make(named("Power BI"), People.PASSWORD));
            tokens.withdraw(tokens.list().getFirst().id());
            tokens.make(named("Power BI"), People.PASSWORD);
            assertThat(tokens.list()).hasSize(1);
        }

        @Test
        void a_key_is_told_once_and_only_its_hash_is_kept() {
            NewApiToken token = tokens.make(named("Power BI"), People.PASSWORD);
            assertThat(token.text()).matches("psp_[0-9A-HJKMNP-TV-Z]{26}");
            assertThat(token.toString()).doesNotContain(token.text().substring(4));
            ApiToken row = rows.findById(token.id().value()).orElseThrow();
            assertThat(rows.findByHash(new Secret(token.text().substring(4)).hash()))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(row.id()));
            assertThat(tokens.list()).singleElement().satisfies(mine -> {
                assertThat(mine.name()).isEqualTo("Power BI");
                assertThat(mine.scopes()).containsExactly(TokenScope.ASSESSMENTS);
                assertThat(mine.lastUsedOn()).isNull();
                assertThat(mine.expired()).isFalse();
            });
            assertThat(made().text()).isNotEqualTo(token.text());
        }

        @Test
        void a_key_needs_a_name_something_to_read_and_an_end_within_a_year() {
            refused(
                    "organisation.apiToken.name.missing",
                    () -> new ApiTokenData(" ", Set.of(TokenScope.ASSESSMENTS), FixedDay.TODAY));
            refused("organisation.apiToken.scopes.missing", () -> asked(90));
            refused("organisation.apiToken.scopes.textsAlone", () -> asked(90, TokenScope.TEXTS));
            refused(
                    "organisation.apiToken.lastDay.wrong",
                    () -> tokens.make(asked(-1, TokenScope.ASSESSMENTS), People.PASSWORD));
            refused(
                    "organisation.apiToken.lastDay.wrong",
                    () -> tokens.make(asked(366, TokenScope.ASSESSMENTS), People.PASSWORD));
            tokens.make(asked(365, TokenScope.ASSESSMENTS), People.PASSWORD);
            tokens.withdraw(tokens.list().getFirst().id());
            tokens.make(asked(0, TokenScope.ASSESSMENTS), People.PASSWORD);
        }

        @Test
        void nobody_collects_keys_without_end() {
            for (int i = 0; i < ApiTokens.MOST; i++) {
                made();
            }
            refused("organisation.apiToken.tooMany", this::made);
            tokens.withdraw(tokens.list().getFirst().id());
            made();
        }

        @Test
        void keys_of_others_cannot_be_seen_or_withdrawn() {
            ApiTokenId mine = made().id();
            Person other = people.member(unit, Role.ADMINISTRATOR);
            people.run(other, () -> {
                assertThat(tokens.list()).isEmpty();
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> tokens.withdraw(mine));
            });
            assertThat(tokens.list()).hasSize(1);
        }

        @Test
        void a_new_password_ends_the_keys_and_the_next_one_clears_them_away() {
            ApiTokenId before = made().id();
            profiles.changePassword(administrator.password(), PASSWORD);
            assertThat(tokens.list()).isEmpty();
            ApiTokenId after = tokens.make(named("Daarna"), PASSWORD.value()).id();
            assertThat(tokens.list())
                    .singleElement()
                    .satisfies(each -> assertThat(each.id()).isEqualTo(after));
            assertThat(rows.existsById(before.value())).isFalse();
        }

        @Test
        void making_and_withdrawing_are_written_down_without_the_name() {
            ApiTokenId id = made().id();
            tokens.withdraw(id);
            assertThat(trail.about(administrator.id().value()).stream()
                            .map(AuditLine::facts)
                            .filter(entry -> id.toString().equals(entry.objectId())))
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.objectName()).isNull())
                    .extracting(AuditFacts::action)
                    .containsExactlyInAnyOrder("API_TOKEN_MADE", "API_TOKEN_WITHDRAWN");
        }

        @Test
        void the_file_of_what_is_known_of_a_member_names_the_keys_and_no_secret() {
            NewApiToken token = tokens.make(named("Power BI"), People.PASSWORD);
            String file = new String(profiles.export(), StandardCharsets.UTF_8);
            assertThat(file).contains("sleutelsVoorProgrammas", "Power BI", "ASSESSMENTS");
            assertThat(file)
                    .doesNotContain(
                            token.text().substring(4), new Secret(token.text().substring(4)).hash());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
