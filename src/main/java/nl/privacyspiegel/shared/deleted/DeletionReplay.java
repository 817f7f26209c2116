package nl.privacyspiegel.shared.deleted;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final DeletedRows rows;
    private final Set<String> ofRows;
    private final List<DeletionWitness> witnesses;
    private final TransactionTemplate transaction;

    DeletionReplay(
            DeletionLedger ledger,
            List<DeletedAgain> kinds,
            DeletedRows rows,
            List<DeletionWitness> witnesses,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(DeletedAgain::kind, Function.identity()));
        this.rows = rows;
        this.ofRows = rows.kinds();
        this.witnesses = List.copyOf(witnesses);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        // A kind of a later version: its line stays, and that version does it.
        List<DeletedThing> forgotten = ledger.toDeleteAgain().stream()
                .filter(thing -> kinds.containsKey(thing.kind()) || ofRows.contains(thing.kind()))
                .toList();
        forgotten.forEach(thing -> transaction.executeWithoutResult(status -> deleteAgain(thing)));
        if (!forgotten.isEmpty()) {
            LOG.warn(
                    "Deze database is ouder dan wat er is gewist. {} verwijderingen zijn opnieuw gedaan.",
                    forgotten.size());
            transaction.executeWithoutResult(
                    status -> witnesses.forEach(witness -> witness.deletedAgain(forgotten.size())));
        }
        ledger.catchUp();
    }

    private void deleteAgain(DeletedThing thing) {
        DeletedAgain kind = kinds.get(thing.kind());
        if (kind == null) {
            rows.delete(thing.kind(), thing.id());
        } else {
            kind.deleteAgain(thing.id(), thing.on());
        }
        ledger.write(thing);
    }
}
