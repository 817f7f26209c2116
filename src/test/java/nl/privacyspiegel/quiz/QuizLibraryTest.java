package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The quizzes that ship")
class QuizLibraryTest {

    abstract static class Cases {

        @Autowired
        private QuizVersionRepository versions;

        @Autowired
        private QuizLibrary library;

        @DisplayName("are published at the first start, as they stand in their file")
        @ParameterizedTest
        @ValueSource(strings = {"privacytest-2017", "privacytest-actueel"})
        void are_published(String name) {
            QuizData shipped = QuizSamples.shipped(name);
            QuizVersion stored =
                    versions.findByDocumentOrderByNumber(shipped.key()).getFirst();
            assertThat(stored.isPublished()).isTrue();
            assertThat(library.data(stored)).isEqualTo(shipped);
            assertThat(library.data(stored.id())).isEqualTo(shipped);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
