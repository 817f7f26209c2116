package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.privacytest.results.AskedQuestion.Scoring;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/** The sentence under a result, and the advice at a topic. */
class ConclusionTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Example
    void what_the_published_results_of_2017_say() {
        assertThat(sentence(0, 0, 21)).isEqualTo("Iedereen wist dit.");
        assertThat(sentence(1, 0, 20)).isEqualTo("Bijna iedereen (95,2%) wist dit.");
        assertThat(sentence(7, 4, 10))
                .isEqualTo("Minder dan de helft (47,6%) wist dit helemaal; 19,0% wist het voor een deel.");
        assertThat(sentence(13, 3, 5))
                .isEqualTo("Minder dan een kwart (23,8%) wist dit helemaal; 14,3% wist het voor een deel.");
        assertThat(sentence(15, 6, 0)).isEqualTo("Niemand wist dit helemaal; 28,6% wist het voor een deel.");
    }

    @Example
    void boundaries() {
        assertThat(share(0, 1000)).isEqualTo("nobody");
        assertThat(share(1, 1000)).isEqualTo("less_than_quarter");
        assertThat(share(249, 1000)).isEqualTo("less_than_quarter");
        assertThat(share(250, 1000)).isEqualTo("less_than_half");
        assertThat(share(499, 1000)).isEqualTo("less_than_half");
        assertThat(share(500, 1000)).isEqualTo("half");
        assertThat(share(501, 1000)).isEqualTo("more_than_half");
        assertThat(share(749, 1000)).isEqualTo("more_than_half");
        assertThat(share(750, 1000)).isEqualTo("three_quarters");
        assertThat(share(899, 1000)).isEqualTo("three_quarters");
        assertThat(share(900, 1000)).isEqualTo("almost_all");
        assertThat(share(1999, 2000)).isEqualTo("almost_all");
        assertThat(share(2000, 2000)).isEqualTo("all");
    }

    @Example
    void of_a_question_without_a_right_answer_it_names_what_was_chosen_most() {
        assertThat(most(21, 6, 11, 4)).isEqualTo("Het vaakst gekozen: ‘Optie 1’ (11 van 21).");
        assertThat(most(21, 9, 3, 9)).isEqualTo("Het vaakst gekozen: ‘Optie 0’ en ‘Optie 2’ (elk 9 van 21).");
        assertThat(most(21, 6, 6, 6, 3)).isEqualTo("3 antwoorden zijn het vaakst gekozen (elk 6 van 21).");
        assertThat(most(21, 7, 7, 7)).isEqualTo("Alle antwoorden zijn even vaak gekozen (elk 7 van 21).");
        assertThat(most(20, 10, 10)).isEqualTo("Alle antwoorden zijn even vaak gekozen (elk 10 van 20).");
        assertThat(most(5, 0, 0)).isEqualTo("Niemand koos een van de antwoorden.");
    }

    @Example
    void when_nobody_answered_there_is_nothing_to_say() {
        AskedQuestion question = new AskedQuestion("v7", List.of("a"), new Scoring.None());
        assertThat(Conclusion.of(new Shown<>(new QuestionResult(question, 0, List.of(), Optional.empty()))))
                .isEmpty();
    }

    @Example
    void advice_follows_the_percentage_as_it_is_written() {
        assertThat(advice("0.0")).isEqualTo(TrainingAdvice.TRAIN);
        assertThat(advice("49.9")).isEqualTo(TrainingAdvice.TRAIN);
        assertThat(advice("50.0")).isEqualTo(TrainingAdvice.ATTENTION);
        assertThat(advice("74.9")).isEqualTo(TrainingAdvice.ATTENTION);
        assertThat(advice("75.0")).isEqualTo(TrainingAdvice.GOOD);
        assertThat(TrainingAdvice.values())
                .filteredOn(TrainingAdvice::showsWhatToDo)
                .hasSize(2);
        assertThat(TrainingAdvice.of(new TopicTable.Row("datalek", Optional.empty(), 0, 0, 3)))
                .isEmpty();
    }

    private static TrainingAdvice advice(String facility) {
        return TrainingAdvice.of(new TopicTable.Row(
                        "datalek", Optional.of(new MeanScore(new BigDecimal(facility), true)), 30, 1, 0))
                .orElseThrow();
    }

    /** Whatever the lots drew: the sentence and the bar of the right answer are of one range. */
    @Property
    void of_ranges_the_sentence_says_what_the_bars_say(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 0, max = 12) Integer> counts,
            @ForAll @IntRange(min = 0, max = 2) int below) {
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(n >= 5);
        Map<String, CountRange> ranges = new LinkedHashMap<>();
        counts.forEach(count -> {
            int low = Math.clamp(count - below, 0, n - 2);
            ranges.put("o" + ranges.size(), new CountRange(low, low + 2));
        });
        AskedQuestion question = new AskedQuestion(
                "v2", List.copyOf(ranges.keySet()), new Scoring.PerOption(Map.of("o0", ItemScore.FULL)));
        PublishedResults.Builder published = new PublishedResults.Builder(
                GroupSize.DEFAULT, CampaignTree.of(new UnitCounts("org", n, Map.of(), List.of())));
        published.show("org", n);
        published.show("org", "v2", OptionCounts.within(n, ranges));
        Disclosed<QuestionResult> result = QuestionResult.of(question, published.build(), "org");
        QuestionResult shown = ((Shown<QuestionResult>) result).value();
        QuestionResult.Option right = shown.options().getFirst();
        String bar = right.percentage().orElseThrow().format(DUTCH);
        assertThat(text(Conclusion.of(result).orElseThrow()))
                .isEqualTo("Goed beantwoord door " + right.range().text() + " van de " + n + " mensen (" + bar + ").");
        assertThat(bar).matches("\\d+–\\d+%");
    }

    private static String share(int full, int n) {
        String key = conclusion(n - full, 0, full).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String sentence(int none, int half, int full) {
        return text(conclusion(none, half, full));
    }

    private static Conclusion conclusion(int none, int half, int full) {
        AskedQuestion question = new AskedQuestion("v1", List.of(), new Scoring.PerOption(Map.of()));
        ScoreCounts scores = new ScoreCounts(none, half, full);
        return Conclusion.of(new Shown<>(new QuestionResult(question, scores.n(), List.of(), Optional.of(scores))))
                .orElseThrow();
    }

    private static String most(int answered, int... counts) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (int count : counts) {
            chosen.put(String.valueOf(chosen.size()), count);
        }
        AskedQuestion question = new AskedQuestion("v7", List.copyOf(chosen.keySet()), new Scoring.None());
        PublishedResults results = Suppression.publish(
                GroupSize.DEFAULT,
                new UnitCounts("org", answered, Map.of("v7", new OptionCounts(answered, chosen)), List.of()));
        return text(Conclusion.of(QuestionResult.of(question, results, "org")).orElseThrow());
    }

    private static String text(Conclusion conclusion) {
        String pattern =
                ResourceBundle.getBundle("vaadin-i18n.privacytest", Locale.ROOT).getString(conclusion.key());
        return new MessageFormat(pattern, DUTCH).format(conclusion.arguments(DUTCH, option -> "Optie " + option));
    }
}
