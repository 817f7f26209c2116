package nl.privacyspiegel.privacytest.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.handing.Caution;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.AskedQuestion;
import nl.privacyspiegel.privacytest.results.Conclusion;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The results of one closed campaign, as far as the reader may see them. Everything in here has passed the small-group
 * rule.
 */
public final class CampaignResults {

    /**
     * The campaign that these results are of.
     *
     * @param unit the unit that the campaign is of
     * @param openPending whether open questions still wait for their grading to be published
     * @param deleteOn when the answers are deleted or were to be
     * @param answersDeletedOn when they were, or null
     */
    public record Header(
            CampaignId id,
            String name,
            UnitId unit,
            String quizName,
            int quizNumber,
            CampaignPeriod period,
            CampaignAccess access,
            LocalDate closedOn,
            boolean openPending,
            LocalDate deleteOn,
            @Nullable LocalDate answersDeletedOn) {

        /** The translation key of a sentence about open questions that wait for their grading, or never get one. */
        public String pendingKey() {
            return answersDeletedOn == null
                    ? "privacytest.results.pending.callout"
                    : "privacytest.results.pending.gone";
        }
    }

    /**
     * A unit of the campaign that the reader may see.
     *
     * @param depth 0 for a unit whose parent the reader does not see here
     * @param name its name at closing
     * @param submissions how many of it and everything below it took part
     * @param heads how many people work there and below it, as was stated when codes were made; null where nobody said so
     */
    public record ResultUnit(
            UnitId id,
            String name,
            int depth,
            Disclosed<Integer> submissions,
            @Nullable Integer heads) {

        public ResultUnit(UnitId id, String name, int depth, Disclosed<Integer> submissions) {
            this(id, name, depth, submissions, null);
        }

        /** Which part of its people took part; empty where the one is hidden or the other not known, or more codes went out. */
        public Optional<Percentage> response() {
            return heads != null
                            && submissions instanceof Disclosed.Shown<Integer>(Integer people)
                            && people <= heads
                            && heads > 0
                    ? Optional.of(Percentage.of(people, heads))
                    : Optional.empty();
        }
    }

    /**
     * One question for one unit.
     *
     * @param pending whether its grading is not published yet: not the same as suppressed
     * @param wholeOnly whether no unit below the campaign is shown of it, however large: of an open question, and of one without
     *     a right answer of which several may be chosen
     */
    public record Line(
            QuizQuestion question,
            boolean pending,
            boolean wholeOnly,
            Disclosed<QuestionResult> result,
            Optional<Conclusion> conclusion) {

        /** The translation key of why there is no result to show. */
        public String reasonKey() {
            if (pending) {
                return "privacytest.results.pending.long";
            }
            if (!wholeOnly) {
                return "privacytest.results.suppressed.long";
            }
            return isOpen() ? "privacytest.results.wholeOnly.long" : "privacytest.results.wholeOnly.several";
        }

        /** Whether it is an open question of which this unit is not shown. */
        public boolean isOpenAndHidden() {
            return !pending && wholeOnly && isOpen();
        }

        private boolean isOpen() {
            return question instanceof QuizQuestion.Open;
        }

        /** Whether it is hidden because too few people answered, or to protect those of another unit. */
        public boolean isOfSmallGroup() {
            return !pending && !wholeOnly && !result.isShown();
        }
    }

    private final Header header;
    private final QuizData quiz;
    private final List<ResultUnit> units;
    private final PublishedResults results;

    private final List<Caution> cautions;

    public CampaignResults(Header header, QuizData quiz, List<ResultUnit> units, PublishedResults results) {
        this(header, quiz, units, results, List.of());
    }

    /** @param cautions what is to be said of how codes were handed out */
    public CampaignResults(
            Header header, QuizData quiz, List<ResultUnit> units, PublishedResults results, List<Caution> cautions) {
        this.cautions = List.copyOf(cautions);
        this.header = header;
        this.quiz = quiz;
        this.units = List.copyOf(units);
        this.results = results;
    }

    /** What these results cannot know because of how the test was handed out, for whoever reads them. */
    public List<Caution> cautions() {
        return header.access() == CampaignAccess.OPEN_LINK
                ? Stream.concat(
                                Stream.of(new Caution(Caution.Kind.OPEN_LINK)),
                                cautions.stream().filter(caution -> caution.kind() == Caution.Kind.ON_PAPER))
                        .toList()
                : cautions;
    }

    public Header header() {
        return header;
    }

    public QuizData quiz() {
        return quiz;
    }

    /** The units that the reader may see, shown or suppressed, each before those below it; at least one. */
    public List<ResultUnit> units() {
        return units;
    }

    /** From how many people on a group is shown. */
    public int groupSize() {
        return results.groupSize().threshold();
    }

    /** A unit, if the reader may see it in this campaign. */
    public Optional<ResultUnit> unit(UnitId unit) {
        return units.stream().filter(each -> each.id().equals(unit)).findFirst();
    }

    /** Every question of the quiz, in its order, for a unit and everything below it. */
    public List<Line> lines(UnitId unit) {
        return quiz.questions().stream().map(question -> line(question, unit)).toList();
    }

    private static boolean isForTheWholeOnly(QuizQuestion question) {
        return question instanceof QuizQuestion.Open
                || (question instanceof QuizQuestion.Inventory && AnswerNames.areSeveral(question));
    }

    private Line line(QuizQuestion question, UnitId unit) {
        boolean pending = isPending(question);
        Disclosed<QuestionResult> result = pending
                ? new Disclosed.Suppressed<>()
                : QuestionResult.of(AnswerCounts.asked(question), results, unit.toString());
        return new Line(
                question,
                pending,
                isForTheWholeOnly(question) && !unit.equals(header.unit()),
                result,
                Conclusion.of(result));
    }

    /** How well each topic was known by a unit and everything below it, the weakest first, over the scored questions. */
    public List<TopicTable.Row> topics(UnitId unit) {
        return TopicTable.of(scored(unit, question -> question.about().topic()));
    }

    /** How well the questions about each domain of a framework were known by a unit and everything below it, by the id of the domain. */
    public Map<String, TopicTable.Row> domains(UnitId unit) {
        return TopicTable.of(scored(unit, question -> question.about().domain())).stream()
                .collect(Collectors.toMap(TopicTable.Row::topic, Function.identity()));
    }

    /** The topics of which questions are about this domain, over these questions only, the weakest first. */
    public List<TopicTable.Row> topics(UnitId unit, String domain) {
        return TopicTable.of(scored(
                        unit,
                        question -> question.about().domain().equals(domain)
                                ? question.about().topic()
                                : ""))
                .stream()
                .filter(row -> !row.topic().isEmpty())
                .toList();
    }

    /** How well the whole test was known by a unit and everything below it, over the scored questions. */
    public Optional<TestSummary> summary(UnitId unit) {
        return TestSummary.of(scored(unit, question -> question.about().topic()));
    }

    private List<TopicTable.ScoredQuestion> scored(UnitId unit, Function<QuizQuestion, String> group) {
        return quiz.questions().stream()
                .filter(QuizQuestion::counts)
                .filter(question -> !isPending(question))
                .map(question -> new TopicTable.ScoredQuestion(group.apply(question), scores(question, unit)))
                .toList();
    }

    /** Whether the grading of this question is not published yet. */
    boolean isPending(QuizQuestion question) {
        return header.openPending() && question instanceof QuizQuestion.Open;
    }

    /** What the answers to this question earned, as far as it may be seen: suppressed while its grading is pending. */
    Disclosed<ScoreCounts> scores(QuizQuestion question, UnitId unit) {
        AskedQuestion asked = AnswerCounts.asked(question);
        return isPending(question)
                ? new Disclosed.Suppressed<>()
                : QuestionResult.scores(asked, results, unit.toString());
    }
}
