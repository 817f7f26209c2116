package nl.privacyspiegel.organisation.audit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.privacyspiegel.organisation.login.AuditKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals entries and the head of the audit trail with the key outside the database, and knows its own seals. */
@Component
class AuditSeals {

    private final AuditKey key;
    private final AtomicBoolean begun = new AtomicBoolean();

    AuditSeals(AuditKey key) {
        this.key = key;
    }

    /** A seal and the key that it was made with; both null on what is older than seals. */
    record Seal(@Nullable String value, @Nullable String keyId) {}

    /** What a seal says. */
    enum Verdict {
        GOOD,
        /** There should be one. */
        MISSING,
        /** There is one, made with the key that is here, of something else. */
        FORGED,
        /** There is one, made with a key that is not here. */
        OTHER_KEY
    }

    Seal ofEntry(String hash) {
        return new Seal(key.seal("regel " + hash), key.id());
    }

    /** The head has a seal of another kind than its entry, so that no earlier entry can be made to look like the last. */
    Seal ofHead(long number, String hash) {
        return new Seal(key.seal("einde " + number + " " + hash), key.id());
    }

    Verdict judge(AuditEntry entry) {
        return judge(entry.number(), entry.seal(), ofEntry(entry.hash()));
    }

    Verdict judge(ChainEnd end) {
        return judge(end.number(), new Seal(end.seal(), end.sealKey()), ofHead(end.number(), end.hash()));
    }

    /**
     * Whether a new entry may follow on this head as it is: sealed with the key, or as old as the time without seals. One of
     * another key only where the last entry is of it too, as after a key that was lost for good.
     *
     * @param last the entry that the head names
     */
    boolean isProven(ChainHead head, Supplier<Optional<AuditEntry>> last) {
        Seal found = head.seal();
        if (found.value() == null) {
            return key.since().isEmpty();
        }
        if (!key.id().equals(found.keyId())) {
            return last.get().map(this::judge).filter(Verdict.OTHER_KEY::equals).isPresent();
        }
        return found.equals(ofHead(head.link().number(), head.link().hash()));
    }

    private Verdict judge(long number, Seal found, Seal right) {
        if (found.value() == null) {
            return number < first() ? Verdict.GOOD : Verdict.MISSING;
        }
        if (!key.id().equals(found.keyId())) {
            return Verdict.OTHER_KEY;
        }
        return found.equals(right) ? Verdict.GOOD : Verdict.FORGED;
    }

    /** The first entry that has a seal for certain. */
    long first() {
        return key.since().orElse(Long.MAX_VALUE);
    }

    /** This entry is sealed and committed. */
    void written(long number) {
        if (begun.compareAndSet(false, true)) {
            key.beginAt(number);
        }
    }
}
