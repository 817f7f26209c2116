package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Members who grade together at the same moment")
class GradingAtOnceTest {

    abstract static class Cases extends ConsensusUseCases {

        @Test
        void three_who_vote_at_the_same_moment_are_all_counted() throws Exception {
            RoundId round = open(3);
            AtOnce.each(
                    people,
                    Stream.of(assessor, second, third)
                            .collect(Collectors.toMap(
                                    person -> person,
                                    person -> () -> votes.cast(round, Ballot.graded(Grade.of(5), "reden"))
                                            .name())));
            assertThat(newest().answered()).isEqualTo(3);
        }

        @Test
        void a_vote_during_the_reveal_is_either_in_it_or_late_and_never_lost() throws Exception {
            for (int turn = 0; turn < 4; turn++) {
                RoundId round = open(1);
                vote(second, round, 3);
                List<String> results = AtOnce.each(
                        people,
                        Map.of(
                                assessor,
                                () -> {
                                    chaired.reveal(round);
                                    return "revealed";
                                },
                                third,
                                () -> votes.cast(round, Ballot.graded(Grade.of(6), "reden"))
                                        .name(),
                                second,
                                () -> votes.cast(round, Ballot.graded(Grade.of(4), "reden"))
                                        .name()));
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
            Supplier<String> open = () -> Integer.toString(rounds.open(id, wanted));
            assertThat(AtOnce.each(people, Map.of(assessor, open, second, open, third, open)))
                    .containsOnlyOnce("1")
                    .containsOnly("1", "assessment.consensus.open.already");
            RoundId round = newest().id();
            chaired.takeOver(round);
            vote(second, round, 5);
            chaired.reveal(round);
            List<String> ends = AtOnce.each(
                    people,
                    Map.of(
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
