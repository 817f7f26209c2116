package nl.privacyspiegel.organisation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.logbook.Notices;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("One hostile administrator, alone")
class LoneAdministratorTest {

    abstract static class Cases extends AccountUseCases {

        @Autowired
        Confirmations confirmations;

        @Autowired
        Notices notices;

        @Autowired
        UnitChanges changes;

        @Autowired
        Units units;

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
                            .removeIf(each -> stored.find(each.id())
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
                List<Long> acts = trail.about(administrator.id().value()).stream()
                        .filter(entry ->
                                administrator.id().value().equals(entry.facts().memberId()))
                        .filter(entry -> ON_ACCOUNTS.contains(entry.facts().action()))
                        .map(AuditLine::number)
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
                    String email = stored.find(link.member()).orElseThrow().email();
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
                        targets.add(stored.withEmail(data.email().value())
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
