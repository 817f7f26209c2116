package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.privacytest.results.TrainingAdvice;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * Everything that a report of results says, in the reader's words and without a file format. What is suppressed is words
 * here; its numbers are not in the results that this is made from.
 *
 * @param name the name of the campaign
 * @param closedOn the day since which its results can be seen
 * @param heading says whose results these are
 * @param about the unit and the quiz
 * @param notices sentences that a reader must see first
 * @param topicsDescription the topics in sentences, for who cannot see them in a chart
 * @param topics a row for each topic, the weakest first; without rows when nothing of the unit is shown
 * @param questions in the order of the quiz; empty when nothing of the unit is shown
 * @param units every unit that the reader may see
 */
public record ResultContent(
        String name,
        LocalDate closedOn,
        Said heading,
        Said about,
        List<String> notices,
        ReportTable facts,
        ReportTable topics,
        String topicsDescription,
        List<QuestionBlock> questions,
        ReportTable units,
        ReportTable account) {

    public ResultContent {
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    public String title() {
        return heading.text();
    }

    public String subtitle() {
        return about.text();
    }

    /** What is known least, and what is asked after it; nothing when nothing of the unit may be shown. */
    public Optional<Brief> brief(ReportTexts words) {
        TestMessage message = new TestMessage(this, words);
        return message.said().map(said -> new Brief(said, message.closed(), List.of(), message.asked(), List.of()));
    }

    public static ResultContent of(
            CampaignResults results, ResultUnit unit, ReportTexts words, String applicationVersion, LocalDateTime now) {
        Header header = results.header();
        Locale language = Said.language(results.quiz().language());
        boolean shown = unit.submissions().isShown();
        ReportTable topics = topics(results, unit, words, shown);
        return new ResultContent(
                header.name(),
                header.closedOn(),
                words.say("reporting.results.title", Said.content(header.name())),
                Said.join(
                        " \u00b7 ",
                        List.of(
                                Said.words(unit.name()),
                                words.say(
                                        "reporting.fact.framework.value",
                                        Said.content(header.quizName(), language),
                                        Integer.toString(header.quizNumber())))),
                notices(results, unit, words),
                facts(results, unit, words),
                topics,
                words.get(
                        "reporting.chart.topics.description",
                        topics.rows().stream()
                                .map(row -> row.cells().get(0).display() + ": "
                                        + row.cells().get(1).display() + ".")
                                .collect(Collectors.joining(" "))),
                shown ? QuestionBlock.of(results.lines(unit.id()), language, words) : List.of(),
                units(results, words, each -> true),
                ResultAccountTable.of(results, unit, words, applicationVersion, now));
    }

    /** The same with only these units in the table of units. */
    static ResultContent within(
            CampaignResults results,
            ResultUnit unit,
            Set<UnitId> shown,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime now) {
        ResultContent whole = of(results, unit, words, applicationVersion, now);
        return new ResultContent(
                whole.name,
                whole.closedOn,
                whole.heading,
                whole.about,
                whole.notices,
                whole.facts,
                whole.topics,
                whole.topicsDescription,
                whole.questions,
                units(results, words, each -> shown.contains(each.id())),
                whole.account);
    }

    private static List<String> notices(CampaignResults results, ResultUnit unit, ReportTexts words) {
        List<String> notices = new ArrayList<>();
        results.cautions()
                .forEach(caution ->
                        notices.add(words.get(caution.key(), caution.arguments().toArray())));
        if (!unit.submissions().isShown()) {
            notices.add(words.get("privacytest.results.suppressed.long"));
        } else {
            List<Line> lines = results.lines(unit.id());
            if (lines.stream().anyMatch(Line::pending)) {
                notices.add(words.get(results.header().pendingKey()));
            }
            if (lines.stream().anyMatch(Line::isOpenAndHidden)) {
                notices.add(words.get("privacytest.results.wholeOnly"));
            }
            if (lines.stream().anyMatch(Line::isOfSmallGroup)) {
                notices.add(words.get("privacytest.results.suppressed.explained", results.groupSize()));
            }
        }
        return notices;
    }

    private static ReportTable facts(CampaignResults results, ResultUnit unit, ReportTexts words) {
        Header header = results.header();
        return new ReportTable(
                words.get("reporting.table.facts"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                Stream.concat(
                                Stream.of(
                                        fact(words, "reporting.fact.unit", new Text(unit.name())),
                                        fact(words, "reporting.results.campaign", Text.content(header.name())),
                                        fact(
                                                words,
                                                "reporting.results.quiz",
                                                words.text(
                                                        "reporting.fact.framework.value",
                                                        header.quizName(),
                                                        Integer.toString(header.quizNumber()))),
                                        fact(
                                                words,
                                                "reporting.fact.periodStart",
                                                words.day(header.period().firstDay())),
                                        fact(
                                                words,
                                                "reporting.fact.periodEnd",
                                                words.day(header.period().lastDay())),
                                        fact(words, "reporting.results.submissions", words.count(unit.submissions())),
                                        fact(words, "reporting.results.threshold", new Count(results.groupSize()))),
                                new WholeTest(words).rows(results, unit).stream())
                        .toList());
    }

    static Row fact(ReportTexts words, String label, ReportCell value) {
        return Row.of(RowKind.PLAIN, words.text(label), value);
    }

    private static ReportTable topics(CampaignResults results, ResultUnit unit, ReportTexts words, boolean shown) {
        return new ReportTable(
                words.get("reporting.table.topics"),
                List.of(
                        words.get("privacytest.results.topic"),
                        words.get("privacytest.results.mean"),
                        words.get("reporting.results.questions.shown"),
                        words.get("reporting.results.questions.hidden"),
                        words.get("privacytest.results.advice"),
                        words.get("reporting.results.whatToDo")),
                shown
                        ? results.topics(unit.id()).stream()
                                .map(row -> topic(row, results.quiz(), words))
                                .toList()
                        : List.of());
    }

    private static Row topic(TopicTable.Row row, QuizData quiz, ReportTexts words) {
        Optional<TrainingAdvice> advice = TrainingAdvice.of(row);
        return Row.of(
                RowKind.PLAIN,
                Text.of(topic(quiz, row, words)),
                words.mean(row),
                new Count(row.questions()),
                new Count(row.suppressed()),
                words.text(advice.map(TrainingAdvice::translationKey).orElse("privacytest.results.advice.none")),
                advice.filter(TrainingAdvice::showsWhatToDo)
                        .flatMap(needed -> quiz.topic(row.topic()))
                        .<ReportCell>map(topic -> Text.of(Said.content(topic.advice(), Said.language(quiz.language()))))
                        .orElseGet(Blank::new));
    }

    private static Said topic(QuizData quiz, TopicTable.Row row, ReportTexts words) {
        return Said.content(words.topic(quiz, row), Said.language(quiz.language()));
    }

    private static ReportTable units(CampaignResults results, ReportTexts words, Predicate<ResultUnit> which) {
        return new ReportTable(
                words.get("reporting.table.units"),
                List.of(
                        words.get("privacytest.results.unit"),
                        words.get("privacytest.results.submissions"),
                        words.get("privacytest.results.weakest"),
                        words.get("reporting.results.weakest.score")),
                results.units().stream()
                        .filter(which)
                        .map(unit -> unit(unit, results, words))
                        .toList());
    }

    private static Row unit(ResultUnit unit, CampaignResults results, ReportTexts words) {
        Text name = new Text("\u2003".repeat(unit.depth()) + unit.name());
        if (!unit.submissions().isShown()) {
            Text suppressed = words.text("privacytest.results.suppressed");
            return Row.of(RowKind.PLAIN, name, suppressed, suppressed, suppressed);
        }
        Optional<TopicTable.Row> weakest = results.topics(unit.id()).stream()
                .findFirst()
                .filter(row -> row.facility().isPresent());
        return Row.of(
                RowKind.PLAIN,
                name,
                words.count(unit.submissions()),
                weakest.<ReportCell>map(row -> Text.of(topic(results.quiz(), row, words)))
                        .orElseGet(() -> words.text("privacytest.results.suppressed")),
                weakest.<ReportCell>map(words::mean)
                        .orElseGet(() -> new Share(words.get("privacytest.results.suppressed"))));
    }
}
