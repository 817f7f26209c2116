package nl.privacyspiegel.breach;

import java.time.Clock;
import java.util.Optional;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is told of a breach: as an entry of its own, and in the audit trail without what was written. */
@Component
class BreachEntries {

    /** How often one breach is written about. */
    static final int MOST = 2_000;

    private final BreachEntryRepository entries;
    private final BreachReader reader;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    BreachEntries(BreachEntryRepository entries, BreachReader reader, CurrentUser user, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.reader = reader;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells something of a kind of which the last one holds. The same as what stands there is told once.
     *
     * @param seen the place of the last one that the writer saw
     * @throws RuleViolation when somebody else told something of this kind since
     */
    void tell(BreachFile file, EntryKind kind, @Nullable UnitId controller, Fact fact, int seen) {
        Optional<BreachEntry> last = file.last(kind, controller);
        if (last.filter(entry -> entry.fact().equals(fact)).isPresent()) {
            return;
        }
        requireSeen(last, seen, last.map(BreachEntry::fact).map(Fact::inShort).orElse(""));
        add(file.row(), kind, controller, fact);
    }

    /**
     * Refuses a writer who did not see what a colleague told since.
     *
     * @param last what was told last
     * @param seen the place of the last one that the writer saw
     * @param words what stands there now
     */
    void requireSeen(Optional<BreachEntry> last, int seen, String words) {
        last.filter(entry -> entry.place() > seen).ifPresent(entry -> {
            throw new RuleViolation("breach.meanwhile", entry.toldBy(), words);
        });
    }

    /** Tells something that stands beside what was told before. */
    void add(BreachRow row, EntryKind kind, @Nullable UnitId controller, Fact fact) {
        BreachFile now = reader.file(row);
        if (now.entries() >= MOST) {
            throw new RuleViolation("breach.entries.most", MOST);
        }
        entries.save(new BreachEntry(
                row.id(),
                now.entries(),
                kind,
                controller,
                clock.instant(),
                user.require().jobFunction(),
                fact));
        audit.record(
                kind.act(),
                controller == null ? row.unit() : controller,
                AuditObject.of(BreachAct.About.BREACH, row.id().value(), row.name()),
                kind == EntryKind.ADVISED ? Role.SUPERVISOR : Role.ASSESSOR);
    }
}
