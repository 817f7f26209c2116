package nl.privacyspiegel.improvement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.digest.DigestPart.DigestLine;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
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

    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<String> COLLEGES = List.of("college van Bladel", "college van Eersel");

    private static DocumentData policy() {
        return data("Privacybeleid", "1", DocumentDates.NONE, COLLEGES);
    }

    private static DocumentData data(String title, String version, DocumentDates dates, List<String> bodies) {
        return new DocumentData(title, DocumentKind.POLICY, version, Optional.empty(), "", false, dates, bodies);
    }

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private Documents documents;

        @Autowired
        private DocumentChanges changes;

        @Autowired
        private DocumentCounts counts;

        @Autowired
        private DocumentsInAnnual annual;

        @Autowired
        private DocumentsInDigest digest;

        @Autowired
        private DocumentTrace trace;

        @Autowired
        private DocumentsOfUnits content;

        @Autowired
        private Subjects subjects;

        private void adopted(DocumentId id, String body) {
            changes.adopt(id, new Adoption(body, TODAY, "2026-17"));
        }

        private DocumentState state(DocumentId id) {
            return documents.get(id).state();
        }

        @Test
        void the_annual_report_tells_what_each_college_adopted_and_asks_for_the_rest() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, COLLEGES.getFirst());
            changes.add(unit, DocumentData.named("Nog in de maak", DocumentKind.CODE));
            AnnualPart told = annual.of(AnnualScope.of(unit, Map.of(unit, "Kempen"), TODAY.getYear(), TODAY), DUTCH);
            assertThat(told.figures())
                    .extracting(AnnualFigure::now, AnnualFigure::before, AnnualFigure::over)
                    .containsExactly(
                            tuple(AnnualFigure.count(1), new ReportSection.Nothing(), "van 2 documenten"),
                            tuple(AnnualFigure.count(1), new ReportSection.Nothing(), "van 2 keer"),
                            tuple(AnnualFigure.count(0), new ReportSection.Nothing(), "van 2 documenten"));
            assertThat(told.sections())
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows())
                            .extracting(List::getFirst)
                            .containsExactly(
                                    new ReportSection.Content(COLLEGES.getFirst(), null),
                                    new ReportSection.Content(COLLEGES.getLast(), null)));
            assertThat(told.asked()).containsExactly("Stel één document vast dat klaarligt.");
        }

        @Test
        void each_college_adopts_a_document_for_itself() {
            DocumentId id = changes.add(unit, policy());
            assertThat(state(id)).isEqualTo(DocumentState.DRAFT);
            adopted(id, "college van Eersel");
            assertThat(documents.get(id)).satisfies(line -> {
                assertThat(line.state()).isEqualTo(DocumentState.IN_FORCE);
                assertThat(line.adopted()).isEqualTo(1);
                assertThat(line.since()).contains(TODAY);
                assertThat(line.adoptions()).extracting(Adoption::body).containsExactlyElementsOf(COLLEGES);
            });
            assertRefused("improvement.document.body.handled", () -> adopted(id, "college van Eersel"));
            assertRefused("improvement.document.body.handled", () -> adopted(id, "college van Elders"));
            assertRefused(
                    "improvement.document.day.future",
                    () -> changes.adopt(id, new Adoption("college van Bladel", TODAY.plusDays(1), "")));
            changes.takeBackAdoption(id, "college van Eersel");
            assertThat(state(id)).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void who_adopted_it_cannot_be_left_out() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, "college van Eersel");
            assertRefused(
                    "improvement.document.body.adopted",
                    () -> changes.change(
                            id, data("Privacybeleid", "1", DocumentDates.NONE, List.of("raad")), policy()));
        }

        @Test
        void an_old_version_holds_until_everybody_adopted_the_new_one() {
            DocumentId first = changes.add(unit, policy());
            COLLEGES.forEach(body -> adopted(first, body));
            DocumentId second = changes.replace(first, data("Privacybeleid", "2", DocumentDates.NONE, COLLEGES));
            adopted(second, "college van Bladel");
            assertThat(state(first)).isEqualTo(DocumentState.IN_FORCE);
            adopted(second, "college van Eersel");
            assertThat(state(first)).isEqualTo(DocumentState.LAPSED);
            assertThat(documents.versions(first)).extracting(DocumentLine::id).containsExactly(second, first);
            assertThat(documents.get(second).before()).map(DocumentName::name).contains("Privacybeleid (1)");
            assertRefused(
                    "improvement.document.replaced.already",
                    () -> changes.replace(first, data("Privacybeleid", "3", DocumentDates.NONE, List.of())));
        }

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
        void how_many_know_it_is_kept_for_each_day_and_never_who() {
            DocumentId id = changes.add(unit, policy());
            changes.count(id, new Acknowledged(TODAY.minusMonths(3), 10, 40));
            changes.count(id, new Acknowledged(TODAY, 20, 40));
            assertThat(changes.count(id, new Acknowledged(TODAY, 30, 40)))
                    .as("what an undo puts back")
                    .contains(new Acknowledged(TODAY, 20, 40));
            assertThat(documents.known(id)).extracting(Acknowledged::known).containsExactly(10, 30);
            assertRefused(
                    "improvement.document.day.future",
                    () -> changes.count(id, new Acknowledged(TODAY.plusDays(1), 1, 2)));
            assertThat(counts.asOf(unit, TODAY.minusMonths(1), DUTCH))
                    .extracting(DatedCount::words)
                    .anySatisfy(words -> assertThat(words).startsWith("10 van 40 mensen kennen het"))
                    .contains("Vastgesteld door 0 van 2");
            changes.takeBackCount(id, TODAY);
            assertThat(documents.get(id).known()).map(Acknowledged::known).contains(10);
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

        private static void assertRefused(String key, Runnable act) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.key()).isEqualTo(key));
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}
}
