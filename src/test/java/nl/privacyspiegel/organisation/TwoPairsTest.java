package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
        SecondFactors factors;

        @Autowired
        UnitChanges changes;

        @Autowired
        Units units;

        @Autowired
        RoleAssignmentRepository roleRows;

        private Set<Role> held(MemberId member) {
            return roleRows.findByMemberId(member.value()).stream()
                    .map(RoleAssignment::role)
                    .collect(Collectors.toSet());
        }

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
            assertThat(memberRows.findByEmail(data.email().value())).isEmpty();
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

        private Telephone withSecondFactor(Person person) {
            return people.as(person, () -> {
                SecondFactorOffer offer = factors.offer();
                Telephone telephone = new Telephone(offer.text(), clock);
                factors.turnOn(offer, People.PASSWORD, telephone.code(-1));
                return telephone;
            });
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

        private static List<Long> numbers(List<Notice> notices) {
            return notices.stream().map(notice -> notice.act().number()).toList();
        }

        static LongStream seeds() {
            return LongStream.rangeClosed(1, 8);
        }

        /**
         * One administrator calls every front door that he may, in any order, uses every link that he gets, and works on as
         * whoever he gets in as. Nobody else does anything.
         */
        @ParameterizedTest
        @MethodSource("seeds")
        void an_administrator_alone_gets_no_content_no_way_in_and_no_supervisor_in_the_dark(long seed) {
            new Walk(seed).run(30);
        }

        private static final Set<String> ON_ACCOUNTS = Set.of(
                "DEACTIVATED",
                "ACTIVATED",
                "ROLE_REVOKED",
                "ROLE_GRANTED",
                "INVITED",
                "PASSWORD_RESET_LINK_MADE",
                "SECOND_FACTOR_RESET",
                "MEMBER_ERASED",
                "CONFIRMATION_ASKED",
                "CONFIRMATION_REFUSED");

        /** What one hostile administrator tries. */
        private final class Walk {

            private final Random random;
            private final UnitId below;
            private final Person supervisor;
            private final Person colleague;
            private final List<MemberId> targets = new ArrayList<>();
            private final Map<MemberId, Person> mine = new HashMap<>();
            private final Set<MemberId> before = new HashSet<>();
            private final List<UnitId> places = new ArrayList<>();

            Walk(long seed) {
                random = new Random(seed);
                below = people.unitBelow(unit);
                supervisor = people.member(unit, Role.SUPERVISOR);
                colleague = people.member(unit, Role.ADMINISTRATOR);
                withSecondFactor(supervisor);
                List.of(
                                supervisor,
                                colleague,
                                people.member(unit, Role.ASSESSOR),
                                people.member(below, Role.MANAGEMENT, Role.ASSESSOR),
                                people.member(below, Role.ADMINISTRATOR))
                        .forEach(person -> targets.add(person.id()));
                targets.add(administrator.id());
                before.addAll(targets);
                before.remove(administrator.id());
                places.addAll(List.of(unit, below));
                mine.put(administrator.id(), administrator);
            }

            void run(int steps) {
                Set<MemberId> opening = before.stream().filter(this::opens).collect(Collectors.toSet());
                long unseen = people.as(supervisor, notices::unseen);
                for (int step = 0; step < steps; step++) {
                    mine.values()
                            .removeIf(each -> memberRows
                                    .findById(each.id().value())
                                    .filter(member -> member.email().equals(each.email()))
                                    .isEmpty());
                    if (mine.isEmpty()) {
                        break;
                    }
                    Person who = pick(List.copyOf(mine.values()));
                    Optional<NewAccessLink> link = as(who, this::something);
                    link.ifPresent(this::use);
                    check(opening);
                }
                assertThat(people.as(supervisor, notices::unseen)).isGreaterThan(unseen);
                List<Long> acts = trail.findAbout(administrator.id().value(), "", "").stream()
                        .filter(entry -> ON_ACCOUNTS.contains(entry.action()))
                        .map(AuditEntry::number)
                        .toList();
                assertThat(acts).isNotEmpty();
                assertThat(numbers(people.as(supervisor, notices::list))).containsAll(acts);
            }

            /** Of all that he can log in as, nobody sees content, and nobody who saw it can be logged in as. */
            private void check(Set<MemberId> opening) {
                mine.keySet()
                        .forEach(member ->
                                assertThat(opens(member)).as("content").isFalse());
                assertThat(mine.keySet()).as("way in").doesNotContainAnyElementsOf(opening);
            }

            private boolean opens(MemberId member) {
                return held(member).stream().anyMatch(Role::readsContent);
            }

            private Optional<NewAccessLink> as(Person who, Supplier<Optional<NewAccessLink>> act) {
                try {
                    return people.as(who, act);
                } catch (RuleViolation | NotFoundException | AccessDeniedException refused) {
                    return Optional.empty();
                }
            }

            private void use(NewAccessLink link) {
                try {
                    String email = memberRows
                            .findById(link.member().value())
                            .orElseThrow()
                            .email();
                    links.use(People.secret(link), PASSWORD);
                    mine.put(link.member(), new Person(link.member(), email, PASSWORD.value()));
                } catch (RuleViolation | NotFoundException worthless) {
                    // Then it was no way in.
                }
            }

            private <T> T pick(List<T> from) {
                return from.get(random.nextInt(from.size()));
            }

            private Optional<NewAccessLink> something() {
                MemberId target = pick(targets);
                UnitId place = pick(places);
                Role role = pick(List.of(Role.values()));
                switch (random.nextInt(14)) {
                    case 0, 1 -> members.grant(target, role, place);
                    case 2 -> members.revoke(target, role, place);
                    case 3 -> {
                        MemberData data = somebody();
                        Optional<NewAccessLink> link = accounts.invite(data, role, place);
                        targets.add(memberRows
                                .findByEmail(data.email().value())
                                .orElseThrow()
                                .id());
                        return link;
                    }
                    case 4, 5 -> {
                        return accounts.makeLink(target);
                    }
                    case 6 -> factors.reset(target);
                    case 7 -> accounts.deactivate(target);
                    case 8 -> accounts.activate(target);
                    case 9 -> accounts.erase(target);
                    case 10 -> {
                        List<Asked> waiting = confirmations.waiting();
                        if (!waiting.isEmpty()) {
                            return confirmations.confirm(pick(waiting).id());
                        }
                    }
                    case 11 -> {
                        List<Asked> waiting = confirmations.waiting();
                        if (!waiting.isEmpty()) {
                            confirmations.refuse(pick(waiting).id());
                        }
                    }
                    case 12 -> places.add(units.add(place, "Eenheid " + UUID.randomUUID()));
                    default -> changes.move(place, pick(places));
                }
                return Optional.empty();
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
