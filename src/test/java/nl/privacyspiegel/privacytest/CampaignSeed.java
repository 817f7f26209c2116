package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.testing.FixedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Campaigns for tests about taking the test, straight into the tables. */
public final class CampaignSeed {

    /** A campaign; {@code token} is the end of its open link, or empty. */
    public record Seeded(CampaignId id, String token, List<String> codes) {

        public String code() {
            return codes.getFirst();
        }
    }

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final QuizVersionRepository quizzes;
    private final QuizLibrary library;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    public CampaignSeed(ApplicationContext application) {
        this.campaigns = application.getBean(CampaignRepository.class);
        this.units = application.getBean(CampaignUnitRepository.class);
        this.codes = application.getBean(AccessCodeRepository.class);
        this.quizzes = application.getBean(QuizVersionRepository.class);
        this.library = application.getBean(QuizLibrary.class);
        this.clock = application.getBean(Clock.class);
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    public QuizVersionId shippedQuiz() {
        return quizzes.findByQuizOrderByNumber("privacytest-actueel").getFirst().id();
    }

    public QuizData quiz(CampaignId campaign) {
        return library.data(campaigns.findById(campaign.value()).orElseThrow().quiz());
    }

    /** Publishes a quiz as it stands. */
    public QuizVersionId publish(QuizData data) {
        QuizVersion version = new QuizVersion(QuizVersionId.random(), 1, data, library.write(data), clock.instant());
        version.publish(clock.instant());
        return quizzes.save(version).id();
    }

    /** A campaign that can be taken today, with codes for the first unit. */
    public Seeded withCodes(UnitId unit, int howMany) {
        return open(plan(unit, CampaignAccess.CODES, "Wij willen weten wat nodig is.", shippedQuiz(), unit), howMany);
    }

    /** A campaign that can be taken today by who has the link. */
    public Seeded withLink(UnitId unit, UnitId... offered) {
        return open(plan(unit, CampaignAccess.OPEN_LINK, "Wij willen weten wat nodig is.", shippedQuiz(), offered), 0);
    }

    /** A campaign that is being prepared. */
    public CampaignId draft(UnitId unit) {
        return made(plan(unit, CampaignAccess.CODES, "Waarom", shippedQuiz(), unit), null, false)
                .id();
    }

    public static NewCampaign plan(
            UnitId unit, CampaignAccess access, String purpose, QuizVersionId quiz, UnitId... offered) {
        LocalDate today = FixedDay.TODAY;
        return new NewCampaign(
                "Privacytest voorjaar",
                unit,
                quiz,
                new CampaignPeriod(today.minusDays(3), today.plusDays(10)),
                access,
                Set.of(offered),
                purpose,
                10);
    }

    public Seeded open(NewCampaign plan, int howManyCodes) {
        String token =
                plan.access() == CampaignAccess.OPEN_LINK ? Secret.random().text() : null;
        Campaign campaign = made(plan, token, true);
        List<Secret> secrets =
                Stream.generate(Secret::random).limit(howManyCodes).toList();
        UnitId first = plan.offered().iterator().next();
        transaction.executeWithoutResult(
                status -> secrets.forEach(secret -> codes.save(new AccessCode(secret.hash(), campaign.id(), first))));
        return new Seeded(
                campaign.id(),
                token == null ? "" : token,
                secrets.stream().map(Secret::text).toList());
    }

    private Campaign made(NewCampaign plan, @Nullable String token, boolean opened) {
        Campaign campaign = new Campaign(plan);
        if (opened) {
            campaign.open(FixedDay.TODAY, GroupSize.DEFAULT, 60, token);
        }
        transaction.executeWithoutResult(status -> {
            campaigns.save(campaign);
            plan.offered().forEach(unit -> units.save(new CampaignUnit(campaign.id(), unit, true)));
        });
        return campaign;
    }

    /** Moves the days on which it can be taken. */
    public void period(CampaignId campaign, LocalDate first, LocalDate last) {
        jdbc.update("update campaign set first_day = ?, last_day = ? where id = ?", first, last, campaign.value());
    }

    public void close(CampaignId id) {
        UUID campaign = id.value();
        jdbc.update("update campaign set state = 'CLOSED', open_token = null where id = ?", campaign);
    }

    /** What the database has of a campaign: each answer as question and content, of tests that were handed in or not. */
    public List<String> stored(CampaignId campaign, boolean handedIn) {
        return jdbc.queryForList("""
                select a.question_id || '=' || a.content from answer a join submission s on s.id = a.submission_id
                where s.campaign_id = ? and s.handed_in = ? order by 1
                """, String.class, campaign.value(), handedIn);
    }

    public int submissions(CampaignId campaign) {
        Integer count = jdbc.queryForObject(
                "select count(*) from submission where campaign_id = ?", Integer.class, campaign.value());
        return count == null ? 0 : count;
    }
}
