package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.login.RunningSessions;
import nl.privacyspiegel.organisation.login.SessionOwner;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asking, and what that member may do where. Every front door of every module asks here before it reads or
 * writes; roles are read from the database in each transaction, so that a role that was taken away is gone at once.
 */
@Service
@Transactional(readOnly = true)
public class CurrentUser {

    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final SecurityContextHolderStrategy contexts;
    private final RunningSessions running;
    private final Clock clock;
    private final Duration longestSession;

    CurrentUser(
            MemberRepository members,
            RoleAssignmentRepository roles,
            UnitRepository units,
            SecurityContextHolderStrategy contexts,
            RunningSessions running,
            Clock clock,
            @Value("${privacyspiegel.longest-session}") Duration longestSession) {
        this.contexts = contexts;
        this.running = running;
        this.clock = clock;
        this.longestSession = longestSession;
        this.members = members;
        this.roles = roles;
        this.units = units;
    }

    /** The member who is logged in and still active, in a session that is not over; empty for the anonymous. */
    public Optional<CurrentMember> member() {
        return entity().map(member ->
                new CurrentMember(member.id(), member.name(), member.jobFunction(), member.email(), member.language()));
    }

    /** When the session of the current member began; empty for the anonymous. */
    public Optional<Instant> loggedInSince() {
        return principal().map(MemberPrincipal::since);
    }

    /** When the current member has to log in again, however busy; empty for the anonymous. May have passed. */
    public Optional<Instant> loggedInUntil() {
        return principal().map(principal -> principal.until(longestSession));
    }

    /** Whether the identity provider vouched for the current member. */
    boolean isSignedOn() {
        return principal().filter(MemberPrincipal::isSignedOn).isPresent();
    }

    /**
     * The member who is logged in.
     *
     * @throws AccessDeniedException for the anonymous
     */
    public CurrentMember require() {
        return member().orElseThrow(() -> new AccessDeniedException("not logged in"));
    }

    /**
     * Refuses unless the current member has one of these roles on this unit or on a unit above it.
     *
     * @throws NotFoundException when the unit does not exist or the member has no role there at all
     * @throws AccessDeniedException when the member has a role there, but none of these
     */
    public void require(UnitId unit, Role... anyOf) {
        require(unit, EnumSet.allOf(Role.class), anyOf);
    }

    /**
     * Refuses unless the current member has one of these roles on this unit or on a unit above it.
     *
     * @param visibleTo who may know that what is asked for exists
     * @throws NotFoundException when the unit does not exist or the member has no role there to which it is visible
     * @throws AccessDeniedException when it is visible to the member, who has none of these roles
     */
    public void require(UnitId unit, Set<Role> visibleTo, Role... anyOf) {
        Set<Role> held = rolesOn(unit);
        if (held.stream().noneMatch(visibleTo::contains)) {
            throw notFound(unit);
        }
        if (Arrays.stream(anyOf).noneMatch(held::contains)) {
            throw new AccessDeniedException("role");
        }
    }

    /** What a unit is to a member who may not know of it; looks the same whether it exists or not. */
    public NotFoundException notFound(UnitId unit) {
        return units.existsById(unit.value()) ? NotFoundException.hidden() : new NotFoundException();
    }

    /** Whether the current member has one of these roles on this unit or on a unit above it. */
    public boolean may(UnitId unit, Role... anyOf) {
        Set<Role> held = rolesOn(unit);
        return Arrays.stream(anyOf).anyMatch(held::contains);
    }

    /**
     * Refuses unless the current member has one of these roles on some unit.
     *
     * @throws AccessDeniedException otherwise
     */
    public void requireSomewhere(Role... anyOf) {
        if (!maySomewhere(anyOf)) {
            throw new AccessDeniedException("role");
        }
    }

    /** Whether the current member has one of these roles on some unit. */
    public boolean maySomewhere(Role... anyOf) {
        List<Role> wanted = Arrays.asList(anyOf);
        return assignments().stream().anyMatch(assignment -> wanted.contains(assignment.role()));
    }

    /**
     * The units where the current member has one of these roles, given there or above; parents first, by name. Archived ones
     * too: they stay readable.
     */
    public List<UnitSummary> units(Role... anyOf) {
        List<Role> wanted = Arrays.asList(anyOf);
        Set<UnitId> tops = assignments().stream()
                .filter(assignment -> wanted.contains(assignment.role()))
                .map(RoleAssignment::unit)
                .collect(Collectors.toSet());
        return ReadOnce.of(new Below(tops), () -> tree().within(tops));
    }

    private record Below(Set<UnitId> tops) {}

    private record RolesOf(MemberId member) {}

    /** All units as they are now; read once in a transaction that only reads. */
    UnitTree tree() {
        return ReadOnce.of(UnitTree.class, () -> new UnitTree(units.findAll()));
    }

    /** Of these the ones that are in use: what lists and choices offer. */
    public List<UnitSummary> unitsInUse(Role... anyOf) {
        return units(anyOf).stream().filter(UnitSummary::inUse).toList();
    }

    /** The units where the current member has a role, and all that lie above or below one of these. */
    public Set<UnitId> unitsOnOneLine() {
        Set<UnitId> mine = assignments().stream().map(RoleAssignment::unit).collect(Collectors.toSet());
        return new UnitTree(units.findAll()).onOneLineWith(mine);
    }

    private Set<Role> rolesOn(UnitId unit) {
        UnitTree tree = tree();
        Set<Role> held = EnumSet.noneOf(Role.class);
        assignments().stream()
                .filter(assignment -> tree.isWithin(unit, assignment.unit()))
                .forEach(assignment -> held.add(assignment.role()));
        return held;
    }

    private Collection<RoleAssignment> assignments() {
        return entity().map(Member::id)
                .map(me -> ReadOnce.of(new RolesOf(me), () -> roles.findByMemberId(me.value())))
                .orElse(List.of());
    }

    /** Ends every session of the current member but this one, which counts as one that begins now. */
    void endOtherSessions(Member me) {
        Instant now = clock.instant();
        me.endSessions(now);
        principal().ifPresent(principal -> principal.beginAgain(me.account().sessionStart(now)));
    }

    /** The session of who is asking, which may be over; empty for the anonymous. */
    Optional<SessionOwner> session() {
        return principal().map(SessionOwner.class::cast);
    }

    Optional<Member> entity() {
        return principal().flatMap(this::entity);
    }

    private Optional<Member> entity(MemberPrincipal principal) {
        boolean tooLong = clock.instant().isAfter(principal.until(longestSession));
        return members.findById(principal.id().value())
                .filter(Member::canLogIn)
                .filter(member -> !tooLong
                        && !member.account().hasEndedSessionOf(principal.since())
                        && !running.isEnded(principal));
    }

    private Optional<MemberPrincipal> principal() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof MemberPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
