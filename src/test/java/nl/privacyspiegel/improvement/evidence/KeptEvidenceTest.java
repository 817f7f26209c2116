package nl.privacyspiegel.improvement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Evidence that is changed from outside, removed, or left by who brought it")
class KeptEvidenceTest {

    abstract static class Cases extends EvidenceUseCases {

        @Autowired
        private Accounts accounts;

        @Autowired
        private UnitChanges units;

        @Autowired
        private JdbcTemplate database;

        @Autowired
        private RemovedEvidence again;

        @Autowired
        private TransactionTemplate transactions;

        @Test
        void whatever_is_changed_in_the_database_is_seen() {
            for (String change : List.of(
                    "title = 'Iets anders'",
                    "note = 'Iets anders'",
                    "dated_on = date '2026-01-01'",
                    "valid_until = date '2030-01-01'",
                    "sha256 = 'x'",
                    "content_name = 'anders.pdf'",
                    "made_function = 'directeur'",
                    "decision = 'REJECTED'",
                    "judgement_words = 'prima'",
                    "judged_function = 'FG'",
                    "judgement_hash = ''",
                    "hash = previous_hash",
                    "number = 7")) {
                EvidenceId id = approved(data("Besluit " + change.hashCode()), pdf("een"));
                assertThat(pieces.get(id).broken()).isEmpty();
                database.update("update evidence_revision set " + change + " where evidence_id = ?", id.value());
                assertThat(pieces.get(id).broken()).as(change).isPresent();
            }
            EvidenceId draft = brought(data("Nog niet beoordeeld"), link());
            database.update("update evidence_revision set decision = 'APPROVED' where evidence_id = ?", draft.value());
            assertThat(pieces.get(draft).broken()).contains(1);
            EvidenceId moved = brought(data("Van een andere vraag"), link());
            database.update("update evidence set subject_id = ? where id = ?", first + "/beleid-2", moved.value());
            assertThat(pieces.get(moved).broken()).contains(1);
            EvidenceId shorter = approved(data("Tweede weg"), link());
            changes.revise(shorter, 1, data("Tweede weg"), pdf("x"));
            database.update("delete from evidence_revision where evidence_id = ? and number = 2", shorter.value());
            assertThat(pieces.get(shorter).broken()).isPresent();
        }

        @Test
        void a_changed_file_is_not_handed_out() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            database.update("update evidence_file_part set content = ?", (Object) new byte[] {1, 2, 3});
            assertRefused("improvement.evidence.file.tampered", () -> files.get(id, 1));
        }

        @Test
        void removing_leaves_who_when_and_why_and_nothing_of_what_it_was() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            assertRefused("improvement.evidence.remove.missing", () -> changes.remove(id, " "));
            changes.remove(id, "Er stond een naam in");
            EvidenceSheet sheet = pieces.get(id);
            assertThat(sheet.removal().orElseThrow().reason()).isEqualTo("Er stond een naam in");
            assertThat(sheet.line().removed()).isTrue();
            assertThat(sheet.editable()).isFalse();
            assertThat(sheet.broken()).isEmpty();
            assertThat(sheet.revisions().getFirst().data().note()).isEmpty();
            assertThatThrownBy(() -> files.get(id, 1)).isInstanceOf(NotFoundException.class);
            assertThat(database.queryForObject(
                            "select count(*) from evidence_file where unit_id = ?", Long.class, unit.value()))
                    .isZero();
            assertRefused("improvement.evidence.gone", () -> changes.revise(id, 1, data("x"), link()));
            assertRefused("improvement.evidence.gone", () -> changes.remove(id, "nog eens"));
        }

        @Test
        void what_an_older_database_brought_back_is_removed_again() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            transactions.executeWithoutResult(status -> again.deleteAgain(id.value(), LocalDate.of(2026, 11, 1)));
            EvidenceSheet sheet = pieces.get(id);
            assertThat(sheet.removal().orElseThrow().isAgain()).isTrue();
            assertThat(sheet.broken()).isEmpty();
            assertThatThrownBy(() -> files.get(id, 1)).isInstanceOf(NotFoundException.class);
        }

        @Test
        void what_was_removed_shows_only_of_which_kind_it_was() {
            EvidenceId id = brought(data("Beleid"), link());
            changes.remove(id, "Verkeerde pagina");
            assertThat(pieces.get(id).line().standing().content())
                    .isEqualTo(new EvidenceContent.Removed(EvidenceContent.Kind.LINK));
            assertThat(pieces.of(List.of(unit))).singleElement().matches(EvidenceLine::removed);
        }

        @Test
        void of_who_is_erased_the_evidence_stays_and_the_chain_holds() {
            Person gone = people.member(unit, Role.ASSESSOR);
            EvidenceId id = people.as(
                    gone,
                    () -> changes.add(about, data("Besluit"), link(), Optional.of(new Owner.OfMember(gone.id()))));
            people.run(gone, () -> changes.offer(id, 1));
            people.login(assessor);
            changes.judge(id, 1, true, "");
            people.run(people.administrator(), () -> people.confirmed(() -> accounts.erase(gone.id())));
            people.login(assessor);
            assertThat(pieces.get(id).line().owner()).isEmpty();
            assertThat(pieces.get(id).broken()).isEmpty();
            assertThat(database.queryForObject(
                            "select count(*) from evidence_revision where made_by_id = ?",
                            Long.class,
                            gone.id().value()))
                    .isZero();
        }

        @Test
        void a_unit_with_evidence_is_archived_and_not_removed() {
            brought(data("Besluit"), link());
            people.login(people.administrator());
            assertThat(units.removable()).doesNotContain(unit);
            units.archive(unit);
            people.login(assessor);
            assertRefused("organisation.unit.archived", () -> brought(data("Nog een"), link()));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
