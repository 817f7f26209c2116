package nl.privacyspiegel.assessment.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.RoundState.Step;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One round for one domain of a measurement, with what came of it. */
@Entity
@Table(name = "consensus_round")
class ConsensusRound {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "measurement_id")
    private UUID measurementId;

    @Column(name = "domain_id")
    private String domainId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    @Column(name = "chair_id")
    private @Nullable UUID chairId;

    private int quorum;

    /** Rises with everything that happens in this round. */
    private int sequence;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "revealed_at")
    private @Nullable Instant revealedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable BigDecimal median;

    private @Nullable BigDecimal spread;

    private int counted;

    private boolean wide;

    @Column(name = "agreed_grade")
    private @Nullable BigDecimal agreedGrade;

    private String minority = "";

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ConsensusRound() {}

    ConsensusRound(
            MeasurementId measurement,
            String domain,
            int number,
            @Nullable MemberId chair,
            Quorum quorum,
            Instant now) {
        this.measurementId = measurement.value();
        this.domainId = domain;
        this.number = number;
        this.chairId = chair == null ? null : chair.value();
        this.quorum = quorum.needed();
        this.openedAt = now;
    }

    /** The next round about the same, with the same chair and quorum. */
    ConsensusRound next(Instant now) {
        return new ConsensusRound(measurement(), domainId, number + 1, chair().orElse(null), quorum(), now);
    }

    /** What was agreed on, for a revision of the measurement: without its answers, which stay where they were given. */
    ConsensusRound carriedTo(MeasurementId revision) {
        ConsensusRound copy = new ConsensusRound(revision, domainId, number, chair().orElse(null), quorum(), openedAt);
        copy.state = state;
        copy.revealedAt = revealedAt;
        copy.endedAt = endedAt;
        copy.median = median;
        copy.spread = spread;
        copy.counted = counted;
        copy.wide = wide;
        copy.agreedGrade = agreedGrade;
        copy.minority = minority;
        return copy;
    }

    /** @throws RuleViolation when this cannot happen any more */
    void take(Step step, Instant now) {
        state = state.after(step).orElseThrow(() -> new RuleViolation("assessment.consensus.changed"));
        if (step == Step.REVEAL) {
            revealedAt = now;
        } else {
            endedAt = now;
        }
        touch();
    }

    /** @throws RuleViolation when there is nothing to agree on */
    void agree(Agreement agreement, Outcome outcome, Instant now) {
        take(Step.AGREE, now);
        Grade grade = agreement.decided().grade();
        this.agreedGrade = grade == null ? null : grade.value();
        this.median = agreement.median().map(Grade::value).orElse(null);
        this.spread = outcome.spread().orElse(null);
        this.counted = outcome.counted();
        this.wide = outcome.wide();
        this.minority = agreement.minority();
    }

    /** Something happened that others should see. */
    void touch() {
        sequence++;
    }

    void chairedBy(@Nullable MemberId member) {
        this.chairId = member == null ? null : member.value();
        touch();
    }

    RoundId id() {
        return new RoundId(id);
    }

    MeasurementId measurement() {
        return new MeasurementId(measurementId);
    }

    String domain() {
        return domainId;
    }

    int number() {
        return number;
    }

    RoundState state() {
        return state;
    }

    Optional<MemberId> chair() {
        return Optional.ofNullable(chairId).map(MemberId::new);
    }

    boolean isChairedBy(MemberId member) {
        return member.value().equals(chairId);
    }

    Quorum quorum() {
        return new Quorum(quorum);
    }

    boolean wasRevealed() {
        return revealedAt != null;
    }

    String stamp() {
        return id + "/" + sequence;
    }

    /** What was agreed on; empty when nothing was. */
    Optional<AgreedNote> note(ZoneId zone) {
        return state == RoundState.AGREED
                ? Optional.of(new AgreedNote(
                        domainId,
                        Optional.ofNullable(agreedGrade).map(Grade::new),
                        Optional.ofNullable(median).map(Grade::new),
                        Optional.ofNullable(spread).map(Grade::plain),
                        wide,
                        counted,
                        number,
                        minority,
                        LocalDate.ofInstant(Objects.requireNonNull(endedAt), zone)))
                : Optional.empty();
    }
}
