package nl.privacyspiegel.framework;

import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Reads versions of frameworks for front doors, which have asked who wants to know: it does not ask again. */
@Component
public class FrameworkStore {

    private final FrameworkLibrary library;

    FrameworkStore(FrameworkLibrary library) {
        this.library = library;
    }

    /**
     * What lists tell of a version.
     *
     * @throws NotFoundException when there is no such version
     */
    public FrameworkSummary summary(FrameworkVersionId id) {
        return library.version(id).summary();
    }

    /**
     * What a version says.
     *
     * @throws NotFoundException when there is no such version
     */
    public FrameworkData data(FrameworkVersionId id) {
        return library.data(id);
    }

    /** The newest published version of the framework with this key; empty when none is published. */
    public Optional<FrameworkSummary> newestPublished(String key) {
        return library.newestPublished(key).map(FrameworkVersion::summary);
    }

    /**
     * Refuses a version with which nothing can begin.
     *
     * @param draftKey what the person is told of a draft
     * @throws NotFoundException when there is no such version
     * @throws RuleViolation when it is a draft, or archived
     */
    public void requireChoice(FrameworkVersionId id, String draftKey) {
        library.version(id).requireChoice(draftKey, false);
    }
}
