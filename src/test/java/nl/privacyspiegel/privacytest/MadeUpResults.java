package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.outcome.AnswerCounts;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.results.UnitCounts;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuizAnswer;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Option;

/** Results of 21 people, without a database: twelve in a large team, few in a small one, the others in the department. */
public final class MadeUpResults {

    public static final UnitId DEPARTMENT = new UnitId(new UUID(7, 1));
    public static final UnitId LARGE_TEAM = new UnitId(new UUID(7, 2));
    public static final UnitId SMALL_TEAM = new UnitId(new UUID(7, 3));

    private static final int EVERYBODY = 21;
    private static final int LARGE = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 6);

    /** Whose answers are all right. */
    private static final int KNOWS_ALL = 12;

    private MadeUpResults() {}

    /** A question of every kind; every text in it is or holds {@code text}. */
    public static QuizData quiz(String text) {
        Map<AnswerGrade, String> rubric = new EnumMap<>(AnswerGrade.class);
        for (AnswerGrade grading : AnswerGrade.values()) {
            rubric.put(grading, text);
        }
        List<Option> options =
                List.of(new Option("a", text, true), new Option("b", "Tweede", false), new Option("c", "Derde", false));
        List<Option> plain = List.of(new Option("a", text, false), new Option("b", "Nooit", false));
        return new QuizData(
                "proef",
                "Proef",
                null,
                null,
                "nl",
                List.of(
                        new QuizData.Topic("t1", text, text),
                        new QuizData.Topic("t2", "Datalekken", "Oefen een datalek.")),
                List.of(
                        new QuizQuestion.OpenGraded(about("v1", text, "t1"), text, rubric),
                        new QuizQuestion.TrueFalse(about("v2", text, "t1"), true),
                        new QuizQuestion.SingleChoice(about("v3", text, "t2"), options),
                        new QuizQuestion.MultipleChoice(about("v4", text, "t2"), options, PartialCredit.ALL_OR_NOTHING),
                        new QuizQuestion.Inventory(about("v5", text, "t2"), plain, false)));
    }

    private static About about(String id, String text, String topic) {
        return new About(id, id.toUpperCase(java.util.Locale.ROOT), text, topic, "beleid", "", List.of());
    }

    /** The quiz without one of its questions. */
    public static QuizData without(QuizData quiz, String id) {
        return new QuizData(
                quiz.key(),
                quiz.name(),
                quiz.origin(),
                quiz.introduction(),
                quiz.language(),
                quiz.topics(),
                quiz.questions().stream()
                        .filter(question -> !question.id().equals(id))
                        .toList());
    }

    /**
     * Of two teams.
     *
     * @param small how many of the 21 belong to the small team
     */
    public static CampaignResults results(QuizData quiz, int small) {
        return results(quiz, small, false, GroupSize.MINIMUM);
    }

    /**
     * Of two teams, under this threshold.
     *
     * @param pending whether open questions wait for their grading
     * @param threshold from how many people on a group is shown
     */
    public static CampaignResults results(QuizData quiz, int small, boolean pending, int threshold) {
        return results(
                quiz,
                small,
                (question, person) -> Stream.of(answer(question, person)),
                threshold,
                header(pending, FIRST_DAY, "voorjaar 2017"));
    }

    /** A year later, when so many of the 21 know everything. */
    public static CampaignResults yearLater(QuizData quiz, int small, int knowing, boolean pending) {
        return results(
                quiz,
                small,
                (question, person) -> Stream.of(answer(question, person < knowing ? KNOWS_ALL : person)),
                GroupSize.MINIMUM,
                header(pending, FIRST_DAY.plusYears(1), "voorjaar 2018"));
    }

    /** A year later, when nearly everybody skipped this question. */
    public static CampaignResults yearLaterSkipping(QuizData quiz, String skipped) {
        return results(
                quiz,
                3,
                (question, person) -> question.id().equals(skipped) && person > 2
                        ? Stream.empty()
                        : Stream.of(answer(question, person)),
                GroupSize.MINIMUM,
                header(false, FIRST_DAY.plusYears(1), "voorjaar 2018"));
    }

    /** What a person answers, if anything. */
    private interface Answering {
        Stream<QuizAnswer> of(QuizQuestion question, int person);
    }

    private static CampaignResults results(
            QuizData quiz, int small, Answering answering, int threshold, Header header) {
        UnitCounts large = counts(quiz, LARGE_TEAM, 0, LARGE, answering, List.of());
        UnitCounts little = counts(quiz, SMALL_TEAM, LARGE, LARGE + small, answering, List.of());
        PublishedResults published = Suppression.publish(
                new GroupSize(threshold),
                counts(quiz, DEPARTMENT, LARGE + small, EVERYBODY, answering, List.of(large, little)));
        return new CampaignResults(
                header,
                quiz,
                List.of(
                        unit(published, DEPARTMENT, "Afdeling", 0),
                        unit(published, LARGE_TEAM, "Grote ploeg", 1),
                        unit(published, SMALL_TEAM, "Kleine ploeg", 1)),
                published);
    }

    private static Header header(boolean pending, LocalDate first, String season) {
        return new Header(
                new CampaignId(new UUID(7, first.getYear() - 2008)),
                "Privacytest " + season,
                DEPARTMENT,
                "Proef",
                1,
                new CampaignPeriod(first, first.plusDays(20)),
                CampaignAccess.CODES,
                first.plusDays(20),
                pending,
                first.plusDays(110),
                null);
    }

    private static ResultUnit unit(PublishedResults published, UnitId id, String name, int depth) {
        return new ResultUnit(id, name, depth, published.submissions(id.toString()));
    }

    private static UnitCounts counts(
            QuizData quiz, UnitId unit, int from, int to, Answering answering, List<UnitCounts> below) {
        Map<String, OptionCounts> own = new LinkedHashMap<>();
        for (QuizQuestion question : quiz.questions()) {
            own.putAll(AnswerCounts.of(
                    question,
                    IntStream.range(from, to)
                            .boxed()
                            .flatMap(person -> answering.of(question, person))
                            .toList()));
        }
        return new UnitCounts(unit.toString(), to - from, own, below);
    }

    private static QuizAnswer answer(QuizQuestion question, int person) {
        return switch (question) {
            case QuizQuestion.Open open ->
                new QuizAnswer.Graded(
                        open.gradings().get(person % open.gradings().size()));
            case QuizQuestion.TrueFalse statement -> new QuizAnswer.Truth(person % 7 != 0);
            case QuizQuestion.SingleChoice choice ->
                new QuizAnswer.Ticked(Set.of(choice.options().get(person % 3).id()));
            case QuizQuestion.MultipleChoice choice ->
                new QuizAnswer.Ticked(person % 2 == 0 ? Set.of("a") : Set.of("a", "b"));
            case QuizQuestion.Inventory inventory -> new QuizAnswer.Ticked(Set.of(person % 4 == 0 ? "a" : "b"));
        };
    }
}
