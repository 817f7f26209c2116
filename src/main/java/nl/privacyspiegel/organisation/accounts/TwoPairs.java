package nl.privacyspiegel.organisation.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AccountStore.Held;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitTree;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which acts on accounts one administrator cannot do alone, and who can be the other one. What gives somebody content, or a
 * way into an account that has it, or takes away who would have to agree, waits for another administrator or a supervisor.
 */
@Component
public class TwoPairs {

    private final AskedActRepository asked;
    private final AccountStore members;
    private final UnitStructure units;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;
    private final boolean on;

    TwoPairs(
            AskedActRepository asked,
            AccountStore members,
            UnitStructure units,
            CurrentUser user,
            AuditTrail trail,
            Clock clock,
            @Value("${privacyspiegel.two-pairs:on}") String setting) {
        this.asked = asked;
        this.members = members;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
        this.on = !setting.strip().equalsIgnoreCase("off") && !setting.strip().equalsIgnoreCase("false");
    }

    boolean isOn() {
        return on;
    }

    /**
     * Whether this act of the current member has to wait; then it was asked for now, and does nothing yet.
     *
     * @param role what is given or taken; null when it is about the whole account
     * @throws RuleViolation when it is a way into the account of the only other one who confirms, so that nobody is left who
     *     could say yes: who had both accounts would be two people
     */
    public boolean mustWait(AskedKind kind, MemberId member, @Nullable Role role, @Nullable UnitId unit) {
        MemberId me = user.require().id();
        AskedAct act = new AskedAct(kind, member, role, unit, me, clock.instant());
        if (!needsAnother(act)) {
            return false;
        }
        if (asked.findByMemberId(member.value()).stream()
                .noneMatch(each -> each.isSameAs(act) && !each.isOver(clock.instant()))) {
            asked.save(act);
            record(OrganisationAct.CONFIRMATION_ASKED, act);
        }
        return true;
    }

    void record(AuditAction action, AskedAct act) {
        AuditObject object = AuditObject.of(act.member()).with(AskedKind.ASKED, act.kind());
        Role role = act.role();
        UnitId unit = act.unit();
        UnitId about = unit == null ? unitsOf(act).stream().findFirst().orElse(null) : unit;
        trail.record(
                action,
                about,
                role == null ? object : object.with(AuditDetail.ROLE, role),
                Role.ADMINISTRATOR,
                Role.SUPERVISOR);
    }

    private boolean needsAnother(AskedAct act) {
        Role role = act.role();
        boolean own = act.askedBy().equals(act.member());
        if (!on) {
            return false;
        }
        return switch (act.kind()) {
            case INVITATION, ROLE ->
                own ? role != null && role.readsContent() : role != null && role.isGuarded() && somebodyCan(act);
            case ROLE_END -> !own && role != null && role.confirms() && somebodyCan(act);
            case LINK, SECOND_FACTOR, SIGN_ON ->
                !own && isGuarded(act.member()) && (somebodyCan(act) || nobodyMay(act));
            case DEACTIVATION -> !own && isAccepted(act.member()) && isSupervisor(act.member()) && somebodyCan(act);
            case ERASE -> !own && isAccepted(act.member()) && confirmsSomewhere(act.member()) && somebodyCan(act);
        };
    }

    private boolean nobodyMay(AskedAct act) {
        if (isAccepted(act.member()) && confirmsSomewhere(act.member())) {
            throw new RuleViolation("organisation.asked.nobodyElse");
        }
        return false;
    }

    /** Whether a way into this account is a way to content, or to giving it. */
    boolean isGuarded(MemberId member) {
        return members.roles(member).stream().anyMatch(held -> held.role().isGuarded());
    }

    private boolean confirmsSomewhere(MemberId member) {
        return members.roles(member).stream().anyMatch(held -> held.role().confirms());
    }

    private boolean isSupervisor(MemberId member) {
        return members.roles(member).stream().anyMatch(held -> held.role() == Role.SUPERVISOR);
    }

    private boolean isAccepted(MemberId member) {
        return members.find(member).filter(Account::accepted).isPresent();
    }

    private boolean somebodyCan(AskedAct act) {
        return !others(act, new Situation()).isEmpty();
    }

    /** Of these the ones that the current member can answer. */
    List<AskedAct> answerable(List<AskedAct> acts) {
        MemberId me = user.require().id();
        List<AskedAct> ofOthers =
                acts.stream().filter(act -> !act.askedBy().equals(me)).toList();
        if (ofOthers.isEmpty()) {
            return List.of();
        }
        Situation now = new Situation();
        return ofOthers.stream().filter(act -> others(act, now).contains(me)).toList();
    }

    /** Whether the current member can answer this. */
    boolean mayAnswer(AskedAct act) {
        return !answerable(List.of(act)).isEmpty();
    }

    /** Who can confirm where, at one moment. Who never accepted an invitation is not there yet; who was deactivated is. */
    private final class Situation {

        private final UnitTree tree = units.tree();
        private final Map<MemberId, List<UnitId>> confirming;

        Situation() {
            Set<MemberId> accepted = members.all().stream()
                    .filter(Account::accepted)
                    .map(Account::id)
                    .collect(Collectors.toSet());
            confirming = members.roles().stream()
                    .filter(held -> held.role().confirms() && accepted.contains(held.member()))
                    .collect(Collectors.groupingBy(Held::member, Collectors.mapping(Held::unit, Collectors.toList())));
        }
    }

    /**
     * The others who can answer: administrators and supervisors of all units that it is about, or, when there are none, of one
     * that overlaps. Deactivating everybody else leaves nobody alone.
     */
    private Set<MemberId> others(AskedAct act, Situation now) {
        Collection<UnitId> about = unitsOf(act);
        Map<MemberId, List<UnitId>> candidates = new HashMap<>(now.confirming);
        candidates.remove(act.askedBy());
        if (!act.kind().mayBeConfirmedByItsMember()) {
            candidates.remove(act.member());
        }
        Set<MemberId> above = having(
                candidates,
                held -> about.stream().allMatch(unit -> held.stream().anyMatch(top -> now.tree.isWithin(unit, top))));
        return !above.isEmpty()
                ? above
                : having(
                        candidates,
                        held -> about.stream()
                                .anyMatch(unit -> held.stream()
                                        .anyMatch(
                                                own -> now.tree.isWithin(unit, own) || now.tree.isWithin(own, unit))));
    }

    private static Set<MemberId> having(Map<MemberId, List<UnitId>> candidates, Predicate<List<UnitId>> wanted) {
        return candidates.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<UnitId> unitsOf(AskedAct act) {
        UnitId unit = act.unit();
        return unit != null
                ? List.of(unit)
                : members.roles(act.member()).stream()
                        .map(Held::unit)
                        .distinct()
                        .toList();
    }

    /** Whether who asked this still could: an answer gives no more than the question could at this moment. */
    boolean isStillAllowed(AskedAct act) {
        boolean there = members.find(act.askedBy()).filter(Account::canLogIn).isPresent();
        UnitId unit = act.unit();
        if (unit == null) {
            return there && new AccountReach(units.tree(), members.roles()).isManagedBy(act.askedBy(), act.member());
        }
        UnitTree tree = units.tree();
        return there
                && members.roles(act.askedBy()).stream()
                        .filter(held -> held.role() == Role.ADMINISTRATOR)
                        .anyMatch(held -> tree.isWithin(unit, held.unit()));
    }
}
