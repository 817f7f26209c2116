package nl.privacyspiegel.assessment.consensus;

import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_AGREED;
import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_REPEATED;
import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_REVEALED;
import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_TAKEN_OVER;
import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.HeldRounds.Held;
import nl.privacyspiegel.assessment.consensus.RoundState.Step;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair of a round does: the member who opened it, or who took over. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ChairedRounds {

    private final ConsensusRoundRepository rounds;
    private final ConsensusVoteRepository votes;
    private final HeldRounds held;
    private final Measurements measurements;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    ChairedRounds(
            ConsensusRoundRepository rounds,
            ConsensusVoteRepository votes,
            HeldRounds held,
            Measurements measurements,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.held = held;
        this.measurements = measurements;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Shows all answers at once.
     *
     * @throws RuleViolation when the current member is not the chair, too few have answered, or it was shown already
     */
    public void reveal(RoundId id) {
        Held round = chaired(id);
        int answered =
                (int) round.seats().stream().filter(ConsensusVote::isAnswered).count();
        Quorum quorum = round.round().quorum();
        if (round.round().state() == RoundState.OPEN && !quorum.isReached(answered)) {
            throw new RuleViolation("assessment.consensus.tooFew", answered, quorum.needed());
        }
        round.round().take(Step.REVEAL, clock.instant());
        record(CONSENSUS_REVEALED, round);
    }

    /**
     * Opens a second or later round about the same domain, with the same members; this one stays as it is.
     *
     * @throws RuleViolation when the current member is not the chair, or this round is not being talked about
     */
    public RoundId again(RoundId id) {
        Held round = chaired(id);
        Instant now = clock.instant();
        round.round().take(Step.FOLLOW, now);
        ConsensusRound next = rounds.save(round.round().next(now));
        round.seats().stream()
                .filter(ConsensusVote::isSeat)
                .flatMap(seat -> seat.member().stream())
                .forEach(member -> votes.save(new ConsensusVote(next.id(), member, true)));
        record(CONSENSUS_REPEATED, round);
        return next.id();
    }

    /**
     * Stores the grade of the group in the measurement, and what the round came to beside it.
     *
     * @param seen what the chair saw there before
     * @return a conflict, and nothing stored, when somebody else decided something about this domain meanwhile
     * @throws RuleViolation when the current member is not the chair, nothing was shown, what is called the median is not in the
     *     middle, or the measurement asks for a motivation that is not there
     */
    public SaveResult<DomainGrade> agree(RoundId id, Agreement agreement, DomainGrade seen) {
        Held round = chaired(id);
        // Before anything about the answers: what is refused would tell of them.
        if (round.round().state() != RoundState.REVEALED) {
            throw new RuleViolation("assessment.consensus.changed");
        }
        Outcome outcome =
                RoundSheets.outcome(round.seats(), round.place().framework().scale());
        if (!outcome.accepts(agreement.median())) {
            throw new RuleViolation("assessment.consensus.agree.median.missing");
        }
        SaveResult<DomainGrade> saved = measurements.saveScore(
                round.round().measurement(), round.round().domain(), agreement.decided(), seen);
        if (saved instanceof SaveResult.Saved) {
            requireMotivation(round.round());
            round.round().agree(agreement, outcome, clock.instant());
            record(CONSENSUS_AGREED, round);
        }
        return saved;
    }

    /** What the page of the measurement would ask for afterwards is asked for now, while the group is together. */
    private void requireMotivation(ConsensusRound round) {
        measurements
                .sheet(round.measurement())
                .domain(round.domain())
                .ifPresent(MeasurementSheet.DomainSheet::requireReason);
    }

    /**
     * Stops a round without a grade. Answers that were not shown are gone.
     *
     * @throws RuleViolation when the current member is not the chair, or the round is over
     */
    public void withdraw(RoundId id) {
        Held round = chaired(id);
        boolean unseen = !round.round().wasRevealed();
        round.round().take(Step.WITHDRAW, clock.instant());
        if (unseen) {
            votes.deleteAll(round.seats());
        }
        record(CONSENSUS_WITHDRAWN, round);
    }

    /**
     * Makes the current member the chair of a round that runs.
     *
     * @throws RuleViolation when the round is over
     */
    public void takeOver(RoundId id) {
        Held round = held.hold(id);
        if (!round.round().state().isRunning()) {
            throw new RuleViolation("assessment.consensus.over");
        }
        if (!round.round().isChairedBy(user.require().id())) {
            round.round().chairedBy(user.require().id());
            record(CONSENSUS_TAKEN_OVER, round);
        }
    }

    private Held chaired(RoundId id) {
        Held round = held.hold(id);
        if (!round.round().isChairedBy(user.require().id())) {
            throw new RuleViolation("assessment.consensus.notChair");
        }
        return round;
    }

    private void record(AuditAction act, Held round) {
        audit.record(act, round.place().unit(), round.about(), Role.ASSESSOR);
    }
}
