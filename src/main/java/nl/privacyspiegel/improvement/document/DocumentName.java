package nl.privacyspiegel.improvement.document;

/**
 * A version of a document that another page names.
 *
 * @param name its title, with the version behind it when it has one
 */
public record DocumentName(DocumentId id, String name) {

    /** How people call a version of a document. */
    static String of(String title, String version) {
        return version.isEmpty() ? title : title + " (" + version + ")";
    }
}
