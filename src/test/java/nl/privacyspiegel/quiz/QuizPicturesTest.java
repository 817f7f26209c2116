package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Pictures of a quiz")
class QuizPicturesTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Quizzes quizzes;

        @Autowired
        private QuizFiles files;

        @Autowired
        private QuizPictureRepository stored;

        @BeforeEach
        void an_administrator_logs_in() {
            people.login(people.member(people.unit(), Role.ADMINISTRATOR));
        }

        /** A draft of which each question shows the next of these; null for none. */
        private QuizDocument draft(QuizQuestionImages images) {
            QuizVersionId id = quizzes.begin("Beelden " + UUID.randomUUID(), "nl", "Printers", Optional.empty());
            return change(id, images);
        }

        private QuizDocument change(QuizVersionId id, QuizQuestionImages images) {
            QuizDocument before = quizzes.get(id);
            QuizData data = before.data();
            String topic = data.topics().getFirst().id();
            List<QuizQuestion> questions = IntStream.range(0, images.all().size())
                    .mapToObj(number -> (QuizQuestion) new TrueFalse(
                            new About("v" + number, "V" + number, "Klopt dit?", topic, "beleid", "Zo.", List.of())
                                    .showing(images.all().get(number)),
                            true))
                    .toList();
            return quizzes.saveDraft(
                    id,
                    QuizEdits.with(data, List.of(new QuizData.Topic(topic, "Printers", "Ruim op.")), questions),
                    before.version());
        }

        private Set<String> stored(QuizVersionId id) {
            return stored.names(id.value());
        }

        @Test
        void are_kept_once_for_each_version_and_go_when_no_question_shows_them() {
            QuizVersionId id = draft(QuizQuestionImages.of(Pictures.SMALL, Pictures.SMALL, Pictures.OTHER))
                    .summary()
                    .id();
            assertThat(stored(id)).containsExactlyInAnyOrder(Pictures.SMALL.sha256(), Pictures.OTHER.sha256());
            QuizData read = quizzes.get(id).data();
            assertThat(read.pictures().getFirst().bytes()).isEqualTo(Pictures.SMALL.bytes());
            assertThat(read.pictures().getLast().kind()).isEqualTo(Picture.Kind.JPEG);
            change(id, QuizQuestionImages.of(Pictures.OTHER));
            assertThat(stored(id)).containsExactly(Pictures.OTHER.sha256());
            quizzes.discard(id);
            assertThat(stored(id)).isEmpty();
        }

        @Test
        void come_along_in_a_copy_a_file_and_questions_that_are_taken_over() {
            QuizDocument draft = draft(QuizQuestionImages.of(Pictures.SMALL));
            QuizVersionId id = draft.summary().id();
            quizzes.publish(id, draft.version());
            QuizVersionId copy = quizzes.copyToDraft(id, "Kopie " + UUID.randomUUID());
            assertThat(stored(copy)).containsExactly(Pictures.SMALL.sha256());
            quizzes.discard(copy);
            assertThat(quizzes.get(id).data().pictures().getFirst().bytes()).isEqualTo(Pictures.SMALL.bytes());

            byte[] file = files.export(id, QuizFormat.YAML).bytes();
            QuizImport.Read read = (QuizImport.Read) files.read(file, QuizFormat.YAML, "");
            QuizVersionId next = quizzes.storeNext(read.data(), id, Set.of(), List.of());
            assertThat(quizzes.get(next).data().questions())
                    .isEqualTo(draft.data().questions());

            QuizDocument other =
                    quizzes.get(quizzes.begin("Ander " + UUID.randomUUID(), "nl", "Printers", Optional.empty()));
            QuizData grown = QuestionBank.take(other.data(), Set.of(), draft.data(), Set.of("v0"));
            QuizDocument saved = quizzes.saveDraft(other.summary().id(), grown, other.version());
            assertThat(saved.data().pictures()).containsExactly(Pictures.SMALL);
        }

        @Test
        void can_be_published_only_with_a_text_that_stands_for_them() {
            QuizDocument draft = draft(new QuizQuestionImages(List.of(new QuestionImage(Pictures.SMALL, " "))));
            assertThat(draft.problems())
                    .extracting(ContentProblem::place)
                    .containsExactly("vragen[0].afbeelding.alternatief");
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> quizzes.publish(draft.summary().id(), draft.version()));
        }
    }

    /** What the questions of a draft show, in their order. */
    private record QuizQuestionImages(List<QuestionImage> all) {

        static QuizQuestionImages of(Picture... pictures) {
            return new QuizQuestionImages(
                    List.of(pictures).stream().map(Pictures::image).toList());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
