package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.privacyspiegel.breach.BreachAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For how long suspicions are kept: what matters of one that is a breach stands in the register. */
@Component
@Transactional
class SuspicionBooks {

    /** How long after the decision who reported it can come back. */
    static final Duration REACHABLE = Duration.ofDays(90);

    /** How long after the decision it is kept. */
    static final Duration KEPT = Duration.ofDays(365);

    private final SuspicionRepository suspicions;
    private final AuditTrail audit;
    private final Clock clock;

    SuspicionBooks(SuspicionRepository suspicions, AuditTrail audit, Clock clock) {
        this.suspicions = suspicions;
        this.audit = audit;
        this.clock = clock;
    }

    /** From then on no reference opens it. */
    void forgetSecrets() {
        suspicions.findWithASecret(clock.instant().minus(REACHABLE)).forEach(Suspicion::forgetSecret);
    }

    /** Deletes those whose time is over with all that was said about them. One that nobody decided about stays. */
    void discard() {
        List<Suspicion> old = suspicions.findDecided(clock.instant().minus(KEPT));
        for (Suspicion each : old) {
            audit.recordByNobody(
                    BreachAct.SUSPICION_DISCARDED,
                    each.unit(),
                    AuditObject.of(BreachAct.About.SUSPICION, each.id().value(), each.name()));
        }
        suspicions.deleteAll(old);
    }
}
