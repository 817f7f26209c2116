package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuestionBank.Shelf;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.document.SameAs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions of other quizzes are taken over into a draft")
class QuestionBankTest {

    private static final MultipleChoice WHOLE = new MultipleChoice(
            new About(
                    "meld-1",
                    "V1",
                    "Wat meldt u?",
                    "meld",
                    "beheer",
                    "Alles.",
                    List.of("AVG art. 33"),
                    List.of(new SameAs("Wat dan?", "Wat meldt u?"))),
            List.of(new Option("lek", "Een lek", true), new Option("niets", "Niets", false)),
            PartialCredit.ALL_OR_NOTHING);

    private static final QuizData OTHER = quiz(
            "anders",
            "nl",
            List.of(
                    new Topic("meld", "Melden", "Oefen.", "https://example.nl/melden"),
                    new Topic("woorden", "Begrippen", "Lees.")),
            List.of(WHOLE, statement("woord-1", "V2", "woorden", "Is dit een woord?")));

    private static final QuizData DRAFT = quiz(
            "proef",
            "nl",
            List.of(new Topic("begrippen", "begrippen", "Leer.")),
            List.of(statement("a", "V1", "begrippen", "Klopt dit?")));

    private static TrueFalse statement(String id, String code, String topic, String text) {
        return new TrueFalse(new About(id, code, text, topic, "beleid", "Zo.", List.of()), true);
    }

    private static QuizData quiz(String key, String language, List<Topic> topics, List<QuizQuestion> questions) {
        return new QuizData(key, key, null, null, language, topics, questions);
    }

    private static List<Shelf> shelves(QuizData draft, QuizData... others) {
        return QuestionBank.shelves(
                draft,
                Stream.of(others)
                        .map(data -> new QuizDocument(
                                new QuizSummary(
                                        QuizVersionId.random(),
                                        data.key(),
                                        1,
                                        data.name(),
                                        Instant.EPOCH,
                                        Instant.EPOCH,
                                        false,
                                        Optional.empty()),
                                data,
                                0,
                                List.of(),
                                List.of(),
                                false,
                                false)));
    }

    @Test
    void theyLieByTopic() {
        assertThat(shelves(DRAFT, OTHER)).extracting(Shelf::topic).containsExactly("Melden", "Begrippen");
    }

    @Test
    void whatIsThereAlreadyOrAsksInAnotherLanguageIsNotOffered() {
        QuizData taken = QuestionBank.take(DRAFT, Set.of(), OTHER, Set.of("meld-1"));
        assertThat(shelves(taken, OTHER)).extracting(Shelf::topic).containsExactly("Begrippen");
        assertThat(shelves(DRAFT, DRAFT)).isEmpty();
        assertThat(shelves(DRAFT, quiz("en", "en", OTHER.topics(), OTHER.questions())))
                .isEmpty();
    }

    @Test
    void allThatBelongsToAQuestionComesAlong() {
        QuizData after = QuestionBank.take(DRAFT, Set.of("meld-1"), OTHER, Set.of("meld-1", "woord-1"));

        assertThat(after.topics())
                .as("a topic of the same name is that topic; another comes along with its advice and what to read")
                .containsExactly(
                        DRAFT.topics().getFirst(), new Topic("meld", "Melden", "Oefen.", "https://example.nl/melden"));
        assertThat(after.questions().getFirst()).isEqualTo(DRAFT.questions().getFirst());
        assertThat(after.questions().get(1))
                .as("its points, options, explanation and references are kept; id and code are free ones")
                .isEqualTo(WHOLE.with(new About(
                        "meld-1-2", "V2", "Wat meldt u?", "meld", "beheer", "Alles.", List.of("AVG art. 33"))));
        assertThat(after.questions().get(2).code()).isEqualTo("V3");
        assertThat(after.questions().get(2).about().topic()).isEqualTo("begrippen");
    }
}
