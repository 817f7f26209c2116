package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.results.GroupSize;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Campaigns of the shipped quiz that were held and closed, for tests that begin where the results are. */
public final class HeldCampaigns {

    private static final String QUIZ = "privacytest-2017";

    private final ApplicationContext application;

    private HeldCampaigns(ApplicationContext application) {
        this.application = application;
    }

    public static HeldCampaigns in(ApplicationContext application) {
        return new HeldCampaigns(application);
    }

    /** A unit directly below that of the campaign, and how many of it took part. */
    public record Part(UnitId unit, String name, int people) {}

    /** A campaign of which all is graded. */
    public CampaignId graded(UnitId unit, LocalDate firstDay, int people, Part... below) {
        return held(unit, firstDay, true, people, List.of(below));
    }

    /** A campaign whose open answers still wait. */
    public CampaignId ungraded(UnitId unit, LocalDate firstDay, int people, Part... below) {
        return held(unit, firstDay, false, people, List.of(below));
    }

    private CampaignId held(UnitId unit, LocalDate firstDay, boolean graded, int people, List<Part> below) {
        return new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .execute(status -> hold(unit, firstDay, graded, people, below));
    }

    private CampaignId hold(UnitId unit, LocalDate firstDay, boolean graded, int people, List<Part> below) {
        QuizVersion quiz = application
                .getBean(QuizVersionRepository.class)
                .findFirstByQuizOrderByNumberDesc(QUIZ)
                .orElseThrow();
        LocalDate lastDay = firstDay.plusDays(20);
        Campaign campaign = application
                .getBean(CampaignRepository.class)
                .save(new Campaign(new NewCampaign(
                        "Privacytest van " + firstDay,
                        unit,
                        quiz.id(),
                        new CampaignPeriod(firstDay, lastDay),
                        CampaignAccess.OPEN_LINK,
                        Set.of(unit),
                        "",
                        0)));
        campaign.open(firstDay, GroupSize.DEFAULT, TestSetting.MOST_RETENTION_DAYS, null);
        offer(campaign, unit, null, "Afdeling");
        QuizData data = application.getBean(QuizLibrary.class).data(quiz);
        int person = handIn(campaign, unit, data, graded, 0, people);
        for (Part part : below) {
            offer(campaign, part.unit(), unit, part.name());
            person = handIn(campaign, part.unit(), data, graded, person, part.people());
        }
        campaign.close(lastDay, GroupSize.DEFAULT);
        if (graded) {
            campaign.gradingPublished(lastDay);
        }
        application.getBean(CampaignRepository.class).flush();
        application.getBean(ResultWriter.class).write(campaign);
        return campaign.id();
    }

    private void offer(Campaign campaign, UnitId unit, @Nullable UnitId parent, String name) {
        application
                .getBean(CampaignUnitRepository.class)
                .save(new CampaignUnit(campaign.id(), unit, true))
                .freeze(parent, name);
    }

    private int handIn(Campaign campaign, UnitId unit, QuizData quiz, boolean graded, int first, int people) {
        Map<String, AnswerGroup> groups = new HashMap<>();
        for (int person = first; person < first + people; person++) {
            Submission submission =
                    new Submission(campaign.id(), unit, campaign.period().firstDay(), null);
            submission.handIn();
            application.getBean(SubmissionRepository.class).save(submission);
            for (QuizQuestion question : quiz.questions()) {
                answer(campaign, submission, question, person, graded, groups);
            }
        }
        return first + people;
    }

    private void answer(
            Campaign campaign,
            Submission submission,
            QuizQuestion question,
            int person,
            boolean graded,
            Map<String, AnswerGroup> groups) {
        List<String> all = new ArrayList<>(AnswerCounts.asked(question).options());
        String content = all.get(person % all.size());
        Answer answer = new Answer(submission.id(), question.id(), content);
        if (graded && question instanceof QuizQuestion.Open open) {
            answer.gradedIn(groups.computeIfAbsent(
                            question.id() + content, key -> group(campaign, open, content, groups.size()))
                    .id());
        }
        application.getBean(AnswerRepository.class).save(answer);
    }

    private AnswerGroup group(Campaign campaign, QuizQuestion.Open question, String code, int place) {
        AnswerGroup group = new AnswerGroup(campaign.id(), question.id(), place, code, 1, false);
        group.gradeFirst(
                question.gradings().stream()
                        .filter(grading -> grading.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                MemberId.random());
        return application.getBean(AnswerGroupRepository.class).save(group);
    }

    /** The answers are deleted, as they are when their day has come. */
    public void deleteAnswers(CampaignId id, LocalDate today) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            SubmissionRepository submissions = application.getBean(SubmissionRepository.class);
            AnswerRepository answers = application.getBean(AnswerRepository.class);
            answers.deleteAll(answers.findHandedIn(id.value()));
            submissions.deleteAll(submissions.findByCampaignIdAndHandedInTrue(id.value()));
            application
                    .getBean(CampaignRepository.class)
                    .findById(id.value())
                    .orElseThrow()
                    .answersDeleted(today);
        });
    }

    /** From now on groups are shown from so many people on. */
    public void showFrom(int people) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            TestSettingRepository settings = application.getBean(TestSettingRepository.class);
            TestSetting setting = settings.findById(TestSetting.ONLY).orElseGet(TestSetting::new);
            setting.change(new GroupSize(people), TestSetting.MOST_RETENTION_DAYS);
            settings.save(setting);
        });
    }
}
