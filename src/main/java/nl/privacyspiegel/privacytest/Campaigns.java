package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Campaigns (afnames): one quiz offered to units during a period. Who has a role on the unit of a campaign may read about
 * it; the working group of that unit makes, opens, extends and closes it; who hands out codes there makes those. Nothing
 * here tells who took part.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Campaigns {

    private final CampaignRepository campaigns;
    private final PermittedCampaigns permitted;
    private final CampaignUnits offers;
    private final CampaignClosing closing;
    private final OngoingTests ongoing;
    private final NeededKeys needed;
    private final GradedCampaigns graded;
    private final SubmissionRepository submissions;
    private final DeletionReportRepository deletions;
    private final TestSettingRepository settings;
    private final CampaignQuizzes quizzes;
    private final CurrentUser user;
    private final CampaignDoubles doubles;
    private final Members members;
    private final AuditTrail audit;
    private final Units units;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            PermittedCampaigns permitted,
            CampaignUnits offers,
            CampaignClosing closing,
            OngoingTests ongoing,
            NeededKeys needed,
            GradedCampaigns graded,
            SubmissionRepository submissions,
            DeletionReportRepository deletions,
            TestSettingRepository settings,
            CampaignQuizzes quizzes,
            CurrentUser user,
            CampaignDoubles doubles,
            Members members,
            AuditTrail audit,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.permitted = permitted;
        this.offers = offers;
        this.closing = closing;
        this.ongoing = ongoing;
        this.needed = needed;
        this.graded = graded;
        this.submissions = submissions;
        this.deletions = deletions;
        this.settings = settings;
        this.quizzes = quizzes;
        this.user = user;
        this.doubles = doubles;
        this.members = members;
        this.audit = audit;
        this.units = units;
        this.clock = clock;
    }

    /** The campaigns of the selected unit and all below it that the current member may read, newest period first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> list() {
        Map<UnitId, UnitSummary> visible =
                units.selectedAndBelow().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        return campaigns
                .findByUnitIdInOrderByFirstDayDescNameAscIdAsc(
                        visible.keySet().stream().map(UnitId::value).toList())
                .stream()
                .map(this::summary)
                .toList();
    }

    /**
     * One campaign.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public CampaignDetails get(CampaignId id) {
        Campaign campaign = permitted.readable(id);
        return new CampaignDetails(
                summary(campaign),
                campaign.access(),
                campaign.purpose(),
                campaign.secondGrading(),
                offers.offered(campaign),
                campaign.openToken(),
                campaign.promise(settings.current().promise()),
                campaign.closedOn(),
                campaign.deleteOn(),
                deletions
                        .findByCampaignId(id.value())
                        .map(report -> new CampaignDetails.Deletion(report.deletedOn(), disclosed(campaign, report)))
                        .orElse(null),
                needed.isMissing(campaign),
                graded.areTooFewToGrade(campaign),
                user.may(campaign.unit(), Role.ASSESSOR),
                user.may(campaign.unit(), Role.DISTRIBUTOR),
                members.holding(campaign.unit(), Role.DISTRIBUTOR),
                user.may(campaign.unit(), Role.contentReaders()),
                campaign.version());
    }

    /** How many handed in so far, over the whole campaign; hidden while these are too few. */
    @Transactional(readOnly = true)
    public Disclosed<Integer> progress(CampaignId id) {
        Campaign campaign = permitted.readable(id);
        return deletions
                .findByCampaignId(id.value())
                .map(report -> disclosed(campaign, report))
                .orElseGet(() -> disclosed(
                        campaign,
                        campaign.state() == CampaignState.OPEN
                                ? ongoing.handedIn(id.value())
                                : submissions.countByCampaignId(id.value())));
    }

    /** The newest published version of each quiz that the current member may read, by name: what a campaign can be held with. */
    @Transactional(readOnly = true)
    public List<QuizSummary> publishedQuizzes() {
        return quizzes.published();
    }

    /** The units of which the current member may make a campaign, each with the units below it; parents first. */
    @Transactional(readOnly = true)
    public List<UnitSummary> campaignUnits() {
        return user.unitsInUse(Role.ASSESSOR);
    }

    /**
     * Makes a campaign that is not open yet.
     *
     * @throws RuleViolation when the quiz is not published or archived, the last day has passed, it takes more than a year, a unit lies
     *     elsewhere, or the unit has this plan already
     */
    public CampaignId plan(NewCampaign data) {
        user.require(data.unit(), Role.ASSESSOR);
        requirePossible(data, false);
        Campaign campaign = campaigns.saveAndFlush(new Campaign(data));
        offers.offer(campaign, data.offered());
        doubles.requireOnly(campaign, data);
        return campaign.id();
    }

    /**
     * Makes another plan for a campaign that is not open yet.
     *
     * @param basedOn the version that the writer saw
     * @throws RuleViolation as {@link #plan}; when it is open already; when somebody else changed it meanwhile
     */
    public void change(CampaignId id, NewCampaign data, long basedOn) {
        Campaign campaign = unchanged(id, basedOn);
        if (!data.unit().equals(campaign.unit())) {
            throw new IllegalArgumentException("a campaign stays with its unit");
        }
        requirePossible(data, data.quiz().equals(campaign.quiz()));
        record(CampaignAct.CAMPAIGN_CHANGED, campaign, campaign.change(data));
        campaigns.saveAndFlush(campaign);
        offers.offer(campaign, data.offered());
        doubles.requireOnly(campaign, data);
    }

    /** Throws away a campaign that is not open yet. */
    public void discard(CampaignId id) {
        Campaign campaign = permitted.locked(id);
        campaign.requireDraft();
        record(CampaignAct.CAMPAIGN_REMOVED, campaign, campaign.audited());
        offers.discard(campaign);
        campaigns.delete(campaign);
    }

    /**
     * Opens a campaign: from its first day on the test can be taken, and what employees are promised stands.
     *
     * @param basedOn the version that was agreed to
     * @throws RuleViolation when it is not a draft, its last day has passed, or somebody else changed it meanwhile
     */
    public void open(CampaignId id, long basedOn) {
        Campaign campaign = unchanged(id, basedOn);
        campaign.period().requireNotOver(today());
        offers.hold(campaign);
        TestSetting promised = settings.current();
        campaign.open(
                today(),
                promised.groupSize(),
                promised.retentionDays(),
                campaign.access() == CampaignAccess.OPEN_LINK ? Secret.random().text() : null);
        ongoing.open(campaign);
        record(CampaignAct.CAMPAIGN_OPENED, campaign, campaign.audited());
    }

    /**
     * Gives employees more time.
     *
     * @throws RuleViolation when the campaign is not open or its last day has passed, or the new last day is not later or too late
     */
    public void extend(CampaignId id, LocalDate newLastDay) {
        Campaign campaign = permitted.locked(id);
        record(CampaignAct.CAMPAIGN_EXTENDED, campaign, campaign.extend(newLastDay, today()));
    }

    /**
     * Closes an open campaign for good, before its last day.
     *
     * @throws RuleViolation when it is not open
     */
    public void close(CampaignId id) {
        Campaign campaign = permitted.locked(id);
        closing.close(campaign, today());
        record(CampaignAct.CAMPAIGN_CLOSED, campaign, campaign.audited());
    }

    private void record(AuditAction action, Campaign campaign, AuditObject object) {
        audit.record(action, campaign.unit(), object, Role.ASSESSOR);
    }

    private CampaignSummary summary(Campaign campaign) {
        return new CampaignSummary(
                campaign.id(),
                campaign.name(),
                campaign.unit(),
                units.get(campaign.unit()).name(),
                quizzes.summary(campaign.quiz()),
                campaign.period(),
                campaign.state(),
                !today().isBefore(campaign.period().firstDay()),
                today().isAfter(campaign.period().lastDay()),
                campaign.closedOn(),
                campaign.answersDeletedOn() != null,
                graded.canBeGraded(campaign));
    }

    private Disclosed<Integer> disclosed(Campaign campaign, DeletionReport report) {
        return report.submissions() instanceof Disclosed.Shown<Integer>(Integer people)
                ? disclosed(campaign, people)
                : new Disclosed.Suppressed<>();
    }

    private Disclosed<Integer> disclosed(Campaign campaign, int people) {
        return Suppression.whileOpen(
                campaign.groupSize().stricter(settings.current().groupSize()), people, offers.doubtful(campaign));
    }

    private void requirePossible(NewCampaign data, boolean sameQuiz) {
        quizzes.requireChoice(data.quiz(), sameQuiz);
        data.period().requireAtMostAYear();
        data.period().requireNotOver(today());
    }

    private Campaign unchanged(CampaignId id, long basedOn) {
        Campaign campaign = permitted.locked(id);
        campaign.requireUnchanged(basedOn);
        return campaign;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
