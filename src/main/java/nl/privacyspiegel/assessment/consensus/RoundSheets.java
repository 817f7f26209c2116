package nl.privacyspiegel.assessment.consensus;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Revealed;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Seat;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Shown;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import org.springframework.stereotype.Component;

/** Lays out rounds for who was let in, and keeps back what this member may not see yet: the one place where votes are read. */
@Component
class RoundSheets {

    private static final Comparator<Shown> FROM_LOW_TO_HIGH = Comparator.comparing(
                    (Shown shown) -> shown.ballot().grade(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(shown -> shown.ballot().choice())
            .thenComparing(shown -> shown.name().orElse(""));

    private final ConsensusVoteRepository votes;
    private final Members members;
    private final CurrentUser user;
    private final Clock clock;

    RoundSheets(ConsensusVoteRepository votes, Members members, CurrentUser user, Clock clock) {
        this.votes = votes;
        this.members = members;
        this.user = user;
        this.clock = clock;
    }

    /** The working group of a unit, by name. */
    List<Colleague> group(UnitId unit) {
        return members.colleagues(unit, Role.ASSESSOR);
    }

    /** The rounds as the current member sees them. */
    List<RoundSheet> sheets(Collection<ConsensusRound> rounds, Place place) {
        Map<MemberId, String> names =
                members.colleagues(place.unit()).stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        Map<RoundId, List<ConsensusVote>> seats = votes(rounds);
        MemberId me = user.require().id();
        return rounds.stream()
                .map(round -> sheet(
                        round,
                        seats.getOrDefault(round.id(), List.of()),
                        me,
                        member -> member.flatMap(id -> Optional.ofNullable(names.get(id))),
                        place.framework().scale()))
                .toList();
    }

    Map<RoundId, List<ConsensusVote>> votes(Collection<ConsensusRound> rounds) {
        List<UUID> ids = rounds.stream().map(round -> round.id().value()).toList();
        return votes.findByRoundIdIn(ids).stream().collect(Collectors.groupingBy(ConsensusVote::round));
    }

    private RoundSheet sheet(
            ConsensusRound round,
            List<ConsensusVote> all,
            MemberId me,
            Function<Optional<MemberId>, Optional<String>> name,
            GradingScale scale) {
        Optional<ConsensusVote> mine =
                all.stream().filter(vote -> vote.isOf(me)).findFirst();
        return new RoundSheet(
                round.id(),
                round.measurement(),
                round.domain(),
                round.number(),
                round.state(),
                name.apply(round.chair()),
                round.isChairedBy(me),
                round.quorum(),
                all.stream()
                        .filter(ConsensusVote::isSeat)
                        .map(vote -> new Seat(name.apply(vote.member()), vote.isAnswered()))
                        .sorted(Comparator.comparing(seat -> seat.name().orElse("")))
                        .toList(),
                mine.flatMap(ConsensusVote::answer),
                mine.filter(ConsensusVote::isInvited).isPresent(),
                maySee(round, mine) && all.stream().anyMatch(ConsensusVote::isAnswered)
                        ? Optional.of(revealed(all, name, scale))
                        : Optional.empty(),
                round.note(clock.getZone()),
                round.stamp());
    }

    /** What was shown is for who answered or chose to look; when the round is over, for all of the group. */
    private static boolean maySee(ConsensusRound round, Optional<ConsensusVote> mine) {
        boolean over = round.state() != RoundState.REVEALED;
        return round.wasRevealed()
                && (over
                        || mine.filter(vote -> vote.isAnswered() || vote.hasLooked())
                                .isPresent());
    }

    private static Revealed revealed(
            List<ConsensusVote> all, Function<Optional<MemberId>, Optional<String>> name, GradingScale scale) {
        return new Revealed(
                all.stream()
                        .flatMap(vote -> vote.answer().stream()
                                .map(answer -> new Shown(name.apply(vote.member()), answer.ballot(), answer.given())))
                        .sorted(FROM_LOW_TO_HIGH)
                        .toList(),
                outcome(all, scale));
    }

    static Outcome outcome(List<ConsensusVote> all, GradingScale scale) {
        List<Grade> counted = all.stream()
                .flatMap(vote -> vote.answer().stream())
                .filter(answer -> answer.given().counts())
                .flatMap(answer -> Optional.ofNullable(answer.ballot().grade()).stream())
                .toList();
        return Outcome.of(counted, scale);
    }
}
