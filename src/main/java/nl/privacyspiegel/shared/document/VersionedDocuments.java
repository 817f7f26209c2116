package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.Set;

/**
 * The front door of one kind of document, as far as the pages of all kinds of document use it. Each door says itself who
 * may do what, and writes down what was done.
 *
 * @param <I> which version
 * @param <D> what a version says
 * @param <T> a version with what it says
 */
public interface VersionedDocuments<I, D extends DocumentData<D>, T extends VersionedDocument<D>> {

    List<? extends VersionSummary> list();

    T get(I id);

    List<? extends VersionSummary> versions(I id);

    Set<String> takenIds(I id);

    I copyToDraft(I id, String name);

    T saveDraft(I id, D data, long basedOn);

    void publish(I id, long basedOn);

    void archive(I id);

    void bringBack(I id);

    void discard(I id);
}
