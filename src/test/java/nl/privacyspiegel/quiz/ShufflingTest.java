package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A quiz stands in another order for each person")
class ShufflingTest {

    private static QuizData quiz(Shuffling shuffling) {
        return new QuizData(
                "proef",
                "Proef",
                null,
                null,
                "nl",
                shuffling,
                List.of(new Topic("a", "A", "Oefen."), new Topic("b", "B", "Oefen.")),
                IntStream.range(0, 12).mapToObj(ShufflingTest::question).toList());
    }

    private static QuizQuestion question(int number) {
        About about = new About(
                "v" + number, "V" + number, "Vraag " + number, number % 2 == 0 ? "a" : "b", "beleid", "Zo.", List.of());
        return number < 6
                ? new TrueFalse(about, true)
                : new MultipleChoice(
                        about,
                        Stream.of("een", "twee", "drie", "vier")
                                .map(name -> new Option(name, name, name.equals("twee")))
                                .toList(),
                        PartialCredit.PER_OPTION);
    }

    private static List<QuizData> ofManyPeople(Shuffling shuffling) {
        return LongStream.range(0, 20)
                .mapToObj(order -> Shuffling.arranged(quiz(shuffling), order))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void forOnePersonItIsAlwaysTheSameAndNothingIsLost(Shuffling shuffling) {
        QuizData quiz = quiz(shuffling);
        QuizData once = Shuffling.arranged(quiz, 2017);
        assertThat(Shuffling.arranged(quiz, 2017)).isEqualTo(once);
        assertThat(once.questions())
                .extracting(QuizQuestion::id)
                .containsExactlyInAnyOrderElementsOf(
                        quiz.questions().stream().map(QuizQuestion::id).toList());
        once.questions()
                .forEach(question -> assertThat(question.options())
                        .containsExactlyInAnyOrderElementsOf(
                                quiz.question(question.id()).orElseThrow().options()));
    }

    @Test
    void aTestWithoutItStandsAsItIs() {
        assertThat(ofManyPeople(Shuffling.NONE)).containsOnly(quiz(Shuffling.NONE));
    }

    @Test
    void questionsMoveWithinTheirTopicAndOptionsStay() {
        List<QuizData> all = ofManyPeople(Shuffling.QUESTIONS);
        assertThat(all.stream().distinct().count()).isGreaterThan(15);
        List<String> topics = quiz(Shuffling.QUESTIONS).questions().stream()
                .map(question -> question.about().topic())
                .toList();
        assertThat(all).allSatisfy(quiz -> {
            assertThat(quiz.questions())
                    .extracting(question -> question.about().topic())
                    .isEqualTo(topics);
            assertThat(quiz.question("v7").orElseThrow()).isEqualTo(question(7));
        });
    }

    @Test
    void optionsMoveAndQuestionsStay() {
        List<QuizData> all = ofManyPeople(Shuffling.OPTIONS);
        assertThat(all.stream().distinct().count()).isGreaterThan(15);
        assertThat(all)
                .allSatisfy(quiz -> assertThat(quiz.questions())
                        .extracting(QuizQuestion::id)
                        .isEqualTo(quiz(Shuffling.OPTIONS).questions().stream()
                                .map(QuizQuestion::id)
                                .toList()));
        assertThat(all.stream()
                        .map(quiz -> quiz.question("v7")
                                .orElseThrow()
                                .options()
                                .getFirst()
                                .id())
                        .distinct())
                .as("every option comes first for somebody")
                .hasSize(4);
    }

    @Test
    void itIsNoDifferenceBetweenVersions() {
        assertThat(QuizChanges.between(quiz(Shuffling.NONE), quiz(Shuffling.BOTH))
                        .compared())
                .hasSize(12);
    }
}
