package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRulesTest {

    private static Set<MotivationReason> reasons(
            String grade, @Nullable String suggested, @Nullable String previous, boolean changed) {
        return MotivationReason.whyAGradeNeedsAMotivation(
                new Grade(new BigDecimal(grade)),
                Optional.ofNullable(suggested).map(number -> new Grade(new BigDecimal(number))),
                previous == null ? null : new Grade(new BigDecimal(previous)),
                changed);
    }

    @ParameterizedTest
    @CsvSource({"7,5", "5,7", "10,1", "6.5,4.5"})
    void a_grade_two_or_more_from_the_suggestion_needs_a_motivation(String grade, String suggested) {
        assertThat(reasons(grade, suggested, null, true)).containsExactly(MotivationReason.FAR_FROM_SUGGESTION);
    }

    @ParameterizedTest
    @CsvSource({"6,5", "5,5", "5,6.9", "6.5,4.6"})
    void a_grade_less_than_two_from_the_suggestion_needs_none(String grade, String suggested) {
        assertThat(reasons(grade, suggested, null, true)).isEmpty();
    }

    @Test
    void a_grade_that_rose_needs_a_motivation_unless_some_status_changed() {
        assertThat(reasons("6", null, "5", false)).containsExactly(MotivationReason.ROSE_WITHOUT_CHANGE);
        assertThat(reasons("6", null, "5", true)).isEmpty();
        assertThat(reasons("5", null, "5.0", false)).isEmpty();
        assertThat(reasons("4", null, "5", false)).isEmpty();
        assertThat(reasons("6", null, null, false)).isEmpty();
    }

    @Test
    void a_grade_can_need_a_motivation_for_both_reasons() {
        assertThat(reasons("9", "3", "8", false)).containsExactlyInAnyOrder(MotivationReason.values());
    }

    @Test
    void equal_numbers_are_equal_grades() {
        assertThat(new Grade(new BigDecimal("7.0"))).isEqualTo(Grade.of(7)).hasSameHashCodeAs(Grade.of(7));
        assertThat(new Grade(new BigDecimal("1E+1"))).isEqualTo(Grade.of(10)).hasToString("10");
        assertThat(Grade.of(8).minus(new Grade(new BigDecimal("6.50")))).isEqualTo(new BigDecimal("1.5"));
        assertThat(Grade.of(6)).isLessThan(new Grade(new BigDecimal("6.5")));
    }

    @Provide
    Arbitrary<List<@Nullable Grade>> grades() {
        return Arbitraries.integers()
                .between(1, 10)
                .map(Grade::of)
                .injectNull(0.3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(seed = "2017")
    void an_absent_grade_never_counts_as_zero(@ForAll("grades") List<@Nullable Grade> grades) {
        MeanGrade mean = MeanGrade.of(grades);
        List<Grade> present = grades.stream()
                .flatMap(each -> Optional.ofNullable(each).stream())
                .toList();
        assertThat(mean.graded()).isEqualTo(present.size());
        assertThat(mean.total()).isEqualTo(grades.size());
        assertThat(mean.value()).isEqualTo(MeanGrade.of(present).value());
        assertThat(mean.value().isEmpty()).isEqualTo(present.isEmpty());
        mean.value()
                .ifPresent(value -> assertThat(value)
                        .isBetween(
                                present.stream()
                                        .min(Grade::compareTo)
                                        .orElseThrow()
                                        .value(),
                                present.stream()
                                        .max(Grade::compareTo)
                                        .orElseThrow()
                                        .value()));
    }

    @Test
    void a_mean_is_rounded_half_up_to_one_decimal() {
        assertThat(MeanGrade.of(Arrays.asList(Grade.of(8), Grade.of(6), Grade.of(8), Grade.of(7), null)))
                .isEqualTo(new MeanGrade(Optional.of(new BigDecimal("7.3")), 4, 5));
        assertThat(MeanGrade.of(List.of())).isEqualTo(new MeanGrade(Optional.empty(), 0, 0));
    }

    @Test
    void a_scale_lists_its_grades_and_contains_no_other() {
        GradingScale halves = new GradingScale(
                BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("0.5"), GradingScale.REPORT_MARK.weights());
        assertThat(halves.grades()).extracting(Grade::toString).containsExactly("1", "1.5", "2");
        assertThat(halves.decimals()).isEqualTo(1);
        assertThat(halves.contains(new BigDecimal("1.50"))).isTrue();
        assertThat(halves.contains(new BigDecimal("1.25"))).isFalse();
        assertThat(halves.contains(new BigDecimal("2.5"))).isFalse();
        assertThat(GradingScale.REPORT_MARK.grades()).hasSize(10);
        assertThat(GradingScale.REPORT_MARK.decimals()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10,1,1,framework.scale.minimumNotBelowMaximum",
        "1,1,1,framework.scale.minimumNotBelowMaximum",
        "1,10,0,framework.scale.steps",
        "1,10,-1,framework.scale.steps",
        "1,10,2,framework.scale.steps",
        "0,101,1,framework.scale.steps"
    })
    void numbers_that_make_no_scale_are_refused(String minimum, String maximum, String step, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new GradingScale(
                        new BigDecimal(minimum),
                        new BigDecimal(maximum),
                        new BigDecimal(step),
                        GradingScale.REPORT_MARK.weights()))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    @Test
    void a_domain_has_a_grade_or_is_not_assessed_never_both() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainGrade(Grade.of(5), true, ""));
        assertThat(DomainGrade.OPEN.isOpen()).isTrue();
        assertThat(DomainGrade.notAssessed("later").isOpen()).isFalse();
        assertThat(DomainGrade.graded(Grade.of(5), "").isOpen()).isFalse();
    }

    @Test
    void a_finding_repeats_an_earlier_one_with_the_same_status_and_judgement_whatever_its_date() {
        FindingData earlier = new FindingData("zo", Judgement.YES, LocalDate.EPOCH, "map");
        assertThat(new FindingData("zo", Judgement.YES, null, "").repeats(earlier))
                .isTrue();
        assertThat(new FindingData("zo", Judgement.NO, null, "map").repeats(earlier))
                .isFalse();
        assertThat(new FindingData("anders", Judgement.YES, null, "map").repeats(earlier))
                .isFalse();
        assertThat(FindingData.EMPTY.repeats(FindingData.EMPTY)).isFalse();
    }

    @Test
    void a_period_contains_its_first_and_its_last_day() {
        LocalDate first = LocalDate.of(2017, 2, 6);
        Period period = new Period(first, first.plusDays(2));
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(first.plusDays(2))).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(first.plusDays(3))).isFalse();
        assertThat(new Period(first, first).contains(first)).isTrue();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Period(first, first.minusDays(1)));
    }
}
