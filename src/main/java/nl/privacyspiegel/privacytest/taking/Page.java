package nl.privacyspiegel.privacytest.taking;

/** What a page shows; its template finds every name in here or in {@link Frame}. */
interface Page {

    /** The name of the template. */
    String template();

    /** What the page is about, for the title of the window. */
    String about();

    /** What the reader did wrong; empty when nothing. */
    default String error() {
        return "";
    }
}
