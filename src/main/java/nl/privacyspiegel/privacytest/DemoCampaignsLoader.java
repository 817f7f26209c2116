package nl.privacyspiegel.privacytest;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.demo.DemoCampaigns;
import nl.privacyspiegel.privacytest.demo.DemoCampaigns.Made;
import nl.privacyspiegel.privacytest.demo.DemoRespondents;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.shared.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts made-up campaigns into an empty demonstration: one open, one to be graded, one published, and its predecessor; and
 * three of the invented region, a year apart.
 */
@Component
@Profile("demo")
@Order(20)
class DemoCampaignsLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCampaignsLoader.class);

    private final CampaignRepository campaigns;
    private final CampaignUnits campaignUnits;
    private final OngoingTests ongoing;
    private final GradedAnswers graded;
    private final QuizStore quizzes;
    private final CampaignClosing closing;
    private final ResultWriter writer;
    private final Retention retention;
    private final DemoUnits units;
    private final Optional<DemoRegion> region;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, UnitId> known = new HashMap<>();

    DemoCampaignsLoader(
            CampaignRepository campaigns,
            CampaignUnits campaignUnits,
            OngoingTests ongoing,
            GradedAnswers graded,
            QuizStore quizzes,
            CampaignClosing closing,
            ResultWriter writer,
            Retention retention,
            DemoUnits units,
            Optional<DemoRegion> region,
            TransactionOperations transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.campaignUnits = campaignUnits;
        this.ongoing = ongoing;
        this.graded = graded;
        this.quizzes = quizzes;
        this.closing = closing;
        this.writer = writer;
        this.retention = retention;
        this.units = units;
        this.region = region;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoCampaigns demo = read("afnames.yaml");
        load(demo);
        if (region.isPresent()) {
            load(read("regio/afnames.yaml").answeredLike(demo));
        }
    }

    private static DemoCampaigns read(String file) throws IOException {
        return DemoCampaigns.read(new ClassPathResource("content/demo/" + file).getContentAsByteArray())
                .orThrow();
    }

    /** Each in a transaction of its own: what one campaign made need not be looked at while the next is made. */
    private void load(DemoCampaigns demo) {
        Made first = demo.campaigns().getFirst();
        if (campaigns.existsByNameAndUnitId(first.name(), unit(first.unit()).value())) {
            return;
        }
        QuizVersionId quiz =
                quizzes.newestPublished(demo.quizKey()).orElseThrow().id();
        DemoRespondents respondents = new DemoRespondents(demo);
        demo.campaigns()
                .forEach(made -> transactions.executeWithoutResult(status -> load(made, demo, quiz, respondents)));
    }

    /** Who tries the demonstration takes the test at once, without an account; its campaign's page has the same link. */
    @EventListener
    void announce(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        campaigns.findAll().stream()
                .filter(campaign -> campaign.openToken() != null)
                .forEach(campaign -> LOG.info(
                        "\n\nDe test maken als medewerker: http://localhost:{}/test/{}\n", port, campaign.openToken()));
    }

    private UnitId unit(String name) {
        return known.computeIfAbsent(name, units::named);
    }

    private void load(Made made, DemoCampaigns demo, QuizVersionId quiz, DemoRespondents respondents) {
        LocalDate today = LocalDate.now(clock);
        CampaignPeriod period = new CampaignPeriod(today.plusDays(made.begin()), today.plusDays(made.end()));
        UnitId unit = unit(made.unit());
        Set<UnitId> offered = made.submissions().isEmpty()
                ? Set.of(unit)
                : made.submissions().keySet().stream().map(this::unit).collect(Collectors.toSet());
        Campaign campaign = campaigns.saveAndFlush(new Campaign(new NewCampaign(
                made.name(),
                unit,
                quiz,
                period,
                made.access(),
                offered,
                made.purpose(),
                NewCampaign.DEFAULT_SECOND_GRADING)));
        campaignUnits.offer(campaign, offered);
        if (made.access() == CampaignAccess.CODES) {
            campaignUnits.issued(
                    campaign,
                    made.heads().entrySet().stream()
                            .collect(Collectors.toMap(each -> unit(each.getKey()), Map.Entry::getValue)));
        }
        campaign.open(
                period.firstDay(),
                GroupSize.DEFAULT,
                PrivacySettings.MOST_DAYS,
                made.access() == CampaignAccess.OPEN_LINK ? Secret.random().text() : null);
        ongoing.open(campaign);
        ongoing.handedIn(campaign.id(), period.firstDay(), handedIn(made, quizzes.data(quiz), respondents));
        campaigns.flush();
        if (made.state() != CampaignState.OPEN) {
            closing.close(campaign, period.lastDay());
        }
        if (made.state() == CampaignState.GRADED) {
            graded.gradeAll(campaign.id(), (question, content) -> grading(demo, question, content));
            campaign.gradingPublished(period.lastDay());
            campaigns.flush();
            writer.write(campaign);
        }
        retention.deleteAsPromised(campaign, today);
    }

    private List<OngoingTests.MadeUp> handedIn(Made made, QuizData quiz, DemoRespondents respondents) {
        List<OngoingTests.MadeUp> tests = new ArrayList<>();
        made.submissions().forEach((name, count) -> {
            UnitId unit = unit(name);
            for (int i = 0; i < count; i++) {
                Map<String, String> answers = respondents.next(quiz, made.knowledge()).stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, answer -> answer.getValue().encode()));
                tests.add(new OngoingTests.MadeUp(unit, answers));
            }
        });
        return tests;
    }

    private static AnswerGrade grading(DemoCampaigns demo, String question, String content) {
        return demo.answers().getOrDefault(question, Map.of()).entrySet().stream()
                .filter(examples -> examples.getValue().contains(content))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
