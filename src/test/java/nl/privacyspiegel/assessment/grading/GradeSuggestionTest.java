package nl.privacyspiegel.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.grading.GradeSuggestion.Judged;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import org.junit.jupiter.api.Test;

class GradeSuggestionTest {

    private static final List<Judgement> UP = List.of(Judgement.NO, Judgement.PARTLY, Judgement.LARGELY, Judgement.YES);

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        return Arbitraries.of(Judgement.values()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Judgement>> counting() {
        return Arbitraries.of(UP).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<GradingScale> scales() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 5),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of("0.5", "1", "0.25", "2"))
                .as((minimum, steps, step) -> new GradingScale(
                        BigDecimal.valueOf(minimum),
                        BigDecimal.valueOf(minimum).add(new BigDecimal(step).multiply(BigDecimal.valueOf(steps))),
                        new BigDecimal(step),
                        GradingScale.REPORT_MARK.weights()));
    }

    private static GradeSuggestion suggest(GradingScale scale, List<Judgement> judgements) {
        return GradeSuggestion.suggest(
                scale, judgements.stream().map(each -> new Judged("X", each)).toList());
    }

    private static Grade grade(GradingScale scale, List<Judgement> judgements) {
        return suggest(scale, judgements).grade().orElseThrow();
    }

    @Property(seed = "2017")
    void a_suggestion_is_a_grade_of_the_scale(
            @ForAll("scales") GradingScale scale, @ForAll("counting") List<Judgement> judgements) {
        assertThat(scale.contains(grade(scale, judgements).value())).isTrue();
    }

    @Property(seed = "2017")
    void a_better_judgement_never_lowers_the_suggestion(
            @ForAll("scales") GradingScale scale, @ForAll("counting") List<Judgement> judgements) {
        Grade before = grade(scale, judgements);
        for (int i = 0; i < judgements.size(); i++) {
            List<Judgement> better = new ArrayList<>(judgements);
            better.set(i, UP.get(Math.min(UP.size() - 1, UP.indexOf(judgements.get(i)) + 1)));
            assertThat(grade(scale, better)).isGreaterThanOrEqualTo(before);
        }
    }

    @Property(seed = "2017")
    void not_applicable_makes_no_difference(
            @ForAll("scales") GradingScale scale, @ForAll("counting") List<Judgement> judgements) {
        List<Judgement> more = new ArrayList<>(judgements);
        more.add(0, Judgement.NOT_APPLICABLE);
        more.add(Judgement.NOT_APPLICABLE);
        assertThat(grade(scale, more)).isEqualTo(grade(scale, judgements));
        assertThat(suggest(scale, more).counts()).containsEntry(Judgement.NOT_APPLICABLE, 2);
    }

    @Property(seed = "2017")
    void the_order_of_the_questions_makes_no_difference(
            @ForAll("judgements") List<Judgement> judgements, @ForAll long seed) {
        List<Judgement> shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(suggest(GradingScale.REPORT_MARK, shuffled))
                .isEqualTo(suggest(GradingScale.REPORT_MARK, judgements));
    }

    @Property(seed = "2017")
    void all_yes_is_the_maximum_and_all_no_the_minimum(
            @ForAll("scales") GradingScale scale, @ForAll("counting") List<Judgement> any) {
        assertThat(grade(scale, Collections.nCopies(any.size(), Judgement.YES))).isEqualTo(new Grade(scale.maximum()));
        assertThat(grade(scale, Collections.nCopies(any.size(), Judgement.NO))).isEqualTo(new Grade(scale.minimum()));
    }

    @Test
    void half_rounds_up() {
        GradeSuggestion half = suggest(GradingScale.REPORT_MARK, List.of(Judgement.YES, Judgement.NO));
        assertThat(half.unrounded()).contains(new BigDecimal("5.50"));
        assertThat(half.meanWeight()).contains(new BigDecimal("50.0"));
        assertThat(half.grade()).contains(Grade.of(6));
    }

    @Test
    void the_rule_can_be_checked_by_hand() {
        GradeSuggestion suggestion =
                suggest(GradingScale.REPORT_MARK, List.of(Judgement.LARGELY, Judgement.PARTLY, Judgement.PARTLY));
        assertThat(suggestion.meanWeight()).contains(new BigDecimal("44.3"));
        assertThat(suggestion.unrounded()).contains(new BigDecimal("4.99"));
        assertThat(suggestion.grade()).contains(Grade.of(5));
        assertThat(suggestion.counts()).isEqualTo(Map.of(Judgement.LARGELY, 1, Judgement.PARTLY, 2));
    }

    @Test
    void open_questions_are_left_out_and_named() {
        GradeSuggestion suggestion = GradeSuggestion.suggest(
                GradingScale.REPORT_MARK,
                Stream.of(new Judged("B1", null), new Judged("B2", Judgement.YES), new Judged("B3", null))
                        .toList());
        assertThat(suggestion.openCodes()).containsExactly("B1", "B3");
        assertThat(suggestion.grade()).contains(Grade.of(10));
    }

    @Test
    void nothing_that_counts_gives_no_suggestion_and_not_the_lowest_grade() {
        assertThat(suggest(GradingScale.REPORT_MARK, List.of()).grade()).isEmpty();
        assertThat(suggest(GradingScale.REPORT_MARK, List.of(Judgement.NOT_APPLICABLE))
                        .grade())
                .isEmpty();
    }
}
