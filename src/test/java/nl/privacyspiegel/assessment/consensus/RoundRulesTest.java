package nl.privacyspiegel.assessment.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.assessment.consensus.RoundState.Step;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.RuleViolation;

class RoundRulesTest {

    private static final GradingScale MARKS = GradingScale.REPORT_MARK;

    @Provide
    Arbitrary<List<Grade>> grades() {
        return Arbitraries.integers()
                .between(1, 10)
                .map(Grade::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Outcome of(Integer... grades) {
        return Outcome.of(List.of(grades).stream().map(Grade::of).toList(), MARKS);
    }

    @Example
    void of_an_even_number_of_grades_the_two_in_the_middle_are_shown_and_no_half_grade_is_made() {
        assertThat(of(4, 6, 7, 9).middles()).containsExactly(Grade.of(6), Grade.of(7));
        assertThat(of(4, 6, 6, 9).middles()).containsExactly(Grade.of(6));
        assertThat(of(4, 6, 9).middles()).containsExactly(Grade.of(6));
    }

    @Property
    void the_middles_are_grades_that_were_given_with_as_many_below_as_above(@ForAll("grades") List<Grade> grades) {
        Outcome outcome = Outcome.of(grades, MARKS);
        assertThat(grades).containsAll(outcome.middles());
        assertThat(outcome.middles()).isSorted().doesNotHaveDuplicates();
        for (Grade middle : outcome.middles()) {
            long below =
                    grades.stream().filter(each -> each.compareTo(middle) < 0).count();
            long above =
                    grades.stream().filter(each -> each.compareTo(middle) > 0).count();
            assertThat(below).isLessThanOrEqualTo(grades.size() / 2);
            assertThat(above).isLessThanOrEqualTo(grades.size() / 2);
        }
        assertThat(outcome.hasTwoMiddles() && grades.size() % 2 == 1).isFalse();
        assertThat(outcome.counted()).isEqualTo(grades.size());
    }

    @Property
    void the_order_in_which_they_came_makes_no_difference(@ForAll("grades") List<Grade> grades, @ForAll long seed) {
        List<Grade> others = new ArrayList<>(grades);
        Collections.shuffle(others, new Random(seed));
        assertThat(Outcome.of(others, MARKS)).isEqualTo(Outcome.of(grades, MARKS));
    }

    @Property
    void on_report_marks_a_spread_of_three_or_more_is_marked(@ForAll("grades") List<Grade> grades) {
        Outcome outcome = Outcome.of(grades, MARKS);
        BigDecimal spread = Collections.max(grades).minus(Collections.min(grades));
        assertThat(outcome.spread()).contains(spread);
        assertThat(outcome.wide()).isEqualTo(spread.intValueExact() >= 3);
    }

    @Example
    void on_another_scale_a_third_of_it_is_far_apart() {
        GradingScale hundred = new GradingScale(
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                BigDecimal.TEN,
                Map.of(Judgement.YES, 100, Judgement.LARGELY, 67, Judgement.PARTLY, 33, Judgement.NO, 0));
        assertThat(Outcome.of(List.of(Grade.of(10), Grade.of(40)), hundred).wide())
                .isFalse();
        assertThat(Outcome.of(List.of(Grade.of(10), Grade.of(50)), hundred).wide())
                .isTrue();
    }

    @Property
    void the_chair_can_call_only_a_middle_the_median(
            @ForAll("grades") List<Grade> grades, @ForAll @IntRange(min = 1, max = 10) int chosen) {
        Outcome outcome = Outcome.of(grades, MARKS);
        Grade grade = Grade.of(chosen);
        assertThat(outcome.accepts(Optional.of(grade)))
                .isEqualTo(outcome.middles().contains(grade));
        assertThat(outcome.accepts(Optional.empty())).isFalse();
    }

    @Example
    void without_grades_there_is_no_median_and_no_spread_rather_than_zero() {
        Outcome nothing = Outcome.of(List.of(), MARKS);
        assertThat(nothing.middles()).isEmpty();
        assertThat(nothing.spread()).isEmpty();
        assertThat(nothing.wide()).isFalse();
        assertThat(nothing.accepts(Optional.empty())).isTrue();
    }

    @Property
    void more_than_half_is_proposed_and_can_always_be_reached(@ForAll @IntRange(min = 1, max = 200) int asked) {
        Quorum proposed = Quorum.proposed(asked);
        assertThat(proposed.fits(asked)).isTrue();
        assertThat(proposed.needed() * 2).isGreaterThan(asked);
        assertThat(proposed.isReached(asked)).isTrue();
        assertThat(proposed.isReached(proposed.needed() - 1)).isFalse();
    }

    @Property
    void a_round_ends_once_and_shows_once(@ForAll List<Step> steps) {
        RoundState state = RoundState.OPEN;
        int shown = 0;
        int ended = 0;
        for (Step step : steps) {
            Optional<RoundState> next = state.after(step);
            assertThat(next.isPresent() && !state.isRunning()).isFalse();
            if (next.isPresent()) {
                shown += step == Step.REVEAL ? 1 : 0;
                ended += next.get().isRunning() ? 0 : 1;
                state = next.get();
            }
        }
        assertThat(shown).isLessThanOrEqualTo(1);
        assertThat(ended).isLessThanOrEqualTo(1);
    }

    @Property
    void nothing_is_agreed_before_it_was_shown(@ForAll RoundState state, @ForAll Step step) {
        boolean needsTalk = step == Step.AGREE || step == Step.FOLLOW;
        assertThat(state.after(step).isPresent() && needsTalk && state != RoundState.REVEALED)
                .isFalse();
    }

    @Property
    void what_was_given_after_looking_never_counts(@ForAll RoundState state, @ForAll boolean looked) {
        Optional<GivenWhen> now = GivenWhen.now(state, looked);
        assertThat(now.isPresent()).isEqualTo(state.isRunning());
        if (state == RoundState.REVEALED) {
            assertThat(now.orElseThrow().counts()).isEqualTo(!looked);
        }
    }

    @Example
    void a_ballot_has_a_grade_or_says_that_it_has_none() {
        assertThat(new Ballot(Ballot.Choice.ABSTAIN, Grade.of(4), "").grade()).isNull();
        assertThatThrownBy(() -> new Ballot(Ballot.Choice.GRADE, null, "")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Ballot.graded(Grade.of(4), "x".repeat(Ballot.LONGEST_MOTIVATION + 1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Example
    void an_agreement_decides_something() {
        assertThatThrownBy(() -> new Agreement(DomainGrade.OPEN, Optional.empty(), ""))
                .isInstanceOf(RuleViolation.class);
    }

    @Example
    void a_grade_of_a_member_says_why_and_abstaining_need_not() {
        assertThatThrownBy(() -> Ballot.graded(Grade.of(4), " ").requireReason())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        why -> assertThat(why.key()).isEqualTo("assessment.consensus.vote.reason"));
        Ballot.graded(Grade.of(4), "zo is het").requireReason();
        new Ballot(Ballot.Choice.ABSTAIN, null, "").requireReason();
    }

    @Example
    void an_agreement_beside_the_median_says_why() {
        Optional<Grade> median = Optional.of(Grade.of(7));
        assertThatThrownBy(() -> new Agreement(DomainGrade.graded(Grade.of(6), ""), median, ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        why -> assertThat(why.key()).isEqualTo("assessment.consensus.agree.notMedian"));
        new Agreement(DomainGrade.graded(Grade.of(7), ""), median, "");
        new Agreement(DomainGrade.graded(Grade.of(6), "samen"), median, "");
    }
}
