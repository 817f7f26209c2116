package nl.privacyspiegel.assessment.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Mine;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** The seat of one member in a round: asked or come by oneself, with an answer or not yet. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "consensus_vote")
class ConsensusVote {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    private boolean invited;

    @Enumerated(EnumType.STRING)
    private Ballot.@Nullable Choice choice;

    private @Nullable BigDecimal grade;

    private String motivation = "";

    @Enumerated(EnumType.STRING)
    private @Nullable GivenWhen given;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "looked_at")
    private @Nullable Instant lookedAt;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ConsensusVote() {}

    ConsensusVote(RoundId round, MemberId member, boolean invited) {
        this.roundId = round.value();
        this.memberId = member.value();
        this.invited = invited;
    }

    void answer(Ballot ballot, GivenWhen when, Instant now) {
        Grade one = ballot.grade();
        this.choice = ballot.choice();
        this.grade = one == null ? null : one.value();
        this.motivation = ballot.motivation();
        this.given = when;
        this.givenAt = now;
    }

    void look(Instant now) {
        if (lookedAt == null) {
            this.lookedAt = now;
        }
    }

    /** The number stays in what the group found; who gave it and why goes. */
    void erase() {
        this.memberId = null;
        this.motivation = "";
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    Optional<MemberId> member() {
        return Optional.ofNullable(memberId).map(MemberId::new);
    }

    boolean isOf(MemberId member) {
        return member.value().equals(memberId);
    }

    boolean isInvited() {
        return invited;
    }

    boolean isAnswered() {
        return choice != null;
    }

    /** Whether it has a place among the others: who only came to look has none. */
    boolean isSeat() {
        return invited || isAnswered();
    }

    boolean hasLooked() {
        return lookedAt != null;
    }

    /** The answer; empty when there is none yet. */
    Optional<Mine> answer() {
        Ballot.Choice chosen = choice;
        return chosen == null
                ? Optional.empty()
                : Optional.of(new Mine(
                        new Ballot(chosen, grade == null ? null : new Grade(grade), motivation),
                        Objects.requireNonNull(given),
                        Objects.requireNonNull(givenAt)));
    }
}
