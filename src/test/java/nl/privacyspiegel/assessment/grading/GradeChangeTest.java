package nl.privacyspiegel.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Neither;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyEnd;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyStart;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChange.Same;
import nl.privacyspiegel.assessment.grading.GradeChanges.Pair;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The one rule for change. */
class GradeChangeTest {

    @Test
    void what_fell_is_said_like_what_rose_and_nothing_is_said_of_what_is_absent() {
        assertThat(GradeChange.between(Grade.of(2), Grade.of(10))).isEqualTo(new Rose(BigDecimal.valueOf(8)));
        assertThat(GradeChange.between(Grade.of(10), Grade.of(2))).isEqualTo(new Fell(BigDecimal.valueOf(8)));
        assertThat(GradeChange.between(Grade.of(7), new Grade(new BigDecimal("7.0"))))
                .isEqualTo(new Same());
        assertThat(GradeChange.between(Grade.of(7), null)).isEqualTo(new OnlyStart());
        assertThat(GradeChange.between(null, Grade.of(7))).isEqualTo(new OnlyEnd());
        assertThat(GradeChange.between((Grade) null, null)).isEqualTo(new Neither());
    }

    @Test
    void a_mean_goes_over_the_domains_that_have_both_grades_and_says_over_how_many() {
        GradeChanges changes = changes(new Long[] {6L, 8L, 10L, null}, new Long[] {7L, 7L, null, 1L});

        assertThat(changes.mean().start().value()).contains(new BigDecimal("7.0"));
        assertThat(changes.mean().end().value()).contains(new BigDecimal("7.0"));
        assertThat(changes.mean().change()).isEqualTo(new Same());
        assertThat(changes.mean().over()).isEqualTo(2);
        assertThat(changes.total()).isEqualTo(4);
        assertThat(List.of(changes.rose(), changes.fell(), changes.same())).containsExactly(1, 1, 0);
    }

    @Test
    void without_a_domain_that_has_both_grades_there_is_no_mean_and_no_change() {
        GradeChanges changes = changes(new Long[] {6L, null}, new Long[] {null, 4L});

        assertThat(changes.comparable()).isZero();
        assertThat(changes.mean().start().value()).isEmpty();
        assertThat(changes.mean().change()).isEqualTo(new Neither());
    }

    @Test
    void the_change_of_a_mean_is_the_difference_of_the_means_as_they_are_read() {
        GradeChanges changes =
                changes(new Long[] {6L, 6L, 6L, 6L, 6L, 6L, 7L}, new Long[] {6L, 6L, 6L, 6L, 7L, 6L, 8L});

        assertThat(changes.mean().start().value()).contains(new BigDecimal("6.1"));
        assertThat(changes.mean().end().value()).contains(new BigDecimal("6.4"));
        assertThat(changes.mean().change().difference()).contains(new BigDecimal("0.3"));
    }

    @Property
    void from_the_end_to_the_start_everything_is_the_other_way_round(@ForAll("pairs") List<Pair> pairs) {
        GradeChanges forth = new GradeChanges(pairs);
        GradeChanges back = new GradeChanges(pairs.stream()
                .map(pair -> new Pair(/* start= */ pair.end(), /* end= */ pair.start()))
                .toList());

        assertThat(back.rose()).isEqualTo(forth.fell());
        assertThat(back.fell()).isEqualTo(forth.rose());
        assertThat(back.same()).isEqualTo(forth.same());
        assertThat(back.mean().start()).isEqualTo(forth.mean().end());
        assertThat(back.mean().change().difference())
                .isEqualTo(forth.mean().change().difference().map(BigDecimal::negate));
    }

    @Property
    void each_domain_that_can_be_compared_rose_fell_or_stayed_and_no_other_moves_the_mean(
            @ForAll("pairs") List<Pair> pairs) {
        GradeChanges changes = new GradeChanges(pairs);
        List<Pair> both = pairs.stream()
                .filter(pair -> pair.start() != null && pair.end() != null)
                .toList();

        assertThat(changes.rose() + changes.fell() + changes.same()).isEqualTo(both.size());
        assertThat(changes.mean().over()).isEqualTo(both.size());
        assertThat(changes.mean().start().value())
                .isEqualTo(new GradeChanges(both).mean().start().value());
        assertThat(changes.mean().change())
                .isEqualTo(new GradeChanges(both).mean().change());
    }

    @Property
    void a_measurement_beside_itself_never_rises_or_falls(@ForAll("pairs") List<Pair> pairs) {
        GradeChanges changes = new GradeChanges(
                pairs.stream().map(pair -> new Pair(pair.start(), pair.start())).toList());

        assertThat(changes.rose() + changes.fell()).isZero();
        assertThat(changes.mean().change().difference().map(BigDecimal::signum).orElse(0))
                .isZero();
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Grade> grade = Arbitraries.integers()
                .between(10, 100)
                .map(tenths -> new Grade(BigDecimal.valueOf(tenths, 1)))
                .injectNull(0.2);
        return Combinators.combine(grade, grade).as(Pair::new).list().ofMaxSize(30);
    }

    private static GradeChanges changes(@Nullable Long[] start, @Nullable Long[] end) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start.length; i++) {
            Long before = start[i];
            Long after = end[i];
            pairs.add(new Pair(before == null ? null : Grade.of(before), after == null ? null : Grade.of(after)));
        }
        return new GradeChanges(pairs);
    }
}
