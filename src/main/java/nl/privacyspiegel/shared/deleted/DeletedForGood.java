package nl.privacyspiegel.shared.deleted;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.PreRemove;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/**
 * For entities of which nothing may come back once they are deleted: named in {@code @EntityListeners}, it tells the ledger of each
 * one that goes, whoever deletes it, under the name of its table. {@link DeletedRows} deletes it again; what takes more than its
 * rows has a {@link DeletedAgain} of that kind.
 */
public class DeletedForGood {

    private final ObjectProvider<DeletionLedger> ledger;
    private final ObjectProvider<EntityManagerFactory> entities;
    private final Clock clock;

    DeletedForGood(ObjectProvider<DeletionLedger> ledger, ObjectProvider<EntityManagerFactory> entities, Clock clock) {
        this.ledger = ledger;
        this.entities = entities;
        this.clock = clock;
    }

    @PreRemove
    void goes(Object entity) {
        PersistenceUnitUtil util = entities.getObject().getPersistenceUnitUtil();
        UUID id = (UUID) Objects.requireNonNull(util.getIdentifier(entity));
        ledger.getObject().record(DeletedRows.kind(util.getClass(entity)), id, LocalDate.now(clock));
    }
}
