package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Pair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.TopicPair;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.Slice;
import nl.privacyspiegel.shared.chart.SliceStyle;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Results as charts. */
final class ResultCharts {

    private static final int MOST_SLICES = 12;
    private static final Axis PERCENTAGES = Axis.of(0, 100, 20);

    private ResultCharts() {}

    /** A pie of the answers; bars when numbers are ranges, when several could be given or a pie would have too many parts. None without answers. */
    static Optional<ChartSpec> answers(QuizQuestion question, QuestionResult result) {
        if (result.answered() == 0) {
            return Optional.empty();
        }
        int counted =
                result.options().stream().mapToInt(QuestionResult.Option::count).sum();
        boolean whole = result.isExact()
                && counted == result.answered()
                && result.options().size() <= MOST_SLICES;
        return Optional.of(
                whole && (result.isOfScores() || !AnswerNames.areSeveral(question))
                        ? pie(question, result)
                        : bars(question, result));
    }

    private static ChartSpec pie(QuizQuestion question, QuestionResult result) {
        return new PieChart(
                title(question),
                described(question, result),
                t("privacytest.results.answer"),
                t("privacytest.results.share"),
                result.options().stream()
                        .map(option ->
                                new Slice(name(question, result, option), share(option), style(question, option)))
                        .toList());
    }

    private static ChartSpec bars(QuizQuestion question, QuestionResult result) {
        return new ClusteredBarChart(
                title(question),
                described(question, result),
                new CategoryData(
                        t("privacytest.results.answer"),
                        result.options().stream()
                                .map(option -> name(question, result, option))
                                .toList(),
                        List.of(new Series(
                                t("privacytest.results.share"),
                                SeriesStyle.END,
                                result.options().stream()
                                        .map(ResultCharts::share)
                                        .toList(),
                                result.options().stream()
                                        .map(ResultCharts::range)
                                        .toList())),
                        PERCENTAGES,
                        t("privacytest.results.nobody")));
    }

    private static String title(QuizQuestion question) {
        return t("privacytest.results.chart", question.code());
    }

    private static String described(QuizQuestion question, QuestionResult result) {
        return t(
                "privacytest.results.chart.description",
                result.options().stream()
                        .map(option -> t(
                                "privacytest.results.chart.option",
                                name(question, result, option),
                                ResultWords.share(option),
                                option.range().text()))
                        .collect(Collectors.joining(" ")));
    }

    /** Each answer with its number, which may be a range. */
    static String counts(QuizQuestion question, QuestionResult result) {
        return result.options().stream()
                .map(option -> ResultWords.answer(question, option.option()) + ": "
                        + option.range().text())
                .collect(Collectors.joining("; "));
    }

    /** What stands at the bar of a range, which ends in the middle of it; empty for what is exact. */
    private static String range(QuestionResult.Option option) {
        return option.percentage()
                .filter(Percentage::isRange)
                .map(share -> share.number(Texts.locale()))
                .orElse("");
    }

    private static BigDecimal share(QuestionResult.Option option) {
        return option.percentage().map(Percentage::value).orElse(BigDecimal.ZERO);
    }

    /** A grade or a score says itself that it is good; another right answer is marked in words. */
    private static String name(QuizQuestion question, QuestionResult result, QuestionResult.Option option) {
        String name = ResultWords.answer(question, option.option());
        return option.right() && !(question instanceof QuizQuestion.Open) && !result.isOfScores()
                ? t("privacytest.results.right.marked", name)
                : name;
    }

    private static SliceStyle style(QuizQuestion question, QuestionResult.Option option) {
        return switch (question) {
            case QuizQuestion.Open open -> graded(option);
            case QuizQuestion.TrueFalse statement -> option.right() ? SliceStyle.GOOD : SliceStyle.INSUFFICIENT;
            case QuizQuestion.SingleChoice choice -> option.right() ? SliceStyle.GOOD : SliceStyle.OPTION;
            case QuizQuestion.MultipleChoice choice -> option.right() ? SliceStyle.GOOD : SliceStyle.OPTION;
            case QuizQuestion.Inventory inventory -> SliceStyle.OPTION;
        };
    }

    private static SliceStyle graded(QuestionResult.Option option) {
        if (option.right()) {
            return SliceStyle.GOOD;
        }
        return option.option().equals(AnswerGrade.SUFFICIENT.code()) ? SliceStyle.SUFFICIENT : SliceStyle.INSUFFICIENT;
    }

    /** The topics of two campaigns as bars below each other. */
    static ChartSpec topics(CampaignComparison comparison, QuizData quiz) {
        return new ClusteredBarChart(
                t("privacytest.compare.chart"),
                t(
                        "privacytest.compare.chart.description",
                        comparison.topics().stream()
                                .map(topic -> t(
                                        "privacytest.compare.chart.topic",
                                        ResultWords.topic(quiz, topic.topic()),
                                        ResultWords.mean(topic.scores().then()),
                                        ResultWords.mean(topic.scores().now())))
                                .collect(Collectors.joining(" "))),
                new CategoryData(
                        t("privacytest.results.topic"),
                        comparison.topics().stream()
                                .map(topic -> ResultWords.topic(quiz, topic.topic()))
                                .toList(),
                        List.of(
                                series(
                                        ResultWords.campaign(comparison.then()),
                                        SeriesStyle.START,
                                        comparison,
                                        Pair::then),
                                series(ResultWords.campaign(comparison.now()), SeriesStyle.END, comparison, Pair::now)),
                        PERCENTAGES,
                        t("privacytest.compare.absent")));
    }

    /** Which topics are known least now; nothing when none is, or when it is not known well enough. */
    static Sentence conclusion(CampaignComparison comparison, QuizData quiz) {
        Map<String, MeanScore> now = new LinkedHashMap<>();
        comparison
                .topics()
                .forEach(topic -> value(topic.scores().now()).ifPresent(mean -> now.put(topic.topic(), mean)));
        return TopicTable.leastKnown(now)
                .map(lowest -> ResultWords.leastKnown(lowest, quiz))
                .orElse(Sentence.NONE);
    }

    private static Series series(
            String name,
            SeriesStyle style,
            CampaignComparison comparison,
            Function<Pair, Disclosed<Optional<MeanScore>>> side) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (TopicPair topic : comparison.topics()) {
            Optional<MeanScore> mean = value(side.apply(topic.scores()));
            values.add(mean.map(MeanScore::value).orElse(null));
            words.add(mean.filter(each -> !each.exact())
                    .map(each -> each.number(Texts.locale()))
                    .orElse(""));
        }
        return new Series(name, style, values, words);
    }

    private static Optional<MeanScore> value(Disclosed<Optional<MeanScore>> mean) {
        return mean instanceof Disclosed.Shown<Optional<MeanScore>>(Optional<MeanScore> value)
                ? value
                : Optional.empty();
    }
}
