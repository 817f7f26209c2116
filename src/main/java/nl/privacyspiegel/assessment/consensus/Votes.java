package nl.privacyspiegel.assessment.consensus;

import java.time.Clock;
import java.util.Optional;
import nl.privacyspiegel.assessment.consensus.HeldRounds.Held;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member answers in a round, each for oneself. It is written nowhere else, also not in the audit trail: what somebody
 * answered is for the others of the group, and for them from the moment at which all is shown.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Votes {

    private final ConsensusVoteRepository votes;
    private final HeldRounds rounds;
    private final CurrentUser user;
    private final Clock clock;

    Votes(ConsensusVoteRepository votes, HeldRounds rounds, CurrentUser user, Clock clock) {
        this.votes = votes;
        this.rounds = rounds;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Stores what the current member answers; it can be changed until all is shown. Storing the same once more changes nothing, so
     * that it can be sent again by who does not know whether it came through.
     *
     * @return when it was given, as seen from the reveal
     * @throws RuleViolation when the round is over, this member answered before the reveal, the grade is not on the scale or
     *     says not why
     */
    public GivenWhen cast(RoundId id, Ballot ballot) {
        Held held = rounds.hold(id);
        Grade grade = ballot.grade();
        var scale = held.place().framework().scale();
        if (grade != null && !scale.contains(grade.value())) {
            throw new RuleViolation("assessment.grade.notOnScale", scale.minimum(), scale.maximum());
        }
        ConsensusVote seat = seat(held);
        Optional<RoundSheet.Mine> stored = seat.answer();
        if (stored.isPresent() && stored.get().ballot().equals(ballot)) {
            return stored.get().given();
        }
        ballot.requireReason();
        GivenWhen now = GivenWhen.now(held.round().state(), seat.hasLooked())
                .orElseThrow(() -> new RuleViolation("assessment.consensus.over"));
        if (stored.isPresent() && held.round().state() != RoundState.OPEN) {
            throw new RuleViolation("assessment.consensus.shown");
        }
        seat.answer(ballot, now, clock.instant());
        votes.save(seat);
        held.round().touch();
        return now;
    }

    /**
     * Shows the current member what the others answered, while the round is talked about. Whoever answers afterwards does so
     * "after the reveal".
     *
     * @throws RuleViolation when nothing was shown yet
     */
    public void look(RoundId id) {
        Held held = rounds.hold(id);
        if (!held.round().wasRevealed()) {
            throw new RuleViolation("assessment.consensus.notShown");
        }
        ConsensusVote seat = seat(held);
        seat.look(clock.instant());
        votes.save(seat);
    }

    private ConsensusVote seat(Held held) {
        MemberId me = user.require().id();
        return held.seats().stream()
                .filter(vote -> vote.isOf(me))
                .findFirst()
                .orElseGet(() -> new ConsensusVote(held.round().id(), me, false));
    }
}
