package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Move;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.TopicPair;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Chance;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Points;
import nl.privacyspiegel.shared.Days;

/** What there is to say of two campaigns beside each other, a message a page. Every number in them is also in the tables. */
record ComparedResultsSlides(
        CampaignComparison comparison,
        QuizData quiz,
        ResultUnit unit,
        ReportTable topics,
        String description,
        ComparedResultsTables tables,
        ReportTexts words) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal UNIT = BigDecimal.valueOf(20);

    List<Slide> all() {
        List<Slide> all = new ArrayList<>(List.of(opening()));
        topicsMoved().ifPresent(all::add);
        chance().ifPresent(all::add);
        all.add(reading());
        all.add(asked());
        return all;
    }

    private Slide opening() {
        Said name = Said.words(unit.name());
        return new Slide(
                comparison
                        .whole()
                        .flatMap(whole -> whole.scores().move())
                        .map(move -> moved(name, move))
                        .orElseGet(() -> words.say("reporting.compared.none", name)),
                new Opening(List.of(
                        basis(),
                        Said.words(words.get("reporting.compared.title")),
                        ComparedResultsContent.named(comparison.then(), words),
                        ComparedResultsContent.named(comparison.now(), words))),
                Said.NOTHING);
    }

    private Said moved(Said name, Move move) {
        return words.say(
                move.translationKey(),
                name,
                move.from().format(words.locale()),
                move.to().format(words.locale()));
    }

    /** Over how many questions and people, then and now, with both days. */
    private Said basis() {
        return words.say(
                "reporting.compared.basis",
                comparison.whole().map(TopicPair::questions).orElse(0),
                comparison.submissionsThen(),
                Days.words(comparison.then().closedOn(), words.locale()),
                comparison.submissionsNow(),
                Days.words(comparison.now().closedOn(), words.locale()));
    }

    /** Counts only what is exact: of an estimate nobody knows whether it rose. */
    private Optional<Slide> topicsMoved() {
        List<TopicPair> exact = comparison.topics().stream()
                .filter(topic -> topic.scores().move().filter(Move::exact).isPresent())
                .toList();
        ReportTable data = new ReportTable(
                topics.name(),
                topics.header().subList(0, 3),
                topics.rows().stream()
                        .map(row -> new Row(row.kind(), row.cells().subList(0, 3)))
                        .toList());
        return exact.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Slide(moved(exact), new Columns(data, description, BigDecimal.ZERO, WHOLE, UNIT), basis()));
    }

    private Said moved(List<TopicPair> exact) {
        List<Move> moves =
                exact.stream().flatMap(topic -> topic.scores().move().stream()).toList();
        if (moves.size() == 1) {
            return moved(tables.name(exact.getFirst().topic()), moves.getFirst());
        }
        int all = moves.size();
        int rose = count(moves, 1);
        int fell = count(moves, -1);
        int same = count(moves, 0);
        if (all < comparison.topics().size()) {
            return words.say("reporting.compared.topics.some", all, rose, fell, same);
        }
        if (rose == all) {
            return words.say("reporting.compared.topics.allRose", all);
        }
        if (fell == all) {
            return words.say("reporting.compared.topics.allFell", all);
        }
        return same == all
                ? words.say("reporting.compared.topics.allSame", all)
                : words.say("reporting.compared.topics", all, rose, fell, same);
    }

    private static int count(List<Move> moves, int sign) {
        return (int) moves.stream()
                .filter(move -> move.change().value().signum() == sign)
                .count();
    }

    /** Which questions changed more than chance explains; that none did is worth saying too. */
    private Optional<Slide> chance() {
        long judged = comparison.judged();
        long unlikely = comparison.count(Chance.UNLIKELY);
        if (judged == 0) {
            return Optional.empty();
        }
        if (unlikely == 0) {
            return Optional.of(new Slide(
                    words.say("reporting.compared.chance.none", judged),
                    new Points(List.of(
                            words.say(
                                    "reporting.compared.chance.possible",
                                    comparison.count(Chance.POSSIBLE),
                                    comparison.count(Chance.UNKNOWN)),
                            words.say("reporting.compared.chance.none.read"))),
                    basis()));
        }
        ReportTable questions = tables.moreThanChance();
        return Optional.of(new Slide(
                words.say("reporting.compared.chance", unlikely, judged),
                new Facts(questions, questions.spoken(words.get("privacytest.compare.questions"))),
                basis()));
    }

    private Slide reading() {
        List<Said> points = new ArrayList<>(List.of(
                words.say("privacytest.compare.people"),
                words.say("reporting.compared.fisher"),
                words.say("reporting.compared.oneInTwenty")));
        long suppressed = comparison.questions().stream()
                .filter(ComparedResultsContent::isSuppressed)
                .count();
        if (suppressed > 0) {
            points.add(words.say("reporting.compared.suppressed", suppressed));
        }
        return new Slide(words.say("reporting.compared.reading"), new Points(points), basis());
    }

    private Slide asked() {
        List<String> least = leastKnown();
        List<Said> points = new ArrayList<>();
        least.stream()
                .flatMap(topic -> quiz.topic(topic).stream())
                .map(QuizData.Topic::advice)
                .filter(advice -> !advice.isBlank())
                .forEach(advice -> points.add(Said.content(advice, Said.language(quiz.language()))));
        points.add(words.say("reporting.compared.asked.again"));
        if (least.isEmpty()) {
            return new Slide(
                    words.say("reporting.compared.asked.when"),
                    new Points(points, words.say("reporting.asked.test.again")),
                    basis());
        }
        Said names = Said.join(", ", least.stream().map(tables::name).toList());
        return new Slide(
                words.say("reporting.compared.asked", names),
                new Points(points, words.say("reporting.asked.test", names)),
                basis());
    }

    /** The topics known least now; none when they are alike, or not known well enough to tell. */
    private List<String> leastKnown() {
        Map<String, MeanScore> now = new LinkedHashMap<>();
        comparison
                .topics()
                .forEach(topic -> topic.scores().move().ifPresent(move -> now.put(topic.topic(), move.to())));
        return TopicTable.leastKnown(now).map(lowest -> lowest.of()).orElse(List.of());
    }
}
