package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.privacytest.results.TopicTable.ScoredQuestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The whole test in a few numbers")
class TestSummaryTest {

    /** Per question right of ten: the mean 62/100; quartiles of 20 20 40 50 60 60 80 90 100 100 as spreadsheets compute them. */
    @Test
    void tells_how_well_it_was_known_and_how_its_questions_differ() {
        TestSummary summary =
                TestSummary.of(questions(2, 2, 4, 5, 6, 6, 8, 9, 10, 10)).orElseThrow();
        assertThat(summary.mean()).isEqualTo(percent("62.0"));
        assertThat(summary.answers()).isEqualTo(100);
        assertThat(summary.questions()).isEqualTo(10);
        TestSummary.Spread spread = summary.spread().orElseThrow();
        assertThat(spread.lowest()).isEqualTo(percent("20.0"));
        assertThat(spread.lower()).isEqualTo(percent("42.5"));
        assertThat(spread.median()).isEqualTo(percent("60.0"));
        assertThat(spread.upper()).isEqualTo(percent("87.5"));
        assertThat(spread.highest()).isEqualTo(percent("100.0"));
        assertThat(spread.histogram()).containsExactly(0, 2, 2, 2, 4);
    }

    @Test
    void leaves_out_what_is_suppressed_and_says_how_much() {
        List<ScoredQuestion> questions = new ArrayList<>(questions(5, 10));
        questions.add(new ScoredQuestion("a", new Disclosed.Suppressed<>()));
        TestSummary summary = TestSummary.of(questions).orElseThrow();
        assertThat(summary.mean()).isEqualTo(percent("75.0"));
        assertThat(summary.questions()).isEqualTo(2);
        assertThat(summary.left()).isEqualTo(1);
        assertThat(summary.spread()).as("of two questions there is none").isEmpty();
        assertThat(TestSummary.of(List.of(questions.getLast()))).isEqualTo(Optional.empty());
    }

    @Test
    void is_about_as_large_as_soon_as_one_question_is_a_range() {
        List<ScoredQuestion> questions = new ArrayList<>(questions(2, 4, 6, 8));
        questions.add(new ScoredQuestion(
                "a",
                new Disclosed.Shown<>(
                        ScoreCounts.within(10, new CountRange(8, 10), CountRange.exactly(0), new CountRange(0, 2)))));
        TestSummary summary = TestSummary.of(questions).orElseThrow();
        assertThat(summary.mean().exact()).isFalse();
        assertThat(summary.spread().orElseThrow().median().exact()).isFalse();
    }

    private static List<ScoredQuestion> questions(int... rightOfTen) {
        List<ScoredQuestion> questions = new ArrayList<>();
        for (int right : rightOfTen) {
            questions.add(new ScoredQuestion("a", new Disclosed.Shown<>(new ScoreCounts(10 - right, 0, right))));
        }
        return questions;
    }

    private static MeanScore percent(String value) {
        return new MeanScore(new BigDecimal(value), true);
    }
}
