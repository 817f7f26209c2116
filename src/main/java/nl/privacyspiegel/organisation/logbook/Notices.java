package nl.privacyspiegel.organisation.logbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Told;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What supervisors are told: each act on accounts, roles and settings that reaches their units, also when it was done to an
 * account with a role above. Who becomes a supervisor later is told what happened before.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Notices {

    /** How many are shown at most, the newest; the audit trail has all. */
    public static final int MOST = 200;

    private final Told told;
    private final AuditSearch rows;
    private final AuditEntries entries;
    private final UnitStructure units;
    private final CurrentUser user;

    Notices(Told told, AuditSearch rows, AuditEntries entries, UnitStructure units, CurrentUser user) {
        this.told = told;
        this.rows = rows;
        this.entries = entries;
        this.units = units;
        this.user = user;
    }

    /**
     * The newest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException for who is no supervisor
     */
    public List<Notice> list() {
        user.requireSomewhere(Role.SUPERVISOR);
        MemberId me = user.require().id();
        Set<Long> seen = told.seenBy(me);
        List<AuditLine> found = found();
        Set<Long> own = new HashSet<>();
        found.stream()
                .filter(entry -> me.value().equals(entry.facts().memberId()))
                .forEach(entry -> own.add(entry.number()));
        return entries.acts(found).stream()
                .map(act -> new Notice(act, seen.contains(act.number()) || own.contains(act.number())))
                .toList();
    }

    /** How many of these the current member did not see yet; 0 for who is no supervisor. */
    public long unseen() {
        if (!user.maySomewhere(Role.SUPERVISOR)) {
            return 0;
        }
        MemberId me = user.require().id();
        Set<Long> seen = told.seenBy(me);
        return found().stream()
                .filter(entry -> !seen.contains(entry.number())
                        && !me.value().equals(entry.facts().memberId()))
                .count();
    }

    /**
     * The current member saw these.
     *
     * @throws NotFoundException when the current member is not told of one of them
     */
    @Transactional
    public void see(Collection<Long> numbers) {
        user.requireSomewhere(Role.SUPERVISOR);
        MemberId me = user.require().id();
        Set<Long> mine = told.of(reach(), Integer.MAX_VALUE);
        if (!mine.containsAll(numbers)) {
            throw new NotFoundException();
        }
        Set<Long> fresh = new HashSet<>(numbers);
        fresh.removeAll(told.seenBy(me));
        fresh.forEach(number -> told.see(me, number));
    }

    private List<AuditLine> found() {
        return rows.numbered(told.of(reach(), MOST));
    }

    /** The units of the supervisor, and those above: who has a role there has it here too. */
    private Set<UnitId> reach() {
        return units.withAllAbove(
                user.units(Role.SUPERVISOR).stream().map(UnitSummary::id).collect(Collectors.toSet()));
    }
}
