package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditCheck.Broken;
import nl.privacyspiegel.organisation.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.AuditCheck.Whole;
import nl.privacyspiegel.organisation.login.KeysOf;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
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

        @Autowired
        private AuditEntryRepository rows;

        @Autowired
        private ChainHeadRepository heads;

        @Autowired
        private AuditHashes hashes;

        @Autowired
        private EntityManager entities;

        @TempDir
        private Path folder;

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
                    java.sql.Timestamp.from(forged.happenedAt()),
                    forged.action(),
                    forged.objectKind(),
                    forged.hash(),
                    number);
        }

        private AuditEntry forged(long number) {
            return new AuditEntry(
                    new ChainLink(number - 1, hash(number - 1)),
                    clock.instant(),
                    OrganisationAct.UNIT_ADDED,
                    AuditActor.NOBODY,
                    null,
                    new AuditObject(OrganisationAct.About.UNIT, null, null));
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

        /** Who holds the database alone computes every hash anew, the head too; seals are copied, or left out. */
        @ParameterizedTest
        @ValueSource(strings = {"seal = seal", "seal = null, seal_key = null", "seal = hash"})
        void a_chain_that_was_computed_anew_from_some_entry_on_is_found_by_the_seals(String seals) {
            assertThat(afterwards(() -> recompute(last - 2, seals)))
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.number()).isEqualTo(last - 2));
            assertThat(afterwards(() -> recompute(1, seals)))
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.number()).isEqualTo(1));
        }

        private void recompute(long from, String seals) {
            jdbc.update("update audit_entry set job_function = 'directeur' where number >= ?", from);
            String before = from == 1 ? ChainLink.START.hash() : hash(from - 1);
            for (long number = from; number <= last; number++) {
                jdbc.update("update audit_entry set previous_hash = ? where number = ?", before, number);
                entities.clear();
                before = rows.findByNumberBetweenOrderByNumber(number, number, Limit.of(1))
                        .getFirst()
                        .computedHash();
                jdbc.update("update audit_entry set hash = ? where number = ?", before, number);
                jdbc.update("update audit_entry set " + seals + " where number = ?", number);
            }
            jdbc.update("update audit_head set last_hash = ?", before);
            jdbc.update("update audit_head set " + (seals.contains("null") ? seals : "seal = seal"));
            entities.clear();
        }

        @Test
        void a_key_of_ones_own_makes_no_chain_that_is_called_whole() {
            assertThat(afterwards(() -> {
                        recompute(last - 1, "seal = hash, seal_key = '0123456789abcdef'");
                        jdbc.update("update audit_head set seal = last_hash, seal_key = '0123456789abcdef'");
                    }))
                    .isInstanceOfSatisfying(
                            AuditCheck.Unproven.class,
                            unproven -> assertThat(unproven.number()).isEqualTo(last - 1));
        }

        @Test
        void a_removed_tail_with_a_head_that_was_moved_back_is_found() {
            for (String head : List.of("seal = seal", "seal = null, seal_key = null", "seal = last_hash")) {
                assertThat(afterwards(() -> {
                            delete(last);
                            jdbc.update(
                                    "update audit_head set last_number = ?, last_hash = ?, " + head,
                                    last - 1,
                                    hash(last - 1));
                        }))
                        .as(head)
                        .isEqualTo(new Broken(last, Misfit.CUT_OFF));
            }
            assertThat(afterwards(() -> {
                        jdbc.update(
                                "update audit_head set last_number = ?, last_hash = ?, seal ="
                                        + " (select seal from audit_entry where number = ?)",
                                last - 1,
                                hash(last - 1),
                                last - 1);
                        delete(last);
                    }))
                    .isEqualTo(new Broken(last, Misfit.CUT_OFF));
            assertThat(afterwards(() -> {
                        jdbc.update("delete from audit_entry");
                        jdbc.update(
                                "update audit_head set last_number = 0, last_hash = ?, seal = null, seal_key = null",
                                ChainLink.START.hash());
                    }))
                    .isEqualTo(new Broken(1, Misfit.CUT_OFF));
        }

        @Test
        void entries_from_before_there_were_seals_are_checked_by_their_hashes() {
            AuditEntry old = forgedFirst();
            ChainEnd end = new ChainEnd(1, old.hash(), 1, 1, null, null);
            AuditSeals notYet = new AuditSeals(KeysOf.trail(folder));
            assertThat(AuditChain.step(AuditCheck.Busy.START, List.of(old), true, end, notYet))
                    .isEqualTo(new Whole(1, old.hash()));
            notYet.written(1);
            assertThat(AuditChain.step(AuditCheck.Busy.START, List.of(old), true, end, notYet))
                    .isEqualTo(new Broken(1, Misfit.UNSEALED));
        }

        private AuditEntry forgedFirst() {
            return new AuditEntry(
                    ChainLink.START,
                    clock.instant(),
                    OrganisationAct.UNIT_ADDED,
                    AuditActor.NOBODY,
                    null,
                    new AuditObject(OrganisationAct.About.UNIT, null, null));
        }

        @Test
        void a_lost_key_is_said_and_nothing_breaks() {
            AuditSeals lost = new AuditSeals(KeysOf.trail(folder));
            List<AuditEntry> all = rows.findByNumberBetweenOrderByNumber(1, last, Limit.of((int) last));
            ChainEnd end = heads.end().orElseThrow();
            assertThat(AuditChain.step(AuditCheck.Busy.START, all, true, end, lost))
                    .isEqualTo(new AuditCheck.Unproven(1, last, hash(last)));
        }

        @Test
        void a_hash_that_was_kept_is_found_as_long_as_the_trail_still_has_what_it_covers() {
            AuditDay today = hashes.lastDays().getFirst();
            assertThat(today.number()).isEqualTo(last);
            assertThat(hashes.find(" " + today.hash().toUpperCase(java.util.Locale.ROOT) + "\n"))
                    .contains(today);
            assertThat(hashes.find("")).isEmpty();
            assertThat(new String(hashes.export(java.util.Locale.ENGLISH), java.nio.charset.StandardCharsets.UTF_8))
                    .contains(today.hash());
            boolean still = Objects.requireNonNull(transactions.execute(status -> {
                recompute(last, "seal = seal");
                status.setRollbackOnly();
                return hashes.find(today.hash()).isPresent();
            }));
            assertThat(still).isFalse();
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
