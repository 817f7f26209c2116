package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.outcome.AnswerCounts;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Campaigns of the shipped quiz of 2017 that were held and closed as the application closes them, for tests that begin
 * where the results are. Person after person gives the next of the answers there are, to every question.
 */
public final class HeldCampaigns {

    private static final String QUIZ = "privacytest-2017";

    private final ApplicationContext application;
    private final TransactionTemplate transactions;

    private HeldCampaigns(ApplicationContext application) {
        this.application = application;
        this.transactions = application.getBean(TransactionTemplate.class);
    }

    public static HeldCampaigns in(ApplicationContext application) {
        return new HeldCampaigns(application);
    }

    /** A unit below that of the campaign, and how many of it took part. */
    public record Part(UnitId unit, int people) {}

    /** A campaign of which all is graded; its last day, on which it is closed, is twenty days after the first. */
    public CampaignId graded(UnitId unit, LocalDate firstDay, int people, Part... below) {
        return inTransaction(() -> {
            Campaign campaign = hold(unit, firstDay, people, below);
            grade(campaign);
            return campaign.id();
        });
    }

    /** A campaign whose open answers still wait. */
    public CampaignId ungraded(UnitId unit, LocalDate firstDay, int people, Part... below) {
        return inTransaction(() -> hold(unit, firstDay, people, below).id());
    }

    /** Grades what waits of a campaign, and publishes that. */
    void grade(CampaignId campaign) {
        inTransaction(() -> {
            grade(campaign(campaign));
            return campaign;
        });
    }

    /** As a campaign was kept before there were ranges: exact counts, and a figure over joint answers. */
    void storeAsBefore(CampaignId campaign) {
        inTransaction(() -> {
            String exact = JsonMapper.builder()
                    .build()
                    .writeValueAsString(new ResultStore.Document(StoredResults.of(Suppression.publish(
                            GroupSize.DEFAULT,
                            application.getBean(CampaignCounts.class).count(campaign(campaign), true)))));
            CampaignResultRepository parts = application.getBean(CampaignResultRepository.class);
            parts.deleteAll(parts.findByKeyCampaign(campaign.value()));
            parts.flush();
            parts.save(new CampaignResult(
                    campaign,
                    "0000",
                    exact.replace("\"format\":2", "\"format\":1")
                            .replaceFirst("\\}$", ",\"discrimination\":{\"v1\":0.3}}")));
            return campaign;
        });
    }

    String stored(CampaignId campaign) {
        return application.getBean(CampaignResultRepository.class).findByKeyCampaign(campaign.value()).stream()
                .map(CampaignResult::document)
                .collect(Collectors.joining());
    }

    /** What the start of the application makes stricter. */
    int renew() {
        return application.getBean(ResultRenewal.class).renew();
    }

    /** A closed campaign of the newest version of this quiz, in which everybody answers this to every question. */
    public CampaignId answered(String quiz, UnitId unit, LocalDate firstDay, int people, String answer) {
        return inTransaction(() -> {
            CampaignPeriod period = new CampaignPeriod(firstDay, firstDay.plusDays(20));
            Campaign campaign = campaign(new OpenCampaign(application)
                    .open(quiz, "Jaartest van " + firstDay, period, unit, List.of(unit))
                    .id());
            for (int person = 0; person < people; person++) {
                Map<String, String> given = new HashMap<>();
                for (QuizQuestion question : application
                        .getBean(QuizStore.class)
                        .data(campaign.quiz())
                        .questions()) {
                    given.put(question.id(), answer);
                }
                application.getBean(OngoingTests.class).handedIn(campaign.id(), unit, firstDay, given);
            }
            application.getBean(CampaignClosing.class).close(campaign, period.lastDay());
            return campaign.id();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private Campaign hold(UnitId unit, LocalDate firstDay, int people, Part... below) {
        List<Part> parts = Stream.concat(Stream.of(new Part(unit, people)), Stream.of(below))
                .toList();
        CampaignPeriod period = new CampaignPeriod(firstDay, firstDay.plusDays(20));
        CampaignId id = new OpenCampaign(application)
                .open(
                        QUIZ,
                        "Privacytest van " + firstDay,
                        period,
                        unit,
                        parts.stream().map(Part::unit).toList())
                .id();
        Campaign campaign = campaign(id);
        List<QuizQuestion> questions =
                application.getBean(QuizStore.class).data(campaign.quiz()).questions();
        int person = 0;
        for (Part part : parts) {
            for (int i = 0; i < part.people(); i++) {
                handIn(campaign, part.unit(), questions, person++);
            }
        }
        application.getBean(CampaignClosing.class).close(campaign, period.lastDay());
        return campaign;
    }

    private Campaign campaign(CampaignId id) {
        return application
                .getBean(CampaignRepository.class)
                .findById(id.value())
                .orElseThrow();
    }

    private void handIn(Campaign campaign, UnitId unit, List<QuizQuestion> questions, int person) {
        Map<String, String> given = new HashMap<>();
        for (QuizQuestion question : questions) {
            List<String> possible = AnswerCounts.asked(question).options();
            given.put(question.id(), possible.get(person % possible.size()));
        }
        application
                .getBean(OngoingTests.class)
                .handedIn(campaign.id(), unit, campaign.period().firstDay(), given);
    }

    /** Each open answer is the word for what a grader thinks of it. */
    private void grade(Campaign campaign) {
        application
                .getBean(GradedAnswers.class)
                .gradeAll(
                        campaign.id(),
                        (question, content) -> Stream.of(AnswerGrade.values())
                                .filter(each -> each.code().equals(content))
                                .findFirst()
                                .orElseThrow());
        campaign.gradingPublished(campaign.period().lastDay());
        application.getBean(CampaignRepository.class).flush();
        application.getBean(ResultWriter.class).write(campaign);
    }

    /** The answers are deleted, as they are when their day has come. */
    public void deleteAnswers(CampaignId id, LocalDate today) {
        transactions.executeWithoutResult(
                status -> application.getBean(Retention.class).deleteAnswers(campaign(id), today));
    }

    /** From now on groups are shown from so many people on. */
    public void showFrom(int people) {
        transactions.executeWithoutResult(status -> {
            TestSettingRepository settings = application.getBean(TestSettingRepository.class);
            TestSetting setting = settings.findById(TestSetting.ONLY).orElseGet(TestSetting::new);
            setting.change(new GroupSize(people), PrivacySettings.MOST_DAYS);
            settings.save(setting);
        });
    }
}
