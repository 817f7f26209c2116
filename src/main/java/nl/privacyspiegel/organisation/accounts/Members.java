package nl.privacyspiegel.organisation.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitTree;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.Languages;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have an account, and their roles on the units that the current member manages. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
@NamedInterface("accounts")
public class Members {

    private final AccountStore members;
    private final CurrentUser user;
    private final UnitStructure units;
    private final UnitsInUse inUse;
    private final AccessLinkRepository links;
    private final AccessLinkFactory linkFactory;
    private final LastAdministrator lastAdministrator;
    private final AccountActs acts;
    private final TwoPairs pairs;

    Members(
            AccountStore members,
            UnitStructure units,
            UnitsInUse inUse,
            CurrentUser user,
            AccessLinkRepository links,
            AccessLinkFactory linkFactory,
            LastAdministrator lastAdministrator,
            AccountActs acts,
            TwoPairs pairs) {
        this.members = members;
        this.user = user;
        this.units = units;
        this.inUse = inUse;
        this.links = links;
        this.linkFactory = linkFactory;
        this.lastAdministrator = lastAdministrator;
        this.acts = acts;
        this.pairs = pairs;
    }

    /** The members with a role on a unit that the current member manages, by name, each with those roles. */
    @Transactional(readOnly = true)
    public List<MemberSummary> managed() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        Map<UnitId, String> unitNames =
                user.units(Role.ADMINISTRATOR).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<MemberId, List<RoleGrant>> grants = members.roles().stream()
                .filter(held -> unitNames.containsKey(held.unit()))
                .sorted(Comparator.comparing(Held::role))
                .collect(Collectors.groupingBy(
                        Held::member,
                        Collectors.mapping(
                                held -> new RoleGrant(
                                        held.role(),
                                        held.unit(),
                                        unitNames.getOrDefault(held.unit(), ""),
                                        !held.byHand()),
                                Collectors.toList())));
        AccountReach reach = new AccountReach(units.tree(), members.roles());
        return members.all().stream()
                .filter(member -> grants.containsKey(member.id()))
                .map(member -> summary(member, reach, grants.getOrDefault(member.id(), List.of())))
                .sorted(Comparator.comparing(MemberSummary::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private MemberSummary summary(Account member, AccountReach reach, List<RoleGrant> grants) {
        return new MemberSummary(
                member.id(),
                member.name(),
                member.jobFunction(),
                member.email(),
                member.state(),
                linkUntil(member.id()),
                reach.isManagedBy(user.require().id(), member.id()),
                grants);
    }

    private @Nullable Instant linkUntil(MemberId member) {
        return links.findByMemberId(member.value())
                .filter(linkFactory::works)
                .map(AccessLink::expiresAt)
                .orElse(null);
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
     * The names of the active members with a role on a unit or above it, for who has a role there.
     *
     * @throws NotFoundException when there is no such unit for the current member
     */
    @Transactional(readOnly = true)
    public List<String> holding(UnitId unit, Role role) {
        user.require(unit, Role.values());
        UnitTree tree = units.tree();
        Set<MemberId> holders = members.roles().stream()
                .filter(held -> held.role() == role && tree.isWithin(unit, held.unit()))
                .map(Held::member)
                .collect(Collectors.toSet());
        return members.all().stream()
                .filter(member -> member.canLogIn() && holders.contains(member.id()))
                .map(Account::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /**
     * The active members with a role on a unit or above it, by name, for who reads the content of that unit: who can carry
     * work there.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(UnitId unit) {
        user.require(unit, Set.of(Role.contentReaders()), Role.contentReaders());
        return colleagues(List.of(unit)).getOrDefault(unit, List.of());
    }

    /** Those of them who hold this role there. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(UnitId unit, Role role) {
        UnitTree tree = units.tree();
        Set<MemberId> holders = members.roles().stream()
                .filter(held -> held.role() == role && tree.isWithin(unit, held.unit()))
                .map(Held::member)
                .collect(Collectors.toSet());
        return colleagues(unit).stream()
                .filter(colleague -> holders.contains(colleague.id()))
                .toList();
    }

    /** The same of several units at once; those of which the current member may not read the content are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, List<Colleague>> colleagues(Collection<UnitId> wanted) {
        Set<UnitId> readable =
                user.units(Role.contentReaders()).stream().map(UnitSummary::id).collect(Collectors.toSet());
        UnitTree tree = units.tree();
        List<Held> held = members.roles();
        List<Account> active = members.all().stream()
                .filter(Account::canLogIn)
                .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return wanted.stream().filter(readable::contains).distinct().collect(Collectors.toMap(unit -> unit, unit -> {
            Set<MemberId> holders = held.stream()
                    .filter(role -> tree.isWithin(unit, role.unit()))
                    .map(Held::member)
                    .collect(Collectors.toSet());
            return active.stream()
                    .filter(member -> holders.contains(member.id()))
                    .map(member -> new Colleague(member.id(), member.name(), member.jobFunction()))
                    .toList();
        }));
    }

    /**
     * Gives a member a role on a unit and all below it. Twice is the same as once; a role that came from the identity
     * provider stays from then on.
     *
     * @return false when somebody else has to confirm this first, and until then it does nothing
     * @throws RuleViolation when the unit is archived
     */
    public boolean grant(MemberId member, Role role, UnitId unit) {
        lastAdministrator.lock();
        user.require(unit, Role.ADMINISTRATOR);
        get(member);
        inUse.hold(unit);
        if (members.role(member, role, unit).filter(Held::byHand).isPresent()) {
            return true;
        }
        if (pairs.mustWait(AskedKind.ROLE, member, role, unit)) {
            return false;
        }
        acts.giveRole(member, role, unit);
        return true;
    }

    /**
     * Takes a role away. What is not there need not be taken.
     *
     * @return false when somebody else has to confirm this first, because it is the role of one of those who confirm
     * @throws RuleViolation when this would leave the unit without an administrator, there or above, or the member
     *     without any role
     */
    public boolean revoke(MemberId member, Role role, UnitId unit) {
        lastAdministrator.lock();
        user.require(unit, Role.ADMINISTRATOR);
        get(member);
        Held held = members.role(member, role, unit).orElse(null);
        if (held == null) {
            return true;
        }
        acts.requireEndable(held);
        if (pairs.mustWait(AskedKind.ROLE_END, member, role, unit)) {
            return false;
        }
        acts.endRole(member, role, unit);
        return true;
    }

    /** Remembers the language of the current member: {@code nl} or {@code en}; anything else counts as {@code nl}. */
    public void speak(String language) {
        user.member().ifPresent(me -> members.speak(me.id(), Languages.known(language)));
    }
}
