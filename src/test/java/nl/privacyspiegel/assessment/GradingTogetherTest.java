package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.AskedOfMe;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.Ballot.Choice;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.GivenWhen;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Seat;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Coming to one grade together")
class GradingTogetherTest {

    private static final String SECRET = "omdat het register nergens ligt";

    abstract static class Cases extends AssessmentUseCases {

        @Autowired
        private ConsensusRounds rounds;

        @Autowired
        private Votes votes;

        @Autowired
        private ChairedRounds chaired;

        @Autowired
        private AgreedNotes notes;

        @Autowired
        private List<MemberTrace> traces;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private List<ReportSlot> reports;

        private Person second;
        private Person third;
        private MeasurementId id;

        @BeforeEach
        void three_members_have_a_measurement() {
            second = people.member(unit, Role.ASSESSOR);
            third = people.member(unit, Role.ASSESSOR);
            id = measurement();
        }

        private RoundId open(int quorum) {
            rounds.open(
                    id,
                    new NewRounds(Set.of(DOMAIN), Set.of(assessor.id(), second.id(), third.id()), new Quorum(quorum)));
            return newest().id();
        }

        private AgreedNote note(MeasurementId measurement) {
            return Objects.requireNonNull(notes.of(measurement).get(DOMAIN));
        }

        private RoundSheet newest() {
            return rounds.of(id, DOMAIN).getFirst();
        }

        private RoundSheet seenBy(Person person) {
            return people.as(person, this::newest);
        }

        private GivenWhen vote(Person person, RoundId round, int grade) {
            return people.as(person, () -> votes.cast(round, Ballot.graded(Grade.of(grade), SECRET + " " + grade)));
        }

        private RoundId revealed(int one, int two, int three) {
            RoundId round = open(3);
            vote(assessor, round, one);
            vote(second, round, two);
            vote(third, round, three);
            chaired.reveal(round);
            return round;
        }

        private static Agreement on(int grade, int median, String minority) {
            return new Agreement(
                    DomainGrade.graded(Grade.of(grade), "zo vinden wij het"), Optional.of(Grade.of(median)), minority);
        }

        @Test
        void three_members_grade_alone_and_agree() {
            RoundId round = revealed(4, 7, 6);
            RoundSheet shown = seenBy(third);
            assertThat(shown.state()).isEqualTo(RoundState.REVEALED);
            assertThat(shown.revealed().orElseThrow().outcome().middles()).containsExactly(Grade.of(6));
            assertThat(shown.revealed().orElseThrow().outcome().wide()).isTrue();
            assertThat(shown.revealed().orElseThrow().answers())
                    .extracting(each -> each.ballot().grade())
                    .containsExactly(Grade.of(4), Grade.of(6), Grade.of(7));
            assertThat(chaired.agree(round, on(5, 6, "Een van ons vindt 4 genoeg."), DomainGrade.OPEN))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(domain(id, DOMAIN).score().content())
                    .isEqualTo(DomainGrade.graded(Grade.of(5), "zo vinden wij het"));
            AgreedNote note = note(id);
            assertThat(note.median()).contains(Grade.of(6));
            assertThat(note.spread().orElseThrow()).isEqualByComparingTo("3");
            assertThat(note.wide()).isTrue();
            assertThat(note.minority()).isEqualTo("Een van ons vindt 4 genoeg.");
            assertThat(note.isChangedSince(domain(id, DOMAIN).score().content()))
                    .isFalse();
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(8), "toch anders"));
            assertThat(note.isChangedSince(domain(id, DOMAIN).score().content()))
                    .isTrue();
        }

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
        void a_member_who_abstains_answers_and_one_who_says_nothing_does_not() {
            RoundId round = open(2);
            people.run(second, () -> votes.cast(round, new Ballot(Choice.ABSTAIN, null, "")));
            assertThat(newest().answered()).isEqualTo(1);
            assertThatThrownBy(() -> chaired.reveal(round))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, few -> assertThat(few.key()).isEqualTo("assessment.consensus.tooFew"));
            people.run(third, () -> votes.cast(round, new Ballot(Choice.NOT_APPLICABLE, null, "")));
            chaired.reveal(round);
            RoundSheet.Revealed shown = seenBy(second).revealed().orElseThrow();
            assertThat(shown.outcome().counted()).isZero();
            assertThat(shown.answers())
                    .extracting(each -> each.ballot().choice())
                    .containsExactlyInAnyOrder(Choice.ABSTAIN, Choice.NOT_APPLICABLE);
            chaired.agree(
                    round,
                    new Agreement(DomainGrade.notAssessed("geldt hier niet"), Optional.empty(), ""),
                    DomainGrade.OPEN);
            assertThat(note(id).agreed()).isEmpty();
            assertThat(note(id).isChangedSince(domain(id, DOMAIN).score().content()))
                    .isFalse();
        }

        @Test
        void a_grade_can_change_until_all_are_shown() {
            RoundId round = open(2);
            vote(second, round, 3);
            vote(second, round, 4);
            vote(third, round, 8);
            chaired.reveal(round);
            assertThatThrownBy(() -> vote(second, round, 7)).isInstanceOf(RuleViolation.class);
            assertThat(vote(second, round, 4)).isEqualTo(GivenWhen.IN_TIME);
            assertThat(seenBy(third).revealed().orElseThrow().outcome().middles())
                    .containsExactly(Grade.of(4), Grade.of(8));
        }

        @Test
        void who_is_late_grades_unseen_or_is_marked() {
            RoundId round = open(1);
            vote(second, round, 3);
            chaired.reveal(round);
            assertThat(seenBy(third).revealed()).isEmpty();
            assertThat(vote(third, round, 5)).isEqualTo(GivenWhen.LATE_UNSEEN);
            assertThat(newest().revealed()).isEmpty();
            votes.look(round);
            assertThat(newest().revealed().orElseThrow().outcome().counted()).isEqualTo(2);
            assertThat(vote(assessor, round, 10)).isEqualTo(GivenWhen.AFTER_REVEAL);
            RoundSheet.Revealed shown = newest().revealed().orElseThrow();
            assertThat(shown.outcome().counted()).isEqualTo(2);
            assertThat(shown.answers()).hasSize(3);
        }

        @Test
        void a_second_round_keeps_the_first() {
            RoundId first = revealed(2, 9, 5);
            chaired.again(first);
            assertThat(newest().number()).isEqualTo(2);
            assertThat(newest().state()).isEqualTo(RoundState.OPEN);
            assertThat(newest().seats()).hasSize(3).noneMatch(Seat::answered);
            RoundId next = newest().id();
            vote(assessor, next, 5);
            vote(second, next, 6);
            vote(third, next, 5);
            chaired.reveal(next);
            chaired.agree(next, on(5, 5, ""), DomainGrade.OPEN);
            List<RoundSheet> all = rounds.of(id, DOMAIN);
            assertThat(all).extracting(RoundSheet::state).containsExactly(RoundState.AGREED, RoundState.FOLLOWED);
            assertThat(all.getLast().revealed().orElseThrow().answers()).hasSize(3);
            assertThat(note(id).rounds()).isEqualTo(2);
        }

        @Test
        void of_two_middles_the_chair_chooses_one() {
            RoundId round = open(2);
            vote(second, round, 4);
            vote(third, round, 7);
            chaired.reveal(round);
            assertThatThrownBy(() -> chaired.agree(round, on(5, 5, ""), DomainGrade.OPEN))
                    .isInstanceOf(RuleViolation.class);
            chaired.agree(round, on(5, 7, ""), DomainGrade.OPEN);
            assertThat(note(id).median()).contains(Grade.of(7));
        }

        @Test
        void only_the_chair_leads_and_another_can_take_over_when_the_chair_leaves() {
            RoundId round = open(1);
            vote(second, round, 3);
            people.run(second, () -> {
                assertThatThrownBy(() -> chaired.reveal(round)).isInstanceOf(RuleViolation.class);
                chaired.takeOver(round);
                chaired.reveal(round);
            });
            assertThatThrownBy(() -> chaired.again(round)).isInstanceOf(RuleViolation.class);
            assertThat(seenBy(second).chairing()).isTrue();
        }

        @Test
        void what_somebody_else_decided_meanwhile_is_handed_back_and_the_round_goes_on() {
            RoundId round = revealed(4, 5, 6);
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(9), "van een ander"));
            SaveResult<DomainGrade> result = chaired.agree(round, on(5, 5, ""), DomainGrade.OPEN);
            assertThat(result).isInstanceOf(SaveResult.Conflict.class);
            assertThat(newest().state()).isEqualTo(RoundState.REVEALED);
            assertThat(notes.of(id)).isEmpty();
            assertThat(chaired.agree(round, on(5, 5, ""), result.stored().content()))
                    .isInstanceOf(SaveResult.Saved.class);
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
            finishAndAdopt(id);
            assertThat(rounds.of(id, "governance").getFirst().state()).isEqualTo(RoundState.CLOSED);
            assertThat(kept(other)).isZero();
            assertThatThrownBy(() -> vote(third, other, 3)).isInstanceOf(RuleViolation.class);
            MeasurementId revision = measurements.revise(id, "een fout");
            assertThat(note(revision).minority()).isEqualTo("anders");
            measurements.withdraw(revision);
            assertThat(notes.of(id)).containsKey(DOMAIN);
        }

        @Test
        void home_tells_who_is_asked_until_there_is_an_answer() {
            RoundId round = open(1);
            List<AskedOfMe> asked = people.as(second, rounds::asked);
            assertThat(asked).extracting(AskedOfMe::domain).containsExactly(DOMAIN);
            assertThat(asked.getFirst().chair()).isPresent();
            vote(second, round, 3);
            assertThat(people.as(second, rounds::asked)).isEmpty();
            chaired.withdraw(round);
            assertThat(people.as(third, rounds::asked)).isEmpty();
        }

        @Test
        void all_domains_are_opened_at_once_and_those_that_run_are_left_alone() {
            RoundId round = open(2);
            Set<String> all = measurements.sheet(id).domains().stream()
                    .map(each -> each.domain().id())
                    .collect(Collectors.toSet());
            NewRounds every = new NewRounds(all, Set.of(second.id()), new Quorum(1));
            assertThat(rounds.open(id, every)).isEqualTo(all.size() - 1);
            assertThat(newest().id()).isEqualTo(round);
            assertThatThrownBy(() -> rounds.open(id, every)).isInstanceOf(RuleViolation.class);
            Person stranger = people.member(people.unit(), Role.ASSESSOR);
            assertThatThrownBy(
                            () -> rounds.open(id, new NewRounds(Set.of(DOMAIN), Set.of(stranger.id()), new Quorum(1))))
                    .isInstanceOf(RuleViolation.class);
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

        /** All of them at the same moment, each as somebody else; what came of each. */
        private List<String> atOnce(Map<Person, Callable<String>> acts)
                throws InterruptedException, ExecutionException {
            CyclicBarrier gate = new CyclicBarrier(acts.size());
            try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
                List<Callable<String>> tasks = acts.entrySet().stream()
                        .<Callable<String>>map(act -> () -> {
                            gate.await();
                            return people.as(act.getKey(), () -> outcome(act.getValue()));
                        })
                        .toList();
                List<String> results = new ArrayList<>();
                for (Future<String> future : threads.invokeAll(tasks)) {
                    results.add(future.get());
                }
                return results;
            }
        }

        private static String outcome(Callable<String> act) {
            try {
                return act.call();
            } catch (RuleViolation refused) {
                return refused.key();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Test
        void three_who_vote_at_the_same_moment_are_all_counted() throws Exception {
            RoundId round = open(3);
            atOnce(Stream.of(assessor, second, third)
                    .collect(Collectors.toMap(
                            person -> person,
                            person -> () -> votes.cast(round, Ballot.graded(Grade.of(5), ""))
                                    .name())));
            assertThat(newest().answered()).isEqualTo(3);
        }

        @Test
        void a_vote_during_the_reveal_is_either_in_it_or_late_and_never_lost() throws Exception {
            for (int turn = 0; turn < 4; turn++) {
                RoundId round = open(1);
                vote(second, round, 3);
                List<String> results = atOnce(Map.of(
                        assessor,
                        () -> {
                            chaired.reveal(round);
                            return "revealed";
                        },
                        third,
                        () -> votes.cast(round, Ballot.graded(Grade.of(6), "")).name(),
                        second,
                        () -> votes.cast(round, Ballot.graded(Grade.of(4), "")).name()));
                assertThat(results).contains("revealed");
                RoundSheet seen = seenBy(third);
                assertThat(seen.answered()).isEqualTo(2);
                boolean changed =
                        results.stream().filter("IN_TIME"::equals).count() > (results.contains("LATE_UNSEEN") ? 0 : 1);
                assertThat(seen.revealed()
                                .orElseThrow()
                                .answers()
                                .getFirst()
                                .ballot()
                                .grade())
                        .isEqualTo(Grade.of(changed ? 4 : 3));
                chaired.withdraw(round);
            }
        }

        @Test
        void a_round_is_opened_once_and_ended_once() throws Exception {
            NewRounds wanted = new NewRounds(Set.of(DOMAIN), Set.of(second.id()), new Quorum(1));
            Callable<String> open = () -> Integer.toString(rounds.open(id, wanted));
            assertThat(atOnce(Map.of(assessor, open, second, open, third, open)))
                    .containsOnlyOnce("1")
                    .containsOnly("1", "assessment.consensus.open.already");
            RoundId round = newest().id();
            chaired.takeOver(round);
            vote(second, round, 5);
            chaired.reveal(round);
            List<String> ends = atOnce(Map.of(
                    assessor,
                    () -> chaired.agree(round, on(5, 5, ""), DomainGrade.OPEN)
                            .getClass()
                            .getSimpleName(),
                    second,
                    () -> {
                        chaired.takeOver(round);
                        chaired.again(round);
                        return "again";
                    }));
            assertThat(rounds.of(id, DOMAIN).stream()
                            .filter(each -> each.state().isRunning())
                            .count())
                    .isEqualTo(ends.contains("again") ? 1 : 0);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
