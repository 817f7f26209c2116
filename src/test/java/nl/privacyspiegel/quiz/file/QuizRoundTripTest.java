package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.Translation;
import nl.privacyspiegel.quiz.WrongQuiz;

/** Exporting a quiz and importing it again changes nothing. */
class QuizRoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void a_quiz_is_read_back_as_it_was_written(@ForAll("quizzes") QuizData quiz) {
        byte[] written = QuizYamlWriter.write(quiz);
        QuizData back = QuizYaml.read(written).orThrow();
        assertThat(back).isEqualTo(quiz);
        assertThat(QuizYamlWriter.write(back)).isEqualTo(written);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void a_second_language_is_read_back_as_far_as_it_is(@ForAll("quizzes") QuizData quiz, @ForAll Random random) {
        Map<String, String> texts = new HashMap<>();
        Set<String> outdated = new HashSet<>();
        QuizTranslations.texts(QuizTranslations.begin(quiz, "fy")).forEach(text -> {
            if (random.nextInt(4) > 0) {
                texts.put(text.place(), text.main());
            }
            if (random.nextInt(4) == 0) {
                outdated.add(text.place());
            }
        });
        QuizData two = QuizTranslations.with(quiz, new Translation("fy", texts, outdated));
        byte[] written = QuizYamlWriter.write(two);
        QuizData back = QuizYaml.read(written).orThrow();
        assertThat(back).isEqualTo(two);
        assertThat(QuizYamlWriter.write(back)).isEqualTo(written);
    }

    @Example
    void the_shipped_quizzes_are_read_back_as_they_were_written() {
        for (String name : new String[] {"privacytest-2017", "privacytest-actueel"}) {
            QuizData quiz = QuizSamples.shipped(name);
            assertThat(QuizYaml.read(QuizYamlWriter.write(quiz)).orThrow()).isEqualTo(quiz);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = "2017")
    void a_damaged_quiz_never_breaks_the_reader(@ForAll("damages") UnaryOperator<String> damage) {
        String damaged = damage.apply(WrongQuiz.RIGHT);
        assertThat(QuizYaml.read(damaged.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Provide
    Arbitrary<QuizData> quizzes() {
        return QuizSamples.any();
    }

    @Provide
    Arbitrary<UnaryOperator<String>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, WrongQuiz.RIGHT.length() - 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("", " ", "\n", ":", "- ", "[", "}", "x", "'", "1", "~", "&a", "!!x", "opties:"))
                .as((at, length, insertion) -> text ->
                        text.substring(0, at) + insertion + text.substring(Math.min(text.length(), at + length)));
    }
}
