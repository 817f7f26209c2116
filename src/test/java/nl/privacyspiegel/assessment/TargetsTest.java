package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.TargetSheet.Line;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A working group writes down what was decided to aim at. */
@OnH2
class TargetsTest extends AssessmentUseCases {

    private static final String COLLEGE = "college van burgemeester en wethouders";

    @Autowired
    private Targets targets;

    @Autowired
    private AssessmentChanges changes;

    private static TargetGrade target(int grade) {
        return new TargetGrade(Grade.of(grade), LAST_DAY, COLLEGE, "");
    }

    private Line line(AssessmentId id) {
        return targets.sheet(id).lines().stream()
                .filter(line -> line.domain().equals(DOMAIN))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_target_stands_beside_the_last_grade_and_on_the_measurement_and_in_the_comparison() {
        AssessmentId id = start("Traject");
        assertThat(line(id).target()).isNull();
        decide(first(id), DOMAIN, DomainGrade.graded(Grade.of(4), "x"));
        decide(last(id), DOMAIN, DomainGrade.graded(Grade.of(6), "x"));

        assertThat(targets.set(id, DOMAIN, target(7), null).saved()).isTrue();

        assertThat(line(id).latest()).isEqualTo(Grade.of(6));
        assertThat(line(id).standing())
                .contains(new TargetStanding.ToGo(Grade.of(1).value()));
        assertThat(targets.sheet(id).count().total()).isOne();
        assertThat(measurements.sheet(first(id)).targets()).containsOnlyKeys(DOMAIN);
        assertThat(comparisons.compare(first(id), last(id)).targets()).containsOnlyKeys(DOMAIN);
    }

    @Test
    void who_aims_lower_than_the_last_grade_says_why() {
        AssessmentId id = start("Traject");
        decide(first(id), DOMAIN, DomainGrade.graded(Grade.of(6), "x"));

        assertThatThrownBy(() -> targets.set(id, DOMAIN, target(5), null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("assessment.target.reason.missing"));
        TargetGrade explained = new TargetGrade(Grade.of(5), LAST_DAY, COLLEGE, "Er gaat een team weg.");
        assertThat(targets.set(id, DOMAIN, explained, null).stored()).isEqualTo(explained);
        assertThat(line(id).standing()).contains(new TargetStanding.Reached());
    }

    @Test
    void a_grade_outside_the_scale_and_a_day_before_the_period_are_refused() {
        AssessmentId id = start("Traject");

        assertThatThrownBy(() -> targets.set(id, DOMAIN, target(11), null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> targets.set(
                        id, DOMAIN, new TargetGrade(Grade.of(7), FIRST_DAY.minusDays(1), COLLEGE, ""), null))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> targets.set(id, "bestaat-niet", target(7), null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void two_people_at_once_never_overwrite_each_other_unseen() {
        AssessmentId id = start("Traject");
        targets.set(id, DOMAIN, target(7), null);

        Targets.Saved mine = targets.set(id, DOMAIN, target(8), null);

        assertThat(mine.saved()).isFalse();
        assertThat(mine.stored()).isEqualTo(target(7));
        assertThat(targets.set(id, DOMAIN, target(8), mine.stored()).saved()).isTrue();
        assertThat(targets.set(id, DOMAIN, target(8), null).saved())
                .as("the same twice is no conflict")
                .isTrue();
    }

    @Test
    void a_target_that_is_taken_back_is_gone_and_not_zero() {
        AssessmentId id = start("Traject");
        targets.set(id, DOMAIN, target(7), null);

        assertThat(targets.set(id, DOMAIN, null, target(7)).saved()).isTrue();

        assertThat(line(id).target()).isNull();
        assertThat(line(id).standing()).isEmpty();
        assertThat(targets.of(List.of(unit))).isEmpty();
    }

    @Test
    void the_next_assessment_takes_over_what_it_has_no_target_for_and_looks_at_the_last_grade_before_it() {
        AssessmentId before = start("Traject");
        decide(last(before), DOMAIN, DomainGrade.graded(Grade.of(6), "x"));
        finishAndAdopt(first(before));
        finishAndAdopt(last(before));
        targets.set(before, DOMAIN, target(8), null);
        LocalDate begin = LAST_DAY.plusDays(1);
        AssessmentId next = assessments.start(
                new NewAssessment("Volgend", unit, shipped().id(), new Period(begin, begin.plusYears(1))));

        assertThat(targets.carryOver(before, next)).isOne();
        assertThat(targets.carryOver(before, next)).as("twice is once").isZero();

        assertThat(line(next).target()).isEqualTo(new TargetGrade(Grade.of(8), begin.plusYears(1), COLLEGE, ""));
        assertThat(line(next).latest()).isEqualTo(Grade.of(6));
    }

    @Test
    void an_empty_assessment_can_be_removed_with_its_targets() {
        AssessmentId id = start("Traject");
        targets.set(id, DOMAIN, target(7), null);

        changes.remove(id);

        assertThatThrownBy(() -> targets.sheet(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void who_only_reads_cannot_decide() {
        AssessmentId id = start("Traject");

        assertThatThrownBy(() ->
                        people.as(people.member(unit, Role.MANAGEMENT), () -> targets.set(id, DOMAIN, target(7), null)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
