package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.file.Exchange.Exported;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import nl.privacyspiegel.quiz.file.Exchange.Refused;
import nl.privacyspiegel.shared.document.Messages;

/** What fits in a file for Moodle comes back from it as it was, and no file breaks a reader. */
class ExchangeRoundTripTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void a_quiz_comes_back_from_gift(@ForAll("quizzes") QuizData quiz) {
        comesBack(quiz, GiftWriter::write, GiftReader::read);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void a_quiz_comes_back_from_moodle_xml(@ForAll("quizzes") QuizData quiz) {
        comesBack(quiz, MoodleXmlWriter::write, MoodleXmlReader::read);
    }

    @Example
    void a_picture_comes_back_from_moodle_xml_and_gift_says_that_it_has_none() {
        QuizQuestion.About about =
                new QuizQuestion.About("v", "V", "Wat ligt hier\n<open>?", "t", "beleid", "U", List.of());
        QuizQuestion asked = new QuizQuestion.TrueFalse(about.showing(Pictures.image(Pictures.OTHER)), true);
        QuizData quiz =
                new QuizData("p", "P", null, null, "nl", List.of(new QuizData.Topic("t", "T", "A")), List.of(asked));
        comesBack(quiz, MoodleXmlWriter::write, MoodleXmlReader::read);
        assertThat(GiftWriter.write(quiz).notFitting())
                .extracting(Note::key)
                .containsExactly("quiz.exchange.export.picture");
    }

    @Example
    void the_shipped_quizzes_come_back() {
        for (String name : List.of("privacytest-2017", "privacytest-actueel")) {
            comesBack(QuizSamples.withoutPictures(QuizSamples.shipped(name)), GiftWriter::write, GiftReader::read);
            comesBack(
                    QuizSamples.withoutWord(QuizSamples.shipped(name)), MoodleXmlWriter::write, MoodleXmlReader::read);
        }
    }

    @Example
    void moodle_xml_says_of_which_questions_it_does_not_keep_that_they_ask_the_same() {
        QuizData quiz = QuizSamples.shipped("privacytest-actueel");
        assertThat(MoodleXmlWriter.write(quiz).notFitting().stream()
                        .filter(note -> note.key().endsWith("export.sameAs"))
                        .map(Note::question))
                .isNotEmpty()
                .containsExactlyElementsOf(quiz.questions().stream()
                        .filter(question -> !question.about().sameAs().isEmpty())
                        .map(QuizQuestion::code)
                        .toList());
        assertThat(GiftWriter.write(quiz).notFitting())
                .extracting(Note::key)
                .doesNotContain("quiz.exchange.export.sameAs");
    }

    private static void comesBack(
            QuizData quiz, Function<QuizData, Exported> writer, BiFunction<byte[], String, Exchange> reader) {
        Exported exported = writer.apply(quiz);
        List<QuizQuestion> fitting = quiz.questions().stream()
                .filter(question -> !(question instanceof Inventory))
                .toList();
        assertThat(exported.notFitting().stream().filter(note -> note.key().endsWith("export.inventory")))
                .hasSize(quiz.questions().size() - fitting.size());
        assertThat(exported.notFitting()).allSatisfy(ExchangeRoundTripTest::says);
        switch (reader.apply(exported.bytes(), "anders")) {
            case Refused refused -> assertThat(fitting).as("%s", refused).isEmpty();
            case Imported imported -> {
                assertThat(imported.notFitting())
                        .as("what two texts drawn by lot have in common is no loss")
                        .allMatch(note -> note.key().equals("quiz.exchange.sameOption"));
                assertThat(imported.draft())
                        .isEqualTo(new QuizData(
                                quiz.key(),
                                quiz.name(),
                                quiz.origin(),
                                quiz.introduction(),
                                quiz.language(),
                                quiz.shuffling(),
                                quiz.topics(),
                                fitting));
                assertThat(writer.apply(imported.draft()).text()).isEqualTo(exported.text());
            }
        }
    }

    static void says(Note note) {
        // A quoted piece of a file may look like a placeholder; only real ones are a mistake.
        List<Object> args = note.args().stream()
                .map(arg -> arg instanceof String text ? text.replace('{', '(') : arg)
                .toList();
        assertThat(Messages.dutch(note.key(), args)).isNotBlank();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void no_gift_file_breaks_the_reader(@ForAll("gift") String file) {
        answers(GiftReader.read(file.getBytes(StandardCharsets.UTF_8), "proef"));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void no_xml_file_breaks_the_reader(@ForAll("xml") String file) {
        answers(MoodleXmlReader.read(file.getBytes(StandardCharsets.UTF_8), "proef"));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void no_bytes_break_the_readers(@ForAll byte[] bytes) {
        answers(GiftReader.read(bytes, ""));
        answers(MoodleXmlReader.read(bytes, ""));
    }

    /** Whatever was read can be checked, stored and written; whatever was not has a sentence that says why. */
    private static void answers(Exchange exchange) {
        switch (exchange) {
            case Refused refused -> assertThat(refused.notes()).isNotEmpty().allSatisfy(ExchangeRoundTripTest::says);
            case Imported imported -> {
                assertThat(imported.notFitting()).allSatisfy(ExchangeRoundTripTest::says);
                QuizRules.problems(imported.draft());
                assertThat(QuizYamlWriter.write(imported.draft())).isNotEmpty();
                assertThat(GiftWriter.write(imported.draft()).text()).isNotNull();
                assertThat(MoodleXmlWriter.write(imported.draft()).text()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<QuizData> quizzes() {
        return QuizSamples.plain();
    }

    @Provide
    Arbitrary<String> gift() {
        return Arbitraries.oneOf(
                damaged(GiftWriter.write(QuizSamples.shipped("privacytest-actueel"))
                        .text()),
                Arbitraries.of(
                                "::",
                                "a",
                                "{",
                                "}",
                                "=",
                                "~",
                                "#",
                                "####",
                                "%50%",
                                "%-1%",
                                "%1e99999%",
                                "%" + "9".repeat(99) + "%",
                                "->",
                                "\\",
                                "\\n",
                                "\n",
                                "\n\n",
                                "//",
                                "//: ",
                                "//: vraag:",
                                "//: precies: [a]",
                                "// [id:a] [tag:domein:a]",
                                "JUIST",
                                "$CATEGORY: ",
                                "/",
                                "T",
                                "[html]",
                                "<p>",
                                "&#x0;",
                                "&#99999999999;",
                                "[plain]",
                                "😀")
                        .list()
                        .ofMaxSize(40)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> xml() {
        return damaged(MoodleXmlWriter.write(QuizSamples.shipped("privacytest-actueel"))
                .text());
    }

    private static Arbitrary<String> damaged(String right) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, right.length() - 1),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(
                                "",
                                " ",
                                "\n",
                                "{",
                                "}",
                                "~",
                                "=",
                                "#",
                                "<",
                                ">",
                                "&",
                                "<a>",
                                "</a>",
                                "<!DOCTYPE a>",
                                "]]>",
                                "<text>",
                                "</text>",
                                "</answer>",
                                "<![CDATA[<b>x</b>]]>",
                                "&#133;",
                                "format=\"html\"",
                                "99999999999",
                                "%"))
                .as((at, length, insertion) ->
                        right.substring(0, at) + insertion + right.substring(Math.min(right.length(), at + length)));
    }
}
