package nl.privacyspiegel.privacytest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.document.ShippedFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The made-up campaigns of the demonstration")
class DemoCampaignsTest {

    private final DemoCampaigns demo =
            DemoCampaigns.read(ShippedFiles.bytes("demo/afnames.yaml")).orThrow();
    private final QuizData quiz = QuizSamples.shipped("privacytest-actueel");

    @Test
    void two_are_published_to_compare_one_waits_for_graders_and_one_is_open() {
        assertThat(demo.campaigns())
                .extracting(DemoCampaigns.Made::state)
                .containsExactly(CampaignState.GRADED, CampaignState.CLOSED, CampaignState.OPEN, CampaignState.GRADED);
    }

    @Test
    void every_question_of_the_quiz_can_be_answered() {
        List<String> closed = quiz.questions().stream()
                .filter(question -> question.counts() && !(question instanceof Open))
                .map(QuizQuestion::id)
                .toList();
        assertThat(demo.chances()).containsOnlyKeys(closed);
        assertThat(quiz.questions().stream().flatMap(DemoCampaignsTest::open))
                .allSatisfy(open -> assertThat(
                                demo.answers().getOrDefault(open.id(), Map.of()).keySet())
                        .containsExactlyElementsOf(open.gradings()));
    }

    @Test
    void the_same_employees_come_at_every_start() {
        List<Map.Entry<String, GivenAnswer>> first = new DemoRespondents(demo).next(quiz, 0);
        assertThat(first).isEqualTo(new DemoRespondents(demo).next(quiz, 0)).hasSameSizeAs(quiz.questions());
    }

    private static Stream<Open> open(QuizQuestion question) {
        return question instanceof Open open ? Stream.of(open) : Stream.of();
    }
}
