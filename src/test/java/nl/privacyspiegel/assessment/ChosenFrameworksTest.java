package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Versions of frameworks that an assessment can begin with")
class ChosenFrameworksTest {

    abstract static class Cases extends AssessmentUseCases {

        @Autowired
        private AuditEntries audit;

        @BeforeEach
        void an_administrator_logs_in() {
            people.login(people.member(unit, Role.ADMINISTRATOR, Role.ASSESSOR));
        }

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private FrameworkVersionId published(FrameworkVersionId source, String name) {
            FrameworkVersionId id = frameworks.copyToDraft(source, name);
            frameworks.publish(id, frameworks.get(id).version());
            return id;
        }

        private List<FrameworkVersionId> choices() {
            return frameworks.published().stream().map(FrameworkSummary::id).toList();
        }

        @Test
        void an_assessment_cannot_begin_with_a_draft_and_keeps_the_version_it_began_with() {
            FrameworkVersionId draft = frameworks.copyToDraft(shipped().id(), "Raamwerk " + UUID.randomUUID());
            NewAssessment wanted = new NewAssessment("Traject", unit, draft, PERIOD);
            refused("assessment.framework.notPublished", () -> assessments.start(wanted));
            frameworks.publish(draft, frameworks.get(draft).version());
            AssessmentId id = assessments.start(wanted);
            FrameworkVersionId next = frameworks.copyToDraft(
                    draft, frameworks.get(draft).summary().name());
            frameworks.publish(next, frameworks.get(next).version());
            assertThat(assessments.get(id).framework()).isEqualTo(draft);
            assertThat(assessments.get(id).frameworkNumber()).isEqualTo(1);
        }

        @Test
        void an_archived_version_is_no_choice_and_stays_with_what_uses_it_until_it_is_back() {
            String name = "Raamwerk " + UUID.randomUUID();
            FrameworkVersionId one = published(shipped().id(), name);
            FrameworkVersionId two = published(one, name);
            AssessmentId using = assessments.start(new NewAssessment("Loopt", unit, two, PERIOD));

            frameworks.archive(two);
            frameworks.archive(two);
            assertThat(choices()).contains(one).doesNotContain(two);
            refused("shared.version.archived", () -> assessments.start(new NewAssessment("Nieuw", unit, two, PERIOD)));
            refused("shared.version.archived", () -> frameworks.copyToDraft(two, "Kopie"));
            assertThat(frameworks.list()).extracting(FrameworkSummary::id).contains(two);
            assertThat(frameworks.get(two).data().domains()).isNotEmpty();
            save(first(using), QUESTION, found("Gaat door.", Judgement.YES));
            finishAndAdopt(first(using));
            assertThat(assessments.get(using).frameworkNumber()).isEqualTo(2);

            frameworks.archive(one);
            assertThat(choices()).doesNotContain(one, two);
            frameworks.bringBack(two);
            assertThat(choices()).contains(two);
            assertThat(frameworks.get(published(two, name)).summary().number()).isEqualTo(3);
            people.run(
                    people.administrator(),
                    () -> assertThat(audit.list(AuditFilter.ALL, 0).acts())
                            .filteredOn(act -> name.equals(act.object()))
                            .extracting(AuditedAct::actionKey)
                            .containsSubsequence(
                                    "framework.act.framework_brought_back",
                                    "framework.act.framework_archived",
                                    "framework.act.framework_archived"));
        }

        @Test
        void a_draft_is_thrown_away_and_not_archived() {
            FrameworkVersionId draft = frameworks.copyToDraft(shipped().id(), "Raamwerk " + UUID.randomUUID());
            refused("shared.version.archive.draft", () -> frameworks.archive(draft));
            frameworks.discard(draft);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
