package nl.privacyspiegel.privacytest.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/**
 * The result of one question for one unit, as every page and report shows it.
 *
 * @param answered how many people answered it
 * @param options every option in the order of the question, also those that nobody chose
 * @param scores how often an answer earned nothing, half a point or a point; empty when there is no right answer
 */
public record QuestionResult(AskedQuestion question, int answered, List<Option> options, Optional<ScoreCounts> scores) {

    /**
     * How often one option was chosen.
     *
     * @param count how often, or an estimate where the range is not exact
     * @param range how often as it is published
     * @param percentage of those who answered; empty when nobody did
     */
    public record Option(String option, int count, CountRange range, Optional<Percentage> percentage, boolean right) {}

    public QuestionResult {
        options = List.copyOf(options);
    }

    /**
     * The result as far as it may be seen. Where only the scores of a question are, they stand in the place of its options, by
     * the names of {@link ItemScore}, the best first.
     */
    public static Disclosed<QuestionResult> of(AskedQuestion question, PublishedResults results, String unit) {
        Disclosed<OptionCounts> options = results.answers(unit, question.id());
        if (question.scoring() instanceof AskedQuestion.Scoring.Apart && !options.isShown()) {
            return results.answers(unit, AskedQuestion.scoreLabel(question.id()))
                    .map(answers -> new QuestionResult(
                            question, answers.answered(), classes(answers), Optional.of(scores(answers))));
        }
        return options.map(answers -> new QuestionResult(
                question, answers.answered(), options(question, answers), scores(question, answers, results, unit)));
    }

    private static List<Option> classes(OptionCounts scores) {
        return Stream.of(ItemScore.FULL, ItemScore.HALF, ItemScore.NONE)
                .filter(score -> scores.counts().containsKey(score.name()))
                .map(score -> option(score.name(), scores, score == ItemScore.FULL))
                .toList();
    }

    /** Whether the options are scores. */
    public boolean isOfScores() {
        return question.scoring() instanceof AskedQuestion.Scoring.Apart
                && options.stream().anyMatch(option -> option.option().equals(ItemScore.FULL.name()))
                && !question.options().contains(ItemScore.FULL.name());
    }

    /** Whether every count is what it says. */
    public boolean isExact() {
        return options.stream().allMatch(option -> option.range().isExact());
    }

    /** The scores as far as they may be seen: suppressed too when there is no right answer. */
    public static Disclosed<ScoreCounts> scores(AskedQuestion question, PublishedResults results, String unit) {
        if (of(question, results, unit) instanceof Shown<QuestionResult>(QuestionResult result)
                && result.scores().isPresent()) {
            return new Shown<>(result.scores().get());
        }
        return new Disclosed.Suppressed<>();
    }

    /** How easy it was; empty when there is no right answer. */
    public Optional<ItemStatistic> facility() {
        return scores.map(Facility::of);
    }

    private static List<Option> options(AskedQuestion question, OptionCounts answers) {
        return question.options().stream()
                .map(option -> option(option, answers, question.isRight(option)))
                .toList();
    }

    private static Option option(String option, OptionCounts answers, boolean right) {
        CountRange range = answers.range(option);
        return new Option(
                option,
                answers.counts().getOrDefault(option, 0),
                range,
                answers.answered() == 0 ? Optional.empty() : Optional.of(Percentage.of(range, answers.answered())),
                right);
    }

    private static Optional<ScoreCounts> scores(
            AskedQuestion question, OptionCounts answers, PublishedResults results, String unit) {
        return switch (question.scoring()) {
            case AskedQuestion.Scoring.PerOption(Map<String, ItemScore> worth) -> Optional.of(scores(answers, worth));
            case AskedQuestion.Scoring.Apart(Set<String> right) ->
                results.answers(unit, AskedQuestion.scoreLabel(question.id()))
                                instanceof Shown<OptionCounts>(OptionCounts scores)
                        ? Optional.of(scores(scores))
                        : Optional.empty();
            case AskedQuestion.Scoring.None() -> Optional.empty();
        };
    }

    private static ScoreCounts scores(OptionCounts answers, Map<String, ItemScore> worth) {
        if (!answers.isExact()) {
            return ranges(answers, worth);
        }
        int half = 0;
        int full = 0;
        for (Map.Entry<String, Integer> chosen : answers.counts().entrySet()) {
            switch (worth.getOrDefault(chosen.getKey(), ItemScore.NONE)) {
                case NONE -> {}
                case HALF -> half += chosen.getValue();
                case FULL -> full += chosen.getValue();
            }
        }
        return new ScoreCounts(answers.answered() - half - full, half, full);
    }

    private static ScoreCounts ranges(OptionCounts answers, Map<String, ItemScore> worth) {
        CountRange half = together(answers, worth, ItemScore.HALF);
        CountRange full = together(answers, worth, ItemScore.FULL);
        CountRange none = together(answers, worth, ItemScore.NONE);
        int n = answers.answered();
        int least = Math.max(none.low(), n - half.high() - full.high());
        int most = Math.min(none.high(), n - half.low() - full.low());
        boolean several = answers.counts().keySet().stream()
                        .filter(option -> worth.getOrDefault(option, ItemScore.NONE) == ItemScore.NONE)
                        .count()
                > 1;
        return ScoreCounts.within(n, several && least <= most ? new CountRange(least, most) : none, half, full);
    }

    /** Of several options that earn the same; of one what is published of it, so that both say the same. */
    private static CountRange together(OptionCounts answers, Map<String, ItemScore> worth, ItemScore score) {
        int low = 0;
        int high = 0;
        for (String option : answers.counts().keySet()) {
            if (worth.getOrDefault(option, ItemScore.NONE) == score) {
                low += answers.range(option).low();
                high += answers.range(option).high();
            }
        }
        return new CountRange(Math.min(low, answers.answered()), Math.min(high, answers.answered()));
    }

    private static ScoreCounts scores(OptionCounts counted) {
        return counted.isExact()
                ? new ScoreCounts(
                        counted.counts().getOrDefault(ItemScore.NONE.name(), 0),
                        counted.counts().getOrDefault(ItemScore.HALF.name(), 0),
                        counted.counts().getOrDefault(ItemScore.FULL.name(), 0))
                : ScoreCounts.within(
                        counted.answered(),
                        counted.range(ItemScore.NONE.name()),
                        counted.range(ItemScore.HALF.name()),
                        counted.range(ItemScore.FULL.name()));
    }
}
