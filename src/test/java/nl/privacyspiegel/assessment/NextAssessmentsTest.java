package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.privacyspiegel.assessment.NextAssessments.Proposal;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was found once is where the next assessment begins. */
@OnH2
class NextAssessmentsTest extends AssessmentUseCases {

    private static final TargetGrade TARGET = new TargetGrade(Grade.of(8), LAST_DAY, "college", "");

    @Autowired
    private NextAssessments next;

    @Autowired
    private Targets targets;

    /** A framework with a second version, in which the first question of policy is gone. */
    private FrameworkVersionId first = FrameworkVersionId.random();

    private FrameworkVersionId second = FrameworkVersionId.random();

    private void two_versions() {
        people.run(people.administrator(), () -> {
            String name = "Raamwerk " + UUID.randomUUID();
            first = frameworks.copyToDraft(shipped().id(), name);
            frameworks.publish(first, frameworks.get(first).version());
            second = frameworks.copyToDraft(first, name);
            FrameworkData data =
                    FrameworkEdits.removeQuestion(frameworks.get(second).data(), QUESTION);
            frameworks.saveDraft(second, data, frameworks.get(second).version());
            frameworks.publish(second, frameworks.get(second).version());
        });
    }

    private AssessmentId finished(FrameworkVersionId framework) {
        AssessmentId id = assessments.start(new NewAssessment("Vorig", unit, framework, PERIOD));
        save(first(id), "beleid-2", found("Het staat op papier.", Judgement.LARGELY));
        finishAndAdopt(first(id));
        return id;
    }

    @Test
    void the_newest_version_is_proposed_with_what_became_of_its_questions() {
        two_versions();
        AssessmentId last = finished(first);
        targets.set(last, DOMAIN, TARGET, null);

        Proposal proposal = next.after(last);

        assertThat(proposal.framework()).isEqualTo(second);
        assertThat(proposal.targets()).isOne();
        assertThat(proposal.shown())
                .hasValueSatisfying(shown -> assertThat(shown.id()).isEqualTo(first(last)));
        assertThat(proposal.period().start()).isAfter(LAST_DAY);
        VersionMatch match = next.changes(last, second).orElseThrow();
        assertThat(match.domains().getFirst().onlyOlder()).hasSize(1);
        assertThat(match.domains().getFirst().onlyNewest()).isEmpty();
        assertThat(next.changes(last, first)).as("the same version").isEmpty();
        assertThat(next.changes(last, shipped().id())).as("another framework").isEmpty();
    }

    @Test
    void beside_each_question_stands_what_was_found_and_the_targets_come_along() {
        two_versions();
        AssessmentId last = finished(first);
        targets.set(last, DOMAIN, TARGET, null);
        Proposal proposal = next.after(last);

        AssessmentId started = next.start(last, new NewAssessment("Volgend", unit, second, proposal.period()), true);

        assertThat(question(first(started), "beleid-2").previous())
                .isNotNull()
                .satisfies(previous -> assertThat(previous.narrative()).isEqualTo("Het staat op papier."));
        assertThat(measurements.sheet(first(started)).targets()).containsOnlyKeys(DOMAIN);
    }

    @Test
    void as_many_targets_are_foretold_as_come_along() {
        two_versions();
        AssessmentId last = finished(first);
        targets.set(last, DOMAIN, TARGET, null);
        targets.set(last, "governance", TARGET, null);
        people.run(people.administrator(), () -> {
            FrameworkVersionId third =
                    frameworks.copyToDraft(second, frameworks.get(second).data().name());
            FrameworkData data =
                    FrameworkEdits.removeDomain(frameworks.get(third).data(), "governance");
            frameworks.saveDraft(third, data, frameworks.get(third).version());
            frameworks.publish(third, frameworks.get(third).version());
        });
        FrameworkVersionId newest = next.after(last).framework();

        assertThat(next.targetsInto(last, first)).isEqualTo(2);
        assertThat(next.targetsInto(last, newest)).isOne();
        assertThat(next.targetsInto(last, shipped().id()))
                .as("another framework")
                .isZero();
        AssessmentId started = next.start(
                last,
                new NewAssessment("Volgend", unit, newest, next.after(last).period()),
                true);
        assertThat(measurements.sheet(first(started)).targets()).containsOnlyKeys(DOMAIN);
    }

    @Test
    void targets_of_another_unit_do_not_come_along() {
        AssessmentId last = finished(shipped().id());
        UnitId other = people.unitBelow(unit);

        assertThatThrownBy(() -> next.start(
                        last, new NewAssessment("Elders", other, shipped().id(), PERIOD), true))
                .isInstanceOf(NotFoundException.class);
    }
}
