package nl.privacyspiegel.privacytest;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.demo.DemoQuizResult;
import nl.privacyspiegel.privacytest.demo.DemoQuizResult.Outcome;
import nl.privacyspiegel.privacytest.demo.DemoQuizResultYaml;
import nl.privacyspiegel.privacytest.grading.Answer;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizVersionId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the campaign of 2017 into an empty demonstration: as many submissions as there were, whose results are the published
 * ones. Who gave which answers together is not known, so the answers to each question are dealt out in their order. Their numbers
 * were published in 2017, to the digit, so that ranges would hide nothing.
 */
@Component
@Profile("demo")
@Order(21)
class Demo2017CampaignLoader implements ApplicationRunner {

    private static final String NAME = "Privacytest voorjaar 2017";

    private final CampaignRepository campaigns;
    private final CampaignUnits campaignUnits;
    private final SubmissionRepository submissions;
    private final GradedAnswers graded;
    private final QuizStore quizzes;
    private final ResultWriter writer;
    private final Retention retention;
    private final DemoUnits units;
    private final Clock clock;

    Demo2017CampaignLoader(
            CampaignRepository campaigns,
            CampaignUnits campaignUnits,
            SubmissionRepository submissions,
            GradedAnswers graded,
            QuizStore quizzes,
            ResultWriter writer,
            Retention retention,
            DemoUnits units,
            Clock clock) {
        this.campaigns = campaigns;
        this.campaignUnits = campaignUnits;
        this.submissions = submissions;
        this.graded = graded;
        this.quizzes = quizzes;
        this.writer = writer;
        this.retention = retention;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        DemoQuizResult demo = DemoQuizResultYaml.read(
                        new ClassPathResource("content/demo/privacytest-2017.yaml").getContentAsByteArray())
                .orThrow();
        QuizVersionId quiz =
                quizzes.newestPublished(demo.quizKey()).orElseThrow().id();
        UnitId unit = units.named(demo.unit());
        if (campaigns.existsByNameAndUnitId(NAME, unit.value())) {
            return;
        }
        Campaign campaign = campaigns.saveAndFlush(new Campaign(new NewCampaign(
                NAME,
                unit,
                quiz,
                new CampaignPeriod(demo.start(), demo.end()),
                CampaignAccess.OPEN_LINK,
                Set.of(unit),
                "",
                0)));
        campaignUnits.offer(campaign, Set.of(unit));
        campaignUnits.freeze(campaign);
        campaign.open(demo.start(), GroupSize.DEFAULT, PrivacySettings.MOST_DAYS, null);
        AnswerSheet empty = new AnswerSheet(AnswerSheet.State.HANDED_IN, unit.value(), demo.start(), Map.of());
        List<Submission> handedIn = Stream.generate(() -> new Submission(campaign.id(), empty, Submission.SMALLEST))
                .limit(demo.respondents())
                .toList();
        QuizData data = quizzes.data(quiz);
        demo.outcomes()
                .forEach(outcome ->
                        answer(campaign, data.question(outcome.question()).orElseThrow(), outcome, handedIn));
        submissions.saveAll(handedIn);
        campaign.close(demo.end(), GroupSize.DEFAULT);
        campaign.gradingPublished(demo.end());
        campaigns.flush();
        writer.writePublic(campaign);
        retention.deleteAsPromised(campaign, LocalDate.now(clock));
    }

    private void answer(Campaign campaign, QuizQuestion question, Outcome outcome, List<Submission> handedIn) {
        List<String> contents = contents(question, outcome);
        Map<String, UUID> groups = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            String content = contents.get(i);
            Answer answer = new Answer(handedIn.get(i).id(), question.id(), content);
            if (question instanceof QuizQuestion.Open open) {
                answer.gradedIn(groups.computeIfAbsent(
                        content,
                        code -> graded.add(
                                campaign.id(),
                                open.id(),
                                groups.size(),
                                code,
                                Collections.frequency(contents, content),
                                grading(open, code))));
            }
            handedIn.get(i).gradedIn(List.of(answer));
        }
    }

    private static AnswerGrade grading(QuizQuestion.Open question, String code) {
        return question.gradings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Each answer as often as it was given; those of which only the number is known are spread over the other options. */
    private static List<String> contents(QuizQuestion question, Outcome outcome) {
        List<String> contents = new ArrayList<>();
        outcome.counts().forEach((content, count) -> contents.addAll(Collections.nCopies(count, content)));
        if (question instanceof SingleChoice choice) {
            List<String> others = choice.options().stream()
                    .map(QuizQuestion.Option::id)
                    .filter(option -> !outcome.counts().containsKey(option))
                    .toList();
            for (int i = 0; i < outcome.unknown(); i++) {
                contents.add(others.get(i % others.size()));
            }
        }
        return contents;
    }
}
