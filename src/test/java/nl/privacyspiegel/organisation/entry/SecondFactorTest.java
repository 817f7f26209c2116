package nl.privacyspiegel.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DisplayName("Logging in in two steps")
class SecondFactorTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private SecondFactors factors;

        @Autowired
        private SecondStep steps;

        @Autowired
        private LoginRules rules;

        @Autowired
        private Sessions sessions;

        @Autowired
        private CurrentUser user;

        @Autowired
        private AuthenticationManager logins;

        @Autowired
        private SecondFactorRepository rows;

        @Autowired
        private RecoveryCodeRepository recoveryCodes;

        @Autowired
        private KnownAddressRepository places;

        @Autowired
        private Accounts accounts;

        @Autowired
        private AuditSearch trail;

        @Autowired
        private Clock clock;

        private record Owner(Person person, Telephone telephone, List<String> recoveryCodes) {}

        private Owner owner(UnitId unit, Role... roles) {
            Person person = people.member(unit, roles);
            people.login(person);
            SecondFactorOffer offer = factors.offer();
            Telephone telephone = new Telephone(offer.text(), clock);
            return new Owner(person, telephone, factors.turnOn(offer, People.PASSWORD, telephone.code(-1)));
        }

        private PasswordProof firstStep(Person person) {
            try {
                logins.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(person.email(), person.password()));
            } catch (SecondStepNeeded half) {
                return half.proof();
            }
            throw new AssertionError("logged in at once");
        }

        private boolean secondStep(PasswordProof proof, String code) {
            try {
                return logins.authenticate(new SecondStepToken(proof, code)).isAuthenticated();
            } catch (LoginRefused refused) {
                return false;
            }
        }

        private static void assertRefused(String key, ThrowingCallable call) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).withMessage(key);
        }

        private List<OrganisationAct> told(Person person) {
            String id = person.id().toString();
            return trail.about(person.id().value()).stream()
                    .map(AuditLine::facts)
                    .filter(entry -> id.equals(entry.objectId()))
                    .map(entry -> OrganisationAct.valueOf(entry.action()))
                    .toList();
        }

        @Test
        void a_password_alone_is_not_enough_and_a_code_works_once() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            String code = owner.telephone().code();
            assertThat(secondStep(firstStep(owner.person()), code)).isTrue();
            assertThat(secondStep(firstStep(owner.person()), code)).isFalse();
            assertThat(secondStep(firstStep(owner.person()), owner.telephone().code(1)))
                    .isTrue();
        }

        @Test
        void the_code_that_turned_it_on_is_used_up() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            assertThat(secondStep(firstStep(owner.person()), owner.telephone().code(-1)))
                    .isFalse();
        }

        @Test
        void a_recovery_code_works_once_and_is_written_down() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            assertThat(owner.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
            String typed = owner.recoveryCodes()
                    .getFirst()
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace("-", " ");
            assertThat(secondStep(firstStep(owner.person()), typed)).isTrue();
            assertThat(secondStep(firstStep(owner.person()), typed)).isFalse();
            people.login(owner.person());
            assertThat(factors.state()).isEqualTo(new SecondFactors.State(true, false, 9));
            assertThat(told(owner.person()))
                    .containsSubsequence(OrganisationAct.SECOND_FACTOR_SET, OrganisationAct.RECOVERY_CODE_USED);
        }

        @Test
        void what_is_stored_does_not_tell_the_secret() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            SecondFactor stored = rows.findById(owner.person().id().value()).orElseThrow();
            assertThat(stored.secret()).hasSizeGreaterThan(40).contains(".");
            assertThat(stored.lastStep()).isPositive();
        }

        @Test
        void nobody_else_at_the_screen_turns_it_on() {
            people.login(people.member(people.unit(), Role.ASSESSOR));
            SecondFactorOffer offer = factors.offer();
            Telephone telephone = new Telephone(offer.text(), clock);
            assertRefused("organisation.password.wrong", () -> factors.turnOn(offer, "geraden", telephone.code(0)));
            assertThat(factors.state().on()).isFalse();
            assertThat(factors.turnOn(offer, People.PASSWORD, telephone.code(0)))
                    .isNotEmpty();
        }

        @Test
        void a_wrong_code_turns_nothing_on() {
            people.login(people.member(people.unit(), Role.ASSESSOR));
            SecondFactorOffer offer = factors.offer();
            String wrong = new Telephone(offer.text(), clock).code(5);
            assertRefused("organisation.secondFactor.wrongCode", () -> factors.turnOn(offer, People.PASSWORD, wrong));
            assertThat(factors.state().on()).isFalse();
        }

        @Test
        void new_recovery_codes_and_turning_off_ask_for_password_and_code() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            String password = owner.person().password();
            String wrong = "organisation.secondFactor.wrongProof";
            assertRefused(
                    wrong, () -> factors.turnOff("wrong", owner.telephone().code()));
            assertRefused(wrong, () -> factors.turnOff(password, "000"));
            List<String> renewed =
                    factors.renewRecoveryCodes(password, owner.telephone().code());
            assertThat(renewed).doesNotContainAnyElementsOf(owner.recoveryCodes());
            assertRefused(
                    wrong, () -> factors.turnOff(password, owner.recoveryCodes().getFirst()));
            factors.turnOff(password, renewed.getFirst());
            assertThat(factors.state()).isEqualTo(new SecondFactors.State(false, false, 0));
            assertThat(told(owner.person()))
                    .contains(OrganisationAct.RECOVERY_CODES_RENEWED, OrganisationAct.SECOND_FACTOR_REMOVED);
        }

        @Test
        void who_guesses_codes_is_slowed_down_and_the_trail_tells_it_once() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            PasswordProof proof = firstStep(owner.person());
            for (int i = 0; i < 8; i++) {
                assertThat(secondStep(proof, "000")).isFalse();
            }
            assertThat(secondStep(proof, owner.telephone().code())).isFalse();
            assertThatExceptionOfType(LoginRefused.class)
                    .isThrownBy(() -> logins.authenticate(
                            new SecondStepToken(proof, owner.telephone().code())))
                    .satisfies(refused -> assertThat(refused.remaining()).isEqualTo(Duration.ofSeconds(5)));
            assertThat(told(owner.person()).stream().filter(OrganisationAct.LOGIN_REFUSED::equals))
                    .hasSize(2);
        }

        @Test
        void a_role_that_asks_for_it_leads_to_setting_it_up_before_anything_else() {
            Person person = people.member(people.unit(), Role.SUPERVISOR);
            people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of(Role.SUPERVISOR)));
            try {
                PasswordProof proof = firstStep(person);
                assertThat(proof.asksForSetUp()).isTrue();
                assertThat(secondStep(proof, "000000")).isFalse();
                SecondFactorOffer offer = steps.offer(proof);
                SecondStep.SetUp done = steps.confirm(proof, offer, new Telephone(offer.text(), clock).code());
                assertThat(done.recoveryCodes()).hasSize(10);
                assertThat(secondStep(done.proof(), "")).isTrue();
                assertThat(firstStep(person).asksForSetUp()).isFalse();
                assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                        .as("the old proof sets nothing up again")
                        .isThrownBy(() -> steps.offer(proof));
            } finally {
                people.run(people.administrator(), () -> rules.requireInTwoSteps(Set.of()));
            }
        }

        @Test
        void an_administrator_takes_it_away_from_who_is_wholly_within_the_own_units() {
            UnitId unit = people.unit();
            Person administrator = people.member(unit, Role.ADMINISTRATOR);
            Owner owner = owner(unit, Role.ASSESSOR);
            people.login(administrator);
            assertThat(factors.isOn(owner.person().id())).isTrue();
            people.confirmed(() -> factors.reset(owner.person().id()));
            assertThat(factors.isOn(owner.person().id())).isFalse();
            assertThat(told(owner.person())).contains(OrganisationAct.SECOND_FACTOR_RESET);
            assertRefused("organisation.secondFactor.reset.self", () -> factors.reset(administrator.id()));
        }

        @Test
        void but_not_from_who_also_has_a_role_elsewhere_or_is_somebody_of_another_unit() {
            UnitId unit = people.unit();
            Person administrator = people.member(unit, Role.ADMINISTRATOR);
            Owner owner = owner(people.organisation(), Role.ASSESSOR);
            people.login(administrator);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> factors.reset(owner.person().id()));
            people.run(people.administrator(), () -> people.grant(owner.person().id(), Role.MANAGEMENT, unit));
            people.login(administrator);
            assertRefused(
                    "organisation.secondFactor.reset.elsewhere",
                    () -> factors.reset(owner.person().id()));
        }

        @Test
        void who_is_erased_leaves_no_second_factor_and_no_places_behind() {
            UnitId unit = people.unit();
            Owner owner = owner(unit, Role.ASSESSOR);
            UUID id = owner.person().id().value();
            assertThat(secondStep(firstStep(owner.person()), owner.telephone().code()))
                    .isTrue();
            assertThat(places.findByMemberIdOrderByLastUsedDesc(id)).isNotEmpty();
            people.run(
                    people.member(unit, Role.ADMINISTRATOR),
                    () -> accounts.erase(owner.person().id()));
            assertThat(places.findByMemberIdOrderByLastUsedDesc(id)).isEmpty();
            assertThat(rows.existsById(id)).isFalse();
            assertThat(recoveryCodes.countByMemberId(id)).isZero();
        }

        @Test
        void logging_out_everywhere_ends_this_session_and_a_half_login_but_not_the_next_one() {
            Owner owner = owner(people.unit(), Role.ASSESSOR);
            PasswordProof half = firstStep(owner.person());
            sessions.endAll();
            assertThat(user.member()).isEmpty();
            assertThat(secondStep(half, owner.telephone().code())).isFalse();
            people.login(owner.person());
            assertThat(user.member()).isPresent();
            assertThat(told(owner.person())).contains(OrganisationAct.LOGGED_OUT_EVERYWHERE);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgresql extends Cases {}
}
