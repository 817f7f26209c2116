package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@DisplayName("The quizzes that ship with the application, at the next start")
class ShippedQuizFilesTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Quizzes quizzes;

        @Autowired
        private ShippedQuizFiles shippedQuizzes;

        @BeforeEach
        void an_administrator_logs_in() {
            people.login(people.member(people.unit(), Role.ADMINISTRATOR));
        }

        @Test
        void they_are_published_once() throws IOException {
            List<QuizSummary> before = quizzes.list();
            shippedQuizzes.run(new DefaultApplicationArguments());
            assertThat(quizzes.list()).isEqualTo(before);
        }

        @Test
        void an_archived_one_does_not_come_back() throws IOException {
            QuizSummary shipped = quizzes.published().stream()
                    .filter(quiz -> quiz.key().equals("privacytest-2017"))
                    .findFirst()
                    .orElseThrow();
            quizzes.archive(shipped.id());
            try {
                List<QuizSummary> before = quizzes.list();
                shippedQuizzes.run(new DefaultApplicationArguments());
                assertThat(quizzes.list()).isEqualTo(before);
                assertThat(quizzes.published()).doesNotContain(shipped);
            } finally {
                quizzes.bringBack(shipped.id());
            }
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
