package nl.privacyspiegel.organisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.organisation.logbook.AuditDay;
import nl.privacyspiegel.organisation.logbook.AuditHashes;
import nl.privacyspiegel.organisation.login.KeysOf;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

@DisplayName("Who computes the audit trail anew, without its key, is found out by the seals")
class AuditSealsTest {

    abstract static class Cases extends TamperingTakenBack {

        @Autowired
        private ChainHeadRepository heads;

        @Autowired
        private AuditHashes hashes;

        @Autowired
        private EntityManager entities;

        @TempDir
        private Path folder;

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
            return new AuditEntry(ChainLink.START, clock.instant(), forgedFacts());
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
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
