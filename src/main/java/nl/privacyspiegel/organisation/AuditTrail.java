package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import nl.privacyspiegel.organisation.audit.AuditFacts;
import nl.privacyspiegel.organisation.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down who did what, on what, when and from which role. An entry is part of the transaction of the act: either both
 * are there or neither. Never an answer or a code of an employee, and of people their id and function only.
 *
 * <p>The entry is written when the transaction is about to commit, after everything else of it. So the head of the chain is
 * always the last lock that is taken, and no two acts can wait for each other; and it is held for a moment only.
 */
@Component
@Transactional
public class AuditTrail {

    private final AuditLog log;
    private final Told told;
    private final CurrentUser user;

    AuditTrail(AuditLog log, Told told, CurrentUser user) {
        this.log = log;
        this.told = told;
        this.user = user;
    }

    /**
     * The current member did this.
     *
     * @param unit the unit that it is about; null when it is about the whole organisation or about the member alone
     * @param allowedBy the roles that allow it, of which the member has one; none when no role is needed
     * @throws IllegalStateException in a transaction that only reads, which would lose the entry without a word
     */
    public void record(AuditAction action, @Nullable UnitId unit, AuditObject object, Role... allowedBy) {
        Role role = Arrays.stream(allowedBy)
                .filter(each -> unit == null ? user.maySomewhere(each) : user.may(unit, each))
                .findFirst()
                .orElse(null);
        AuditActor actor = user.member()
                .map(member -> new AuditActor(member.id(), member.jobFunction(), role))
                .orElse(AuditActor.NOBODY);
        add(action, actor, unit, object);
    }

    /** The application did this by itself, or it is not known who. */
    public void recordByNobody(AuditAction action, @Nullable UnitId unit, AuditObject object) {
        add(action, AuditActor.NOBODY, unit, object);
    }

    /** This member did this, who is not logged in at this moment. */
    public void recordBy(Account member, AuditAction action) {
        recordBy(member, action, null, AuditObject.of(member.id()));
    }

    /** This member did this, who is not logged in at this moment. */
    public void recordBy(Account member, AuditAction action, @Nullable UnitId unit, AuditObject object) {
        add(action, new AuditActor(member.id(), member.jobFunction(), null), unit, object);
    }

    private void add(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(action + " cannot be recorded in a transaction that only reads");
        }
        Set<UnitId> about = told.about(action, actor, unit, object);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private AuditLog.@Nullable Added added;

            @Override
            public void beforeCommit(boolean readOnly) {
                AuditLog.Added now = log.add(facts(action, actor, unit, object));
                now.endReplaced().ifPresent(number -> told.write(number, aboutTheTrail()));
                told.write(now.number(), about);
                added = now;
            }

            @Override
            public void afterCommit() {
                log.committed(Objects.requireNonNull(added));
            }
        });
    }

    private Set<UnitId> aboutTheTrail() {
        return told.about(
                OrganisationAct.TRAIL_END_REPLACED,
                AuditActor.NOBODY,
                null,
                new AuditObject(OrganisationAct.About.AUDIT, null, null));
    }

    private static AuditFacts facts(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        MemberId member = actor.member();
        Role role = actor.role();
        return new AuditFacts(
                action.name(),
                member == null ? null : member.value(),
                actor.jobFunction(),
                role == null ? null : role.name(),
                unit == null ? null : unit.value(),
                object.kind().name(),
                object.id(),
                object.name(),
                AuditDetail.write(object.details()));
    }
}
