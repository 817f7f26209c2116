package nl.privacyspiegel.guidance;

import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guides (hulpmiddelen), for every member with a role somewhere; who has lost the last one gets none. They are of no unit: what they
 * ask and advise is the same for all. What is answered never comes here.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Guides {

    private final GuideLibrary library;
    private final CurrentUser user;

    Guides(GuideLibrary library, CurrentUser user) {
        this.library = library;
        this.user = user;
    }

    /**
     * All guides, by purpose and name.
     *
     * @throws AccessDeniedException for who has no role anywhere
     */
    public List<Guide> list() {
        user.requireSomewhere(Role.values());
        return library.all();
    }

    /**
     * One guide.
     *
     * @throws AccessDeniedException for who has no role anywhere
     * @throws NotFoundException when there is none with this id
     */
    public Guide get(String id) {
        user.requireSomewhere(Role.values());
        return library.find(id).orElseThrow(NotFoundException::new);
    }
}
