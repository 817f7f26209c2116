package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Answers;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Pair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.QuestionPair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.TopicPair;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.results.Chance;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Points;
import nl.privacyspiegel.reporting.content.ReportCell.Sentence;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** Two campaigns as tables: the columns of then and now carry their day. */
record ComparedResultsTables(CampaignComparison comparison, QuizData quiz, ReportTexts words) {

    ReportTable topics() {
        return new ReportTable(
                words.get("reporting.table.topics"),
                List.of(
                        words.get("privacytest.results.topic"),
                        then(),
                        now(),
                        words.get("reporting.compared.change"),
                        words.get("reporting.results.questions.shown"),
                        words.get("reporting.results.questions.hidden")),
                comparison.topics().stream().map(this::topic).toList());
    }

    private Row topic(TopicPair topic) {
        return Row.of(
                RowKind.PLAIN,
                Text.of(name(topic.topic())),
                mean(topic.scores().then()),
                mean(topic.scores().now()),
                change(topic.scores()),
                new Count(topic.questions()),
                new Count(topic.left()));
    }

    /** What the quiz calls a topic. */
    Said name(String topic) {
        return Said.content(quiz.topic(topic).map(QuizData.Topic::name).orElse(topic), language());
    }

    ReportTable questions() {
        return new ReportTable(
                words.get("reporting.table.comparedQuestions"),
                List.of(
                        words.get("privacytest.results.question"),
                        then(),
                        words.get("reporting.compared.then.answers"),
                        now(),
                        words.get("reporting.compared.now.answers"),
                        words.get("reporting.compared.change"),
                        words.get("privacytest.chance")),
                comparison.questions().stream()
                        .map(pair -> Row.of(
                                RowKind.QUESTION,
                                asked(pair),
                                then(pair),
                                answers(pair, Answers::then),
                                now(pair),
                                answers(pair, Answers::now),
                                change(pair.scores()),
                                chance(pair)))
                        .toList());
    }

    /** The questions of which chance alone does not explain the change, with no more than a slide has room for. */
    ReportTable moreThanChance() {
        return new ReportTable(
                words.get("reporting.table.comparedQuestions"),
                List.of(
                        words.get("privacytest.results.question"),
                        then(),
                        now(),
                        words.get("reporting.compared.change")),
                comparison
                        .questions(Chance.UNLIKELY)
                        .map(pair -> Row.of(
                                RowKind.QUESTION,
                                Text.of(question(pair.question())),
                                then(pair),
                                now(pair),
                                change(pair.scores())))
                        .toList());
    }

    ReportTable incomparable() {
        List<Row> rows = new ArrayList<>();
        comparison
                .changed()
                .forEach(changed -> rows.add(
                        Row.of(RowKind.QUESTION, Text.of(question(changed.now())), words.text(changed.reasonKey()))));
        rows.addAll(only(comparison.onlyThen(), comparison.then()));
        rows.addAll(only(comparison.onlyNow(), comparison.now()));
        return new ReportTable(
                words.get("reporting.table.incomparable"),
                List.of(words.get("privacytest.results.question"), words.get("reporting.compared.why")),
                rows);
    }

    private List<Row> only(List<QuizQuestion> questions, Header campaign) {
        Said where = words.say("privacytest.compare.only", ComparedResultsContent.named(campaign, words));
        return questions.stream()
                .map(question -> Row.of(RowKind.QUESTION, Text.of(question(question)), new Sentence(where)))
                .toList();
    }

    Share mean(Disclosed<Optional<MeanScore>> mean) {
        return switch (mean) {
            case Disclosed.Shown<Optional<MeanScore>>(Optional<MeanScore> shown) ->
                shown.map(value -> new Share(value.value(), value.format(words.locale()), value.exact()))
                        .orElseGet(() -> new Share(words.get("privacytest.results.nobody")));
            case Disclosed.Suppressed<Optional<MeanScore>>() -> new Share(words.get("privacytest.results.suppressed"));
        };
    }

    ReportCell change(Pair scores) {
        return scores.move()
                .map(CampaignComparison.Move::change)
                .<ReportCell>map(points -> new Points(
                        points.value(),
                        points.exact()
                                ? points.change(words.locale())
                                : words.get("privacytest.compare.about", points.change(words.locale())),
                        points.exact()))
                .orElseGet(() -> words.text("privacytest.compare.change.none"));
    }

    private String then() {
        return words.get(
                "reporting.compared.then.column", words.date(comparison.then().closedOn()));
    }

    private String now() {
        return words.get(
                "reporting.compared.now.column", words.date(comparison.now().closedOn()));
    }

    private ReportCell then(QuestionPair pair) {
        return pair.pendingThen() ? pending() : mean(pair.scores().then());
    }

    private ReportCell now(QuestionPair pair) {
        return pair.pendingNow() ? pending() : mean(pair.scores().now());
    }

    private ReportCell pending() {
        return words.text("privacytest.results.pending");
    }

    private ReportCell answers(QuestionPair pair, ToIntFunction<Answers> side) {
        return pair.answers() instanceof Disclosed.Shown<Answers>(Answers answers)
                ? new Count(side.applyAsInt(answers))
                : ComparedResultsContent.isSuppressed(pair)
                        ? words.text("privacytest.results.suppressed")
                        : new Blank();
    }

    private Text chance(QuestionPair pair) {
        return words.text(Stream.of(Chance.values())
                .filter(each -> pair.chance().equals(new Disclosed.Shown<>(Optional.of(each))))
                .findFirst()
                .orElse(Chance.UNKNOWN)
                .translationKey());
    }

    /** The question, and how it was worded then when it was declared the same. */
    private ReportCell asked(QuestionPair pair) {
        Said question = question(pair.question());
        return pair.declared()
                ? new Sentence(Said.join(
                        "\n",
                        List.of(
                                question,
                                words.say(
                                        "privacytest.compare.declared",
                                        Said.content(pair.earlier().text(), language())))))
                : Text.of(question);
    }

    private Said question(QuizQuestion question) {
        return Said.content(question.code() + " " + question.text(), language());
    }

    private Locale language() {
        return Said.language(quiz.language());
    }
}
