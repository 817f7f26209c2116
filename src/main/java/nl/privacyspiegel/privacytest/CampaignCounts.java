package nl.privacyspiegel.privacytest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.grading.Answer;
import nl.privacyspiegel.privacytest.grading.GradableAnswers;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.outcome.AnswerCounts;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.privacytest.results.UnitCounts;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizAnswer;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.springframework.stereotype.Component;

/** Counts the raw answers of a closed campaign, for {@link ResultWriter} only. */
@Component
class CampaignCounts {

    private final CampaignUnitRepository units;
    private final KeptSubmissions submissions;
    private final GradedAnswers graded;
    private final GradableAnswers gradable;
    private final TestSettingRepository settings;
    private final QuizStore quizzes;

    CampaignCounts(
            CampaignUnitRepository units,
            KeptSubmissions submissions,
            GradedAnswers graded,
            GradableAnswers gradable,
            TestSettingRepository settings,
            QuizStore quizzes) {
        this.units = units;
        this.submissions = submissions;
        this.graded = graded;
        this.gradable = gradable;
        this.settings = settings;
        this.quizzes = quizzes;
    }

    /**
     * The counts over the frozen tree of the campaign. What one person answered to several questions is counted nowhere.
     *
     * @param withOpen whether open questions are counted: all their answers have been graded
     */
    UnitCounts count(Campaign campaign, boolean withOpen) {
        Set<String> open = withOpen
                ? gradable.questions(
                        GradedCampaigns.toGrade(campaign, settings.current().groupSize(), units))
                : Set.of();
        List<QuizQuestion> questions = quizzes.data(campaign.quiz()).questions().stream()
                .filter(question -> open.contains(question.id()) || !(question instanceof QuizQuestion.Open))
                .toList();
        Map<String, QuizQuestion> byId =
                questions.stream().collect(Collectors.toMap(QuizQuestion::id, Function.identity()));
        Map<UUID, AnswerGrade> gradings = withOpen ? graded.of(campaign.id()) : Map.of();
        Map<UnitId, Tally> tallies = new HashMap<>();
        submissions.each(
                campaign.id().value(),
                submission -> tallies.computeIfAbsent(submission.unit(), unit -> new Tally())
                        .add(submission, byId, gradings));
        List<CampaignUnit> tree = units.findByCampaignId(campaign.id().value());
        return counts(campaign.unit(), tree, tallies, questions);
    }

    /** What the people of one unit answered: to each question how many gave the same answer. */
    private static final class Tally {

        private final Map<String, Map<QuizAnswer, Integer>> given = new HashMap<>();
        private int submissions;

        void add(Submission submission, Map<String, QuizQuestion> questions, Map<UUID, AnswerGrade> gradings) {
            submissions++;
            for (Answer answer : submission.answers()) {
                QuizQuestion question = questions.get(answer.question());
                if (question != null) {
                    given.computeIfAbsent(question.id(), some -> new HashMap<>())
                            .merge(scorable(question, answer, gradings), 1, Integer::sum);
                }
            }
        }

        private static QuizAnswer scorable(QuizQuestion question, Answer answer, Map<UUID, AnswerGrade> gradings) {
            return switch (GivenAnswer.decode(question, answer.content())) {
                case GivenAnswer.Truth(boolean value) -> new QuizAnswer.Truth(value);
                case GivenAnswer.Ticked(var options) -> new QuizAnswer.Ticked(options);
                case GivenAnswer.Text text ->
                    new QuizAnswer.Graded(Optional.ofNullable(answer.group())
                            .map(gradings::get)
                            .orElseThrow());
            };
        }

        Map<QuizAnswer, Integer> of(QuizQuestion question) {
            return given.getOrDefault(question.id(), Map.of());
        }
    }

    private static UnitCounts counts(
            UnitId unit, List<CampaignUnit> tree, Map<UnitId, Tally> tallies, List<QuizQuestion> questions) {
        Tally own = tallies.getOrDefault(unit, new Tally());
        Map<String, OptionCounts> counted = new LinkedHashMap<>();
        for (QuizQuestion question : questions) {
            counted.putAll(AnswerCounts.of(question, own.of(question)));
        }
        List<UnitCounts> below = new ArrayList<>();
        for (CampaignUnit part : tree) {
            if (unit.equals(part.parent())) {
                below.add(counts(part.unit(), tree, tallies, questions));
            }
        }
        int doubtful = tree.stream()
                .filter(row -> unit.equals(row.unit()))
                .mapToInt(row -> row.headcount().doubtful())
                .sum();
        return new UnitCounts(unit.toString(), own.submissions, doubtful, counted, below);
    }
}
