package nl.privacyspiegel.organisation.settings;

import java.util.List;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each part of the server is, for administrators of the highest unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ServerChecks {

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

    /** All of them as they are now, in a set order. */
    public List<ServerCheck> all() {
        if (!settings.mayChange()) {
            throw new AccessDeniedException("role");
        }
        return sources.orderedStream().map(ServerCheckSource::check).toList();
    }
}
