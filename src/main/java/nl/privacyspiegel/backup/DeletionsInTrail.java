package nl.privacyspiegel.backup;

import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.shared.deleted.DeletionWitness;
import org.springframework.stereotype.Component;

/** Supervisors hear that an older database was put back, and how much of it had been deleted. */
@Component
class DeletionsInTrail implements DeletionWitness {

    private final AuditTrail trail;

    DeletionsInTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void deletedAgain(int things) {
        trail.recordByNobody(
                BackupAct.DELETED_AGAIN,
                null,
                new AuditObject(BackupAct.About.BACKUP, null, null).with(AuditDetail.NUMBER, things));
    }
}
