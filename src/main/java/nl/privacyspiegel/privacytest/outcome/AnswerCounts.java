package nl.privacyspiegel.privacytest.outcome;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.results.AskedQuestion;
import nl.privacyspiegel.privacytest.results.AskedQuestion.Scoring;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizAnswer;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.Score;

/**
 * From the answers to a question to what is counted of them. Options go by their id, judgements and statements by the code
 * that a content file has for them.
 */
public final class AnswerCounts {

    private AnswerCounts() {}

    /** The question as the rules for results know it. */
    public static AskedQuestion asked(QuizQuestion question) {
        return switch (question) {
            case Open open ->
                perOption(
                        open,
                        open.gradings().stream()
                                .collect(Collectors.toMap(
                                        AnswerGrade::code,
                                        grading -> counted(grading.score()),
                                        (one, other) -> one,
                                        LinkedHashMap::new)));
            case TrueFalse statement -> {
                Map<String, ItemScore> worth = new LinkedHashMap<>();
                worth.put(QuizQuestion.TrueFalse.RIGHT, statement.right() ? ItemScore.FULL : ItemScore.NONE);
                worth.put(QuizQuestion.TrueFalse.WRONG, statement.right() ? ItemScore.NONE : ItemScore.FULL);
                yield perOption(statement, worth);
            }
            case SingleChoice single -> {
                Map<String, ItemScore> worth = new LinkedHashMap<>();
                single.options()
                        .forEach(option -> worth.put(option.id(), option.right() ? ItemScore.FULL : ItemScore.NONE));
                yield perOption(single, worth);
            }
            case MultipleChoice several ->
                new AskedQuestion(
                        several.id(),
                        ids(several.options()),
                        new Scoring.Apart(several.options().stream()
                                .filter(Option::right)
                                .map(Option::id)
                                .collect(Collectors.toSet())));
            case Inventory inventory -> new AskedQuestion(inventory.id(), ids(inventory.options()), new Scoring.None());
        };
    }

    private static AskedQuestion perOption(QuizQuestion question, Map<String, ItemScore> worth) {
        return new AskedQuestion(question.id(), List.copyOf(worth.keySet()), new Scoring.PerOption(worth));
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    /** The counts of these people's answers by label: that of the question, and that of its scores if they are apart. */
    public static Map<String, OptionCounts> of(QuizQuestion question, Collection<QuizAnswer> given) {
        return of(question, given.stream().collect(Collectors.toMap(Function.identity(), answer -> 1, Integer::sum)));
    }

    /** The same of answers that each were given so many times. */
    public static Map<String, OptionCounts> of(QuizQuestion question, Map<QuizAnswer, Integer> given) {
        AskedQuestion asked = asked(question);
        Map<String, Integer> options = new LinkedHashMap<>();
        asked.options().forEach(option -> options.put(option, 0));
        given.forEach((answer, times) -> chosen(answer).forEach(option -> options.merge(option, times, Integer::sum)));
        int answered = given.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, OptionCounts> counts = new LinkedHashMap<>();
        counts.put(question.id(), new OptionCounts(answered, options));
        if (asked.scoring() instanceof Scoring.Apart) {
            Map<String, Integer> scores = new LinkedHashMap<>();
            possibleScores(question).forEach(score -> scores.put(score.name(), 0));
            given.forEach((answer, times) -> scores.merge(
                    counted(question.score(answer).orElse(Score.ZERO)).name(), times, Integer::sum));
            counts.put(AskedQuestion.scoreLabel(question.id()), OptionCounts.oneEach(scores));
        }
        return counts;
    }

    /**
     * The scores that an answer to a question with several right answers can have: one that nobody can have is no other world
     * for who tries to find out that nobody has it.
     */
    public static Set<ItemScore> possibleScores(QuizQuestion question) {
        Set<ItemScore> possible = EnumSet.noneOf(ItemScore.class);
        if (question instanceof MultipleChoice several) {
            List<String> right =
                    ids(several.options().stream().filter(Option::right).toList());
            List<String> wrong = ids(
                    several.options().stream().filter(option -> !option.right()).toList());
            for (int good = 0; good <= right.size(); good++) {
                for (int bad = 0; bad <= wrong.size(); bad++) {
                    if (good + bad > 0) {
                        Set<String> ticked = new HashSet<>(right.subList(0, good));
                        ticked.addAll(wrong.subList(0, bad));
                        possible.add(counted(
                                several.score(new QuizAnswer.Ticked(ticked)).orElse(Score.ZERO)));
                    }
                }
            }
        }
        return possible;
    }

    /**
     * What a score counts as in statistics, which know nothing, half a point and a point: anything in between is a half. The
     * mean of a question with partial credit is so an estimate; the score that an employee sees is exact.
     */
    public static ItemScore counted(Score score) {
        return score.equals(Score.ONE) ? ItemScore.FULL : score.equals(Score.ZERO) ? ItemScore.NONE : ItemScore.HALF;
    }

    private static Set<String> chosen(QuizAnswer answer) {
        return switch (answer) {
            case QuizAnswer.Truth(boolean value) ->
                Set.of(value ? QuizQuestion.TrueFalse.RIGHT : QuizQuestion.TrueFalse.WRONG);
            case QuizAnswer.Ticked(Set<String> options) -> options;
            case QuizAnswer.Graded(AnswerGrade grading) -> Set.of(grading.code());
        };
    }
}
