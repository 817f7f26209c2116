package nl.privacyspiegel.privacytest.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Chance;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.privacytest.results.TopicTable.ScoredQuestion;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;

/**
 * One unit in two campaigns of one quiz, side by side. Made from what is shown of both and from nothing else. Only questions
 * that have a right answer and are the same in both versions of the quiz can be compared, see {@link QuizChanges}.
 *
 * @param submissionsThen how many took part then; who they were may differ
 * @param whole over all questions that are shown in both, as of one topic without a name; empty when no question can be compared
 * @param topics the weakest of now first, over the questions that are shown in both
 * @param questions in the order of the quiz of now
 * @param changed scored questions that both quizzes have, but that ask something else now
 * @param onlyNow scored questions that were not in the quiz of then
 * @param onlyThen scored questions that are not in the quiz of now
 */
public record CampaignComparison(
        Header then,
        Header now,
        int submissionsThen,
        int submissionsNow,
        Optional<TopicPair> whole,
        List<TopicPair> topics,
        List<QuestionPair> questions,
        List<Changed> changed,
        List<QuizQuestion> onlyNow,
        List<QuizQuestion> onlyThen) {

    /**
     * Two mean scores in per cent with one decimal; each is empty when nobody answered.
     *
     * @param then of the earlier campaign
     * @param now of the later campaign
     */
    public record Pair(Disclosed<Optional<MeanScore>> then, Disclosed<Optional<MeanScore>> now) {

        /** Now minus then in percentage points; suppressed as soon as one of both is. */
        public Disclosed<Optional<MeanScore>> change() {
            return moves().map(move -> move.map(Move::change));
        }

        private Disclosed<Optional<Move>> moves() {
            return then.with(now, (before, after) -> before.flatMap(from -> after.map(to -> new Move(from, to))));
        }

        /** From where to where; empty as soon as one of both is suppressed, or nobody answered. */
        public Optional<Move> move() {
            return moves() instanceof Disclosed.Shown<Optional<Move>>(Optional<Move> move) ? move : Optional.empty();
        }
    }

    /** Two mean scores that are both known. */
    public record Move(MeanScore from, MeanScore to) {

        /** In percentage points. */
        public MeanScore change() {
            return to.minus(from);
        }

        /** Whether it is known which of both is more. */
        public boolean exact() {
            return from.exact() && to.exact();
        }

        /** The translation key of a sentence around a name and both; of what is not exact it does not say which is more. */
        public String translationKey() {
            if (from.equals(to)) {
                return "privacytest.compare.same";
            }
            if (!exact()) {
                return "privacytest.compare.moved";
            }
            return change().value().signum() > 0 ? "privacytest.compare.rose" : "privacytest.compare.fell";
        }
    }

    /**
     * A topic in both campaigns.
     *
     * @param questions over how many questions the means go
     * @param left how many more could be compared if they were shown in both
     */
    public record TopicPair(String topic, Pair scores, int questions, int left) {}

    /**
     * A question in both campaigns; pending when its grading is not published yet.
     *
     * @param question as it was asked now
     * @param earlier as it was asked then
     * @param answers how many answered it then and now, where both are shown
     * @param chance whether chance alone could have made the difference; suppressed as soon as one of both is
     * @param declared whether it was worded otherwise then, and declared to be the same
     */
    public record QuestionPair(
            QuizQuestion question,
            QuizQuestion earlier,
            boolean declared,
            Pair scores,
            Disclosed<Answers> answers,
            Disclosed<Optional<Chance>> chance,
            boolean pendingThen,
            boolean pendingNow) {}

    /** How many answered a question in both campaigns. */
    public record Answers(int then, int now) {}

    /**
     * A question that cannot be compared because of how it changed.
     *
     * @param verdict in what way it changed
     */
    public record Changed(QuizQuestion then, QuizQuestion now, Verdict verdict) {

        /** The translation key of why it cannot be compared. */
        public String reasonKey() {
            return verdict == Verdict.ANSWER
                    ? "privacytest.compare.changed.answer"
                    : "privacytest.compare.changed.reworded";
        }
    }

    public CampaignComparison {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        changed = List.copyOf(changed);
        onlyNow = List.copyOf(onlyNow);
        onlyThen = List.copyOf(onlyThen);
    }

    /** Of how many questions chance alone could, or could not, have made the difference. */
    public long count(Chance chance) {
        return questions(chance).count();
    }

    /** These questions. */
    public Stream<QuestionPair> questions(Chance chance) {
        return questions.stream()
                .filter(question -> question.chance().equals(new Disclosed.Shown<>(Optional.of(chance))));
    }

    /** Of how many questions there is something to say of chance, if only that it cannot be said. */
    public long judged() {
        return Arrays.stream(Chance.values()).mapToLong(this::count).sum();
    }

    /** The units that the reader may see in both campaigns, shown or not, under their name of now. */
    public static List<ResultUnit> units(CampaignResults now, CampaignResults then) {
        return now.units().stream()
                .filter(unit -> then.unit(unit.id()).isPresent())
                .toList();
    }

    /** The comparison for one of these units; suppressed unless the unit is shown in both campaigns. */
    public static Disclosed<CampaignComparison> of(CampaignResults now, CampaignResults then, UnitId unit) {
        return submissions(then, unit)
                .with(submissions(now, unit), (before, after) -> compare(now, then, unit, before, after));
    }

    private static Disclosed<Integer> submissions(CampaignResults results, UnitId unit) {
        return results.unit(unit).map(ResultUnit::submissions).orElseGet(Disclosed.Suppressed::new);
    }

    private static CampaignComparison compare(
            CampaignResults now, CampaignResults then, UnitId unit, int before, int after) {
        List<QuestionPair> pairs = new ArrayList<>();
        List<ScoredQuestion> scoresThen = new ArrayList<>();
        List<ScoredQuestion> scoresNow = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        Set<String> joinedNow = new LinkedHashSet<>();
        Set<String> joinedThen = new LinkedHashSet<>();
        VersionChanges changes = QuizChanges.between(then.quiz(), now.quiz());
        for (QuizQuestion question : scored(now)) {
            Line line = changes.line(question.id()).orElseThrow();
            Optional<QuizQuestion> found = earlier(line, then);
            if (found.isEmpty()) {
                continue;
            }
            QuizQuestion earlier = found.get();
            joinedNow.add(question.id());
            joinedThen.add(earlier.id());
            if (!line.verdict().compares()) {
                changed.add(new Changed(earlier, question, line.verdict()));
            } else {
                Disclosed<ScoreCounts> was = then.scores(earlier, unit);
                Disclosed<ScoreCounts> is = now.scores(question, unit);
                pairs.add(new QuestionPair(
                        question,
                        earlier,
                        line.verdict() == Verdict.DECLARED,
                        new Pair(was.map(ScoreCounts::mean), is.map(ScoreCounts::mean)),
                        was.with(is, (mine, other) -> new Answers(mine.n(), other.n())),
                        was.with(is, Chance::between),
                        then.isPending(earlier),
                        now.isPending(question)));
                String topic = question.about().topic();
                scoresThen.add(new ScoredQuestion(topic, is.with(was, (other, mine) -> mine)));
                scoresNow.add(new ScoredQuestion(topic, was.with(is, (other, mine) -> mine)));
            }
        }
        return new CampaignComparison(
                then.header(),
                now.header(),
                before,
                after,
                topics(TopicTable.of(together(scoresThen)), TopicTable.of(together(scoresNow))).stream()
                        .findFirst(),
                topics(TopicTable.of(scoresThen), TopicTable.of(scoresNow)),
                pairs,
                changed,
                scored(now).stream()
                        .filter(each -> !joinedNow.contains(each.id()))
                        .toList(),
                scored(then).stream()
                        .filter(each -> !joinedThen.contains(each.id()))
                        .toList());
    }

    private static List<ScoredQuestion> together(List<ScoredQuestion> questions) {
        return questions.stream()
                .map(question -> new ScoredQuestion("", question.scores()))
                .toList();
    }

    private static Optional<QuizQuestion> earlier(Line line, CampaignResults then) {
        return Optional.ofNullable(line.before())
                .flatMap(before -> then.quiz().question(before.id()))
                .filter(QuizQuestion::counts);
    }

    private static List<QuizQuestion> scored(CampaignResults results) {
        return results.quiz().questions().stream().filter(QuizQuestion::counts).toList();
    }

    private static List<TopicPair> topics(List<TopicTable.Row> then, List<TopicTable.Row> now) {
        return now.stream()
                .map(row -> new TopicPair(
                        row.topic(),
                        new Pair(
                                mean(then.stream()
                                        .filter(each -> each.topic().equals(row.topic()))
                                        .findFirst()
                                        .orElseThrow()),
                                mean(row)),
                        row.questions(),
                        row.suppressed()))
                .toList();
    }

    private static Disclosed<Optional<MeanScore>> mean(TopicTable.Row row) {
        return row.questions() == 0 ? new Disclosed.Suppressed<>() : new Disclosed.Shown<>(row.facility());
    }
}
