package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who log in, and their roles on the units that the current member manages. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Members {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final CurrentUser user;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Members(
            MemberRepository members,
            RoleAssignmentRepository roles,
            UnitRepository units,
            CurrentUser user,
            PasswordEncoder passwords,
            Clock clock) {
        this.members = members;
        this.roles = roles;
        this.units = units;
        this.user = user;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The members with a role on a unit that the current member manages, by name, each with those roles. */
    @Transactional(readOnly = true)
    public List<MemberSummary> managed() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        Map<UnitId, String> unitNames =
                user.units(Role.ADMINISTRATOR).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<MemberId, List<RoleGrant>> grants = roles.findAll().stream()
                .filter(assignment -> unitNames.containsKey(assignment.unit()))
                .sorted(Comparator.comparing(RoleAssignment::role))
                .collect(Collectors.groupingBy(
                        RoleAssignment::member,
                        Collectors.mapping(
                                assignment -> new RoleGrant(
                                        assignment.role(),
                                        assignment.unit(),
                                        unitNames.getOrDefault(assignment.unit(), ""),
                                        assignment.source() == RoleSource.CLAIM),
                                Collectors.toList())));
        return members.findAll().stream()
                .filter(Member::active)
                .filter(member -> grants.containsKey(member.id()))
                .map(member -> new MemberSummary(
                        member.id(),
                        member.name(),
                        member.jobFunction(),
                        member.email(),
                        grants.getOrDefault(member.id(), List.of())))
                .sorted(Comparator.comparing(MemberSummary::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * One managed member.
     *
     * @throws NotFoundException when there is none that the current member manages
     */
    @Transactional(readOnly = true)
    public MemberSummary get(MemberId id) {
        return managed().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Adds a member with a first role.
     *
     * @throws RuleViolation when the e-mail address already has an account
     */
    public MemberId add(MemberData data, Password password, Role role, UnitId unit) {
        user.require(unit, Role.ADMINISTRATOR);
        if (members.existsByEmail(data.email().value())) {
            throw new RuleViolation("organisation.member.email.taken");
        }
        Member member = new Member(MemberId.random(), data, encode(password), clock.instant());
        members.save(member);
        roles.save(new RoleAssignment(member.id(), role, unit));
        return member.id();
    }

    /**
     * Gives a member a role on a unit and all below it. Twice is the same as once; a role that came from the identity
     * provider stays from then on.
     */
    public void grant(MemberId member, Role role, UnitId unit) {
        user.require(unit, Role.ADMINISTRATOR);
        get(member);
        roles.findByMemberIdAndRoleAndUnitId(member.value(), role, unit.value())
                .ifPresentOrElse(RoleAssignment::giveByHand, () -> roles.save(new RoleAssignment(member, role, unit)));
    }

    /**
     * Takes a role away. What is not there need not be taken.
     *
     * @throws RuleViolation when this would leave the unit without an administrator, there or above, or the member
     *     without any role
     */
    public void revoke(MemberId member, Role role, UnitId unit) {
        user.require(unit, Role.ADMINISTRATOR);
        get(member);
        if (!roles.existsByMemberIdAndRoleAndUnitId(member.value(), role, unit.value())) {
            return;
        }
        if (roles.findByMemberId(member.value()).size() == 1) {
            throw new RuleViolation("organisation.role.lastOfMember");
        }
        if (role == Role.ADMINISTRATOR && isLastAdministrator(member, unit)) {
            throw new RuleViolation("organisation.role.lastAdministrator");
        }
        roles.deleteByMemberIdAndRoleAndUnitId(member.value(), role, unit.value());
    }

    private boolean isLastAdministrator(MemberId member, UnitId unit) {
        UnitTree tree = new UnitTree(units.findAll());
        return roles.findAll().stream()
                .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
                .filter(assignment -> !assignment.member().equals(member)
                        || !assignment.unit().equals(unit))
                .noneMatch(assignment -> tree.isWithin(unit, assignment.unit()));
    }

    /** Remembers the language of the current member: {@code nl} or {@code en}; anything else counts as {@code nl}. */
    public void speak(String language) {
        user.entity().ifPresent(member -> member.speak(LANGUAGES.contains(language) ? language : "nl"));
    }

    private String encode(Password password) {
        String encoded = passwords.encode(password.value());
        if (encoded == null) {
            throw new IllegalStateException("encoder");
        }
        return encoded;
    }
}
