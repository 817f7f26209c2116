package nl.privacyspiegel.assessment.consensus;

import static nl.privacyspiegel.assessment.AssessmentAct.CONSENSUS_OPENED;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds in which a working group grades the domains of a measurement, for the members of that group only; others who read
 * the measurement get to know that rounds run. What others answered is not in it until it was shown to all.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ConsensusRounds {

    private final ConsensusRoundRepository rounds;
    private final ConsensusVoteRepository votes;
    private final RoundSheets sheets;
    private final GroupMeasurements measurements;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    ConsensusRounds(
            ConsensusRoundRepository rounds,
            ConsensusVoteRepository votes,
            RoundSheets sheets,
            GroupMeasurements measurements,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.sheets = sheets;
        this.measurements = measurements;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest round of each domain that had one, by the id of the domain. */
    @Transactional(readOnly = true)
    public Map<String, RoundLine> newest(MeasurementId id) {
        measurements.requireMember(id);
        Map<String, ConsensusRound> newest = rounds.findByMeasurementIdOrderByNumber(id.value()).stream()
                .collect(Collectors.toMap(ConsensusRound::domain, Function.identity(), (older, newer) -> newer));
        Map<RoundId, List<ConsensusVote>> seats = sheets.votes(newest.values());
        MemberId me = user.require().id();
        return newest.values().stream()
                .collect(Collectors.toMap(
                        ConsensusRound::domain, round -> line(round, seats.getOrDefault(round.id(), List.of()), me)));
    }

    /** The ids of the domains of which a round runs, for all who may read the measurement. */
    @Transactional(readOnly = true)
    public Set<String> running(MeasurementId id) {
        measurements.requireReader(id);
        return rounds.findByMeasurementIdOrderByNumber(id.value()).stream()
                .filter(round -> round.state().isRunning())
                .map(ConsensusRound::domain)
                .collect(Collectors.toSet());
    }

    private static RoundLine line(ConsensusRound round, List<ConsensusVote> all, MemberId me) {
        List<ConsensusVote> seats = all.stream().filter(ConsensusVote::isSeat).toList();
        return new RoundLine(
                round.id(),
                round.domain(),
                round.number(),
                round.state(),
                (int) seats.stream().filter(ConsensusVote::isAnswered).count(),
                seats.size(),
                round.state() == RoundState.OPEN
                        && seats.stream().anyMatch(vote -> vote.isOf(me) && !vote.isAnswered()));
    }

    /** All rounds of one domain, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundSheet> of(MeasurementId id, String domain) {
        Place place = measurements.place(id);
        return sheets.sheets(rounds.findByMeasurementIdAndDomainIdOrderByNumberDesc(id.value(), domain), place);
    }

    /** What changes as soon as something happens in the newest round of this domain; empty without one. */
    @Transactional(readOnly = true)
    public String stamp(MeasurementId id, String domain) {
        measurements.requireMember(id);
        return rounds.findFirstByMeasurementIdAndDomainIdOrderByNumberDesc(id.value(), domain)
                .map(ConsensusRound::stamp)
                .orElse("");
    }

    /** Who can be asked: the working group of the unit, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> askable(MeasurementId id) {
        return sheets.group(measurements.place(id).unit());
    }

    /** For which domains the current member is asked for a grade, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<AskedOfMe> asked() {
        List<ConsensusRound> asking = rounds.findAsking(user.require().id().value(), RoundState.OPEN);
        if (asking.isEmpty()) {
            return List.of();
        }
        Map<MeasurementId, Place> places =
                measurements
                        .workedOn(asking.stream()
                                .map(ConsensusRound::measurement)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Place::id, Function.identity()));
        Map<UnitId, Map<MemberId, String>> names = places.values().stream()
                .map(Place::unit)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        unit -> sheets.group(unit).stream().collect(Collectors.toMap(Colleague::id, Colleague::name))));
        return asking.stream()
                .flatMap(round -> Optional.ofNullable(places.get(round.measurement())).stream()
                        .flatMap(
                                place -> asked(round, place, Objects.requireNonNull(names.get(place.unit()))).stream()))
                .toList();
    }

    private static Optional<AskedOfMe> asked(ConsensusRound round, Place place, Map<MemberId, String> names) {
        return place.framework()
                .domain(round.domain())
                .map(domain -> new AskedOfMe(
                        place.id(),
                        place.assessment(),
                        domain.id(),
                        domain.name(),
                        place.version(),
                        round.chair().flatMap(chair -> Optional.ofNullable(names.get(chair)))));
    }

    /**
     * Opens a round for each of these domains, with the current member as chair. A domain of which a round runs is left as it is.
     *
     * @return how many rounds were opened
     * @throws RuleViolation when all of these domains have a running round, or somebody is asked who is not in the working group
     */
    public int open(MeasurementId id, NewRounds wanted) {
        Place place = measurements.hold(id);
        Set<MemberId> group =
                sheets.group(place.unit()).stream().map(Colleague::id).collect(Collectors.toSet());
        if (!group.containsAll(wanted.asked())) {
            throw new RuleViolation("assessment.consensus.open.stranger");
        }
        Map<String, ConsensusRound> before = rounds.findByMeasurementIdOrderByNumber(id.value()).stream()
                .collect(Collectors.toMap(ConsensusRound::domain, Function.identity(), (older, newer) -> newer));
        List<Domain> domains = place.framework().domains().stream()
                .filter(domain -> wanted.domains().contains(domain.id()))
                .toList();
        if (domains.size() != wanted.domains().size()) {
            throw new NotFoundException();
        }
        List<Domain> free = domains.stream()
                .filter(domain -> !Optional.ofNullable(before.get(domain.id()))
                        .map(round -> round.state().isRunning())
                        .orElse(false))
                .toList();
        if (free.isEmpty()) {
            throw new RuleViolation("assessment.consensus.open.already");
        }
        Instant now = clock.instant();
        for (Domain domain : free) {
            int number = Optional.ofNullable(before.get(domain.id()))
                    .map(round -> round.number() + 1)
                    .orElse(1);
            ConsensusRound round = rounds.save(
                    new ConsensusRound(id, domain.id(), number, user.require().id(), wanted.quorum(), now));
            wanted.asked().stream()
                    .sorted(Comparator.comparing(MemberId::value))
                    .forEach(member -> votes.save(new ConsensusVote(round.id(), member, true)));
            audit.record(CONSENSUS_OPENED, place.unit(), HeldRounds.about(place, domain.id()), Role.ASSESSOR);
        }
        return free.size();
    }
}
