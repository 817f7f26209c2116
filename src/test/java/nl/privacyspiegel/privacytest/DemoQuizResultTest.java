package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.demo.DemoQuizResult;
import nl.privacyspiegel.privacytest.demo.DemoQuizResult.Outcome;
import nl.privacyspiegel.privacytest.demo.DemoQuizResultYaml;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.document.ShippedFiles;
import nl.privacyspiegel.shared.document.WrongFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The published result of 2017")
class DemoQuizResultTest {

    private final QuizData quiz = QuizSamples.shipped("privacytest-2017");
    private final DemoQuizResult result = DemoQuizResultYaml.read(ShippedFiles.bytes("demo/privacytest-2017.yaml"))
            .orThrow();

    @ParameterizedTest
    @CsvSource({
        "pt-01, 66.7/33.3/0.0",
        "pt-02, 85.7/14.3",
        "pt-03, 100.0/0.0",
        "pt-04, 28.6/71.4",
        "pt-05, 47.6/19.0/33.3",
        "pt-06, 76.2/23.8",
        "pt-08, 71.4/28.6",
        "pt-09, 23.8/14.3/61.9",
        "pt-10, 28.6",
        "pt-11, 85.7/14.3/0.0",
        "pt-12, 95.2/4.8"
    })
    void every_published_percentage_follows_from_the_counts(String question, String percentages) {
        Outcome outcome = result.outcome(question).orElseThrow();
        assertThat(outcome.counts().values().stream()
                        .map(count -> BigDecimal.valueOf(100L * count)
                                .divide(BigDecimal.valueOf(result.respondents()), 1, RoundingMode.HALF_UP)
                                .toString())
                        .collect(Collectors.joining("/")))
                .isEqualTo(percentages);
    }

    @Test
    void fits_the_quiz_and_leaves_out_only_what_was_not_published() {
        assertThat(result.quizKey()).isEqualTo(quiz.key());
        assertThat(result.outcome("pt-07")).isEmpty();
        assertThat(result.outcomes()).hasSize(quiz.questions().size() - 1).allSatisfy(outcome -> {
            assertThat(outcome.total()).isEqualTo(result.respondents()).isEqualTo(21);
            assertThat(outcome.counts().keySet())
                    .isSubsetOf(codes(quiz.question(outcome.question()).orElseThrow()));
        });
        assertThat(result.outcomes().stream().filter(outcome -> outcome.unknown() > 0))
                .extracting(Outcome::question, Outcome::unknown)
                .containsExactly(tuple("pt-10", 15));
    }

    private static List<String> codes(QuizQuestion question) {
        return switch (question) {
            case Open open -> open.gradings().stream().map(AnswerGrade::code).toList();
            case TrueFalse statement -> List.of(TrueFalse.RIGHT, TrueFalse.WRONG);
            case SingleChoice single ->
                single.options().stream().map(Option::id).toList();
            default -> List.of();
        };
    }

    @Test
    void counts_that_do_not_add_up_are_refused_with_their_line() {
        String yaml = """
                schema: 1
                test: proef
                eenheid: Ergens
                periode: {begin: 2017-02-06, eind: 2017-05-28}
                deelnemers: 3
                uitkomsten:
                  - {vraag: a, stelling: {juist: 1, onjuist: 1}}
                  - vraag: b
                    opties: [{optie: x, aantal: 1}, {optie: x, aantal: 2}]
                """;
        assertThat(WrongFile.described(DemoQuizResultYaml.read(yaml.getBytes(StandardCharsets.UTF_8))
                        .problems()))
                .contains("7 privacytest.demo.counts", "9 privacytest.demo.double");
    }
}
