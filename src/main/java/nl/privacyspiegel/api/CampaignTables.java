package nl.privacyspiegel.api;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.CountRange;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.privacytest.results.TestSummary.Spread;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells of results of the privacy test. What is suppressed has no number and says so; what waits for its grading
 * says that. The names of columns are promised in the document of the API.
 */
final class CampaignTables {

    /** How an answer of a question is called. */
    interface Naming {
        String of(QuizQuestion question, String option);
    }

    /** @param key what is the same question in other campaigns has it too */
    record AskedOf(ResultUnit unit, Line line, String key) {

        /** Not while its grading is pending, which tells nothing about the size of the group. */
        boolean suppressed() {
            return !line.pending() && !line.result().isShown();
        }
    }

    /**
     * What a unit did of a whole test.
     *
     * @param summary empty where nothing of it is shown
     */
    record TookPart(ResultUnit unit, Optional<TestSummary> summary) {

        static TookPart of(CampaignResults results, ResultUnit unit) {
            return new TookPart(unit, unit.submissions().isShown() ? results.summary(unit.id()) : Optional.empty());
        }

        Optional<Percentage> response() {
            return unit.response();
        }

        @Nullable
        Object whole(Function<TestSummary, Object> number) {
            return summary.map(number).orElse(null);
        }

        @Nullable
        Object spread(Function<Spread, MeanScore> score) {
            return summary.flatMap(TestSummary::spread)
                    .map(score)
                    .map(MeanScore::written)
                    .orElse(null);
        }
    }

    /** @param option null when there is no result to show */
    record Answered(AskedOf asked, QuestionResult.@Nullable Option option) {}

    static final Columns<CampaignResults> CAMPAIGNS = Columns.<CampaignResults>none()
            .with("id", row -> row.header().id())
            .with("name", row -> row.header().name())
            .with("quizName", row -> row.header().quizName())
            .with("quizVersion", row -> row.header().quizNumber())
            .with("firstDay", row -> row.header().period().firstDay())
            .with("lastDay", row -> row.header().period().lastDay())
            .with("closedOn", row -> row.header().closedOn())
            .with("openQuestionsPending", row -> row.header().openPending())
            .with("smallestGroup", CampaignResults::groupSize)
            .with("access", row -> row.header().access())
            .with("cautions", CampaignTables::cautions);

    static final Columns<TookPart> PARTICIPANTS = Columns.<TookPart>none()
            .with("unitId", row -> row.unit().id())
            .with("unitName", row -> row.unit().name())
            .with("suppressed", row -> !row.unit().submissions().isShown())
            .with("participants", row -> shown(row.unit().submissions()).orElse(null))
            .with(
                    "people",
                    row -> row.response().map(response -> row.unit().heads()).orElse(null))
            .with("response", row -> row.response().map(Percentage::value).orElse(null))
            .with("questions", row -> row.whole(TestSummary::questions))
            .with("questionsHidden", row -> row.whole(TestSummary::left))
            .with("answers", row -> row.whole(TestSummary::answers))
            .with("exact", row -> row.whole(whole -> whole.mean().exact()))
            .with("meanScore", row -> row.whole(whole -> whole.mean().written()))
            .with("lowestScore", row -> row.spread(Spread::lowest))
            .with("lowerQuartile", row -> row.spread(Spread::lower))
            .with("median", row -> row.spread(Spread::median))
            .with("upperQuartile", row -> row.spread(Spread::upper))
            .with("highestScore", row -> row.spread(Spread::highest));

    private static final Columns<AskedOf> QUESTIONS = Columns.<AskedOf>none()
            .with("unitId", row -> row.unit().id())
            .with("unitName", row -> row.unit().name())
            .with("questionId", row -> row.line().question().id())
            .with("comparisonKey", AskedOf::key)
            .with("questionCode", row -> row.line().question().code())
            .with("question", row -> row.line().question().text())
            .with("questionKind", row -> QuestionKind.of(row.line().question()))
            .with("pending", row -> row.line().pending())
            .with("suppressed", AskedOf::suppressed)
            .with(
                    "answered",
                    row -> shown(row.line().result())
                            .map(QuestionResult::answered)
                            .orElse(null));

    static final Columns<AskedOf> SCORES = QUESTIONS
            .with("topic", row -> row.line().question().about().topic())
            .with("domainId", row -> row.line().question().about().domain())
            .with("scored", row -> row.line().question().counts())
            .with("wrong", row -> exactly(row, ItemScore.NONE))
            .with("wrongFrom", row -> score(row, ItemScore.NONE, CountRange::low))
            .with("wrongTo", row -> score(row, ItemScore.NONE, CountRange::high))
            .with("partlyRight", row -> exactly(row, ItemScore.HALF))
            .with("partlyRightFrom", row -> score(row, ItemScore.HALF, CountRange::low))
            .with("partlyRightTo", row -> score(row, ItemScore.HALF, CountRange::high))
            .with("right", row -> exactly(row, ItemScore.FULL))
            .with("rightFrom", row -> score(row, ItemScore.FULL, CountRange::low))
            .with("rightTo", row -> score(row, ItemScore.FULL, CountRange::high))
            .with("exact", row -> scores(row).map(ScoreCounts::exact).orElse(null))
            .with(
                    "meanScore",
                    row -> scores(row)
                            .flatMap(ScoreCounts::mean)
                            .map(MeanScore::written)
                            .orElse(null));

    private CampaignTables() {}

    /** The names of what the results cannot know, apart by spaces; null when there is nothing to say. */
    private static @Nullable String cautions(CampaignResults results) {
        String names = results.cautions().stream()
                .map(caution -> caution.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .collect(Collectors.joining(" "));
        return names.isEmpty() ? null : names;
    }

    static Columns<Answered> answers(Naming names) {
        return QUESTIONS
                .of(Answered::asked)
                .with("answer", row -> option(row, QuestionResult.Option::option))
                .with(
                        "answerText",
                        row -> option(row, option -> names.of(row.asked().line().question(), option.option())))
                .with("isRight", row -> option(row, QuestionResult.Option::right))
                .with("count", row -> option(row, CampaignTables::exactly))
                .with("countFrom", row -> option(row, option -> option.range().low()))
                .with("countTo", row -> option(row, option -> option.range().high()))
                .with(
                        "percentage",
                        row -> option(
                                row,
                                option -> option.percentage()
                                        .filter(Percentage::exact)
                                        .map(Percentage::value)
                                        .orElse(null)))
                .with(
                        "percentageFrom",
                        row -> option(
                                row,
                                option ->
                                        option.percentage().map(Percentage::low).orElse(null)))
                .with(
                        "percentageTo",
                        row -> option(
                                row,
                                option -> option.percentage()
                                        .map(Percentage::high)
                                        .orElse(null)));
    }

    private static @Nullable Object exactly(QuestionResult.Option option) {
        return option.range().isExact() ? option.count() : null;
    }

    private static @Nullable Object option(Answered row, Function<QuestionResult.Option, @Nullable Object> value) {
        return row.option() == null ? null : value.apply(row.option());
    }

    private static @Nullable Object exactly(AskedOf row, ItemScore score) {
        return scores(row)
                .map(scores -> scores.range(score))
                .filter(CountRange::isExact)
                .map(CountRange::low)
                .orElse(null);
    }

    private static @Nullable Object score(AskedOf row, ItemScore score, Function<CountRange, Integer> end) {
        return scores(row).map(scores -> end.apply(scores.range(score))).orElse(null);
    }

    private static Optional<ScoreCounts> scores(AskedOf row) {
        return shown(row.line().result()).flatMap(QuestionResult::scores);
    }

    private static <T> Optional<T> shown(Disclosed<T> result) {
        return switch (result) {
            case Disclosed.Shown<T>(T value) -> Optional.of(value);
            case Disclosed.Suppressed<T>() -> Optional.empty();
        };
    }
}
