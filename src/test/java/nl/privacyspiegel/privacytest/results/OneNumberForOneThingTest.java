package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.OPTIONS;
import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/** Whatever is said of a question, in words, as a count, a share, a score or a mean, can be true of one and the same group. */
class OneNumberForOneThingTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Property(tries = 1000, seed = "2017")
    void nothing_that_is_published_of_a_question_contradicts_another_number_of_it(
            @ForAll("trees") UnitCounts tree, @ForAll("worths") Map<String, ItemScore> worth, @ForAll long seed) {
        PublishedResults published = Unanimity.guard(
                Suppression.publish(GroupSize.DEFAULT, tree), Set.of(), Optional.empty(), new Random(seed));
        AskedQuestion question = new AskedQuestion(QUESTION, OPTIONS, new AskedQuestion.Scoring.PerOption(worth));
        for (String unit : published.units()) {
            if (QuestionResult.of(question, published, unit) instanceof Shown<QuestionResult>(QuestionResult result)
                    && result.answered() > 0) {
                agree(result, worth);
            }
        }
    }

    private static void agree(QuestionResult result, Map<String, ItemScore> worth) {
        ScoreCounts scores = result.scores().orElseThrow();
        int n = result.answered();
        assertThat(scores.n()).isEqualTo(n);
        assertThat(scores.exact() || !result.isExact()).isTrue();
        for (ItemScore score : ItemScore.values()) {
            List<QuestionResult.Option> its = result.options().stream()
                    .filter(option -> worth.getOrDefault(option.option(), ItemScore.NONE) == score)
                    .toList();
            CountRange range = scores.range(score);
            assertThat(range.holds(estimate(scores, score))).isTrue();
            if (its.size() == 1) {
                assertThat(range).isEqualTo(its.getFirst().range());
            }
            Percentage share = Percentage.of(range, n);
            assertThat(scores.share(estimate(scores, score)).value()).isBetween(down(share.low()), up(share.high()));
        }
        for (QuestionResult.Option option : result.options()) {
            Percentage share = option.percentage().orElseThrow();
            assertThat(share.value()).isBetween(share.low(), share.high());
            assertThat(share.isRange()).isEqualTo(!option.range().isExact());
            assertThat(share.format(DUTCH)).doesNotContain(Percentage.ABOUT);
        }
        MeanScore mean = scores.mean().orElseThrow();
        BigDecimal least = Percentage.of(scores.range(ItemScore.FULL), n).low();
        BigDecimal most = Percentage.of(
                        new CountRange(
                                n - scores.range(ItemScore.NONE).high(),
                                n - scores.range(ItemScore.NONE).low()),
                        n)
                .high();
        assertThat(mean.exact()).isEqualTo(scores.exact());
        assertThat(mean.value()).isBetween(down(least), up(most));
        if (scores.half() == 0) {
            assertThat(mean.written())
                    .isEqualByComparingTo(scores.share(scores.full()).written());
        }
        if (!scores.exact()) {
            assertThat(mean.format(DUTCH)).startsWith(Percentage.ABOUT).doesNotContain(",");
            said(result, scores, n);
        }
    }

    /** The sentence says the very count and share that stand at the bars. */
    private static void said(QuestionResult result, ScoreCounts scores, int n) {
        Object[] sentence = Conclusion.of(new Shown<>(result)).orElseThrow().arguments(DUTCH, name -> name);
        CountRange full = scores.range(ItemScore.FULL);
        assertThat(Arrays.asList(sentence))
                .startsWith(full.text(), n, Percentage.of(full, n).format(DUTCH));
    }

    private static BigDecimal down(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal up(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.CEILING);
    }

    private static int estimate(ScoreCounts scores, ItemScore score) {
        return switch (score) {
            case NONE -> scores.none();
            case HALF -> scores.half();
            case FULL -> scores.full();
        };
    }

    @Example
    void a_range_is_written_as_the_whole_per_cents_between_which_it_lies() {
        assertThat(Percentage.of(new CountRange(0, 2), 7).format(DUTCH)).isEqualTo("0–29%");
        assertThat(Percentage.of(new CountRange(5, 7), 7).format(DUTCH)).isEqualTo("71–100%");
        assertThat(Percentage.of(2, 3).format(DUTCH)).isEqualTo("66,7%");
        assertThat(Percentage.about(2, 3).format(DUTCH)).isEqualTo("±\u00a067%");
    }

    /** 15 of 33 is 45,45%: rounded by steps it would be 46. */
    @Example
    void nothing_is_rounded_twice() {
        CountRange half = CountRange.exactly(0);
        ScoreCounts scores = ScoreCounts.within(33, new CountRange(17, 19), half, new CountRange(14, 16));
        assertThat(scores.full()).isEqualTo(15);
        assertThat(scores.mean().orElseThrow().format(DUTCH)).isEqualTo("±\u00a045%");
    }

    @Example
    void a_mean_and_a_change_of_ranges_are_whole_and_marked() {
        MeanScore exact = new MeanScore(new BigDecimal("66.7"), true);
        MeanScore about = new MeanScore(new BigDecimal("12.6"), false);
        assertThat(exact.format(DUTCH)).isEqualTo("66,7%");
        assertThat(about.format(DUTCH)).isEqualTo("±\u00a013%");
        assertThat(about.minus(exact).change(DUTCH)).isEqualTo("−54");
        assertThat(exact.minus(exact).change(DUTCH)).isEqualTo("0,0");
    }

    /** Several options may earn the same, so that their ranges are added up. */
    @Provide
    Arbitrary<Map<String, ItemScore>> worths() {
        return Arbitraries.of(
                Map.of("goed", ItemScore.FULL),
                Map.of("goed", ItemScore.FULL, "voldoende", ItemScore.HALF),
                Map.of("goed", ItemScore.FULL, "voldoende", ItemScore.FULL));
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }
}
