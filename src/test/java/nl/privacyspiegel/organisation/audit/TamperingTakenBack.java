package nl.privacyspiegel.organisation.audit;

import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody tampers within a transaction that is taken back: the trail is everybody's. */
abstract class TamperingTakenBack extends TrailInHand {

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    AuditEntryRepository rows;

    AuditCheck afterwards(Runnable tampering) {
        return Objects.requireNonNull(transactions.execute(status -> {
            tampering.run();
            status.setRollbackOnly();
            return checked();
        }));
    }
}
