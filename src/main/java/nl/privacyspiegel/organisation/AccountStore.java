package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
     * A role of a member on a unit and all below it.
     *
     * @param byHand whether an administrator gave it; else the identity provider did
     */
    public record Held(MemberId member, Role role, UnitId unit, boolean byHand) {}

    /** Every account there is. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return members.findAll().stream().map(Member::account).toList();
    }

    /** The account of this member, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Account> find(MemberId id) {
        return members.findById(id.value()).map(Member::account);
    }

    /** The language of this member. */
    @Transactional(readOnly = true)
    public Locale language(MemberId id) {
        return Locale.of(member(id).language());
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

    /** The roles of everybody. */
    @Transactional(readOnly = true)
    public List<Held> roles() {
        return roles.findAll().stream().map(AccountStore::held).toList();
    }

    /** The roles of this member. */
    @Transactional(readOnly = true)
    public List<Held> roles(MemberId id) {
        return roles.findByMemberId(id.value()).stream().map(AccountStore::held).toList();
    }

    /** This role of this member, given on this very unit. */
    @Transactional(readOnly = true)
    public Optional<Held> role(MemberId id, Role role, UnitId unit) {
        return roles.findByMemberIdAndRoleAndUnitId(id.value(), role, unit.value())
                .map(AccountStore::held);
    }

    private static Held held(RoleAssignment held) {
        return new Held(held.member(), held.role(), held.unit(), held.source() == RoleSource.HAND);
    }

    /**
     * A new account, with which nobody can log in yet.
     *
     * @param encoded the hash of the password
     */
    public Account add(MemberData data, String encoded) {
        return members.saveAndFlush(new Member(MemberId.random(), data, encoded, clock.instant()))
                .account();
    }

    /** The identity provider gives this member a role. */
    public void giveByClaim(MemberId id, Role role, UnitId unit) {
        roles.save(new RoleAssignment(id, role, unit, RoleSource.CLAIM));
    }

    /** An administrator gives this member a role; one that came from the identity provider stays from then on. */
    public void giveByHand(MemberId id, Role role, UnitId unit) {
        roles.findByMemberIdAndRoleAndUnitId(id.value(), role, unit.value())
                .ifPresentOrElse(RoleAssignment::giveByHand, () -> roles.save(new RoleAssignment(id, role, unit)));
    }

    /** The member has this role no more. */
    public void takeRole(MemberId id, Role role, UnitId unit) {
        roles.findByMemberIdAndRoleAndUnitId(id.value(), role, unit.value()).ifPresent(roles::delete);
    }

    /** Changes what is known of this member. */
    public void change(MemberId id, MemberData data, String language) {
        member(id).change(data, language);
    }

    /** Remembers the language of this member. */
    public void speak(MemberId id, String language) {
        member(id).speak(language);
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

    /** The member cannot log in any more, and every session that has begun is over. */
    public void deactivate(MemberId id) {
        member(id).deactivate(clock.instant());
    }

    /** The member can log in again, or be invited again. */
    public void activate(MemberId id) {
        member(id).activate();
    }

    /**
     * Nothing is left of the person but the function, which history shows. It cannot be undone.
     *
     * @param unusable the hash of no password at all
     */
    public void erase(MemberId id, String unusable) {
        member(id).erase(unusable, clock.instant());
    }

    /** Takes an account away that was never used. */
    public void remove(MemberId id) {
        members.deleteById(id.value());
    }

    private Member member(MemberId id) {
        return members.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
