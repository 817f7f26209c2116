package nl.privacyspiegel.organisation;

import nl.privacyspiegel.organisation.AuditSeals.Verdict;
import nl.privacyspiegel.organisation.login.DataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who runs the server, at the start, that a key is not the one that the database was kept with. A key whose file is
 * gone is made anew, and without these words nobody would miss the old one until it is too late to look for it.
 */
@Component
class KeysAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);

    private final ChainHeadRepository heads;
    private final AuditSeals seals;
    private final SecondFactorRepository factors;
    private final DataKey key;

    KeysAtStart(ChainHeadRepository heads, AuditSeals seals, SecondFactorRepository factors, DataKey key) {
        this.heads = heads;
        this.seals = seals;
        this.factors = factors;
        this.key = key;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    void tell() {
        heads.end()
                .filter(end -> seals.judge(end) == Verdict.OTHER_KEY)
                .ifPresent(end -> LOG.error(
                        "Het logboek is verzegeld met een andere sleutel dan die hier nu ligt. Stop de server, zet logboek.sleutel"
                                + " uit de reservekopie terug en start opnieuw: zonder die sleutel is van de regels tot nu toe niet"
                                + " te bewijzen dat niemand ze veranderde."));
        factors.findAll(PageRequest.of(0, 1, Sort.by("createdAt")))
                .forEach(oldest -> key.decrypt(oldest.secret(), oldest.member().toString()));
    }
}
