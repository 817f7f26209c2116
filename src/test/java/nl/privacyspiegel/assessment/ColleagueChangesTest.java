package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.colleague.ColleagueChanges;
import nl.privacyspiegel.assessment.colleague.SinceLastVisit;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Since the previous visit")
class ColleagueChangesTest {

    abstract static class Cases extends AssessmentUseCases {

        @Autowired
        private ColleagueChanges changes;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private Clock clock;

        private AssessmentId assessment;
        private Person colleague;

        @BeforeEach
        void two_members_of_a_working_group() {
            assessment = start("Traject");
            colleague = people.member(unit, Role.ASSESSOR);
        }

        @AfterEach
        void the_audit_trail_is_whole_again() {
            database.update("delete from audit_entry where number < 0");
        }

        /** An entry of another day, before all others. */
        private void loggedIn(Instant moment) {
            database.update(
                    """
                    insert into audit_entry (number, happened_at, action, member_id, object_kind, previous_hash, hash)
                    values (?, ?, 'LOGGED_IN', ?, 'MEMBER', 'x', 'x')
                    """,
                    -moment.until(clock.instant(), ChronoUnit.MINUTES) - 1,
                    Timestamp.from(moment),
                    assessor.id().value());
        }

        private Optional<SinceLastVisit> since() {
            return people.as(assessor, () -> changes.sinceLastVisit(List.of(assessment)));
        }

        @Test
        void who_was_never_here_is_told_nothing() {
            people.run(colleague, () -> save(first(assessment), QUESTION, found("Er is beleid.", Judgement.YES)));

            assertThat(since()).isEmpty();
        }

        @Test
        void what_a_colleague_changed_is_counted_and_what_one_did_oneself_is_not() {
            Instant yesterday = clock.instant().minus(1, ChronoUnit.DAYS);
            loggedIn(yesterday.minus(3, ChronoUnit.DAYS));
            loggedIn(yesterday);
            MeasurementId id = first(assessment);
            people.run(assessor, () -> save(id, "governance-intern-1", found("Zelf.", Judgement.NO)));
            people.run(colleague, () -> {
                save(id, QUESTION, found("Er is beleid.", Judgement.YES));
                save(id, "beleid-2", found("", Judgement.NO));
                decide(id, DOMAIN, DomainGrade.graded(Grade.of(6), "x"));
            });

            SinceLastVisit since = since().orElseThrow();

            assertThat(since.visit()).isEqualTo(yesterday);
            assertThat(since.of(assessment)).singleElement().satisfies(change -> {
                assertThat(change.measurement()).isEqualTo(id);
                assertThat(change.jobFunction()).startsWith("functie ");
                assertThat(change.questions()).isEqualTo(2);
                assertThat(change.grades()).isEqualTo(1);
                assertThat(change.domains()).extracting(Domain::id).containsExactly(DOMAIN);
            });
        }

        @Test
        void who_only_reads_an_assessment_is_not_told_who_worked_on_it() {
            Person manager = people.member(unit, Role.MANAGEMENT);
            loggedIn(clock.instant().minus(1, ChronoUnit.DAYS));
            database.update(
                    "update audit_entry set member_id = ? where number < 0",
                    manager.id().value());
            people.run(colleague, () -> save(first(assessment), QUESTION, found("Er is beleid.", Judgement.YES)));

            assertThat(people.as(manager, () -> changes.sinceLastVisit(List.of(assessment))))
                    .hasValueSatisfying(since -> assertThat(since.changes()).isEmpty());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
