package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.Ballot.Choice;
import nl.privacyspiegel.assessment.consensus.GivenWhen;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Seat;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Coming to one grade together")
class GradingTogetherTest {

    abstract static class Cases extends ConsensusUseCases {

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
        void a_grade_that_the_measurement_asks_a_motivation_for_is_not_agreed_without() {
            save(id, "beleid-1", found("nee", Judgement.NO));
            save(id, "beleid-2", found("nee", Judgement.NO));
            RoundId round = revealed(6, 7, 8);
            Agreement silent = new Agreement(DomainGrade.graded(Grade.of(7), ""), Optional.of(Grade.of(7)), "");
            assertThatThrownBy(() -> chaired.agree(round, silent, DomainGrade.OPEN))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            asked -> assertThat(asked.key())
                                    .isEqualTo(MotivationReason.FAR_FROM_SUGGESTION.translationKey()));
            assertThat(newest().state()).isEqualTo(RoundState.REVEALED);
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(DomainGrade.OPEN);
            assertThat(chaired.agree(round, on(7, 7, ""), DomainGrade.OPEN)).isInstanceOf(SaveResult.Saved.class);
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
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
