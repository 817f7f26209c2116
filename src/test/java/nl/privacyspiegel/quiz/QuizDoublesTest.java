package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A second press on a quiz makes nothing double")
class QuizDoublesTest {

    abstract static class Cases {

        @Autowired
        private Quizzes quizzes;

        @Autowired
        private People people;

        private Person administrator = new Person(MemberId.random(), "", "");

        @BeforeEach
        void an_administrator_logs_in() {
            administrator = people.member(people.unit(), Role.ADMINISTRATOR);
            people.login(administrator);
        }

        private QuizVersionId draft() {
            QuizSummary shipped = quizzes.published().stream()
                    .filter(quiz -> quiz.key().equals("privacytest-actueel"))
                    .findFirst()
                    .orElseThrow();
            return quizzes.copyToDraft(shipped.id(), "Test " + UUID.randomUUID());
        }

        private static void refused(String key, Runnable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act::run)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        @Test
        void the_same_copy_asked_for_twice_at_once_is_one_draft() throws Exception {
            QuizVersionId one = draft();
            String name = quizzes.get(one).summary().name();
            assertThat(AtOnce.twice(people, administrator, () -> quizzes.copyToDraft(one, name)))
                    .allMatch(Optional::isPresent)
                    .satisfies(answers -> assertThat(Set.copyOf(answers)).hasSize(1));
            assertThat(quizzes.versions(one)).hasSize(2);
        }

        @Test
        void a_change_never_makes_two_topics_of_one_name_or_two_questions_with_one_code() {
            QuizVersionId id = draft();
            QuizDocument before = quizzes.get(id);
            QuizData data = before.data();
            QuizData.Topic known = data.topics().getFirst();
            QuizData again = QuizEdits.addTopic(
                    data,
                    Set.of(),
                    new QuizData.Topic("", known.name().toUpperCase(Locale.ROOT) + " ", known.advice()));
            refused("quiz.topic.double", () -> quizzes.saveDraft(id, again, before.version()));
            QuizQuestion coded = data.questions().stream()
                    .filter(question -> !question.code().isBlank())
                    .findFirst()
                    .orElseThrow();
            QuizData copied = QuizEdits.addQuestion(data, Set.of(), coded);
            refused("shared.content.doubleCode", () -> quizzes.saveDraft(id, copied, before.version()));
            assertThat(quizzes.get(id)).isEqualTo(before);
        }
    }

    @Nested
    @OnH2
    @DisplayName("H2")
    class WithH2 extends Cases {}

    @Nested
    @OnPostgres
    @DisplayName("PostgreSQL")
    class WithPostgres extends Cases {}
}
