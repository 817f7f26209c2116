package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Conclusion;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * One question in a report.
 *
 * @param asked its text
 * @param sentences what its result means, or why there is none
 * @param answers a row for each answer; without rows when there is no result
 * @param pie how each row looks in a pie; empty when its answers make no whole
 */
public record QuestionBlock(
        String code, Said asked, List<Said> sentences, ReportTable answers, List<Slice> pie, String description) {

    /** What a part of a pie stands for. */
    public enum Slice {
        RIGHT,
        PARTLY_RIGHT,
        WRONG,
        OTHER
    }

    public QuestionBlock {
        sentences = List.copyOf(sentences);
        pie = List.copyOf(pie);
    }

    /** Its code with its text. */
    public Said heading() {
        return Said.join(" ", List.of(Said.words(code), asked));
    }

    /** @param language that of the quiz */
    static List<QuestionBlock> of(List<Line> lines, Locale language, ReportTexts words) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> of(lines.get(index), index + 1, language, words))
                .toList();
    }

    private static QuestionBlock of(Line line, int number, Locale language, ReportTexts words) {
        return switch (line.result()) {
            case Disclosed.Shown<QuestionResult>(QuestionResult result) -> shown(line, result, number, language, words);
            case Disclosed.Suppressed<QuestionResult>() ->
                new QuestionBlock(
                        line.question().code(),
                        asked(line.question(), language, words),
                        List.of(words.say(line.reasonKey())),
                        table(number, words, List.of()),
                        List.of(),
                        "");
        };
    }

    /** The text of a question, with what it shows in words. */
    private static Said asked(QuizQuestion question, Locale language, ReportTexts words) {
        QuestionImage image = question.about().image();
        Said text = Said.content(question.text(), language);
        return image == null
                ? text
                : Said.join(
                        " ",
                        List.of(
                                text,
                                Said.words("(" + words.get("reporting.results.image")),
                                Said.join("", List.of(Said.content(image.alternative(), language), Said.words(")")))));
    }

    private static QuestionBlock shown(
            Line line, QuestionResult result, int number, Locale language, ReportTexts words) {
        QuizQuestion question = line.question();
        List<Row> rows = result.options().stream()
                .map(option -> Row.of(
                        RowKind.PLAIN,
                        Text.of(words.answer(question, option.option(), language)),
                        option.range().isExact()
                                ? new Count(option.count())
                                : new Text(option.range().text()),
                        words.share(option.percentage()),
                        option.right() ? words.text("reporting.results.right") : new Blank()))
                .toList();
        return new QuestionBlock(
                question.code(),
                asked(question, language, words),
                sentences(line, result, language, words),
                table(number, words, rows),
                pie(question, result),
                words.get(
                        "reporting.results.pie.description",
                        rows.stream()
                                .map(row -> row.cells().get(0).display() + ": "
                                        + row.cells().get(2).display() + ".")
                                .collect(Collectors.joining(" "))));
    }

    private static ReportTable table(int number, ReportTexts words, List<Row> rows) {
        return new ReportTable(
                words.get("reporting.table.question", Integer.toString(number)),
                List.of(
                        words.get("privacytest.results.answer"),
                        words.get("reporting.results.count"),
                        words.get("reporting.results.percentage"),
                        words.get("reporting.results.rightAnswer")),
                rows);
    }

    private static List<Said> sentences(Line line, QuestionResult result, Locale language, ReportTexts words) {
        QuizQuestion question = line.question();
        List<Said> sentences = new ArrayList<>();
        line.conclusion()
                .ifPresent(conclusion ->
                        sentences.add(words.say(conclusion.key(), arguments(conclusion, question, language, words))));
        sentences.add(words.say("reporting.results.answered", result.answered()));
        if (AnswerNames.areSeveral(question) && !result.isOfScores()) {
            sentences.add(words.say("privacytest.results.several"));
        }
        if (result.isOfScores()) {
            sentences.add(words.say("privacytest.results.scoresOnly"));
        }
        if (!question.counts()) {
            sentences.add(words.say("privacytest.results.right.none"));
        }
        result.facility()
                .ifPresent(facility ->
                        sentences.add(words.say("privacytest.results.facility", facility(facility, words))));
        return sentences;
    }

    private static Object[] arguments(
            Conclusion conclusion, QuizQuestion question, Locale language, ReportTexts words) {
        Object[] arguments = conclusion.arguments(words.locale(), option -> option);
        for (int index = 0; index < arguments.length; index++) {
            if (conclusion.arguments().get(index) instanceof Conclusion.Name(String option)) {
                arguments[index] = words.answer(question, option, language);
            }
        }
        return arguments;
    }

    private static String facility(ItemStatistic statistic, ReportTexts words) {
        return switch (statistic) {
            case ItemStatistic.Value(MeanScore value, int n) -> value.format(words.locale());
            case ItemStatistic.TooFewData few -> words.get("privacytest.results.tooFew", few.needed());
        };
    }

    private static List<Slice> pie(QuizQuestion question, QuestionResult result) {
        int counted =
                result.options().stream().mapToInt(QuestionResult.Option::count).sum();
        if (result.answered() == 0
                || !result.isExact()
                || counted != result.answered()
                || (AnswerNames.areSeveral(question) && !result.isOfScores())) {
            return List.of();
        }
        return result.options().stream().map(option -> slice(question, option)).toList();
    }

    private static Slice slice(QuizQuestion question, QuestionResult.Option option) {
        if (!question.counts()) {
            return Slice.OTHER;
        }
        if (option.right()) {
            return Slice.RIGHT;
        }
        return question instanceof QuizQuestion.Open && option.option().equals(AnswerGrade.SUFFICIENT.code())
                ? Slice.PARTLY_RIGHT
                : question instanceof QuizQuestion.SingleChoice ? Slice.OTHER : Slice.WRONG;
    }
}
