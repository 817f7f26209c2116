package nl.privacyspiegel.guidance.lookup;

import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists to look something up in, for every member with a role somewhere: they are of no unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LookUps {

    /** The id of the list of exchanges, which has a page of its own. */
    public static final String EXCHANGES = "gegevens-delen";

    private final LookUpLibrary library;
    private final CurrentUser user;

    LookUps(LookUpLibrary library, CurrentUser user) {
        this.library = library;
        this.user = user;
    }

    /**
     * All lists but the one of exchanges, by name.
     *
     * @throws AccessDeniedException for who has no role anywhere
     */
    public List<LookUp> list() {
        user.requireSomewhere(Role.values());
        return library.all();
    }

    /**
     * One list.
     *
     * @throws AccessDeniedException for who has no role anywhere
     * @throws NotFoundException when there is none with this id
     */
    public LookUp get(String id) {
        user.requireSomewhere(Role.values());
        return library.all().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The list of exchanges.
     *
     * @throws AccessDeniedException for who has no role anywhere
     */
    public ExchangeList exchanges() {
        user.requireSomewhere(Role.values());
        return library.exchanges();
    }
}
