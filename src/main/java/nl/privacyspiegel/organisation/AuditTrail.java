package nl.privacyspiegel.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final AuditObject TRAIL = new AuditObject(OrganisationAct.About.AUDIT, null, null);

    private final ChainHeadRepository heads;
    private final AuditSeals seals;
    private final Told told;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(
            ChainHeadRepository heads,
            AuditSeals seals,
            Told told,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.heads = heads;
        this.seals = seals;
        this.told = told;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
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
    void recordBy(Member member, AuditAction action) {
        recordBy(member, action, null, AuditObject.of(member.id()));
    }

    /** This member did this, who is not logged in at this moment. */
    void recordBy(Member member, AuditAction action, @Nullable UnitId unit, AuditObject object) {
        add(action, new AuditActor(member.id(), member.jobFunction(), null), unit, object);
    }

    private void add(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(action + " cannot be recorded in a transaction that only reads");
        }
        Set<UnitId> about = told.about(action, actor, unit, object);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private long written;

            @Override
            public void beforeCommit(boolean readOnly) {
                written = write(action, actor, unit, object);
                told.write(written, about);
            }

            @Override
            public void afterCommit() {
                seals.written(written);
            }
        });
    }

    private long write(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        heads.flush();
        ChainHead head = heads.lock().orElseThrow(() -> new IllegalStateException("the audit trail has lost its head"));
        if (!seals.isProven(
                head,
                () -> Optional.ofNullable(
                        entities.find(AuditEntry.class, head.link().number())))) {
            LOG.error("Het einde van het logboek is buiten Privacyspiegel om vervangen: er kunnen regels weg zijn.");
            told.write(
                    write(head, OrganisationAct.TRAIL_END_REPLACED, AuditActor.NOBODY, null, TRAIL),
                    told.about(OrganisationAct.TRAIL_END_REPLACED, AuditActor.NOBODY, null, TRAIL));
        }
        return write(head, action, actor, unit, object);
    }

    private long write(
            ChainHead head, AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        AuditEntry entry = new AuditEntry(
                head.link(), clock.instant().truncatedTo(ChronoUnit.MILLIS), action, actor, unit, object);
        entry.seal(seals.ofEntry(entry.hash()));
        entities.persist(entry);
        head.moveTo(entry, seals.ofHead(entry.number(), entry.hash()));
        return entry.number();
    }
}
