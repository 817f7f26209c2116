package nl.privacyspiegel.organisation.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberFiles;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators asked for that another administrator or a supervisor confirms or refuses. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Confirmations {

    private static final Role[] CONFIRMING = {Role.SUPERVISOR, Role.ADMINISTRATOR};

    private final AskedActRepository asked;
    private final TwoPairs pairs;
    private final AccountActs acts;
    private final AccountStore members;
    private final UnitStructure units;
    private final UnitsInUse inUse;
    private final LastAdministrator accounts;
    private final MemberFiles files;
    private final CurrentUser user;
    private final Clock clock;

    Confirmations(
            AskedActRepository asked,
            TwoPairs pairs,
            AccountActs acts,
            AccountStore members,
            UnitStructure units,
            UnitsInUse inUse,
            LastAdministrator accounts,
            MemberFiles files,
            CurrentUser user,
            Clock clock) {
        this.asked = asked;
        this.pairs = pairs;
        this.acts = acts;
        this.members = members;
        this.units = units;
        this.inUse = inUse;
        this.accounts = accounts;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** What the current member can answer, and what the current member asked; the oldest first. */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        user.requireSomewhere(CONFIRMING);
        MemberId me = user.require().id();
        Map<UnitId, String> paths = units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::path));
        List<AskedAct> open = asked.findAllByOrderByAskedAt().stream()
                .filter(act -> !act.isOver(clock.instant()))
                .toList();
        Set<AskedId> answerable =
                pairs.answerable(open).stream().map(AskedAct::id).collect(Collectors.toSet());
        return open.stream()
                .filter(act -> act.askedBy().equals(me) || answerable.contains(act.id()))
                .map(act -> summary(act, paths, me))
                .toList();
    }

    private Asked summary(AskedAct act, Map<UnitId, String> paths, MemberId me) {
        Account member = members.find(act.member()).orElseThrow(NotFoundException::new);
        UnitId unit = act.unit();
        return new Asked(
                act.id(),
                act.kind(),
                act.member(),
                member.name(),
                member.email(),
                member.jobFunction(),
                act.role(),
                unit == null ? null : paths.get(unit),
                members.find(act.askedBy()).map(Account::name).orElse(""),
                act.askedAt(),
                act.askedBy().equals(me));
    }

    /**
     * What nobody does any more once a member is erased, as it is now; empty when something else was asked.
     *
     * @throws NotFoundException when the current member cannot answer this
     */
    @Transactional(readOnly = true)
    public List<MemberTrace.Unfinished> unfinished(AskedId id) {
        user.requireSomewhere(CONFIRMING);
        AskedAct act = answerable(id);
        return act.kind() == AskedKind.ERASE ? files.unfinished(act.member()) : List.of();
    }

    private AskedAct answerable(AskedId id) {
        AskedAct act = find(id);
        if (!pairs.mayAnswer(act)) {
            throw NotFoundException.hidden();
        }
        return act;
    }

    /**
     * Does what was asked. A link goes to who confirms, not to who asked: so neither has it without the other.
     *
     * @return the link, to send to the member; empty when what was asked is no link
     * @throws NotFoundException when the current member cannot answer this
     * @throws RuleViolation when it cannot be done any more, or who asked may not do it any more
     */
    public Optional<NewAccessLink> confirm(AskedId id) {
        accounts.lock();
        user.requireSomewhere(CONFIRMING);
        AskedAct act = answerable(id);
        if (!pairs.isStillAllowed(act)) {
            throw new RuleViolation("organisation.asked.gone");
        }
        if (act.kind() == AskedKind.INVITATION || act.kind() == AskedKind.ROLE) {
            inUse.hold(unit(act)); // Before what was asked goes: whoever removes the unit locks them in this order.
        }
        asked.delete(act);
        asked.flush();
        pairs.record(OrganisationAct.CONFIRMATION_GIVEN, act);
        return carryOut(act);
    }

    private Optional<NewAccessLink> carryOut(AskedAct act) {
        MemberId member = act.member();
        switch (act.kind()) {
            case INVITATION -> {
                return Optional.of(acts.invite(member, role(act), unit(act), act.askedBy()));
            }
            case ROLE -> acts.giveRole(member, role(act), unit(act));
            case ROLE_END -> acts.endRole(member, role(act), unit(act));
            case LINK -> {
                return Optional.of(acts.makeLink(member, act.askedBy()));
            }
            case SECOND_FACTOR -> acts.resetSecondFactor(member);
            case SIGN_ON -> acts.unlink(member);
            case DEACTIVATION -> acts.deactivate(member);
            case ERASE -> acts.erase(member);
        }
        return Optional.empty();
    }

    private static Role role(AskedAct act) {
        return Objects.requireNonNull(act.role());
    }

    private static UnitId unit(AskedAct act) {
        return Objects.requireNonNull(act.unit());
    }

    /**
     * What was asked does not happen. Who asked can take it back in the same way.
     *
     * @throws NotFoundException when the current member neither asked this nor can answer it
     */
    public void refuse(AskedId id) {
        accounts.lock();
        user.requireSomewhere(CONFIRMING);
        AskedAct act = find(id);
        if (!act.askedBy().equals(user.require().id()) && !pairs.mayAnswer(act)) {
            throw NotFoundException.hidden();
        }
        pairs.record(OrganisationAct.CONFIRMATION_REFUSED, act);
        asked.delete(act);
        asked.flush();
        if (act.kind() == AskedKind.INVITATION && members.roles(act.member()).isEmpty()) {
            members.remove(act.member());
        }
    }

    private AskedAct find(AskedId id) {
        return asked.findById(id.value())
                .filter(act -> !act.isOver(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
