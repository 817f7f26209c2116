package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.audit.AuditSeals.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The rows of the audit trail: adds one after the other, and checks whether they still are as they were added. */
@Component
public class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final int STEP = 2_000;

    private final AuditEntryRepository entries;
    private final ChainHeadRepository heads;
    private final AuditSeals seals;
    private final EntityManager entities;
    private final Clock clock;

    AuditLog(
            AuditEntryRepository entries,
            ChainHeadRepository heads,
            AuditSeals seals,
            EntityManager entities,
            Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.seals = seals;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What was added.
     *
     * @param endReplaced the number of an entry before it, which says that the end had been replaced
     */
    public record Added(long number, OptionalLong endReplaced) {}

    /** Adds an entry. From here to the end of the transaction nobody else does; so it is to be the last thing in it. */
    public Added add(AuditFacts facts) {
        heads.flush();
        ChainHead head = heads.lock().orElseThrow(() -> new IllegalStateException("the audit trail has lost its head"));
        OptionalLong replaced = OptionalLong.empty();
        if (!seals.isProven(
                head,
                () -> Optional.ofNullable(
                        entities.find(AuditEntry.class, head.link().number())))) {
            LOG.error("Het einde van het logboek is buiten Privacyspiegel om vervangen: er kunnen regels weg zijn.");
            replaced = OptionalLong.of(write(head, AuditFacts.endReplaced()));
        }
        return new Added(write(head, facts), replaced);
    }

    private long write(ChainHead head, AuditFacts facts) {
        AuditEntry entry = new AuditEntry(head.link(), clock.instant().truncatedTo(ChronoUnit.MILLIS), facts);
        entry.seal(seals.ofEntry(entry.hash()));
        entities.persist(entry);
        head.moveTo(entry, seals.ofHead(entry.number(), entry.hash()));
        return entry.number();
    }

    /** What was added is committed. */
    public void committed(Added added) {
        seals.written(added.number());
    }

    /**
     * Looks at the next entries of the whole chain; until the answer is not {@link AuditCheck.Busy}, it is to be asked again
     * with that answer.
     */
    public AuditCheck check(AuditCheck.Busy soFar) {
        return heads.end().map(end -> step(soFar, end)).orElseGet(() -> new AuditCheck.Broken(1, Misfit.CUT_OFF));
    }

    private AuditCheck step(AuditCheck.Busy soFar, ChainEnd end) {
        List<AuditEntry> next =
                entries.findByNumberBetweenOrderByNumber(soFar.checked() + 1, end.number(), Limit.of(STEP));
        return AuditChain.step(soFar, next, next.size() < STEP, end, seals);
    }

    /** Whether the end was sealed with a key that is not here. */
    boolean hasOtherKey() {
        return heads.end().filter(end -> seals.judge(end) == Verdict.OTHER_KEY).isPresent();
    }
}
