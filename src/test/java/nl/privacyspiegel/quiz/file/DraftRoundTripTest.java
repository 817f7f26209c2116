package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.Exchange.Exported;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A draft that is not finished goes into a file and comes back as a draft")
class DraftRoundTripTest {

    private static final List<Option> NONE_RIGHT =
            List.of(new Option("ja", "Ja", false), new Option("nee", "Nee", false));

    private static final List<QuizQuestion> UNFINISHED = List.of(
            new TrueFalse(about("a", "Zonder onderwerp?", "", "beleid", "Daarom."), true),
            new TrueFalse(about("b", "Zonder domein?", "begrippen", "", "Daarom."), false),
            new TrueFalse(about("c", "Zonder uitleg?", "begrippen", "beleid", ""), true),
            new OpenGraded(about("d", "Zonder modelantwoord?", "", "", ""), "", Map.of()),
            new OpenGraded(
                    about("e", "Met één oordeel?", "leeg", "", ""), "Zo.", Map.of(AnswerGrade.GOOD, "Noemt het.")),
            new OpenExample(about("f", "Een voorbeeld?", "begrippen", "", ""), "", Map.of()),
            new SingleChoice(about("g", "Zonder goed antwoord?", "begrippen", "", ""), NONE_RIGHT),
            new SingleChoice(about("h", "Met één optie?", "begrippen", "", ""), List.of(new Option("ja", "Ja", true))),
            new SingleChoice(about("i", "Zonder opties?", "", "", ""), List.of()),
            new MultipleChoice(
                    about("j", "Meer, geen goed?", "begrippen", "", ""), NONE_RIGHT, PartialCredit.ALL_OR_NOTHING),
            new MultipleChoice(
                    about("k", "Meer, zonder opties?", "begrippen", "", ""), List.of(), PartialCredit.PER_OPTION));

    private static About about(String id, String text, String topic, String domain, String explanation) {
        return new About(id, "V" + id, text, topic, domain, explanation, List.of());
    }

    private static QuizData quiz(List<QuizQuestion> questions) {
        return new QuizData(
                "proef",
                "Proef",
                null,
                null,
                "nl",
                List.of(new Topic("begrippen", "Begrippen", "Oefen."), new Topic("leeg", "Zonder advies", "")),
                questions);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfItIsLost(QuizFormat format) {
        QuizData draft = quiz(UNFINISHED);
        Exported file = QuizExchange.write(draft, format);

        assertThat(QuizExchange.read(file.bytes(), format, "anders"))
                .isInstanceOfSatisfying(
                        Imported.class, imported -> assertThat(imported.draft()).isEqualTo(draft));
        if (format != QuizFormat.YAML) {
            assertThat(file.notFitting())
                    .extracting(Note::key)
                    .filteredOn(key -> key.endsWith("export.unfinished"))
                    .hasSize(UNFINISHED.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDraftWithoutQuestionsIsADraftToo(QuizFormat format) {
        QuizData empty = quiz(List.of());
        assertThat(QuizExchange.read(QuizExchange.write(empty, format).bytes(), format, "anders"))
                .isEqualTo(new Imported(empty, List.of()));
    }

    @Test
    void ourOwnFileHasAPlaceForWhatOtherSystemsDoNotKnow() {
        QuizData draft = quiz(List.of(
                new Inventory(about("a", "Waar?", "", "", ""), List.of(), true),
                new TrueFalse(new About("b", "", "Zonder code?", "onbekend", "", "", List.of()), true)));
        String file = new String(QuizYamlWriter.write(draft), StandardCharsets.UTF_8);
        assertThat(file).contains("concept: true");
        assertThat(QuizYaml.read(file.getBytes(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(draft);
    }

    @Test
    void aFinishedFileSaysNothingOfDraftsAndAnUnfinishedOneMustSaySo() {
        QuizData whole = QuizSamples.shipped("privacytest-actueel");
        assertThat(new String(QuizYamlWriter.write(whole), StandardCharsets.UTF_8))
                .doesNotContain("concept:");
        String unfinished = new String(QuizYamlWriter.write(quiz(UNFINISHED)), StandardCharsets.UTF_8);
        assertThat(QuizYaml.read(unfinished.replace("concept: true\n", "").getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void aDraftCannotHaveWhatNothingCanBeFoundBy() {
        String file = new String(QuizYamlWriter.write(quiz(UNFINISHED)), StandardCharsets.UTF_8);
        for (String broken : Stream.of(
                        file.replace("id: b\n", "id: a\n"),
                        file.replace("id: b\n", "id: Groot\n"),
                        file.replace("taal: nl", "taal: Nederlands"))
                .toList()) {
            assertThat(broken).isNotEqualTo(file);
            assertThat(QuizYaml.read(broken.getBytes(StandardCharsets.UTF_8)).problems())
                    .hasSize(1);
        }
    }
}
