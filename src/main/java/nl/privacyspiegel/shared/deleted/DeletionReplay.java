package nl.privacyspiegel.shared.deleted;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the server lets anybody in: deletes again what an older database brought back, however that was put back. Something that
 * cannot be deleted stops the start, since it would be there for everybody to see.
 */
@Component
class DeletionReplay implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DeletionReplay.class);

    private final DeletionLedger ledger;
    private final Map<String, DeletedAgain> kinds;
    private final TransactionTemplate transaction;

    DeletionReplay(DeletionLedger ledger, List<DeletedAgain> kinds, PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(DeletedAgain::kind, Function.identity()));
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        // A kind of a later version: its line stays, and that version does it.
        List<DeletedThing> forgotten = ledger.toDeleteAgain().stream()
                .filter(thing -> kinds.containsKey(thing.kind()))
                .toList();
        forgotten.forEach(thing -> transaction.executeWithoutResult(status -> deleteAgain(thing)));
        if (!forgotten.isEmpty()) {
            LOG.warn(
                    "Deze database is ouder dan wat er is gewist. {} verwijderingen zijn opnieuw gedaan.",
                    forgotten.size());
        }
        ledger.catchUp();
    }

    private void deleteAgain(DeletedThing thing) {
        Objects.requireNonNull(kinds.get(thing.kind())).deleteAgain(thing.id(), thing.on());
        ledger.write(thing);
    }
}
