package nl.privacyspiegel.framework;

import java.util.List;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.VersionedDocument;

/**
 * A version of a framework with all it says.
 *
 * @param version to hand back when saving a draft, so that nobody overwrites what they have not seen
 * @param problems what keeps a draft from being published; empty for a published version
 * @param editable whether this is a draft that the current member may change
 */
public record FrameworkDocument(
        FrameworkSummary summary, FrameworkData data, long version, List<ContentProblem> problems, boolean editable)
        implements VersionedDocument<FrameworkData> {

    public FrameworkDocument {
        problems = List.copyOf(problems);
    }
}
