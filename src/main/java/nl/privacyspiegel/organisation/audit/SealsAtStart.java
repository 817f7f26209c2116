package nl.privacyspiegel.organisation.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who runs the server, at the start, that the key of the trail is not the one that it was sealed with. A key whose file
 * is gone is made anew, and without these words nobody would miss the old one until it is too late to look for it.
 */
@Component
class SealsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SealsAtStart.class);

    private final AuditLog trail;

    SealsAtStart(AuditLog trail) {
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    void tell() {
        if (trail.hasOtherKey()) {
            LOG.error(
                    "Het logboek is verzegeld met een andere sleutel dan die hier nu ligt. Stop de server, zet logboek.sleutel"
                            + " uit de reservekopie terug en start opnieuw: zonder die sleutel is van de regels tot nu toe niet"
                            + " te bewijzen dat niemand ze veranderde.");
        }
    }
}
