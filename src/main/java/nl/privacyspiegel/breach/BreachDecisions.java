package nl.privacyspiegel.breach;

import java.time.Instant;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each controller knows and decides of a breach: for its working group; advice is given by its supervisor. Each method takes the
 * place of what the writer saw; what a colleague told since is said and never passed over.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BreachDecisions {

    private final PermittedBreaches permitted;
    private final BreachEntries entries;
    private final Moments moments;

    BreachDecisions(PermittedBreaches permitted, BreachEntries entries, Moments moments) {
        this.permitted = permitted;
        this.entries = entries;
        this.moments = moments;
    }

    /**
     * Tells when it was certain for this controller: its clock begins then.
     *
     * @throws NotFoundException when it does not concern this controller, or the current member may not know of it
     * @throws RuleViolation when the moment is still to come, a colleague told another one since, or it is closed
     */
    public void aware(BreachId id, UnitId controller, Awareness awareness, int seen) {
        BreachFile file = changing(id, controller, Role.ASSESSOR);
        moments.require(awareness.at());
        entries.tell(file, EntryKind.AWARE, controller, awareness.fact(), seen);
    }

    /** Gives advice, as the supervisor of this controller; earlier advice stays. */
    public void advise(BreachId id, UnitId controller, String advice) {
        BreachFile file = changing(id, controller, Role.SUPERVISOR);
        entries.add(
                file.row(),
                EntryKind.ADVISED,
                controller,
                Fact.of(BreachTexts.required(advice, "breach.advice.missing")));
    }

    /**
     * Decides whether the authority is told.
     *
     * @throws RuleViolation when it is a breach that was never certain, or when it is decided not to tell after the end of the clock
     *     without saying why so late
     */
    public void decide(BreachId id, UnitId controller, AuthorityDecision decision, int seen) {
        BreachFile file = changing(id, controller, Role.ASSESSOR);
        moments.require(decision.at());
        ControllerSheet now = sheet(file, controller);
        if (decision.choice() != AuthorityChoice.NOT_A_BREACH && now.aware().isEmpty()) {
            throw new RuleViolation("breach.decide.aware");
        }
        if (decision.choice() != AuthorityChoice.REPORT && now.first().isPresent() && !isWithdrawn(now)) {
            throw new RuleViolation("breach.decide.told");
        }
        if (decision.choice() != AuthorityChoice.REPORT) {
            requireReasonWhenLate(now, decision.at(), decision.late());
        }
        entries.tell(file, EntryKind.DECIDED_AUTHORITY, controller, decision.fact(), seen);
    }

    /**
     * Tells what the authority was told: a first time, perhaps with more to come, then supplements or a withdrawal.
     *
     * @param seen the place of the last notification that the writer saw
     * @throws RuleViolation when it was not decided to tell the authority, the order is wrong, or a first one is late without a reason
     */
    public void notified(BreachId id, UnitId controller, Notification notification, int seen) {
        BreachFile file = changing(id, controller, Role.ASSESSOR);
        moments.require(notification.at());
        ControllerSheet now = sheet(file, controller);
        if (notification.kind().isFirst()) {
            boolean decided = now.authority()
                    .filter(decision -> decision.content().choice() == AuthorityChoice.REPORT)
                    .isPresent();
            if (!decided) {
                throw new RuleViolation("breach.notify.undecided");
            }
            requireReasonWhenLate(now, notification.at(), notification.late());
        }
        Fact fact = notification.fact();
        boolean told = now.first().isPresent();
        boolean same = file.last(EntryKind.NOTIFIED, controller)
                .filter(entry -> entry.fact().equals(fact))
                .isPresent();
        if (!same && notification.kind().isFirst() == told) {
            throw new RuleViolation(told ? "breach.notify.again" : "breach.notify.first");
        }
        entries.tell(file, EntryKind.NOTIFIED, controller, fact, seen);
    }

    /** Decides whether the persons are told. */
    public void decidePersons(BreachId id, UnitId controller, PersonsDecision decision, int seen) {
        BreachFile file = changing(id, controller, Role.ASSESSOR);
        moments.require(decision.at());
        entries.tell(file, EntryKind.DECIDED_PERSONS, controller, decision.fact(), seen);
    }

    private static boolean isWithdrawn(ControllerSheet now) {
        return now.outcome().filter(AuthorityOutcome.WITHDRAWN::equals).isPresent();
    }

    private static void requireReasonWhenLate(ControllerSheet now, Instant at, String late) {
        if (late.isEmpty() && now.clock().filter(clock -> !clock.isInTime(at)).isPresent()) {
            throw new RuleViolation("breach.late.missing");
        }
    }

    private ControllerSheet sheet(BreachFile file, UnitId controller) {
        return file.controller(controller, BreachFile.Reader.NOBODY);
    }

    private BreachFile changing(BreachId id, UnitId controller, Role role) {
        BreachFile file = permitted.locked(id, controller, role);
        PermittedBreaches.requireOpen(file);
        return file;
    }
}
