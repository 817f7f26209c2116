package nl.privacyspiegel.organisation.entry;

import nl.privacyspiegel.organisation.login.DataKey;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who runs the server, at the start, that the key of secrets is not the one that they were kept with: of a key whose
 * file is gone and that was made anew, nobody would notice it until somebody needs a second factor.
 */
@Component
class KeysAtStart {

    private final SecondFactorRepository factors;
    private final DataKey key;

    KeysAtStart(SecondFactorRepository factors, DataKey key) {
        this.factors = factors;
        this.key = key;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    void tell() {
        factors.findAll(PageRequest.of(0, 1, Sort.by("createdAt")))
                .forEach(oldest -> key.decrypt(oldest.secret(), oldest.member().toString()));
    }
}
