package nl.privacyspiegel.privacytest.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param percentage of those who answered; empty when nobody did
     */
    public record Option(String option, int count, Optional<Percentage> percentage, boolean right) {}

    public QuestionResult {
        options = List.copyOf(options);
    }

    /** The result as far as it may be seen. */
    public static Disclosed<QuestionResult> of(AskedQuestion question, PublishedResults results, String unit) {
        return results.answers(unit, question.id())
                .map(answers -> new QuestionResult(
                        question,
                        answers.answered(),
                        options(question, answers),
                        scores(question, answers, results, unit)));
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

    private static List<Option> options(AskedQuestion question, Answers answers) {
        return question.options().stream()
                .map(option -> {
                    int count = answers.counts().getOrDefault(option, 0);
                    return new Option(option, count, share(count, answers.answered()), question.isRight(option));
                })
                .toList();
    }

    private static Optional<Percentage> share(int count, int answered) {
        return answered == 0 ? Optional.empty() : Optional.of(Percentage.of(count, answered));
    }

    private static Optional<ScoreCounts> scores(
            AskedQuestion question, Answers answers, PublishedResults results, String unit) {
        return switch (question.scoring()) {
            case AskedQuestion.Scoring.PerOption(Map<String, ItemScore> worth) -> Optional.of(scores(answers, worth));
            case AskedQuestion.Scoring.Apart(Set<String> right) ->
                results.answers(unit, AskedQuestion.scoreLabel(question.id())) instanceof Shown<Answers>(Answers scores)
                        ? Optional.of(scores(scores))
                        : Optional.empty();
            case AskedQuestion.Scoring.None() -> Optional.empty();
        };
    }

    private static ScoreCounts scores(Answers answers, Map<String, ItemScore> worth) {
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

    private static ScoreCounts scores(Answers counted) {
        return new ScoreCounts(
                counted.counts().getOrDefault(ItemScore.NONE.name(), 0),
                counted.counts().getOrDefault(ItemScore.HALF.name(), 0),
                counted.counts().getOrDefault(ItemScore.FULL.name(), 0));
    }
}
