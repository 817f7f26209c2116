package nl.privacyspiegel.privacytest.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.storage.Seal;
import nl.privacyspiegel.privacytest.storage.SealedGroup;
import nl.privacyspiegel.privacytest.storage.SealedRow;
import nl.privacyspiegel.privacytest.storage.SealedRows;
import nl.privacyspiegel.quiz.AnswerGrade;
import org.jspecify.annotations.Nullable;

/** Equal open answers to one question: graded once, at a random place among the others. */
@Entity
@Table(name = "answer_group")
@EntityListeners(SealedRows.class)
class AnswerGroup implements SealedRow {

    /** Of the sealed form: that of the longest answer there can be. */
    static final int SIZE = 8192;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "question_id")
    private String questionId;

    private int place;
    private byte[] sealed;

    @Transient
    private String content;

    @Transient
    private int answers;

    private boolean sampled;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_grading")
    private @Nullable AnswerGrade firstGrading;

    @Column(name = "first_grader")
    private @Nullable UUID firstGrader;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_grading")
    private @Nullable AnswerGrade secondGrading;

    @Column(name = "second_grader")
    private @Nullable UUID secondGrader;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_grading")
    private @Nullable AnswerGrade settledGrading;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerGroup() {}

    /** @param sampled whether a second person grades it too */
    @SuppressWarnings("NullAway.Init")
    AnswerGroup(CampaignId campaign, String question, int place, String content, int answers, boolean sampled) {
        this.campaignId = campaign.value();
        this.questionId = question;
        this.place = place;
        this.content = content;
        this.answers = answers;
        this.sampled = sampled;
    }

    @Override
    public void seal(SecretKey key) {
        byte[] plain = SealedGroup.encode(content, answers);
        this.sealed = Seal.close(key, row(), plain, Seal.size(plain.length, SIZE));
    }

    @Override
    public void unseal(SecretKey key) {
        SealedGroup opened = SealedGroup.decode(Seal.open(key, row(), sealed));
        this.answers = opened.answers();
        this.content = opened.content();
    }

    private String row() {
        return "group " + id;
    }

    UUID id() {
        return id;
    }

    AnswerGroupId groupId() {
        return new AnswerGroupId(id);
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    @Override
    public UUID campaignId() {
        return campaignId;
    }

    String question() {
        return questionId;
    }

    int place() {
        return place;
    }

    /** One of the equal answers. */
    String content() {
        return content;
    }

    /** How many answers are in it. */
    int answers() {
        return answers;
    }

    boolean sampled() {
        return sampled;
    }

    /** What counts: what was settled, else what the first grader found if nobody disagreed. Empty while that is open. */
    Optional<AnswerGrade> grading() {
        if (settledGrading != null) {
            return Optional.of(settledGrading);
        }
        boolean secondMissing = sampled && secondGrading == null;
        return secondMissing || differs() ? Optional.empty() : Optional.ofNullable(firstGrading);
    }

    @Nullable
    AnswerGrade firstGrading() {
        return firstGrading;
    }

    @Nullable
    AnswerGrade secondGrading() {
        return secondGrading;
    }

    @Nullable
    AnswerGrade settledGrading() {
        return settledGrading;
    }

    boolean wantsFirst() {
        return firstGrading == null;
    }

    boolean wantsSecond() {
        return sampled && firstGrading != null && secondGrading == null;
    }

    /** Whether two graders judged it differently, settled or not. */
    boolean differs() {
        return secondGrading != null && secondGrading != firstGrading;
    }

    boolean isUnsettled() {
        return differs() && settledGrading == null;
    }

    /** A second grader is never the first. */
    boolean canBeGradedBy(MemberId member) {
        return wantsFirst() || (wantsSecond() && !member.value().equals(firstGrader));
    }

    /** Whether it lies in front of this member, who has the time for it or was not overtaken yet. */
    boolean isClaimedBy(MemberId member) {
        return member.value().equals(claimedBy);
    }

    boolean isHeldBySomebodyElse(MemberId member, Instant now) {
        return !isClaimedBy(member) && isHeld(now);
    }

    private boolean isHeld(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    void grade(AnswerGrade grading, MemberId grader) {
        if (wantsFirst()) {
            gradeFirst(grading, grader);
        } else {
            gradeSecond(grading, grader);
        }
    }

    void gradeFirst(AnswerGrade grading, MemberId grader) {
        this.firstGrading = grading;
        this.firstGrader = grader.value();
        release();
    }

    void gradeSecond(AnswerGrade grading, MemberId grader) {
        this.secondGrading = grading;
        this.secondGrader = grader.value();
        release();
    }

    /** What this member found, as first or second grader. */
    Optional<AnswerGrade> gradingBy(MemberId member) {
        if (member.value().equals(firstGrader)) {
            return Optional.ofNullable(firstGrading);
        }
        return member.value().equals(secondGrader) ? Optional.ofNullable(secondGrading) : Optional.empty();
    }

    /** Puts another judgement in the place of what this member found. */
    void change(AnswerGrade grading, MemberId grader) {
        if (grader.value().equals(firstGrader)) {
            this.firstGrading = grading;
        } else {
            this.secondGrading = grading;
        }
    }

    /** By whom it was graded twice; empty when it was not. */
    Optional<TwoVerdicts> twice() {
        return firstGrader == null || firstGrading == null || secondGrader == null || secondGrading == null
                ? Optional.empty()
                : Optional.of(TwoVerdicts.of(firstGrader, firstGrading, secondGrader, secondGrading));
    }

    /** Whether what this member found last can be taken back: nobody built on it. */
    boolean canBeUndoneBy(MemberId member, Instant now) {
        if (settledGrading != null || isHeldBySomebodyElse(member, now)) {
            return false;
        }
        return member.value().equals(secondGrading == null ? firstGrader : secondGrader);
    }

    void undo() {
        if (secondGrading == null) {
            this.firstGrading = null;
            this.firstGrader = null;
        } else {
            this.secondGrading = null;
            this.secondGrader = null;
        }
    }

    /** One grader is enough after all. */
    void waiveSecond() {
        this.sampled = false;
        release();
    }

    void settle(AnswerGrade grading, MemberId settler) {
        this.settledGrading = grading;
        this.settledBy = settler.value();
    }

    void claim(MemberId grader, Instant until) {
        this.claimedBy = grader.value();
        this.claimedUntil = until;
    }

    void release() {
        this.claimedBy = null;
        this.claimedUntil = null;
    }
}
