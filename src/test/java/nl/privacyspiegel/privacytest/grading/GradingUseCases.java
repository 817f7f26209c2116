package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two members of the working group of a new unit grade the answers to one question; the first of them is logged in. */
abstract class GradingUseCases {

    static final String QUESTION = SampleCampaign.EXPLAIN;

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Gradings gradings;

    @Autowired
    OwnVerdicts verdicts;

    UnitId unit;
    Person grader;
    Person other;

    @BeforeEach
    void two_graders() {
        unit = people.unit();
        grader = people.member(unit, Role.ASSESSOR);
        other = people.member(unit, Role.ASSESSOR);
        people.login(grader);
    }

    SampleCampaign closed(int secondGrading, String... answers) {
        return SampleCampaign.closed(beans, unit, secondGrading, answers);
    }

    AnswerToGrade next(SampleCampaign campaign) {
        return gradings.next(campaign.id(), QUESTION).orElseThrow();
    }

    QuestionProgress progress(SampleCampaign campaign) {
        return gradings.overview(campaign.id()).questions().getFirst();
    }

    void gradeAll(SampleCampaign campaign, AnswerGrade grading) {
        gradings.next(campaign.id(), QUESTION).ifPresent(answer -> {
            gradings.grade(answer.group(), grading);
            gradeAll(campaign, grading);
        });
    }

    static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
