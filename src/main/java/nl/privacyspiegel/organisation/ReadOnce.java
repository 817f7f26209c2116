package nl.privacyspiegel.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction that only reads has read before, so that every front door in it can ask who may do what without asking the
 * database again. A transaction that writes asks each time: it may have changed the answer itself.
 */
final class ReadOnce implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();

    private ReadOnce() {}

    /**
     * The answer to a question.
     *
     * @param question tells it from all other questions
     */
    @SuppressWarnings("unchecked")
    static <T> T of(Object question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        Map<Object, Object> known = current().known;
        Object before = known.get(question);
        if (before != null) {
            return (T) before;
        }
        T now = read.get();
        known.put(question, now);
        return now;
    }

    private static ReadOnce current() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof ReadOnce found) {
                return found;
            }
        }
        ReadOnce made = new ReadOnce();
        TransactionSynchronizationManager.registerSynchronization(made);
        return made;
    }
}
