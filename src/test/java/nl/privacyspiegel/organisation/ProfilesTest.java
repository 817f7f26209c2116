package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.privacyspiegel.organisation.entry.ProfileData;
import nl.privacyspiegel.organisation.entry.Profiles;
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
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("A member's own profile")
class ProfilesTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Profiles profiles;

        @Autowired
        private CurrentUser user;

        @Autowired
        private UserDetailsService logins;

        @Autowired
        private PasswordEncoder encoder;

        @Autowired
        private SecurityContextHolderStrategy contexts;

        private Person member = new Person(MemberId.random(), "", "");

        @BeforeEach
        void a_member_logs_in() {
            member = people.member(people.unit(), Role.ASSESSOR);
            people.login(member);
        }

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private static ProfileData profile(String email, String language) {
            return new ProfileData(new MemberData("Anders", "adviseur", new EmailAddress(email)), language);
        }

        @Test
        void name_function_and_language_change_without_the_password() {
            profiles.change(profile(member.email(), "en"), "");
            assertThat(user.require())
                    .isEqualTo(new CurrentMember(member.id(), "Anders", "adviseur", member.email(), "en"));
            profiles.change(profile(member.email(), "fr"), "");
            assertThat(user.require().language()).isEqualTo("nl");
        }

        @Test
        void another_email_address_asks_for_the_password_and_is_free() {
            String fresh = "anders." + UUID.randomUUID() + "@gemeente.example";
            refused("organisation.password.wrong", () -> profiles.change(profile(fresh, "nl"), ""));
            Person other = people.member(people.unit(), Role.ASSESSOR);
            refused(
                    "organisation.profile.email.taken",
                    () -> profiles.change(profile(other.email(), "nl"), member.password()));
            assertThat(user.require().email()).isEqualTo(member.email());
            profiles.change(profile(fresh, "nl"), member.password());
            assertThat(logins.loadUserByUsername(fresh).isEnabled()).isTrue();
        }

        @Test
        void the_password_changes_with_the_current_one_and_into_one_that_is_hard_to_guess() {
            Password fresh = new Password("groene ladder in de gang");
            refused("organisation.password.wrong", () -> profiles.changePassword("iets anders", fresh));
            refused(
                    "organisation.password.common",
                    () -> profiles.changePassword(member.password(), new Password("qwertyuiop123")));
            profiles.changePassword(member.password(), fresh);
            assertThat(encoder.matches(
                            fresh.value(),
                            logins.loadUserByUsername(member.email()).getPassword()))
                    .isTrue();
        }

        @Test
        void another_password_ends_the_sessions_elsewhere_and_not_the_one_it_was_changed_in() {
            SecurityContext elsewhere = contexts.getContext();
            people.login(member);
            SecurityContext here = contexts.getContext();
            profiles.changePassword(member.password(), new Password("groene ladder in de gang"));
            assertThat(user.member()).isPresent();
            contexts.setContext(elsewhere);
            assertThat(user.member()).isEmpty();
            contexts.setContext(here);
            profiles.changePassword("groene ladder in de gang", new Password("paars fietspad naar zee"));
            assertThat(user.member()).isPresent();
        }

        @Test
        void who_guesses_the_current_password_is_slowed_down_like_a_login() {
            Password fresh = new Password("groene ladder in de gang");
            for (int i = 0; i < 5; i++) {
                refused("organisation.password.wrong", () -> profiles.changePassword("iets anders", fresh));
            }
            refused("organisation.proof.wait", () -> profiles.changePassword(member.password(), fresh));
            refused(
                    "organisation.proof.wait",
                    () -> profiles.change(profile("anders@gemeente.example", "nl"), member.password()));
            refused("organisation.proof.wait", () -> profiles.changePassword(member.password(), fresh));
            assertThat(new String(profiles.export(), StandardCharsets.UTF_8))
                    .contains("PROOF_REFUSED")
                    .doesNotContain("LOGIN_REFUSED");
        }

        @Test
        void members_take_along_what_is_known_of_them_and_that_they_did_so_before() {
            profiles.export();
            assertThat(new String(profiles.export(), StandardCharsets.UTF_8))
                    .contains(member.email(), "INVITATION_ACCEPTED", "MEMBER_EXPORTED")
                    .doesNotContain("bcrypt");
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
