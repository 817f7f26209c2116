package nl.privacyspiegel.shared.document;

import java.util.List;

/**
 * A version of a document with all it says.
 *
 * @param <D> what it says
 */
public interface VersionedDocument<D extends DocumentData<D>> {

    VersionSummary summary();

    D data();

    /** To hand back when saving a draft, so that nobody overwrites what they have not seen. */
    long version();

    /** What keeps a draft from being published; empty for a published version. */
    List<ContentProblem> problems();

    /** Whether this is a draft that the current member may change. */
    boolean editable();
}
