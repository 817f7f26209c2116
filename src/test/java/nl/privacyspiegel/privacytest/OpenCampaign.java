package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.grading.Answer;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.quiz.StoredQuizzes;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.FixedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes campaigns that stand open today, straight into the tables, for tests of taking the test. */
public final class OpenCampaign {

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final QuizStore reader;
    private final StoredQuizzes quizzes;
    private final CampaignClosing closing;
    private final TransactionTemplate transactions;
    private final OngoingTests ongoing;
    private final SubmissionRepository submissions;
    private final EntityManager entities;
    private final CampaignKeys keys;
    private final CodeKey codeKey;
    private final JdbcTemplate database;

    public OpenCampaign(ApplicationContext application) {
        this.campaigns = application.getBean(CampaignRepository.class);
        this.units = application.getBean(CampaignUnitRepository.class);
        this.codes = application.getBean(AccessCodeRepository.class);
        this.reader = application.getBean(QuizStore.class);
        this.quizzes = new StoredQuizzes(application);
        this.closing = application.getBean(CampaignClosing.class);
        this.transactions = application.getBean(TransactionTemplate.class);
        this.ongoing = application.getBean(OngoingTests.class);
        this.submissions = application.getBean(SubmissionRepository.class);
        this.entities = application.getBean(EntityManager.class);
        this.keys = application.getBean(CampaignKeys.class);
        this.codeKey = application.getBean(CodeKey.class);
        this.database = application.getBean(JdbcTemplate.class);
    }

    /** A campaign; {@code link} is the end of its open link, or empty. */
    public record Opened(CampaignId id, String link, List<String> codes) {

        public String code() {
            return codes.getFirst();
        }
    }

    /** A campaign of the shipped test of today with an open link, of the first unit, offered to the others. */
    public Opened in(UnitId top, UnitId... offered) {
        return open(plan(top, CampaignAccess.OPEN_LINK, "Wij willen weten wat nodig is.", shippedQuiz(), offered), 0);
    }

    /** A campaign of the newest version of this quiz that opened on its first day. */
    Opened open(String quiz, String name, CampaignPeriod period, UnitId top, List<UnitId> offered) {
        QuizVersionId newest = reader.newestPublished(quiz).orElseThrow().id();
        return open(
                new NewCampaign(
                        name, top, newest, period, CampaignAccess.CODES, Set.copyOf(offered), "Om te leren.", 10),
                0);
    }

    /** A campaign of the shipped test of today, with so many codes for this unit. */
    public Opened withCodes(UnitId unit, int howMany) {
        return open(plan(unit, CampaignAccess.CODES, "Wij willen weten wat nodig is.", shippedQuiz(), unit), howMany);
    }

    /** The same of a quiz whose questions and options stand in another order for each person. */
    Opened shuffled(UnitId unit, int howMany) {
        QuizData quiz = reader.data(shippedQuiz()).called("gehusseld-" + unit, "Gehusseld");
        QuizVersionId shuffled =
                publish(QuizEdits.describe(quiz, quiz.name(), quiz.language(), Shuffling.BOTH, "", ""));
        return open(plan(unit, CampaignAccess.CODES, "Waarom", shuffled, unit), howMany);
    }

    /** A campaign that is being prepared. */
    public CampaignId draft(UnitId unit) {
        return made(plan(unit, CampaignAccess.CODES, "Waarom", shippedQuiz(), unit), null, false)
                .id();
    }

    public static NewCampaign plan(
            UnitId top, CampaignAccess access, String purpose, QuizVersionId quiz, UnitId... offered) {
        return new NewCampaign(
                "Privacytest voorjaar",
                top,
                quiz,
                new CampaignPeriod(FixedDay.TODAY.minusDays(3), FixedDay.TODAY.plusDays(10)),
                access,
                Set.of(offered),
                purpose,
                10);
    }

    /** Opens what was planned, with so many codes for one of its units. */
    public Opened open(NewCampaign plan, int howManyCodes) {
        Secret link = plan.access() == CampaignAccess.OPEN_LINK ? Secret.random() : null;
        CampaignId id = made(plan, link, true).id();
        UnitId unit = plan.offered().iterator().next();
        return new Opened(
                id,
                link == null ? "" : link.text(),
                Stream.generate(() -> code(id, unit)).limit(howManyCodes).toList());
    }

    private Campaign made(NewCampaign plan, @Nullable Secret link, boolean opened) {
        Campaign campaign = new Campaign(plan);
        if (opened) {
            campaign.open(
                    plan.period().firstDay(),
                    GroupSize.DEFAULT,
                    PrivacySettings.MOST_DAYS,
                    link == null ? null : link.text());
        }
        transactions.executeWithoutResult(status -> {
            campaigns.save(campaign);
            plan.offered().forEach(unit -> units.save(new CampaignUnit(campaign.id(), unit, true)));
            if (!plan.offered().contains(plan.unit())) {
                units.save(new CampaignUnit(campaign.id(), plan.unit(), false));
            }
            if (opened) {
                ongoing.open(campaign);
            }
        });
        return campaign;
    }

    /** One code for an employee of this unit. */
    public String code(CampaignId campaign, UnitId unit) {
        codeKey.make();
        TestCode code = TestCode.random();
        keep(codeKey.hash(code.text()).orElseThrow(), campaign, unit);
        return code.text();
    }

    /** One code as they were made before: long, and kept without a key. */
    public String oldCode(CampaignId campaign, UnitId unit) {
        Secret code = Secret.random();
        keep(code.hash(), campaign, unit);
        return code.text();
    }

    private void keep(String hash, CampaignId campaign, UnitId unit) {
        codes.save(new AccessCode(hash, campaign, unit, codes.nextPlace(campaign.value())));
    }

    public QuizVersionId shippedQuiz() {
        return quizzes.first("privacytest-actueel");
    }

    public QuizData quiz(CampaignId campaign) {
        return reader.data(campaigns.findById(campaign.value()).orElseThrow().quiz());
    }

    /** Publishes a quiz as it stands. */
    public QuizVersionId publish(QuizData data) {
        return quizzes.publish(data);
    }

    /** Moves the days on which it can be taken. */
    public void period(CampaignId campaign, LocalDate first, LocalDate last) {
        database.update("update campaign set first_day = ?, last_day = ? where id = ?", first, last, campaign.value());
    }

    /** Closes it today. */
    public void close(CampaignId campaign) {
        transactions.executeWithoutResult(
                status -> closing.close(campaigns.lock(campaign.value()).orElseThrow(), FixedDay.TODAY));
    }

    /** What the database has of a campaign: each answer as question and content, of tests that were handed in or not. */
    public List<String> stored(CampaignId campaign, boolean handedIn) {
        return sheets(campaign)
                .filter(sheet -> handedIn == (sheet.state() == AnswerSheet.State.HANDED_IN))
                .flatMap(sheet -> sheet.answers().entrySet().stream())
                .map(answer -> answer.getKey() + "=" + answer.getValue().content())
                .sorted()
                .toList();
    }

    public int submissions(CampaignId campaign) {
        return (int) sheets(campaign).count();
    }

    /** What the keys open: the tests of an open campaign, or the submissions of a closed one. */
    Stream<AnswerSheet> sheets(CampaignId campaign) {
        Stream<AnswerSheet> open = entities
                .createQuery("select slot from TestSlot slot where slot.campaignId = :campaign", TestSlot.class)
                .setParameter("campaign", campaign.value())
                .getResultList()
                .stream()
                .map(slot -> slot.sheet(keys.get(campaign.value(), CampaignKeys.Use.OPEN)))
                .filter(sheet -> sheet.state() != AnswerSheet.State.FREE);
        Stream<AnswerSheet> closed = submissions.findNext(campaign.value(), new UUID(0, 0), Limit.unlimited()).stream()
                .map(submission -> new AnswerSheet(
                        AnswerSheet.State.HANDED_IN,
                        submission.unit().value(),
                        submission.week(),
                        submission.answers().stream()
                                .collect(Collectors.toMap(
                                        Answer::question,
                                        answer -> new AnswerSheet.Given(answer.content(), answer.group())))));
        return Stream.concat(open, closed);
    }
}
