package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of members and their roles, for the folders beside this one: it asks nobody who wants to know. */
@Component
@NamedInterface("inside")
@Transactional
public class AccountStore {

    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final Clock clock;

    AccountStore(MemberRepository members, RoleAssignmentRepository roles, Clock clock) {
        this.members = members;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * A role on a unit and all below it.
     *
     * @param byHand whether an administrator gave it; else the identity provider did
     */
    public record Held(Role role, UnitId unit, boolean byHand) {}

    /** The account of this member, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Account> find(MemberId id) {
        return members.findById(id.value()).map(Member::account);
    }

    /** The account with this e-mail address, in small letters. */
    @Transactional(readOnly = true)
    public Optional<Account> withEmail(String email) {
        return members.findByEmail(email).map(Member::account);
    }

    /** What these members are called, as far as they have an account. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> wanted) {
        return members.findAllById(wanted).stream()
                .collect(Collectors.toMap(member -> member.id().value(), Member::name));
    }

    /** The roles of this member. */
    @Transactional(readOnly = true)
    public List<Held> roles(MemberId id) {
        return roles.findByMemberId(id.value()).stream()
                .map(held -> new Held(held.role(), held.unit(), held.source() == RoleSource.HAND))
                .toList();
    }

    /**
     * A new account, with which nobody can log in yet.
     *
     * @param encoded the hash of the password
     */
    public Account add(MemberData data, String encoded) {
        return members.save(new Member(MemberId.random(), data, encoded, clock.instant()))
                .account();
    }

    /** The identity provider gives this member a role. */
    public void giveByClaim(MemberId id, Role role, UnitId unit) {
        roles.save(new RoleAssignment(id, role, unit, RoleSource.CLAIM));
    }

    /** The member has this role no more. */
    public void takeRole(MemberId id, Role role, UnitId unit) {
        roles.findByMemberIdAndRoleAndUnitId(id.value(), role, unit.value()).ifPresent(roles::delete);
    }

    /** Changes what is known of this member. */
    public void change(MemberId id, MemberData data, String language) {
        member(id).change(data, language);
    }

    /**
     * Gives this member another password.
     *
     * @param encoded the hash of it
     */
    public void changePassword(MemberId id, String encoded) {
        member(id).changePassword(encoded);
    }

    /** The member can log in from now on, unless somebody deactivated it. */
    public void accept(MemberId id) {
        member(id).accept(clock.instant());
    }

    /** Every session of this member that has begun is over. */
    public void endSessions(MemberId id) {
        member(id).endSessions(clock.instant());
    }

    private Member member(MemberId id) {
        return members.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
