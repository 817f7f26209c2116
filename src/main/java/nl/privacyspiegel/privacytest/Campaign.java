package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.ShownParts;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** A quiz that is offered to units during a period: a draft, then open, closed, and graded. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "campaign")
class Campaign {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "quiz_version_id")
    private UUID quizVersionId;

    private String name;
    private String purpose;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private CampaignAccess access;

    @Column(name = "open_token")
    private @Nullable String openToken;

    @Column(name = "second_grading")
    private int secondGrading;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "graded_on")
    private @Nullable LocalDate gradedOn;

    @Column(name = "group_size")
    private @Nullable Integer groupSize;

    @Column(name = "retention_days")
    private @Nullable Integer retentionDays;

    @Column(name = "delete_on")
    private @Nullable LocalDate deleteOn;

    @Column(name = "answers_deleted_on")
    private @Nullable LocalDate answersDeletedOn;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(NewCampaign data) {
        this.id = UUID.randomUUID();
        this.unitId = data.unit().value();
        plan(data);
    }

    private void plan(NewCampaign data) {
        this.quizVersionId = data.quiz().value();
        this.name = data.name();
        this.purpose = data.purpose();
        this.firstDay = data.period().firstDay();
        this.lastDay = data.period().lastDay();
        this.access = data.access();
        this.secondGrading = data.secondGrading();
    }

    /** Another plan for a campaign that is not open yet; it stays with its unit. Returns what changed, for the audit trail. */
    AuditObject change(NewCampaign data) {
        requireDraft();
        AuditObject changed = AuditObject.of(CampaignAct.About.CAMPAIGN, id, AuditObject.named(name, data.name()))
                .changed(AuditDetail.DAY, firstDay, data.period().firstDay())
                .changed(AuditDetail.LAST_DAY, lastDay, data.period().lastDay());
        plan(data);
        return changed;
    }

    /** From now on employees are promised this. The token is the end of the address of the open link; null when there are codes. */
    void open(LocalDate today, GroupSize promisedSize, int promisedDays, @Nullable String token) {
        requireDraft();
        this.state = CampaignState.OPEN;
        this.openedOn = today;
        this.groupSize = promisedSize.threshold();
        this.retentionDays = promisedDays;
        this.openToken = token;
    }

    /** Gives more time. Returns what changed, for the audit trail. */
    AuditObject extend(LocalDate newLastDay, LocalDate today) {
        requireOpen(today);
        LocalDate before = lastDay;
        this.lastDay = period().extendedTo(newLastDay).lastDay();
        return audited().changed(AuditDetail.LAST_DAY, before, lastDay);
    }

    void requireToClose() {
        requireState(CampaignState.OPEN, "privacytest.campaign.notOpen");
    }

    /** The group size at closing is the promised one, or a stricter one of today. */
    void close(LocalDate today, GroupSize sizeOfToday) {
        requireToClose();
        this.state = CampaignState.CLOSED;
        this.closedOn = today;
        this.groupSize = groupSize().stricter(sizeOfToday).threshold();
        this.deleteOn = today.plusDays(retentionDays());
        this.openToken = null;
    }

    void gradingPublished(LocalDate today) {
        requireState(CampaignState.CLOSED, "privacytest.campaign.notClosed");
        this.state = CampaignState.GRADED;
        this.gradedOn = today;
    }

    void answersDeleted(LocalDate today) {
        this.answersDeletedOn = today;
    }

    void requireDraft() {
        requireState(CampaignState.DRAFT, "privacytest.campaign.notDraft");
    }

    /** @throws RuleViolation when it is not a draft, or somebody else changed it since {@code basedOn} */
    void requireUnchanged(long basedOn) {
        requireDraft();
        if (version() != basedOn) {
            throw new RuleViolation("privacytest.campaign.changedMeanwhile");
        }
    }

    /** @throws RuleViolation when it is not open, or its last day has passed already: what is over stays over */
    void requireOpen(LocalDate today) {
        requireState(CampaignState.OPEN, "privacytest.campaign.notOpen");
        if (today.isAfter(lastDay)) {
            throw new RuleViolation("privacytest.campaign.over");
        }
    }

    private void requireState(CampaignState wanted, String key) {
        if (state != wanted) {
            throw new RuleViolation(key);
        }
    }

    /** Whether the test can be taken on this day. */
    boolean canBeTaken(LocalDate today) {
        return state == CampaignState.OPEN && period().contains(today);
    }

    /** As the audit trail tells it. */
    AuditObject audited() {
        return AuditObject.of(CampaignAct.About.CAMPAIGN, id, name);
    }

    CampaignId id() {
        return new CampaignId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    QuizVersionId quiz() {
        return new QuizVersionId(quizVersionId);
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    CampaignPeriod period() {
        return new CampaignPeriod(PossibleDay.nearest(firstDay), PossibleDay.nearest(lastDay));
    }

    CampaignAccess access() {
        return access;
    }

    @Nullable
    String openToken() {
        return openToken;
    }

    int secondGrading() {
        return secondGrading;
    }

    CampaignState state() {
        return state;
    }

    @Nullable
    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    LocalDate gradedOn() {
        return gradedOn;
    }

    /** What employees were promised when it opened; at closing its group size can have become stricter. */
    PrivacySettings promise() {
        return new PrivacySettings(groupSize(), retentionDays());
    }

    /** What employees are promised: of these settings while it is a draft, then what was promised. */
    PrivacySettings promise(PrivacySettings ofToday) {
        return state == CampaignState.DRAFT
                ? new PrivacySettings(strictEnough(ofToday.groupSize()), ofToday.retentionDays())
                : promise();
    }

    GroupSize groupSize() {
        return strictEnough(GroupSize.of(groupSize));
    }

    private GroupSize strictEnough(GroupSize size) {
        return isOpenLink() ? size.stricter(ShownParts.OPEN_LINK) : size;
    }

    boolean isOpenLink() {
        return access == CampaignAccess.OPEN_LINK;
    }

    int retentionDays() {
        return TestSetting.retentionDays(retentionDays);
    }

    /** The day on which the answers are deleted; null while the campaign is not closed. */
    @Nullable
    LocalDate deleteOn() {
        return deleteOn;
    }

    @Nullable
    LocalDate answersDeletedOn() {
        return answersDeletedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
