package nl.privacyspiegel.organisation.accounts;

import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.OrganisationAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, and so tells the supervisors, that who runs the server lets administrators act alone. */
@Component
class TwoPairsOff {

    private static final Logger LOG = LoggerFactory.getLogger(TwoPairsOff.class);

    private final TwoPairs pairs;
    private final AuditTrail trail;

    TwoPairsOff(TwoPairs pairs, AuditTrail trail) {
        this.pairs = pairs;
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void tell() {
        if (!pairs.isOn()) {
            LOG.warn("privacyspiegel.two-pairs=off: beheerders werken zonder bevestiging. Start straks weer zonder.");
            trail.recordByNobody(
                    OrganisationAct.TWO_PAIRS_OFF,
                    null,
                    new AuditObject(OrganisationAct.About.SETTINGS, "two-pairs", null));
        }
    }
}
