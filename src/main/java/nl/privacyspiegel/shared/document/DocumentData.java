package nl.privacyspiegel.shared.document;

import java.util.stream.Stream;

/**
 * What a version of a document says, as far as all kinds of document have it in common.
 *
 * @param <D> the kind of document itself
 */
public interface DocumentData<D extends DocumentData<D>> {

    /** What all versions of the document share: lower case letters, digits and hyphens. */
    String key();

    String name();

    /** The language of its texts, as a BCP 47 tag. */
    String language();

    /** The same under another key and name. */
    D called(String otherKey, String otherName);

    /** The ids of its parts and questions, by which versions are compared. */
    Stream<String> ids();

    /** The same with the word that a question still asks what it did when it was worded like this, or without that word. */
    D declared(String question, String earlier, boolean same);

    /** What became of the questions since an older version. */
    VersionChanges since(D older);
}
