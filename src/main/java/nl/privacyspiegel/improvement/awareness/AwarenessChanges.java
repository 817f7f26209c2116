package nl.privacyspiegel.improvement.awareness;

import static nl.privacyspiegel.improvement.ImprovementAct.DECLARATION_COUNTED;
import static nl.privacyspiegel.improvement.ImprovementAct.DECLARATION_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_REMOVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying what happened about awareness: for the working group of the unit. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AwarenessChanges {

    private final SessionRepository sessions;
    private final DeclarationRepository declarations;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final OncePerMember once;
    private final AuditTrail audit;
    private final Clock clock;

    AwarenessChanges(
            SessionRepository sessions,
            DeclarationRepository declarations,
            CurrentUser user,
            UnitsInUse inUse,
            OncePerMember once,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.user = user;
        this.inUse = inUse;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a session that was held or will be. The same a moment later, from a second press, is answered with the first.
     *
     * @throws RuleViolation when somebody came to what is still to be held
     */
    public SessionId add(UnitId unit, SessionData data) {
        requireChange(unit);
        requirePossible(data);
        return new SessionId(once.answerAfterAll(
                id -> sessions.findById(id).filter(each -> each.version() == 0).isPresent(),
                () -> made(unit, data).id().value(),
                "session",
                unit,
                data));
    }

    private AwarenessSession made(UnitId unit, SessionData data) {
        AwarenessSession made = sessions.save(new AwarenessSession(unit, data));
        audit.record(SESSION_ADDED, unit, about(made, data.topic()), Role.ASSESSOR);
        return made;
    }

    /**
     * Changes what is said of a session.
     *
     * @param basedOn the version that the writer saw
     * @throws RuleViolation when somebody else changed it since, or somebody came to what is still to be held
     */
    public void change(SessionId id, SessionData data, long basedOn) {
        AwarenessSession session = locked(id);
        if (session.version() != basedOn) {
            throw new RuleViolation("improvement.session.changed");
        }
        requirePossible(data);
        audit.record(
                SESSION_CHANGED,
                session.unit(),
                about(session, AuditObject.named(session.data().topic(), data.topic())),
                Role.ASSESSOR);
        session.change(data);
    }

    /** Removes a session that was put there by mistake. */
    public void remove(SessionId id) {
        AwarenessSession session = locked(id);
        audit.record(
                SESSION_REMOVED, session.unit(), about(session, session.data().topic()), Role.ASSESSOR);
        sessions.delete(session);
    }

    private void requirePossible(SessionData data) {
        if (data.attended() != null && data.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.session.day.future");
        }
    }

    private AwarenessSession locked(SessionId id) {
        AwarenessSession session = sessions.lock(id.value()).orElseThrow(NotFoundException::new);
        requireChange(session.unit());
        return session;
    }

    /**
     * Says how many had signed a declaration on a day; what was counted on that day before, is counted anew.
     *
     * @return what was counted on that day before; empty when nothing was
     * @throws RuleViolation when the day has not come
     */
    public Optional<SignedCount> count(UnitId unit, SignedCount count) {
        requireChange(unit);
        if (count.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.declaration.day.future");
        }
        Optional<DeclarationRow> there =
                declarations.findByUnitIdAndDeclarationAndCountedOn(unit.value(), count.declaration(), count.day());
        Optional<SignedCount> before = there.map(DeclarationRow::count);
        DeclarationRow row = there.orElseGet(() -> declarations.save(new DeclarationRow(unit, count)));
        row.count(count);
        record(DECLARATION_COUNTED, row);
        return before;
    }

    /** Takes back what was counted of a declaration on a day; nothing when nothing was. */
    public void takeBack(UnitId unit, Declaration declaration, LocalDate day) {
        requireChange(unit);
        declarations
                .findByUnitIdAndDeclarationAndCountedOn(unit.value(), declaration, day)
                .ifPresent(row -> {
                    record(DECLARATION_TAKEN_BACK, row);
                    declarations.delete(row);
                });
    }

    private void record(ImprovementAct act, DeclarationRow row) {
        String name = row.count().declaration().name();
        audit.record(
                act,
                row.unit(),
                AuditObject.of(ImprovementAct.About.DECLARATION, row.id(), name)
                        .with(AuditDetail.DAY, row.count().day()),
                Role.ASSESSOR);
    }

    private static AuditObject about(AwarenessSession session, String topic) {
        return AuditObject.of(ImprovementAct.About.SESSION, session.id().value(), topic);
    }

    private void requireChange(UnitId unit) {
        user.require(unit, Awareness.READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }
}
