package nl.privacyspiegel.improvement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.digest.DigestPart.DigestLine;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The documents of a unit")
class DocumentsTest {

    abstract static class Cases extends DocumentUseCases {

        @Autowired
        private DocumentsInDigest digest;

        @Autowired
        private DocumentTrace trace;

        @Autowired
        private DocumentsOfUnits content;

        @Autowired
        private Subjects subjects;

        @Test
        void what_has_to_be_reviewed_stands_first_and_what_lapsed_last() {
            DocumentId old = changes.add(unit, data("Oud", "", begun(null), List.of()));
            changes.add(unit, data("Goed", "", begun(TODAY.plusYears(1)), List.of()));
            changes.add(unit, data("Te laat", "", begun(TODAY.minusDays(1)), List.of()));
            changes.withdraw(old);
            assertThat(documents.of(unit)).extracting(DocumentLine::name).containsExactly("Te laat", "Goed", "Oud");
            assertThat(documents.toReviewBy(TODAY))
                    .extracting(DocumentLine::name)
                    .containsExactly("Te laat");
            assertThat(digest.lines(TODAY))
                    .containsExactly(new DigestLine("improvement.digest.documents.late", 1, "documenten"));
            changes.bringBack(old);
            assertThat(state(old)).isEqualTo(DocumentState.IN_FORCE);
        }

        private static DocumentDates begun(@Nullable LocalDate review) {
            return new DocumentDates(null, TODAY.minusYears(1), null, review);
        }

        @Test
        void colleagues_who_change_different_parts_do_not_disturb_each_other() {
            DocumentId id = changes.add(unit, policy());
            DocumentData seen = policy();
            changes.change(id, data("Beleid privacy", "1", DocumentDates.NONE, COLLEGES), seen);
            SaveResult<DocumentData> result =
                    changes.change(id, data("Privacybeleid", "mei", DocumentDates.NONE, COLLEGES), seen);
            assertThat(result).isInstanceOf(SaveResult.Saved.class);
            assertThat(documents.get(id).name()).isEqualTo("Beleid privacy (mei)");
        }

        @Test
        void colleagues_who_change_the_same_part_get_both_texts_back() {
            DocumentId id = changes.add(unit, policy());
            DocumentData seen = policy();
            changes.change(id, data("Van een collega", "1", DocumentDates.NONE, COLLEGES), seen);
            SaveResult<DocumentData> result =
                    changes.change(id, data("Van mij", "1", DocumentDates.NONE, COLLEGES), seen);
            assertThat(result).isInstanceOf(SaveResult.Conflict.class);
            assertThat(((SaveResult.Conflict<DocumentData>) result)
                            .stored()
                            .content()
                            .title())
                    .isEqualTo("Van een collega");
            assertThat(documents.get(id).content().title()).isEqualTo("Van een collega");
        }

        @Test
        void work_can_be_about_a_document() {
            DocumentId id = changes.add(unit, policy());
            SubjectRef ref = SubjectRef.of(DocumentSubjects.KIND, unit, id);
            assertThat(subjects.find(Set.of(ref), DUTCH)).containsKey(ref);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThat(subjects.find(Set.of(ref), DUTCH)).isEmpty();
        }

        @Test
        void a_name_stands_once_and_a_mistake_is_removed_while_nothing_was_done_with_it() {
            DocumentId id = changes.add(unit, policy());
            assertRefused(
                    "improvement.document.title.taken",
                    () -> changes.add(unit, data(" privacybeleid", "1", DocumentDates.NONE, List.of())));
            changes.remove(id);
            assertThat(documents.of(unit)).isEmpty();
            DocumentId before = changes.add(unit, policy());
            changes.remove(changes.replace(before, data("Te vroeg", "2", DocumentDates.NONE, COLLEGES)));
            assertThat(documents.history(before))
                    .extracting(DocumentEvent::kind)
                    .startsWith(DocumentEvent.Kind.REPLACEMENT_REMOVED, DocumentEvent.Kind.REPLACED);
            DocumentId again = changes.add(unit, data("Anders", "", DocumentDates.NONE, COLLEGES));
            adopted(again, "college van Bladel");
            assertRefused("improvement.document.kept", () -> changes.remove(again));
        }

        @Test
        void what_happened_is_told_by_function() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, "college van Bladel");
            assertThat(documents.history(id))
                    .extracting(DocumentEvent::kind)
                    .containsExactly(DocumentEvent.Kind.ADOPTED, DocumentEvent.Kind.MADE);
        }

        @Test
        void a_member_who_is_erased_leaves_the_document_without_an_owner() {
            DocumentId id = changes.add(
                    unit,
                    new DocumentData(
                            "Protocol",
                            DocumentKind.PROTOCOL,
                            "",
                            Optional.of(new Owner.OfMember(assessor.id())),
                            "",
                            false,
                            DocumentDates.NONE,
                            List.of()));
            assertThat(trace.known(assessor.id())).containsEntry("documenten", List.of("Protocol"));
            trace.erase(assessor.id());
            assertThat(trace.known(assessor.id())).isEmpty();
            assertThat(documents.get(id).content().owner()).isEmpty();
        }

        @Test
        void who_only_reads_changes_nothing_and_who_reads_nothing_finds_nothing() {
            DocumentId id = changes.add(unit, policy());
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(documents.mayChange(unit)).isFalse();
            assertThat(documents.get(id).name()).isEqualTo("Privacybeleid (1)");
            assertThatThrownBy(() -> changes.withdraw(id)).isInstanceOf(AccessDeniedException.class);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThatThrownBy(() -> documents.get(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> changes.withdraw(id)).isInstanceOf(NotFoundException.class);
        }

        @Test
        void documents_keep_their_unit() {
            UnitId other = people.unit();
            changes.add(unit, policy());
            assertThat(content.filled(List.of(unit, other))).containsExactly(unit);
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}
}
