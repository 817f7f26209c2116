package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.consensus.AskedOfMe;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Seat;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What is told and kept of a group that grades together")
class KeptOfRoundsTest {

    abstract static class Cases extends ConsensusUseCases {

        @Autowired
        private List<MemberTrace> traces;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private List<ReportSlot> reports;

        @Test
        void reports_carry_median_spread_and_the_view_of_a_minority_without_who_said_what() {
            chaired.agree(revealed(4, 7, 6), on(5, 6, "Een van ons vindt 4 genoeg."), DomainGrade.OPEN);
            String told = reports.stream()
                    .flatMap(slot -> slot.of(measurements.sheet(id), Locale.of("nl")).stream())
                    .toList()
                    .toString();
            assertThat(told).contains("Een van ons vindt 4 genoeg.", "Mediaan", "liepen ze ver uiteen");
            assertThat(told).doesNotContain(SECRET, "Lid ");
        }

        @Test
        void before_the_reveal_nobody_gets_a_vote_anywhere() {
            RoundId round = open(2);
            vote(second, round, 3);
            for (Person person : List.of(assessor, third)) {
                RoundSheet seen = seenBy(person);
                assertThat(seen.revealed()).isEmpty();
                assertThat(seen.mine()).isEmpty();
                assertThat(seen.seats()).filteredOn(Seat::answered).hasSize(1);
                assertThat(seen.toString()).doesNotContain(SECRET, "Grade[", "ABSTAIN");
                assertThat(people.as(person, () -> rounds.newest(id)).toString())
                        .doesNotContain(SECRET, "Grade[");
            }
            assertThat(seenBy(second).mine().orElseThrow().ballot().grade()).isEqualTo(Grade.of(3));
            assertThatThrownBy(() -> votes.look(round)).isInstanceOf(RuleViolation.class);
            for (int guess : List.of(3, 4)) {
                assertThatThrownBy(() -> chaired.agree(round, on(5, guess, ""), DomainGrade.OPEN))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.key()).isEqualTo("assessment.consensus.changed"));
            }
            Person administrator = people.member(unit, Role.ADMINISTRATOR);
            Person supervisor = people.member(unit, Role.SUPERVISOR);
            Person management = people.member(unit, Role.MANAGEMENT);
            people.run(
                    administrator,
                    () -> assertThatThrownBy(() -> rounds.of(id, DOMAIN)).isInstanceOf(NotFoundException.class));
            for (Person reader : List.of(supervisor, management)) {
                people.run(reader, () -> {
                    assertThatThrownBy(() -> rounds.of(id, DOMAIN)).isInstanceOf(AccessDeniedException.class);
                    assertThat(notes.of(id)).isEmpty();
                });
            }
            assertThat(jdbc.sql(
                                    "select count(*) from audit_entry where object_name like :secret or detail like :secret")
                            .param("secret", "%register nergens%")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void a_round_that_is_stopped_unseen_leaves_no_votes() {
            RoundId round = open(1);
            vote(second, round, 3);
            chaired.withdraw(round);
            assertThat(newest().state()).isEqualTo(RoundState.WITHDRAWN);
            assertThat(kept(round)).isZero();
            assertThatThrownBy(() -> vote(second, round, 3)).isInstanceOf(RuleViolation.class);
            assertThat(open(1)).isNotEqualTo(round);
        }

        private long kept(RoundId round) {
            return jdbc.sql("select count(*) from consensus_vote where round_id = :round and choice is not null")
                    .param("round", round.value())
                    .query(Long.class)
                    .single();
        }

        @Test
        void adopting_closes_what_runs_and_a_revision_keeps_what_was_agreed() {
            chaired.agree(revealed(4, 6, 5), on(5, 5, "anders"), DomainGrade.OPEN);
            rounds.open(id, new NewRounds(Set.of("governance"), Set.of(second.id()), new Quorum(1)));
            RoundId other = rounds.of(id, "governance").getFirst().id();
            vote(second, other, 3);
            assertThat(people.as(people.member(unit, Role.SUPERVISOR), () -> rounds.running(id)))
                    .containsExactly("governance");
            finishAndAdopt(id);
            assertThat(rounds.running(id)).isEmpty();
            assertThat(rounds.of(id, "governance").getFirst().state()).isEqualTo(RoundState.CLOSED);
            assertThat(kept(other)).isZero();
            assertThatThrownBy(() -> vote(third, other, 3)).isInstanceOf(RuleViolation.class);
            MeasurementId revision = measurements.revise(id, "een fout");
            assertThat(note(revision).minority()).isEqualTo("anders");
            RoundSheet carried = rounds.of(revision, DOMAIN).getFirst();
            assertThat(carried.note()).isPresent();
            assertThat(carried.revealed()).isEmpty();
            measurements.withdraw(revision);
            assertThat(notes.of(id)).containsKey(DOMAIN);
        }

        @Test
        void home_tells_who_is_asked_until_there_is_an_answer() {
            RoundId round = open(1);
            List<AskedOfMe> asked = people.as(second, rounds::asked);
            assertThat(asked).extracting(AskedOfMe::domain).containsExactly(DOMAIN);
            assertThat(asked.getFirst().chair()).isPresent();
            assertThat(unfinished(second)).containsExactly("assessment.unfinished.rounds");
            vote(second, round, 3);
            assertThat(people.as(second, rounds::asked)).isEmpty();
            assertThat(unfinished(second)).isEmpty();
            chaired.withdraw(round);
            assertThat(people.as(third, rounds::asked)).isEmpty();
        }

        private List<String> unfinished(Person person) {
            return traces.stream()
                    .flatMap(trace -> trace.unfinished(person.id()).stream())
                    .map(MemberTrace.Unfinished::key)
                    .toList();
        }

        @Test
        void of_an_erased_member_the_number_stays_without_the_person_and_the_reason() {
            RoundId round = revealed(4, 7, 6);
            assertThat(traces.stream()
                            .map(trace -> trace.known(second.id()).toString())
                            .collect(Collectors.joining()))
                    .contains(SECRET + " 7");
            traces.stream()
                    .filter(trace -> trace.getClass().getName().contains("VoteTrace"))
                    .forEach(trace -> trace.erase(second.id()));
            traces.stream()
                    .filter(trace -> trace.getClass().getName().contains("VoteTrace"))
                    .forEach(trace -> trace.erase(assessor.id()));
            RoundSheet seen = seenBy(third);
            assertThat(seen.chair()).isEmpty();
            assertThat(seen.revealed().orElseThrow().answers())
                    .filteredOn(each -> each.name().isEmpty())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.ballot().motivation()).isEmpty());
            assertThat(seen.revealed().orElseThrow().outcome().counted()).isEqualTo(3);
            people.run(third, () -> chaired.takeOver(round));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
