package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.QuestionPair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.TopicPair;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.shared.Days;

/**
 * Everything that a report of two campaigns beside each other says, in the reader's words and without a file format. What is
 * suppressed in one of both is words here; its numbers are not in the comparison that this is made from.
 *
 * @param about the unit and the quiz
 * @param source when both were closed: at the foot of every page
 * @param notices sentences that a reader must see first
 * @param slides a message a page, the conclusion first and last what is asked
 * @param topics a row for each topic, the weakest of now first
 * @param topicsDescription the topics in sentences, for who cannot see them in a chart
 * @param questions in the order of the quiz of now
 * @param incomparable questions of one of both only, or that ask something else now, and why
 */
public record ComparedResultsContent(
        String title,
        Said about,
        Said source,
        List<String> notices,
        List<Slide> slides,
        ReportTable facts,
        ReportTable topics,
        String topicsDescription,
        ReportTable questions,
        ReportTable incomparable,
        ReportTable account) {

    public ComparedResultsContent {
        notices = List.copyOf(notices);
        slides = List.copyOf(slides);
    }

    public String subtitle() {
        return about.text();
    }

    public Said footer() {
        return Said.join(" \u00b7 ", List.of(about, source));
    }

    /** The same as the slides, before anything else. */
    public Brief brief() {
        return Brief.of(slides);
    }

    /**
     * Of one unit.
     *
     * @param now the results of the later of both campaigns
     */
    public static ComparedResultsContent of(
            CampaignComparison comparison,
            CampaignResults now,
            ResultUnit unit,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime time) {
        ComparedResultsTables tables = new ComparedResultsTables(comparison, now.quiz(), words);
        ReportTable topics = tables.topics();
        String description = words.get(
                "privacytest.compare.chart.description",
                topics.rows().stream()
                        .map(row -> words.get(
                                "privacytest.compare.chart.topic",
                                row.cells().get(0).display(),
                                row.cells().get(1).display(),
                                row.cells().get(2).display()))
                        .collect(Collectors.joining(" ")));
        Said quiz = quiz(comparison, now.quiz(), words);
        return new ComparedResultsContent(
                words.get("reporting.compared.title"),
                Said.join(" \u00b7 ", List.of(Said.words(unit.name()), quiz)),
                words.say(
                        "reporting.compared.source",
                        Days.words(comparison.then().closedOn(), words.locale()),
                        Days.words(comparison.now().closedOn(), words.locale())),
                notices(comparison, now, words),
                new ComparedResultsSlides(comparison, now.quiz(), unit, topics, description, tables, words).all(),
                facts(comparison, unit, quiz, tables, words),
                topics,
                description,
                tables.questions(),
                tables.incomparable(),
                account(comparison, now, unit, quiz, words, applicationVersion, time));
    }

    private static Said quiz(CampaignComparison comparison, QuizData quiz, ReportTexts words) {
        Said name = Said.content(comparison.now().quizName(), Said.language(quiz.language()));
        String then = Integer.toString(comparison.then().quizNumber());
        String now = Integer.toString(comparison.now().quizNumber());
        return then.equals(now)
                ? words.say("reporting.fact.framework.value", name, now)
                : words.say("reporting.fact.framework.two", name, then, now);
    }

    private static List<String> notices(CampaignComparison comparison, CampaignResults now, ReportTexts words) {
        List<String> notices = new ArrayList<>(List.of(words.get("privacytest.compare.people")));
        if (comparison.questions().isEmpty()) {
            notices.add(words.get("privacytest.compare.noQuestion"));
        }
        if (comparison.questions().stream().anyMatch(each -> each.pendingThen() || each.pendingNow())) {
            notices.add(words.get("reporting.compared.pending"));
        }
        if (comparison.questions().stream().anyMatch(ComparedResultsContent::isSuppressed)) {
            notices.add(words.get("privacytest.results.suppressed.explained", now.groupSize()));
        }
        return notices;
    }

    /** Whether it is hidden because of a small group, and not because it waits for its grading. */
    static boolean isSuppressed(QuestionPair pair) {
        return !pair.pendingThen() && !pair.pendingNow() && !pair.answers().isShown();
    }

    private static ReportTable facts(
            CampaignComparison comparison,
            ResultUnit unit,
            Said quiz,
            ComparedResultsTables tables,
            ReportTexts words) {
        List<Row> rows = new ArrayList<>(List.of(
                fact(words, "reporting.fact.unit", new Text(unit.name())),
                fact(words, "reporting.results.quiz", new ReportCell.Sentence(quiz)),
                fact(
                        words,
                        "reporting.compared.then",
                        Text.content(comparison.then().name())),
                fact(
                        words,
                        "reporting.compared.then.closed",
                        words.day(comparison.then().closedOn())),
                fact(words, "reporting.compared.then.people", new Count(comparison.submissionsThen())),
                fact(
                        words,
                        "reporting.compared.now",
                        Text.content(comparison.now().name())),
                fact(
                        words,
                        "reporting.compared.now.closed",
                        words.day(comparison.now().closedOn())),
                fact(words, "reporting.compared.now.people", new Count(comparison.submissionsNow()))));
        Optional<TopicPair> whole = comparison.whole();
        whole.ifPresent(all -> {
            rows.add(fact(words, "reporting.compared.questions", new Count(all.questions())));
            rows.add(fact(words, "reporting.compared.questions.left", new Count(all.left())));
            rows.add(fact(
                    words,
                    "reporting.compared.then.mean",
                    tables.mean(all.scores().then())));
            rows.add(fact(
                    words,
                    "reporting.compared.now.mean",
                    tables.mean(all.scores().now())));
            rows.add(fact(words, "reporting.compared.change", tables.change(all.scores())));
        });
        return new ReportTable(
                words.get("reporting.table.facts"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                rows);
    }

    private static ReportTable account(
            CampaignComparison comparison,
            CampaignResults now,
            ResultUnit unit,
            Said quiz,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime time) {
        return AccountTable.of(
                words,
                applicationVersion,
                time,
                fact(words, "reporting.fact.unit", new Text(unit.name())),
                fact(words, "reporting.results.quiz", new ReportCell.Sentence(quiz)),
                fact(words, "reporting.compared.then", campaign(comparison.then(), words)),
                fact(words, "reporting.compared.now", campaign(comparison.now(), words)),
                fact(words, "reporting.results.threshold", new Count(now.groupSize())),
                rule(words, "reporting.results.account.rule", now.groupSize()),
                fact(words, "reporting.compared.account.over", words.text("privacytest.compare.topics.over")),
                rule(words, "reporting.results.account.mean"),
                rule(words, "reporting.results.account.ranges"),
                fact(words, "privacytest.chance.terms", words.text("privacytest.chance.terms.text")),
                rule(words, "reporting.compared.account.recompute"),
                fact(words, "reporting.account.unit", new Text(unit.id().toString())),
                fact(
                        words,
                        "reporting.compared.account.then",
                        new Text(comparison.then().id().toString())),
                fact(
                        words,
                        "reporting.compared.account.now",
                        new Text(comparison.now().id().toString())));
    }

    private static ReportCell campaign(Header header, ReportTexts words) {
        return new ReportCell.Sentence(named(header, words));
    }

    /** A campaign beside another one, which may have the same name. */
    static Said named(Header header, ReportTexts words) {
        return words.say(
                "privacytest.results.campaign",
                Said.content(header.name()),
                Days.words(header.closedOn(), words.locale()));
    }

    private static Row fact(ReportTexts words, String label, ReportCell value) {
        return ResultContent.fact(words, label, value);
    }

    private static Row rule(ReportTexts words, String key, Object... arguments) {
        return fact(words, key, words.text(key + ".value", arguments));
    }
}
