package nl.privacyspiegel.shared.page;

import org.jspecify.annotations.Nullable;

/** What a page shows; its template finds every name in here or in {@link PageFrame}. */
public interface HtmlPage {

    /** The name of the template. */
    String template();

    /** What the page is about, for the title of the window. */
    String about();

    /** The id of the form in which somebody types; null when nothing can be lost. */
    default @Nullable String form() {
        return null;
    }

    /** What the button says that the Enter key presses in that form. */
    default String enter() {
        return "volgende";
    }

    /** What the reader did wrong; empty when nothing. */
    default String error() {
        return "";
    }
}
