package nl.privacyspiegel.privacytest.taking;

import org.jspecify.annotations.Nullable;

/** What a page shows; its template finds every name in here or in {@link Frame}. */
interface TestPage {

    /** The name of the template. */
    String template();

    /** What the page is about, for the title of the window. */
    String about();

    /** The page of the campaign when this is an example for members; else null. */
    default @Nullable String campaign() {
        return null;
    }

    /** The id of the form in which somebody types; null when nothing can be lost. */
    default @Nullable String form() {
        return null;
    }

    /** What the reader did wrong; empty when nothing. */
    default String error() {
        return "";
    }
}
