package nl.privacyspiegel.backup;

import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start on a database that was put back says so in its audit trail, before anybody can log in. */
@Component
class RestoresInTrail implements SmartInitializingSingleton {

    private final BackupBooks books;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    RestoresInTrail(BackupBooks books, AuditTrail trail, PlatformTransactionManager transactions) {
        this.books = books;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (books.takeRestored()) {
                trail.recordByNobody(
                        BackupAct.BACKUP_RESTORED, null, new AuditObject(BackupAct.About.BACKUP, null, null));
            }
        });
    }
}
