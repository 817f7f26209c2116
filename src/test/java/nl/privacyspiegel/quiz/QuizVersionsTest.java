package nl.privacyspiegel.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.file.Exchange;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Versions of a quiz")
class QuizVersionsTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Quizzes quizzes;

        @Autowired
        private QuizFiles quizFiles;

        @Autowired
        private QuizVersionRepository versions;

        @Autowired
        private QuizPictureRepository pictures;

        @Autowired
        private AuditTrail audit;

        @Autowired
        private Clock clock;

        @Autowired
        private PlatformTransactionManager transactions;

        private UnitId unit = UnitId.random();

        @BeforeEach
        void an_administrator_logs_in() {
            unit = people.unit();
            people.login(people.member(unit, Role.ADMINISTRATOR));
        }

        private QuizSummary shipped() {
            return quizzes.published().stream()
                    .filter(quiz -> quiz.key().equals("privacytest-actueel"))
                    .findFirst()
                    .orElseThrow();
        }

        private QuizVersionId draft() {
            return quizzes.copyToDraft(shipped().id(), "Test " + UUID.randomUUID());
        }

        private void publish(QuizVersionId id) {
            quizzes.publish(id, quizzes.get(id).version());
        }

        private static QuizData renamed(QuizData data, String name) {
            return QuizEdits.describe(data, name, data.language(), data.shuffling(), "", "");
        }

        private static void assertRefused(Runnable change, String key) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(change::run)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        @Test
        void a_copy_under_another_name_is_a_quiz_of_its_own() {
            QuizDocument copy = quizzes.get(draft());
            assertThat(copy.summary().number()).isEqualTo(1);
            assertThat(copy.summary().key()).startsWith("test-");
            assertThat(copy.data().questions())
                    .isEqualTo(quizzes.get(shipped().id()).data().questions());
            assertThat(copy.editable()).isTrue();
            assertThat(copy.problems()).isEmpty();
        }

        @Test
        void a_copy_under_the_same_name_is_the_next_version_and_the_newest_when_published() {
            QuizVersionId one = draft();
            publish(one);
            QuizSummary first = quizzes.get(one).summary();
            QuizVersionId two = quizzes.copyToDraft(one, first.name());
            assertThat(quizzes.get(two).summary().key()).isEqualTo(first.key());
            assertThat(quizzes.get(two).summary().number()).isEqualTo(2);
            assertThat(quizzes.published()).extracting(QuizSummary::id).contains(one);
            publish(two);
            assertThat(quizzes.published())
                    .extracting(QuizSummary::id)
                    .contains(two)
                    .doesNotContain(one);
        }

        @Test
        void a_published_version_never_changes() {
            QuizVersionId id = draft();
            publish(id);
            QuizDocument published = quizzes.get(id);
            assertThat(published.editable()).isFalse();
            for (Runnable change : List.<Runnable>of(
                    () -> quizzes.saveDraft(id, renamed(published.data(), "Anders"), published.version()),
                    () -> publish(id),
                    () -> quizzes.discard(id))) {
                assertRefused(change, "shared.version.published");
            }
            assertThat(quizzes.get(id)).isEqualTo(published);
        }

        @Test
        void a_draft_may_be_unfinished_but_is_not_published_then() {
            QuizVersionId id = draft();
            QuizDocument before = quizzes.get(id);
            String first = before.data().questions().getFirst().about().topic();
            QuizData incomplete = QuizEdits.addQuestion(
                    before.data(),
                    quizzes.takenIds(id),
                    new QuizQuestion.TrueFalse(
                            new QuizQuestion.About("", "", "Klopt dit?", first, "", "", List.of()), true));
            QuizDocument unfinished = quizzes.saveDraft(id, incomplete, before.version());
            assertThat(unfinished.version()).isEqualTo(before.version() + 1);
            assertThat(unfinished.problems()).isNotEmpty();
            assertRefused(() -> publish(id), "shared.version.hasProblems");
            quizzes.saveDraft(id, before.data(), unfinished.version());
            publish(id);
            assertThat(quizzes.get(id).summary().isPublished()).isTrue();
        }

        @Test
        void what_somebody_else_changed_in_a_draft_is_not_overwritten() {
            QuizVersionId id = draft();
            QuizDocument seenByBoth = quizzes.get(id);
            QuizDocument mine = quizzes.saveDraft(id, renamed(seenByBoth.data(), "Van mij"), seenByBoth.version());
            assertRefused(
                    () -> quizzes.saveDraft(id, renamed(seenByBoth.data(), "Van de ander"), seenByBoth.version()),
                    "shared.version.changedMeanwhile");
            assertRefused(() -> quizzes.publish(id, seenByBoth.version()), "shared.version.changedMeanwhile");
            assertThat(quizzes.get(id)).isEqualTo(mine);
            assertThat(quizzes.get(id).summary().name()).isEqualTo("Van mij");
        }

        @Test
        void a_draft_that_is_too_large_for_its_place_is_refused_with_words() {
            QuizVersionId id = draft();
            QuizDocument before = quizzes.get(id);
            QuizData huge = new QuizData(
                    before.data().key(),
                    "Te groot",
                    null,
                    "x".repeat(1_000_001),
                    "nl",
                    before.data().topics(),
                    before.data().questions());
            assertRefused(() -> quizzes.saveDraft(id, huge, before.version()), "shared.version.tooLarge");
            assertThat(quizzes.get(id)).isEqualTo(before);
        }

        @Test
        void a_discarded_draft_is_gone() {
            QuizVersionId id = draft();
            quizzes.discard(id);
            assertThat(quizzes.list()).extracting(QuizSummary::id).doesNotContain(id);
        }

        @Test
        void who_does_not_administer_sees_only_what_is_published() {
            QuizVersionId id = draft();
            assertThat(quizzes.list()).extracting(QuizSummary::id).contains(id);
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(quizzes.list()).isNotEmpty().allMatch(QuizSummary::isPublished);
        }

        @Test
        void an_id_that_was_published_is_taken_for_ever() {
            QuizVersionId one = draft();
            publish(one);
            QuizDocument next = quizzes.get(
                    quizzes.copyToDraft(one, quizzes.get(one).summary().name()));
            String removed = next.data().questions().getFirst().id();
            quizzes.saveDraft(next.summary().id(), QuizEdits.removeQuestion(next.data(), removed), next.version());
            assertThat(quizzes.takenIds(next.summary().id())).contains(removed);
        }

        @DisplayName("What is exported can be imported again; only what was noted is lost")
        @ParameterizedTest
        @EnumSource
        void what_is_exported_can_be_imported(QuizFormat format) {
            QuizDocument exported = quizzes.get(draft());
            List<QuizQuestion> fitting = exported.data().questions().stream()
                    .filter(question -> format == QuizFormat.YAML || question.counts())
                    .toList();
            Exchange.Exported file = quizFiles.export(exported.summary().id(), format);
            long lost = file.notFitting().stream()
                    .filter(note -> note.key().equals("quiz.exchange.export.inventory"))
                    .count();
            assertThat(lost).isEqualTo(exported.data().questions().size() - fitting.size());

            QuizImport result = quizFiles.read(file.bytes(), format, "bestand");

            assertThat(result).isInstanceOfSatisfying(QuizImport.Read.class, read -> {
                assertThat(read.likely()).contains(exported.summary().id());
                QuizDocument again =
                        quizzes.get(quizzes.storeNext(read.data(), read.likely().orElseThrow(), Set.of(), List.of()));
                assertThat(again.data().topics()).isEqualTo(exported.data().topics());
                // Which wordings are the same question stays here, and GIFT has no place for a picture.
                String noPlace = format == QuizFormat.GIFT ? "about.image" : "about.sameAs";
                assertThat(again.data().questions())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("about.sameAs", noPlace)
                        .containsExactlyElementsOf(fitting);
                assertThat(again.summary().name()).isEqualTo(exported.summary().name());
                assertThat(again.summary().number())
                        .isEqualTo(exported.summary().number() + 1);
                assertThat(again.summary().isPublished()).isFalse();
            });
        }

        @Test
        void questions_of_another_system_become_an_unfinished_draft_named_after_the_file() {
            byte[] gift = "::V1::Is dit zo? {TRUE}\n\nKoppel dit. {=a -> b =c -> d}\n".getBytes(UTF_8);
            QuizImport result = quizFiles.read(gift, QuizFormat.GIFT, "Oude vragen");
            assertThat(result).isInstanceOfSatisfying(QuizImport.Read.class, imported -> {
                QuizDocument draft = quizzes.get(quizzes.storeDraft(imported.data(), List.of(), Optional.empty()));
                assertThat(draft.summary().name()).isEqualTo("Oude vragen");
                assertThat(draft.data().questions()).hasSize(1);
                assertThat(draft.problems()).isNotEmpty();
                assertThat(imported.notFitting()).extracting(Exchange.Note::key).contains("quiz.exchange.matching");
            });
        }

        @Test
        void a_file_name_that_is_too_long_for_a_name_is_refused_with_words() {
            byte[] gift = "Is dit zo? {TRUE}\n".getBytes(UTF_8);
            int before = quizzes.list().size();
            assertRefused(() -> quizFiles.read(gift, QuizFormat.GIFT, "x".repeat(300)), "shared.text.tooLong");
            assertThat(quizzes.list()).hasSize(before);
        }

        @Test
        void a_newer_release_with_other_content_publishes_the_next_version_once() {
            TransactionTemplate undone = new TransactionTemplate(transactions);
            List<Integer> numbers = Objects.requireNonNull(undone.execute(status -> {
                status.setRollbackOnly();
                // A library of its own: the one of the application must not remember what is undone here.
                QuizLibrary library = new QuizLibrary(versions, pictures, clock);
                QuizVersion stored = versions.findByDocumentOrderByNumber("privacytest-actueel")
                        .getFirst();
                library.change(stored, renamed(library.data(stored), "Zoals in de vorige uitgave"));
                ShippedQuizzes nextStart = new ShippedQuizzes(new QuizLibrary(versions, pictures, clock), audit);
                nextStart.publish(QuizSamples.shipped("privacytest-actueel"));
                nextStart.publish(QuizSamples.shipped("privacytest-actueel"));
                return versions.findByDocumentOrderByNumber("privacytest-actueel").stream()
                        .map(QuizVersion::number)
                        .toList();
            }));
            assertThat(numbers).containsExactly(1, 2);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
