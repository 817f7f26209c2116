package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.ItemScore.FULL;
import static nl.privacyspiegel.privacytest.results.ItemScore.HALF;
import static nl.privacyspiegel.privacytest.results.ItemScore.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import nl.privacyspiegel.privacytest.results.AskedQuestion.Scoring;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;
import nl.privacyspiegel.privacytest.results.QuestionResult.Option;

/** What pages and reports show of a question. */
class QuestionResultTest {

    private static final AskedQuestion GRADED = new AskedQuestion(
            "v5",
            List.of("goed", "voldoende", "onvoldoende"),
            new Scoring.PerOption(Map.of("goed", FULL, "voldoende", HALF, "onvoldoende", NONE)));
    private static final AskedQuestion SEVERAL =
            new AskedQuestion("v8", List.of("a", "b", "c"), new Scoring.Apart(Set.of("a", "c")));
    private static final AskedQuestion INVENTORY =
            new AskedQuestion("v7", List.of("nooit", "soms"), new Scoring.None());

    @Example
    void the_options_come_in_the_order_of_the_question_with_their_share() {
        OptionCounts answers = OptionCounts.oneEach(Map.of("onvoldoende", 7, "goed", 10, "voldoende", 4));
        assertThat(result(GRADED, answers))
                .isEqualTo(new QuestionResult(
                        GRADED,
                        21,
                        List.of(
                                new Option(
                                        "goed", 10, CountRange.exactly(10), Optional.of(Percentage.of(10, 21)), true),
                                new Option(
                                        "voldoende",
                                        4,
                                        CountRange.exactly(4),
                                        Optional.of(Percentage.of(4, 21)),
                                        false),
                                new Option(
                                        "onvoldoende",
                                        7,
                                        CountRange.exactly(7),
                                        Optional.of(Percentage.of(7, 21)),
                                        false)),
                        Optional.of(new ScoreCounts(7, 4, 10))));
    }

    @Example
    void how_easy_it_was_is_told_from_thirty_answers() {
        assertThat(result(GRADED, OptionCounts.oneEach(Map.of("goed", 10, "voldoende", 10, "onvoldoende", 9)))
                        .facility())
                .contains(new ItemStatistic.TooFewData(29, 30));
        assertThat(result(GRADED, OptionCounts.oneEach(Map.of("goed", 10, "voldoende", 10, "onvoldoende", 10)))
                        .facility())
                .contains(new ItemStatistic.Value(new MeanScore(new BigDecimal("50.0"), true), 30));
    }

    @Example
    void an_answer_that_is_not_known_earns_nothing() {
        assertThat(result(GRADED, new OptionCounts(21, Map.of("goed", 6))).scores())
                .contains(new ScoreCounts(15, 0, 6));
    }

    @Example
    void where_several_options_can_be_right_the_scores_are_counted_apart() {
        Map<String, OptionCounts> counted = new LinkedHashMap<>();
        counted.put("v8", new OptionCounts(6, Map.of("a", 5, "b", 1, "c", 4)));
        counted.put(AskedQuestion.scoreLabel("v8"), OptionCounts.oneEach(Map.of("NONE", 1, "HALF", 2, "FULL", 3)));
        PublishedResults results = Suppression.publish(
                GroupSize.DEFAULT,
                new UnitCounts("org", 0, Map.of(), List.of(new UnitCounts("team", 6, counted, List.of()))));
        assertThat(QuestionResult.of(SEVERAL, results, "team")).isInstanceOfSatisfying(Shown.class, shown -> {
            QuestionResult result = (QuestionResult) shown.value();
            assertThat(result.scores()).contains(new ScoreCounts(1, 2, 3));
            assertThat(result.options()).map(Option::right).containsExactly(true, false, true);
        });
        assertThat(QuestionResult.scores(SEVERAL, results, "team")).isEqualTo(new Shown<>(new ScoreCounts(1, 2, 3)));
    }

    @Example
    void scores_are_of_the_same_people_as_the_answers() {
        Map<String, OptionCounts> counted = Map.of(
                "v8",
                new OptionCounts(6, Map.of("a", 5)),
                AskedQuestion.scoreLabel("v8"),
                OptionCounts.oneEach(Map.of("NONE", 1, "FULL", 4)));
        assertThatThrownBy(() -> new UnitCounts("org", 9, counted, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void without_a_right_answer_there_is_no_score() {
        QuestionResult result = result(INVENTORY, OptionCounts.oneEach(Map.of("nooit", 40)));
        assertThat(result.scores()).isEmpty();
        assertThat(result.facility()).isEmpty();
        assertThat(result.options()).noneMatch(Option::right);
        assertThat(result.options()).map(Option::count).containsExactly(40, 0);
    }

    @Example
    void a_hidden_result_stays_hidden() {
        PublishedResults results = published("v5", new OptionCounts(4, Map.of("goed", 4)));
        assertThat(QuestionResult.of(GRADED, results, "org")).isEqualTo(new Suppressed<QuestionResult>());
        assertThat(QuestionResult.scores(GRADED, results, "org")).isEqualTo(new Suppressed<ScoreCounts>());
        assertThat(Conclusion.of(QuestionResult.of(GRADED, results, "org"))).isEmpty();
    }

    @Example
    void a_question_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new AskedQuestion("v1", List.of("a"), new Scoring.Apart(Set.of("b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AskedQuestion("v1#score", List.of("a"), new Scoring.None()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuestionResult result(AskedQuestion question, OptionCounts answers) {
        return QuestionResult.of(question, published(question.id(), answers), "org")
                        instanceof Shown<QuestionResult>(QuestionResult result)
                ? result
                : new QuestionResult(question, -1, List.of(), Optional.empty());
    }

    private static PublishedResults published(String question, OptionCounts answers) {
        return Suppression.publish(
                GroupSize.DEFAULT, new UnitCounts("org", answers.answered(), Map.of(question, answers), List.of()));
    }
}
