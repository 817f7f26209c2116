package nl.privacyspiegel.improvement.awareness;

import static nl.privacyspiegel.improvement.ImprovementAct.DECLARATION_COUNTED;
import static nl.privacyspiegel.improvement.ImprovementAct.DECLARATION_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.SESSION_REMOVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
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
        AwarenessSession made = sessions.save(new AwarenessSession(unit, data, function()));
        audit.record(SESSION_ADDED, unit, about(made, data.topic()), Role.ASSESSOR);
        return made;
    }

    /**
     * Changes what is said of a session, together with what somebody else changed in its other parts meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws RuleViolation when somebody came to what is still to be held
     */
    public SaveResult<SessionData> change(SessionId id, SessionData mine, SessionData seen) {
        AwarenessSession session = locked(id);
        Merge<SessionData> merge = Merge.of(List.of(SessionPart.values()), seen, mine, session.data());
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(versioned(session));
        }
        SessionData data = merge.content();
        if (!data.equals(session.data())) {
            requirePossible(data);
            audit.record(
                    SESSION_CHANGED,
                    session.unit(),
                    about(session, AuditObject.named(session.data().topic(), data.topic())),
                    Role.ASSESSOR);
            session.change(data, function());
        }
        return new SaveResult.Saved<>(versioned(session));
    }

    private static Versioned<SessionData> versioned(AwarenessSession session) {
        return new Versioned<>(session.data(), session.version(), null, session.changedBy());
    }

    /**
     * Removes a session that was put there by mistake.
     *
     * @param seen what the remover saw of it
     * @throws RuleViolation when somebody else changed it since
     */
    public void remove(SessionId id, SessionData seen) {
        AwarenessSession session = locked(id);
        if (!session.data().equals(seen)) {
            throw new RuleViolation("improvement.session.changed");
        }
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
     * Says how many had signed a declaration on a day; it comes in the place of what was counted on that day before.
     *
     * @param seen what the writer saw counted on that day; empty when nothing was
     * @return a conflict, and nothing stored, when something else was counted on that day
     * @throws RuleViolation when the day has not come
     */
    public SaveResult<SignedCount> count(UnitId unit, SignedCount count, Optional<SignedCount> seen) {
        requireChange(unit);
        if (count.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.declaration.day.future");
        }
        Optional<DeclarationRow> there =
                declarations.findByUnitIdAndDeclarationAndCountedOn(unit.value(), count.declaration(), count.day());
        if (there.isPresent() && !there.map(DeclarationRow::count).equals(seen)) {
            return new SaveResult.Conflict<>(versioned(there.get()));
        }
        DeclarationRow row = there.orElseGet(() -> declarations.save(new DeclarationRow(unit, count, function())));
        row.count(count, function());
        AuditObject about = there.isPresent()
                ? about(row)
                        .changed(
                                AuditDetail.NUMBER,
                                seen.map(SignedCount::signed).orElse(0),
                                count.signed())
                : about(row).with(AuditDetail.NUMBER, count.signed());
        audit.record(DECLARATION_COUNTED, unit, about, Role.ASSESSOR);
        return new SaveResult.Saved<>(versioned(row));
    }

    private static Versioned<SignedCount> versioned(DeclarationRow row) {
        return new Versioned<>(row.count(), 0, null, row.countedBy());
    }

    /**
     * Takes back what was counted of a declaration on a day; nothing when nothing was.
     *
     * @param seen what the writer saw counted on that day
     * @throws RuleViolation when somebody else counted anew since
     */
    public void takeBack(UnitId unit, SignedCount seen) {
        requireChange(unit);
        declarations
                .findByUnitIdAndDeclarationAndCountedOn(unit.value(), seen.declaration(), seen.day())
                .ifPresent(row -> {
                    if (!row.count().equals(seen)) {
                        throw new RuleViolation("improvement.count.changed");
                    }
                    audit.record(DECLARATION_TAKEN_BACK, unit, about(row), Role.ASSESSOR);
                    declarations.delete(row);
                });
    }

    private String function() {
        return user.require().jobFunction();
    }

    private static AuditObject about(DeclarationRow row) {
        String name = row.count().declaration().name();
        return AuditObject.of(ImprovementAct.About.DECLARATION, row.id(), name)
                .with(AuditDetail.DAY, row.count().day());
    }

    private static AuditObject about(AwarenessSession session, String topic) {
        return AuditObject.of(ImprovementAct.About.SESSION, session.id().value(), topic);
    }

    private void requireChange(UnitId unit) {
        user.require(unit, Awareness.READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }
}
