package nl.privacyspiegel.assessment.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.assessment.target.TargetStanding.Reached;
import nl.privacyspiegel.assessment.target.TargetStanding.ToGo;
import nl.privacyspiegel.assessment.target.TargetStanding.Ungraded;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** The rules of what is aimed at. */
class TargetGradeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static TargetGrade target(Grade grade, String reason) {
        return new TargetGrade(grade, DAY, "college", reason);
    }

    private static Grade halves(int halves) {
        return new Grade(BigDecimal.valueOf(halves).divide(BigDecimal.TWO));
    }

    @Test
    void nobody_means_a_day_of_another_age() {
        assertThatThrownBy(() -> new TargetGrade(Grade.of(7), LocalDate.of(9999, 12, 31), "college", ""))
                .hasMessage("shared.date.range");
    }

    @Property
    void the_distance_brings_the_grade_to_the_target_and_no_further(
            @ForAll @IntRange(min = 2, max = 20) int aimed, @ForAll @IntRange(min = 2, max = 20) int reached) {
        Grade latest = halves(reached);
        TargetStanding standing = target(halves(aimed), "").standing(latest);

        if (reached >= aimed) {
            assertThat(standing).isEqualTo(new Reached());
        } else {
            assertThat(standing)
                    .isInstanceOfSatisfying(
                            ToGo.class,
                            toGo -> assertThat(new Grade(latest.value().add(toGo.by())))
                                    .isEqualTo(halves(aimed)));
        }
    }

    @Property
    void only_aiming_lower_asks_for_a_reason(
            @ForAll @IntRange(min = 2, max = 20) int aimed, @ForAll @IntRange(min = 2, max = 20) int latest) {
        TargetGrade silent = target(halves(aimed), "  ");

        if (aimed < latest) {
            assertThatThrownBy(() -> silent.requireReasonWhenLower(halves(latest)))
                    .isInstanceOf(RuleViolation.class);
        } else {
            assertThatCode(() -> silent.requireReasonWhenLower(halves(latest))).doesNotThrowAnyException();
        }
        assertThatCode(() -> target(halves(aimed), "omdat").requireReasonWhenLower(halves(latest)))
                .doesNotThrowAnyException();
    }

    @Test
    void without_a_grade_nothing_is_near_or_far_and_nothing_is_lower() {
        assertThat(target(Grade.of(8), "").standing(null)).isEqualTo(new Ungraded());
        assertThatCode(() -> target(Grade.of(1), "").requireReasonWhenLower(null))
                .doesNotThrowAnyException();
    }

    @Test
    void somebody_decided_it() {
        assertThatThrownBy(() -> new TargetGrade(Grade.of(8), DAY, "  ", "")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_was_due_before_a_period_is_due_at_its_end_and_the_rest_stays() {
        TargetGrade target = target(Grade.of(8), "");

        assertThat(target.carriedInto(DAY, DAY.plusYears(1))).isEqualTo(target);
        assertThat(target.carriedInto(DAY.plusDays(1), DAY.plusYears(1)).due()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void those_without_a_grade_are_counted_apart() {
        assertThat(TargetCount.of(List.of(new Reached(), new ToGo(BigDecimal.ONE), new Ungraded())))
                .isEqualTo(new TargetCount(1, 1, 3));
        assertThat(TargetCount.of(List.of()).total()).isZero();
    }
}
