package nl.privacyspiegel.organisation.settings;

import java.util.List;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each part of the server is, for administrators of the highest unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ServerChecks {

    private static final Logger LOG = LoggerFactory.getLogger(ServerChecks.class);

    private final ObjectProvider<ServerCheckSource> sources;
    private final OrganisationSettings settings;

    ServerChecks(ObjectProvider<ServerCheckSource> sources, OrganisationSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    /** Whether the current member may look. */
    public boolean mayLook() {
        return settings.mayChange();
    }

    /**
     * All of them as they are now, in a set order. Each asks the database by itself: what one could not read takes none of the others
     * along.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ServerCheck> all() {
        if (!settings.mayChange()) {
            throw new AccessDeniedException("role");
        }
        return sources.orderedStream().map(ServerChecks::asked).toList();
    }

    /** Who looks here looks because something is wrong: then one part may well not answer. */
    static ServerCheck asked(ServerCheckSource source) {
        try {
            return source.check();
        } catch (RuntimeException failed) {
            LOG.error("Een onderdeel van de pagina Server gaf geen antwoord", failed);
            return ServerCheck.now(
                    "organisation.server.silent", "organisation.server.silent.said", "organisation.server.silent.do");
        }
    }
}
