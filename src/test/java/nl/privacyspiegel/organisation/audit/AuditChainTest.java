package nl.privacyspiegel.organisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.shared.status.ServerCheck.Outcome;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who gets at the audit trail past the application is found out")
class AuditChainTest {

    abstract static class Cases extends TamperingTakenBack {

        @Autowired
        private ScheduledChainCheck scheduled;

        @Autowired
        private ChainHealth health;

        @Test
        void what_nobody_touched_is_whole() {
            assertThat(checked()).isEqualTo(new Whole(last, hash(last)));
        }

        @Test
        void the_server_finds_it_by_itself_and_says_so_until_it_is_whole_again() {
            scheduled.work();
            assertThat(health.check().outcome()).isEqualTo(Outcome.WELL);

            afterwards(() -> {
                jdbc.update("update audit_entry set action = 'ROLE_GRANTED' where number = ?", last - 1);
                scheduled.work();
                assertThat(health.check().said()).isEqualTo("organisation.status.audit.broken");
                assertThat(health.check().values()).endsWith(last - 1);
                assertThat(health.health().getDetails()).containsEntry("outcome", ChainBooks.Outcome.BROKEN);
            });

            scheduled.work();
            assertThat(health.check().outcome()).isEqualTo(Outcome.WELL);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "happened_at = happened_at + interval '1' second",
                    "action = 'ROLE_GRANTED'",
                    "action = 'NIETS'",
                    "member_id = null",
                    "job_function = 'directeur'",
                    "role = null",
                    "role = 'KONING'",
                    "unit_id = null",
                    "object_kind = 'MEMBER'",
                    "object_id = '1'",
                    "object_name = 'drie'",
                    "detail = 'ROLE=ASSESSOR'",
                    "previous_hash = hash",
                    "hash = previous_hash"
                })
        void a_changed_field_is_found(String change) {
            assertThat(afterwards(
                            () -> jdbc.update("update audit_entry set " + change + " where number = ?", last - 1)))
                    .isEqualTo(new Broken(last - 1, Misfit.CHANGED));
        }

        @Test
        void an_entry_that_was_made_anew_with_a_hash_that_fits_is_found_by_its_seal() {
            assertThat(afterwards(() -> rewrite(last - 1))).isEqualTo(new Broken(last - 1, Misfit.FORGED));
            assertThat(afterwards(() -> rewrite(last))).isEqualTo(new Broken(last, Misfit.FORGED));
        }

        private void rewrite(long number) {
            AuditEntry forged = forged(number);
            jdbc.update(
                    "update audit_entry set happened_at = ?, action = ?, member_id = null, job_function = null,"
                            + " role = null, unit_id = null, object_kind = ?, object_id = null, object_name = null,"
                            + " detail = null, hash = ? where number = ?",
                    java.sql.Timestamp.from(forged.line().happenedAt()),
                    forged.facts().action(),
                    forged.facts().objectKind(),
                    forged.hash(),
                    number);
        }

        private AuditEntry forged(long number) {
            return new AuditEntry(new ChainLink(number - 1, hash(number - 1)), clock.instant(), forgedFacts());
        }

        @Test
        void a_removed_entry_is_found() {
            assertThat(afterwards(() -> delete(last - 2))).isEqualTo(new Broken(last - 2, Misfit.REMOVED));
            assertThat(afterwards(() -> delete(1))).isEqualTo(new Broken(1, Misfit.REMOVED));
        }

        @Test
        void an_entry_that_was_removed_while_the_others_close_the_gap_is_found() {
            assertThat(afterwards(() -> {
                        delete(last - 1);
                        jdbc.update("update audit_entry set number = ? where number = ?", last - 1, last);
                    }))
                    .isEqualTo(new Broken(last - 1, Misfit.CHANGED));
        }

        @Test
        void a_trail_without_its_end_is_found() {
            assertThat(afterwards(() -> delete(last))).isEqualTo(new Broken(last, Misfit.CUT_OFF));
            assertThat(afterwards(() -> jdbc.update("delete from audit_entry where number >= ?", last - 2)))
                    .isEqualTo(new Broken(last - 2, Misfit.CUT_OFF));
            assertThat(afterwards(() -> jdbc.update("delete from audit_entry")))
                    .isEqualTo(new Broken(1, Misfit.CUT_OFF));
            assertThat(afterwards(() -> jdbc.update("delete from audit_head")))
                    .isEqualTo(new Broken(1, Misfit.CUT_OFF));
        }

        @Test
        void entries_that_changed_places_are_found() {
            assertThat(afterwards(() -> {
                        jdbc.update("update audit_entry set number = ? where number = ?", last + 10, last - 2);
                        jdbc.update("update audit_entry set number = ? where number = ?", last - 2, last - 1);
                        jdbc.update("update audit_entry set number = ? where number = ?", last - 1, last + 10);
                    }))
                    .isEqualTo(new Broken(last - 2, Misfit.CHANGED));
        }

        @Test
        void an_added_entry_is_found() {
            LongFunction<AuditCheck> added = number -> afterwards(() -> insert(number));
            assertThat(added.apply(last + 1)).isEqualTo(new Broken(last + 1, Misfit.ADDED));
            assertThat(added.apply(last + 7)).isEqualTo(new Broken(last + 1, Misfit.ADDED));
            assertThat(added.apply(0)).isEqualTo(new Broken(0, Misfit.ADDED));
            assertThat(added.apply(-3)).isEqualTo(new Broken(-3, Misfit.ADDED));
            assertThat(afterwards(() -> {
                        jdbc.update("update audit_entry set number = ? where number = ?", last + 1, last);
                        insert(last);
                        jdbc.update("update audit_head set last_number = ?", last + 1);
                    }))
                    .isEqualTo(new Broken(last, Misfit.CHANGED));
        }

        /** A copy of the entry before the last, under another number. */
        private void insert(long number) {
            jdbc.update(
                    "insert into audit_entry (number, happened_at, action, member_id, job_function, role, unit_id,"
                            + " object_kind, object_id, object_name, previous_hash, hash, detail, seal, seal_key)"
                            + " select ?, happened_at, action, member_id, job_function, role, unit_id,"
                            + " object_kind, object_id, object_name, previous_hash, hash, detail, seal, seal_key"
                            + " from audit_entry where number = ?",
                    number,
                    last - 1);
        }

        @Test
        void a_head_that_was_moved_back_hides_nothing() {
            assertThat(afterwards(() -> jdbc.update(
                            "update audit_head set last_number = ?, last_hash = ?", last - 1, hash(last - 1))))
                    .isEqualTo(new Broken(last, Misfit.ADDED));
        }

        @Test
        void a_long_trail_is_checked_in_steps() {
            AuditCheck half = entries.check(new AuditCheck.Busy(last - 2, last, hash(last - 2), 0));
            assertThat(half).isEqualTo(new Whole(last, hash(last)));
            assertThat(entries.check(new AuditCheck.Busy(last - 2, last, hash(last - 3), 0)))
                    .isEqualTo(new Broken(last - 1, Misfit.UNLINKED));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
