package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.grading.AnswerGroupId;
import nl.privacyspiegel.privacytest.grading.StoredGroups;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.StoredQuizzes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A campaign for tests: what the front doors would make, put straight into the tables. Its quiz is the one of
 * 2017: among its questions are {@link #EXPLAIN}, open with three judgements, {@link #EXAMPLE}, open with two, and
 * {@link #STATEMENT}, which is true.
 */
public final class SampleCampaign {

    public static final String EXPLAIN = "pt-01";
    public static final String EXAMPLE = "pt-03";
    public static final String STATEMENT = "pt-02";

    private final ApplicationContext beans;
    private final TransactionTemplate transaction;
    private final CampaignId id;
    private final UnitId unit;

    private SampleCampaign(ApplicationContext beans, CampaignId id, UnitId unit) {
        this.beans = beans;
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.id = id;
        this.unit = unit;
    }

    /** An open campaign of this unit, with codes, that nobody has taken part in. */
    public static SampleCampaign open(ApplicationContext beans, UnitId unit, int secondGrading) {
        LocalDate today = LocalDate.now(beans.getBean(Clock.class));
        return Objects.requireNonNull(beans.getBean(TransactionTemplate.class).execute(status -> {
            Campaign campaign = new Campaign(new NewCampaign(
                    "Afname van de proef",
                    unit,
                    quiz(beans),
                    new CampaignPeriod(today, today.plusDays(7)),
                    CampaignAccess.CODES,
                    Set.of(unit),
                    "",
                    secondGrading));
            campaign.open(today, GroupSize.of(null), 30, null);
            beans.getBean(CampaignRepository.class).save(campaign);
            beans.getBean(CampaignUnitRepository.class).save(new CampaignUnit(campaign.id(), unit, true));
            beans.getBean(OngoingTests.class).open(campaign);
            return new SampleCampaign(beans, campaign.id(), unit);
        }));
    }

    /**
     * A closed campaign of this unit, with these answers to the question to explain something, ready to grade: each is given
     * by enough people.
     */
    public static SampleCampaign closed(ApplicationContext beans, UnitId unit, int secondGrading, String... answers) {
        SampleCampaign campaign = open(beans, unit, secondGrading);
        for (String answer : answers) {
            campaign.handInAlike(Map.of(EXPLAIN, answer));
        }
        campaign.close();
        return campaign;
    }

    public CampaignId id() {
        return id;
    }

    /** Somebody hands in the test with these answers, as they are stored. */
    public void handIn(Map<String, String> answers) {
        submit(answers, true);
    }

    /** As many people as a question needs to be graded hand in these answers. */
    public void handInAlike(Map<String, String> answers) {
        for (int person = 0; person < GroupSize.MINIMUM; person++) {
            handIn(answers);
        }
    }

    /** Somebody fills in these answers and does not hand them in. */
    public void begin(Map<String, String> answers) {
        submit(answers, false);
    }

    private void submit(Map<String, String> answers, boolean handIn) {
        transaction.executeWithoutResult(status -> {
            OngoingTests ongoing = beans.getBean(OngoingTests.class);
            LocalDate today = LocalDate.now(beans.getBean(Clock.class));
            if (handIn) {
                ongoing.handedIn(id, unit, today, answers);
            } else {
                DeviceToken device = DeviceToken.random();
                ongoing.begin(id, unit, today, device);
                answers.forEach(
                        (question, content) -> ongoing.save(ongoing.lock(device).orElseThrow(), question, content));
            }
        });
    }

    /** Closes the campaign: equal answers are put together, and the closed questions have results. */
    public void close() {
        change(campaign ->
                beans.getBean(CampaignClosing.class).close(campaign, LocalDate.now(beans.getBean(Clock.class))));
    }

    /** As after the day on which answers are deleted. */
    public void deleteAnswers() {
        change(campaign -> campaign.answersDeleted(LocalDate.now(beans.getBean(Clock.class))));
    }

    /** Every answer is graded by somebody who does nothing else; the sample also by a second person. */
    public SampleCampaign graded(AnswerGrade first, @Nullable AnswerGrade second) {
        groups().grade(first, second);
        return this;
    }

    /** The groups of equal answers. */
    public StoredGroups groups() {
        return new StoredGroups(beans, id);
    }

    /** One of the groups of answers. */
    public AnswerGroupId group() {
        return groups().ids().getFirst();
    }

    /** In which group how many answers are graded. */
    public Map<UUID, Integer> gradedIn() {
        return beans
                .getBean(SubmissionRepository.class)
                .findNext(id.value(), new UUID(0, 0), Limit.unlimited())
                .stream()
                .flatMap(submission -> submission.answers().stream())
                .filter(answer -> answer.group() != null)
                .collect(Collectors.toMap(answer -> Objects.requireNonNull(answer.group()), answer -> 1, Integer::sum));
    }

    /** The parts of its results as they lie in the table. */
    public List<String> storedResults() {
        return beans.getBean(CampaignResultRepository.class).findByKeyCampaign(id.value()).stream()
                .map(CampaignResult::document)
                .toList();
    }

    public CampaignState state() {
        return campaign().state();
    }

    private Campaign campaign() {
        return beans.getBean(CampaignRepository.class).findById(id.value()).orElseThrow();
    }

    private void change(Consumer<Campaign> change) {
        transaction.executeWithoutResult(status -> change.accept(campaign()));
    }

    private static QuizVersionId quiz(ApplicationContext beans) {
        return new StoredQuizzes(beans).first("privacytest-2017");
    }
}
