package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditCheck.Broken;
import nl.privacyspiegel.organisation.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.AuditCheck.Whole;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the database in hand tampers within a transaction that is taken back: the trail is everybody's. */
@DisplayName("Who gets at the audit trail past the application is found out")
class AuditChainTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Units units;

        @Autowired
        private AuditEntries entries;

        @Autowired
        private JdbcTemplate jdbc;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private Clock clock;

        private long last;

        @BeforeEach
        void there_are_entries() {
            UnitId unit = people.unitBelow(people.unit());
            people.login(people.member(unit, Role.ADMINISTRATOR, Role.SUPERVISOR));
            Stream.of("Een", "Twee", "Drie", "Vier").forEach(name -> units.rename(unit, name));
            last = Objects.requireNonNull(jdbc.queryForObject("select max(number) from audit_entry", Long.class));
        }

        private AuditCheck checked() {
            AuditCheck check = entries.check(AuditCheck.Busy.START);
            while (check instanceof AuditCheck.Busy busy) {
                check = entries.check(busy);
            }
            return check;
        }

        private AuditCheck afterwards(Runnable tampering) {
            return Objects.requireNonNull(transactions.execute(status -> {
                tampering.run();
                status.setRollbackOnly();
                return checked();
            }));
        }

        private String hash(long number) {
            return Objects.requireNonNull(
                    jdbc.queryForObject("select hash from audit_entry where number = ?", String.class, number));
        }

        @Test
        void what_nobody_touched_is_whole() {
            assertThat(checked()).isEqualTo(new Whole(last, hash(last)));
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
        void an_entry_that_was_made_anew_with_a_hash_that_fits_is_found_by_the_next() {
            assertThat(afterwards(() -> rewrite(last - 1))).isEqualTo(new Broken(last, Misfit.UNLINKED));
            assertThat(afterwards(() -> rewrite(last))).isEqualTo(new Broken(last, Misfit.CHANGED));
        }

        private void rewrite(long number) {
            AuditEntry forged = forged(number);
            jdbc.update(
                    "update audit_entry set happened_at = ?, action = ?, member_id = null, job_function = null,"
                            + " role = null, unit_id = null, object_kind = ?, object_id = null, object_name = null,"
                            + " detail = null, hash = ? where number = ?",
                    java.sql.Timestamp.from(forged.happenedAt()),
                    forged.action(),
                    forged.objectKind(),
                    forged.hash(),
                    number);
        }

        private AuditEntry forged(long number) {
            return new AuditEntry(
                    new AuditLink(number - 1, hash(number - 1)),
                    clock.instant(),
                    AuditAction.UNIT_ADDED,
                    AuditActor.NOBODY,
                    null,
                    new AuditObject(AuditObject.Kind.UNIT, null, null));
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

        private void delete(long number) {
            jdbc.update("delete from audit_entry where number = ?", number);
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
                    "insert into audit_entry select ?, happened_at, action, member_id, job_function, role, unit_id,"
                            + " object_kind, object_id, object_name, previous_hash, hash, detail from audit_entry"
                            + " where number = ?",
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
            AuditCheck half = entries.check(new AuditCheck.Busy(last - 2, last, hash(last - 2)));
            assertThat(half).isEqualTo(new Whole(last, hash(last)));
            assertThat(entries.check(new AuditCheck.Busy(last - 2, last, hash(last - 3))))
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
